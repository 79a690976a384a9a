package dev.jpto.docs;

import dev.jpto.ir.Arity;
import dev.jpto.ir.AttributeDef;
import dev.jpto.ir.Context;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.RegionDef;
import dev.jpto.ir.SuccessorDef;
import dev.jpto.ir.Trait;
import dev.jpto.ir.ValueDef;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The shape of an operation in generic syntax, with the names of its declaration. */
final class GenericForm {
  private static final int WIDTH = 96;

  private GenericForm() {}

  /** The shape on one line, or its parts on a line each if that would be long. */
  static String of(OpDefinition op, Context context) {
    List<String> parts = new ArrayList<>();
    parts.add(resultNames(op) + '"' + op.name() + '"' + operandNames(op) + successors(op));
    parts.add(properties(op, context));
    parts.add(regions(op));
    parts.add(": " + types(op));
    parts.removeIf(String::isEmpty);
    String line = String.join(" ", parts);
    return line.length() <= WIDTH ? line : String.join("\n    ", parts);
  }

  private static String resultNames(OpDefinition op) {
    return op.results().isEmpty() ? "" : join(op.results(), GenericForm::valueName) + " = ";
  }

  private static String operandNames(OpDefinition op) {
    return "(" + join(op.operands(), GenericForm::valueName) + ")";
  }

  private static String valueName(ValueDef value) {
    return "%" + value.name() + suffix(value.arity());
  }

  private static String suffix(Arity arity) {
    return switch (arity) {
      case ONE -> "";
      case OPTIONAL -> "?";
      case VARIADIC -> "...";
    };
  }

  private static String successors(OpDefinition op) {
    return op.successors().isEmpty()
        ? ""
        : "[" + join(op.successors(), GenericForm::successorName) + "]";
  }

  private static String successorName(SuccessorDef successor) {
    return "^" + successor.name() + suffix(successor.arity());
  }

  private static String properties(OpDefinition op, Context context) {
    List<String> entries = new ArrayList<>();
    for (AttributeDef attribute : op.attributes()) {
      entries.add(entry(attribute, context));
    }
    if (op.hasTrait(Trait.Simple.ATTR_SIZED_OPERAND_SEGMENTS)) {
      entries.add(OpDefinition.OPERAND_SEGMENTS + " = " + segments(op.operands()));
    }
    if (op.hasTrait(Trait.Simple.ATTR_SIZED_RESULT_SEGMENTS)) {
      entries.add(OpDefinition.RESULT_SEGMENTS + " = " + segments(op.results()));
    }
    return entries.isEmpty() ? "" : "<{" + String.join(", ", entries) + "}>";
  }

  private static String entry(AttributeDef attribute, Context context) {
    String value =
        attribute.defaultValue() == null
            ? "VALUE"
            : attribute.defaultValue().apply(context).toString();
    return attribute.name() + (attribute.optional() ? "?" : "") + " = " + value;
  }

  /** One for a group that is always one value, N for one that may vary. */
  private static String segments(List<ValueDef> groups) {
    return "array<i32: " + join(groups, g -> g.arity() == Arity.ONE ? "1" : "N") + ">";
  }

  private static String regions(OpDefinition op) {
    return op.regions().isEmpty() ? "" : "(" + join(op.regions(), GenericForm::region) + ")";
  }

  private static String region(RegionDef region) {
    return "{" + region.name() + "}" + suffix(region.arity());
  }

  private static String types(OpDefinition op) {
    List<ValueDef> results = op.results();
    boolean bare = results.size() == 1 && results.getFirst().arity() == Arity.ONE;
    String resultTypes = join(results, GenericForm::typeOf);
    return "("
        + join(op.operands(), GenericForm::typeOf)
        + ") -> "
        + (bare ? resultTypes : "(" + resultTypes + ")");
  }

  private static String typeOf(ValueDef value) {
    return "type(" + valueName(value) + ")";
  }

  private static <T> String join(List<T> parts, Function<T, String> text) {
    return parts.stream().map(text).collect(Collectors.joining(", "));
  }
}
