package dev.jpto.pattern.lower;

import dev.jpto.ir.AttributeDef;
import dev.jpto.ir.Context;
import dev.jpto.ir.Dialect;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.OpName;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.diag.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks names up in a context and reports those it does not know. */
final class Names {
  private final Context context;
  private final Problems problems;

  Names(Context context, Problems problems) {
    this.context = context;
    this.problems = problems;
  }

  /** The name of an operation; reported if no such operation can exist here. */
  OpName op(String text) {
    OpName name = context.opName(text);
    boolean mayBeUnknown =
        name.dialect().map(Dialect::allowsUnknown).orElse(true)
            && context.allowsUnregisteredDialects();
    if (!name.isRegistered() && !mayBeUnknown) {
      problems.add("JR01", "no operation is called '" + text + "'", opHint(name));
    }
    return name;
  }

  private String opHint(OpName name) {
    List<String> known = new ArrayList<>();
    context.dialects().forEach(dialect -> known.addAll(dialect.operations().keySet()));
    Optional<String> near = Suggestion.nearest(name.text(), known);
    if (near.isPresent()) {
      return "did you mean '" + near.get() + "'?";
    }
    return name.dialect().isPresent()
        ? "the dialect '" + name.namespace() + "' does not define it"
        : "register the dialect '" + name.namespace() + "'";
  }

  /** Reports an attribute that is misspelt; any other unknown attribute is discardable. */
  void attribute(OpName op, String key) {
    OpDefinition definition = op.definition();
    if (definition == null || definition.isInherent(key) || key.indexOf('.') >= 0) {
      return;
    }
    List<String> known = definition.attributes().stream().map(AttributeDef::name).toList();
    String near =
        Suggestion.nearest(key, known)
            .map(name -> "did you mean '" + name + "'?")
            .orElse(
                known.isEmpty()
                    ? "it has none; a discardable attribute is called 'dialect.name'"
                    : "it has " + String.join(", ", known));
    problems.add("JR01", "'" + op + "' has no attribute '" + key + "'", near);
  }

  /** Reports a value that the attribute {@code key} cannot have. */
  void attributeValue(OpName op, String key, Object value) {
    AttributeDef attribute = op.isRegistered() ? op.definition().attribute(key) : null;
    if (attribute != null
        && value instanceof Attribute given
        && !attribute.constraint().allows(given)) {
      problems.add(
          "JR04",
          "attribute '%s' of '%s' cannot be %s".formatted(key, op, value),
          "it must be " + attribute.constraint().summary());
    }
  }

  /** Reports an operand or result group that the operation does not declare. */
  void group(OpName op, String what, String name, List<String> known) {
    String hint =
        Suggestion.nearest(name, known)
            .map(near -> "did you mean '" + near + "'?")
            .orElse(known.isEmpty() ? "it has none" : "it has " + String.join(", ", known));
    problems.add("JR01", "'" + op + "' has no " + what + " '" + name + "'", hint);
  }

  /** Reports a native function that is not registered. */
  void function(String name, Iterable<String> known) {
    problems.add(
        "JR01",
        "no native function is called '" + name + "'",
        Suggestion.nearest(name, known)
            .map(near -> "did you mean '" + near + "'?")
            .orElse("register it by this name"));
  }
}
