package dev.jpto.ir.attr;

import dev.jpto.ir.num.FloatSemantics;

/** A floating point type: {@code f32}, {@code bf16}, {@code f8E4M3FN}, ... one per semantics. */
public final class FloatType extends Type {
  private final FloatSemantics semantics;

  FloatType(Uniquer uniquer, FloatSemantics semantics) {
    super(uniquer, 0x1000 + semantics.ordinal());
    this.semantics = semantics;
  }

  /** The type of {@code semantics}. */
  public static FloatType get(Uniquer uniquer, FloatSemantics semantics) {
    return uniquer.common().floats[semantics.ordinal()];
  }

  /** The number format. */
  public FloatSemantics semantics() {
    return semantics;
  }

  /** The width in bits. */
  public int width() {
    return semantics.bitWidth();
  }

  @Override
  protected boolean sameAs(Uniqued other) {
    return semantics == ((FloatType) other).semantics;
  }
}
