package dev.jpto.docs;

import dev.jpto.ir.AttributeDef;
import dev.jpto.ir.Context;
import dev.jpto.ir.Dialect;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.ValueDef;
import dev.jpto.ir.attr.DialectAttr;
import dev.jpto.ir.attr.DialectType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The types and attributes of a dialect that the constraints of its operations give as samples.
 *
 * @param types examples by name, {@code ptr} of {@code !pto.ptr<f32, gm>}
 * @param attributes examples by name, {@code notify_op} of {@code #pto<notify_op set>}
 */
record DialectValues(Map<String, List<String>> types, Map<String, List<String>> attributes) {
  private static final Pattern NAME = Pattern.compile("[!#]\\w+[.<]([\\w$]+)");

  static DialectValues usedBy(List<OpDefinition> ops, Dialect dialect, Context context) {
    DialectValues values = new DialectValues(new TreeMap<>(), new TreeMap<>());
    for (OpDefinition op : ops) {
      op.operands().forEach(operand -> values.addTypes(operand, dialect, context));
      op.results().forEach(result -> values.addTypes(result, dialect, context));
      op.attributes().forEach(attribute -> values.addAttributes(attribute, dialect, context));
    }
    return values;
  }

  private void addTypes(ValueDef value, Dialect dialect, Context context) {
    value.constraint().samples().apply(context).stream()
        .filter(t -> t instanceof DialectType<?> d && d.dialect().equals(dialect.namespace()))
        .forEach(type -> add(types, type.toString()));
  }

  private void addAttributes(AttributeDef attribute, Dialect dialect, Context context) {
    attribute.constraint().samples().apply(context).stream()
        .filter(a -> a instanceof DialectAttr<?> d && d.dialect().equals(dialect.namespace()))
        .forEach(value -> add(attributes, value.toString()));
  }

  private static void add(Map<String, List<String>> examples, String text) {
    Matcher name = NAME.matcher(text);
    String key = name.lookingAt() ? name.group(1) : text;
    List<String> known = examples.computeIfAbsent(key, k -> new ArrayList<>());
    if (!known.contains(text)) {
      known.add(text);
    }
  }
}
