package dev.jpto.ir.print;

import dev.jpto.ir.Block;
import dev.jpto.ir.BlockArgument;
import dev.jpto.ir.Context;
import dev.jpto.ir.OpResult;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Region;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.AttrPrinter;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.DenseResourceElementsAttr;
import dev.jpto.ir.attr.DictionaryAttr;
import dev.jpto.ir.attr.DistinctAttr;
import dev.jpto.ir.attr.FunctionType;
import dev.jpto.ir.attr.Location;
import dev.jpto.ir.attr.PrintOptions;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.attr.Uniqued;
import dev.jpto.ir.support.TextSink;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes operations in generic syntax; nesting is followed without recursion. */
final class OpPrinter extends AttrPrinter {
  private static final int INDENT = 2;

  private final AliasTable aliases;
  private final TextMemo memo = new TextMemo();
  private final Map<DistinctAttr, Long> distinctIds = new HashMap<>();
  private final Set<DenseResourceElementsAttr> resources = new LinkedHashSet<>();
  private final ValueNames names;
  private final DictionaryAttr noProperties;
  private int indent;

  OpPrinter(
      Context context, TextSink out, PrintOptions options, AliasTable aliases, ValueNames names) {
    super(out, options);
    this.aliases = aliases;
    this.names = names;
    this.noProperties = DictionaryAttr.empty(context);
  }

  /** The resources written so far, in order. */
  Set<DenseResourceElementsAttr> resources() {
    return resources;
  }

  @Override
  protected boolean printAlias(Uniqued value) {
    if (aliases.isEmpty()) {
      return false;
    }
    String alias = aliases.get(value);
    if (alias == null) {
      return false;
    }
    out().append(alias);
    return true;
  }

  @Override
  protected long distinctId(DistinctAttr attribute) {
    return distinctIds.computeIfAbsent(attribute, a -> (long) distinctIds.size());
  }

  @Override
  protected void noteResource(DenseResourceElementsAttr resource) {
    resources.add(resource);
  }

  // Operations.

  /** Writes {@code root} and all in it, without a newline at the end. */
  void print(Operation root) {
    printHead(root);
    Operation op = root;
    while (true) {
      Operation inside = op.numRegions() == 0 ? null : openFirst(op);
      if (inside != null) {
        op = inside;
        printHead(op);
        continue;
      }
      printTail(op);
      while (true) {
        if (op == root) {
          return;
        }
        out().append('\n');
        Operation next = advance(op);
        if (next != null) {
          op = next;
          printHead(op);
          break;
        }
        op = op.parentOp();
        out().append(')');
        printTail(op);
      }
    }
  }

  private void printHead(Operation op) {
    TextSink out = out();
    int results = op.numResults();
    if (results > 0) {
      names.print(out, op.result(0));
      if (results > 1) {
        out.append(':').append(results);
      }
      out.append(" = ");
    }
    byte[] name = memo.get(op.name());
    if (name == null) {
      long start = memo.start(out);
      printString(op.name().text());
      memo.put(op.name(), out, start);
    } else {
      out.append(name);
    }
    out.append('(');
    for (int i = 0; i < op.numOperands(); i++) {
      if (i > 0) {
        out.append(',').append(' ');
      }
      printOperand(op.operand(i));
    }
    out.append(')');
    if (op.numSuccessors() > 0) {
      printSuccessors(op);
    }
    if (op.properties() != noProperties) {
      out.append(" <");
      printMemoized(op.properties());
      out.append('>');
    }
  }

  private void printOperand(Value value) {
    names.print(out(), value);
    if (value instanceof OpResult result && result.definingOp().numResults() > 1) {
      out().append('#').append(result.index());
    }
  }

  private void printSuccessors(Operation op) {
    out().append('[');
    for (int i = 0; i < op.numSuccessors(); i++) {
      if (i > 0) {
        out().append(", ");
      }
      printBlockName(op.successor(i));
    }
    out().append(']');
  }

  private void printTail(Operation op) {
    TextSink out = out();
    if (!op.attributes().isEmpty()) {
      out.append(' ');
      printMemoized(op.attributes());
    }
    out.append(" : (");
    for (int i = 0; i < op.numOperands(); i++) {
      if (i > 0) {
        out.append(',').append(' ');
      }
      printType(op.operand(i).type());
    }
    out.append(") -> ");
    int results = op.numResults();
    boolean bare = results == 1 && !(op.result(0).type() instanceof FunctionType);
    if (!bare) {
      out.append('(');
    }
    for (int i = 0; i < results; i++) {
      if (i > 0) {
        out.append(',').append(' ');
      }
      printType(op.result(i).type());
    }
    if (!bare) {
      out.append(')');
    }
    printTrailingLocation(op.location());
  }

