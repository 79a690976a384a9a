package dev.jpto.pattern.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** One side of a rule as a tree over holes, for finding loops. */
sealed interface Tree {
  /** Something that may be anything. */
  record Hole(String name) implements Tree {
    @Override
    public String toString() {
      return "%" + name;
    }
  }

  /** An attribute value: a literal, or one that a function computed. */
  record Known(String text) implements Tree {
    @Override
    public String toString() {
      return text;
    }
  }

  /** The result of a function over attributes; what it is, is not known. */
  record Computed(String words) implements Tree {
    @Override
    public String toString() {
      return "<" + words + ">";
    }
  }

  /** An operation with its operands and the attributes that are spoken of. */
  record Node(String name, List<Tree> operands, Map<String, Tree> attributes) implements Tree {
    @Override
    public String toString() {
      String inside = operands.stream().map(Tree::toString).collect(Collectors.joining(", "));
      String with =
          attributes.isEmpty()
              ? ""
              : attributes.entrySet().stream()
                  .map(entry -> entry.getKey() + " = " + entry.getValue())
                  .collect(Collectors.joining(", ", " <{", "}>"));
      return "\"" + name + "\"(" + inside + ")" + with;
    }
  }

  /** This tree with {@code holes} filled. */
  default Tree fill(Map<String, Tree> holes) {
    return switch (this) {
      case Hole hole -> holes.containsKey(hole.name()) ? holes.get(hole.name()).fill(holes) : hole;
      case Known known -> known;
      case Computed computed -> computed;
      case Node node -> {
        List<Tree> operands = new ArrayList<>();
        node.operands().forEach(operand -> operands.add(operand.fill(holes)));
        Map<String, Tree> attributes = new TreeMap<>();
        node.attributes().forEach((key, value) -> attributes.put(key, value.fill(holes)));
        yield new Node(node.name(), operands, attributes);
      }
    };
  }

  /** This tree with all its holes renamed. */
  default Tree renamed(String suffix) {
    return switch (this) {
      case Hole hole -> new Hole(hole.name() + suffix);
      case Known known -> known;
      case Computed computed -> computed;
      case Node node -> {
        List<Tree> operands = new ArrayList<>();
        node.operands().forEach(operand -> operands.add(operand.renamed(suffix)));
        Map<String, Tree> attributes = new TreeMap<>();
        node.attributes().forEach((key, value) -> attributes.put(key, value.renamed(suffix)));
        yield new Node(node.name(), operands, attributes);
      }
    };
  }

  /** Whether the hole {@code name} is in this tree. */
  default boolean contains(String name) {
    return switch (this) {
      case Hole hole -> hole.name().equals(name);
      case Known known -> false;
      case Computed computed -> false;
      case Node node ->
          node.operands().stream().anyMatch(operand -> operand.contains(name))
              || node.attributes().values().stream().anyMatch(value -> value.contains(name));
    };
  }
}
