package dev.jpto.reduce;

import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.NamedAttribute;
import java.util.ArrayList;
import java.util.List;

/** Drops attributes: discardable ones, and inherent ones that need not be there. */
final class DropAttributes implements Reduction {
  @Override
  public String name() {
    return "drop attributes";
  }

  @Override
  public List<Runnable> edits(Operation module) {
    List<Runnable> edits = new ArrayList<>();
    module.walk(
        op -> {
          for (NamedAttribute entry : op.attributes()) {
            edits.add(() -> op.removeAttr(entry.name()));
          }
          for (NamedAttribute entry : op.properties()) {
            if (isOptional(op, entry.name())) {
              edits.add(() -> op.removeAttr(entry.name()));
            }
          }
        });
    return edits;
  }

  private static boolean isOptional(Operation op, String key) {
    return op.definition() != null
        && op.definition().attribute(key) != null
        && !op.definition().attribute(key).isRequired();
  }
}
