package dev.jpto.pto;

import dev.jpto.ir.attr.FloatType;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.Type;

/** Sizes of the elements of tiles and views. */
final class ElementSize {
  private ElementSize() {}

  /** The size in bytes; 0 if elements of this type are not stored in whole bytes. */
  static int bytes(Type type) {
    return switch (type) {
      case FloatType f -> f.width() / 8;
      case IntegerType i -> i.width() / 8;
      case LowPrecisionType l -> l.format().bytes();
      default -> 0;
    };
  }

  /** As {@link #bytes}, but an integer of a few bits takes a byte. */
  static int wholeBytes(Type type) {
    return type instanceof IntegerType ? Math.max(1, bytes(type)) : bytes(type);
  }
}
