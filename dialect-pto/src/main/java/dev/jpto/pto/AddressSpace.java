package dev.jpto.pto;

import java.util.Optional;

/** A memory of the target. A pointer names some of them by the name of the hardware. */
public enum AddressSpace implements Keyword {
  /** Not stated. */
  ZERO("zero", ""),
  /** Global memory. */
  GM("gm", "gm"),
  /** The matrix cache, L1. */
  MAT("mat", "l1"),
  /** Left operands of the cube, L0A. */
  LEFT("left", "l0a"),
  /** Right operands of the cube, L0B. */
  RIGHT("right", "l0b"),
  /** Results of the cube, L0C. */
  ACC("acc", "l0c"),
  /** The unified buffer of the vector unit. */
  VEC("vec", "ub"),
  /** Biases of the cube. */
  BIAS("bias", "bt"),
  /** Scales of the cube's output. */
  SCALING("scaling", "fb");

  private final String keyword;
  private final String pointerKeyword;

  AddressSpace(String keyword, String pointerKeyword) {
    this.keyword = keyword;
    this.pointerKeyword = pointerKeyword;
  }

  @Override
  public String keyword() {
    return keyword;
  }

  /** The name printed inside {@code !pto.ptr}; empty for {@link #ZERO}. */
  public String pointerKeyword() {
    return pointerKeyword;
  }

  /** Whether a tile may be there: anywhere but in global memory. */
  public boolean holdsTiles() {
    return this != ZERO && this != GM;
  }

  /** The memory a pointer calls {@code name}; it may use either name. */
  static Optional<AddressSpace> ofPointer(String name) {
    for (AddressSpace space : values()) {
      if (space != ZERO && (space.keyword.equals(name) || space.pointerKeyword.equals(name))) {
        return Optional.of(space);
      }
    }
    return Optional.empty();
  }
}
