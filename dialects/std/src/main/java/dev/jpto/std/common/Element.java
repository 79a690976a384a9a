package dev.jpto.std.common;

import dev.jpto.ir.attr.FloatType;
import dev.jpto.ir.attr.IndexType;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.IntegerType.Signedness;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.attr.Uniquer;
import dev.jpto.ir.num.FloatSemantics;
import java.util.List;

/** A kind of scalar type, as far as the constraints of these dialects tell them apart. */
enum Element {
  BIT,
  SIGNLESS_INTEGER,
  SIGNED_OR_UNSIGNED_INTEGER,
  INDEX,
  FLOAT;

  /** Whether {@code type} is of this kind. */
  boolean holds(Type type) {
    return switch (this) {
      case BIT -> type.isSignlessInteger(1);
      case SIGNLESS_INTEGER -> type instanceof IntegerType i && i.isSignless();
      case SIGNED_OR_UNSIGNED_INTEGER -> type instanceof IntegerType i && !i.isSignless();
      case INDEX -> type instanceof IndexType;
      case FLOAT -> type instanceof FloatType;
    };
  }

  /** Typical types of this kind; the first is the most usual. */
  List<Type> samples(Uniquer uniquer) {
    return switch (this) {
      case BIT -> List.of(IntegerType.get(uniquer, 1));
      case SIGNLESS_INTEGER ->
          List.of(
              IntegerType.get(uniquer, 32),
              IntegerType.get(uniquer, 64),
              IntegerType.get(uniquer, 8),
              IntegerType.get(uniquer, 1),
              IntegerType.get(uniquer, 128));
      case SIGNED_OR_UNSIGNED_INTEGER ->
          List.of(
              IntegerType.get(uniquer, 32, Signedness.SIGNED),
              IntegerType.get(uniquer, 8, Signedness.UNSIGNED));
      case INDEX -> List.of(IndexType.get(uniquer));
      case FLOAT ->
          List.of(
              FloatType.get(uniquer, FloatSemantics.F32),
              FloatType.get(uniquer, FloatSemantics.F16),
              FloatType.get(uniquer, FloatSemantics.BF16),
              FloatType.get(uniquer, FloatSemantics.F64));
    };
  }
}
