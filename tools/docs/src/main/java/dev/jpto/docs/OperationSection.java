package dev.jpto.docs;

import dev.jpto.ir.Arity;
import dev.jpto.ir.AttributeDef;
import dev.jpto.ir.Context;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Trait;
import dev.jpto.ir.ValueDef;
import java.util.ArrayList;
import java.util.List;

/** All that the declaration of one operation says. */
final class OperationSection {
  private final OpDefinition op;
  private final Context context;

  OperationSection(OpDefinition op, Context context) {
    this.op = op;
    this.context = context;
  }

  void appendTo(Markdown page) {
    page.heading(3, Markdown.code(op.name()))
        .block(Markdown.words(op.summary()))
        .block(op.description())
        .mlir(GenericForm.of(op, context))
        .table(List.of("operand", "number", "type", "examples"), values(op.operands()))
        .table(List.of("attribute", "value", "given", "examples"), attributes())
        .table(List.of("result", "number", "type", "examples"), values(op.results()))
        .table(List.of("region", "number", "blocks"), regions())
        .table(List.of("successor", "number"), successors());
    OperationRules rules = new OperationRules(op);
    page.block(rules.traits())
        .block(rules.effects())
        .block(rules.resultTypes())
        .list(rules.relations())
        .block(rules.inCode());
  }

  private List<List<String>> values(List<ValueDef> groups) {
    List<List<String>> rows = new ArrayList<>();
    for (ValueDef group : groups) {
      rows.add(
          List.of(
              Markdown.code(group.name()),
              number(group.arity()),
              Markdown.words(group.constraint().summary()),
              Examples.few(group.constraint().samples().apply(context))));
    }
    return rows;
  }

  private static String number(Arity arity) {
    return switch (arity) {
      case ONE -> "one";
      case OPTIONAL -> "none or one";
      case VARIADIC -> "any";
    };
  }

  private List<List<String>> attributes() {
    List<List<String>> rows = new ArrayList<>();
    for (AttributeDef attribute : op.attributes()) {
      rows.add(
          List.of(
              Markdown.code(attribute.name()),
              Markdown.words(attribute.constraint().summary()),
              given(attribute),
              Examples.few(attribute.constraint().samples().apply(context))));
    }
    if (op.hasTrait(Trait.Simple.ATTR_SIZED_OPERAND_SEGMENTS)) {
      rows.add(segments(OpDefinition.OPERAND_SEGMENTS, "operands"));
    }
    if (op.hasTrait(Trait.Simple.ATTR_SIZED_RESULT_SEGMENTS)) {
      rows.add(segments(OpDefinition.RESULT_SEGMENTS, "results"));
    }
    return rows;
  }

  private static List<String> segments(String key, String groups) {
    return List.of(Markdown.code(key), "how many " + groups + " each group has", "required", "");
  }

  private String given(AttributeDef attribute) {
    if (attribute.defaultValue() != null) {
      String value = attribute.defaultValue().apply(context).toString();
      return "default " + Markdown.code(value);
    }
    return attribute.optional() ? "optional" : "required";
  }

  private List<List<String>> regions() {
    return op.regions().stream()
        .map(r -> List.of(Markdown.code(r.name()), number(r.arity()), r.blocks().summary()))
        .toList();
  }

  private List<List<String>> successors() {
    return op.successors().stream()
        .map(s -> List.of(Markdown.code(s.name()), number(s.arity())))
        .toList();
  }
}
