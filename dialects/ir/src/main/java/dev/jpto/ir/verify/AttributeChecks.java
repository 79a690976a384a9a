package dev.jpto.ir.verify;

import dev.jpto.ir.AttributeDef;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.OpVerifier;
import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.support.Utf8;
import java.util.List;

/** Whether the inherent attributes that must be there are, and all have allowed values. */
final class AttributeChecks implements OpVerifier {
  private final List<String> required;
  private final AttributeDef[] declared;

  AttributeChecks(OpDefinition definition) {
    declared = definition.attributes().toArray(new AttributeDef[0]);
    required =
        definition.attributes().stream()
            .filter(AttributeDef::isRequired)
            .map(AttributeDef::name)
            .sorted(Utf8::compare)
            .toList();
  }

  @Override
  public boolean verify(Operation op) {
    for (String name : required) {
      if (!op.properties().contains(name)) {
        return op.emitOpError("requires attribute '" + name + "'");
      }
    }
    for (AttributeDef attribute : declared) {
      Attribute value = op.properties().get(attribute.name());
      if (value != null && !attribute.constraint().allows(value)) {
        return op.emitOpError(
            "attribute '"
                + attribute.name()
                + "' failed to satisfy constraint: "
                + attribute.constraint().summary());
      }
    }
    return true;
  }
}