  private void printTrailingLocation(Location location) {
    if (!options().debugInfo()) {
      return;
    }
    out().append(" loc(");
    if (!printAlias(location)) {
      printLocationBody(location);
    }
    out().append(')');
  }

  /** Types repeat, so their text is kept; it is the same everywhere in one printed text. */
  @Override
  public void printType(Type type) {
    printMemoized(type);
  }

  private void printMemoized(Uniqued value) {
    byte[] text = memo.get(value);
    if (text != null) {
      out().append(text);
      return;
    }
    long start = memo.start(out());
    switch (value) {
      case Type type -> super.printType(type);
      case Attribute attribute -> printAttribute(attribute);
      default -> throw new AssertionError(value.getClass());
    }
    memo.put(value, out(), start);
  }

  // Regions and blocks.

  /** Opens regions of {@code op} until one has an operation; null if none has: all are closed. */
  private Operation openFirst(Operation op) {
    out().append(" (");
    Operation first = openFrom(op, 0);
    if (first == null) {
      out().append(')');
    }
    return first;
  }

  private Operation openFrom(Operation op, int index) {
    for (int i = index; i < op.numRegions(); i++) {
      if (i > 0) {
        out().append(", ");
      }
      if (options().skipRegions()) {
        out().append("{...}");
        continue;
      }
      out().append("{\n");
      Region region = op.region(i);
      Block entry = region.entry();
      if (entry != null) {
        if (entry.isEmpty() || entry.numArguments() > 0) {
          printBlockHeader(entry);
        }
        Operation first = firstFrom(entry);
        if (first != null) {
          return first;
        }
      }
      out().indent(indent).append('}');
    }
    return null;
  }

  /** The first operation of {@code block} or a later block, whose headers are written. */
  private Operation firstFrom(Block start) {
    for (Block block = start; block != null; block = block.next()) {
      if (block != start) {
        printBlockHeader(block);
      }
      if (!block.isEmpty()) {
        indent += INDENT;
        out().indent(indent);
        return block.firstOp();
      }
    }
    return null;
  }

  /** The operation to write after {@code op}; null once all regions of its parent are closed. */
  private Operation advance(Operation op) {
    if (op.next() != null) {
      out().indent(indent);
      return op.next();
    }
    indent -= INDENT;
    Block following = op.block().next();
    if (following != null) {
      printBlockHeader(following);
      Operation first = firstFrom(following);
      if (first != null) {
        return first;
      }
    }
    out().indent(indent).append('}');
    Region region = op.parentRegion();
    return openFrom(region.parentOp(), region.index() + 1);
  }

  private void printBlockHeader(Block block) {
    TextSink out = out();
    out.indent(indent);
    printBlockName(block);
    if (block.numArguments() > 0) {
      out.append('(');
      for (int i = 0; i < block.numArguments(); i++) {
        if (i > 0) {
          out.append(", ");
        }
        BlockArgument argument = block.argument(i);
        names.print(out, argument);
        out.append(": ");
        printType(argument.type());
        if (options().debugInfo()) {
          out.append(' ');
          printLocation(argument.location());
        }
      }
      out.append(')');
    }
    out.append(':');
    printPredecessors(block);
    out.append('\n');
  }

  private void printPredecessors(Block block) {
    if (block.hasNoPredecessors()) {
      if (!block.isEntry()) {
        out().append("  // no predecessors");
      }
      return;
    }
    List<Block> predecessors = block.predecessors();
    if (predecessors.size() == 1) {
      out().append("  // pred: ");
      printBlockName(predecessors.getFirst());
      return;
    }
    predecessors.sort(Comparator.comparingInt(Block::scratch));
    out().append("  // ").append(predecessors.size()).append(" preds: ");
    String separator = "";
    for (Block predecessor : predecessors) {
      out().append(separator);
      printBlockName(predecessor);
      separator = ", ";
    }
  }

  private void printBlockName(Block block) {
    out().append("^bb").append(block.scratch());
  }
}
