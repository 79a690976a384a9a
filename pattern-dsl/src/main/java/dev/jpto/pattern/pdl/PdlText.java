package dev.jpto.pattern.pdl;

import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.ArrayAttr;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.Location;
import dev.jpto.ir.attr.StringAttr;
import dev.jpto.pattern.model.ResultGroup;
import dev.jpto.pattern.model.Var;
import java.util.List;
import java.util.Optional;

/** What the attributes and types of pdl operations say. */
final class PdlText {
  private PdlText() {}

  static String string(Operation op, String key) {
    return op.attr(key, StringAttr.class).value();
  }

  static Optional<String> optionalString(Operation op, String key) {
    return op.attr(key) == null ? Optional.empty() : Optional.of(string(op, key));
  }

  static List<String> strings(Operation op, String key) {
    return op.attr(key, ArrayAttr.class).elements().stream()
        .map(name -> ((StringAttr) name).value())
        .toList();
  }

  static int index(Operation op) {
    return (int) op.attr("index", IntegerAttr.class).value();
  }

  /** Which results a {@code pdl.results} speaks of. */
  static ResultGroup group(Operation op) {
    return op.attr("index") == null ? new ResultGroup.All() : new ResultGroup.Numbered(index(op));
  }

  /** What a value stands for; empty for ranges of attributes and operations. */
  static Optional<Var.Kind> kind(Value value) {
    PdlType type = (PdlType) value.type();
    return Optional.ofNullable(
        switch (type.kind()) {
          case ATTRIBUTE -> type.isRange() ? null : Var.Kind.ATTRIBUTE;
          case OPERATION -> type.isRange() ? null : Var.Kind.OPERATION;
          case TYPE -> type.isRange() ? Var.Kind.TYPES : Var.Kind.TYPE;
          case VALUE -> type.isRange() ? Var.Kind.VALUES : Var.Kind.VALUE;
        });
  }

  /** {@code file.mlir:3:7}. */
  static String place(Operation op) {
    return op.location() instanceof Location.FileLineCol at
        ? at.file().value() + ":" + at.line() + ":" + at.column()
        : op.location().toString();
  }
}
