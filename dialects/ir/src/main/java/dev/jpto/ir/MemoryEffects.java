package dev.jpto.ir;

import java.util.List;

/** What an operation does to memory and other state, as passes need to know it. */
public sealed interface MemoryEffects {
  /** Nothing: the operation may be dropped, merged or moved where its operands are. */
  MemoryEffects NONE = new Known(List.of());

  /** Anything; what is not declared is this. */
  MemoryEffects UNKNOWN = new Unknown();

  /** What the operations inside its regions do. */
  MemoryEffects RECURSIVE = new Recursive();

  /** What is done. */
  enum Kind {
    READ,
    WRITE,
    ALLOCATE,
    FREE
  }

  /**
   * One effect.
   *
   * @param on the name of the operand or result group whose memory it is; empty for some other
   *     state
   */
  record Effect(Kind kind, String on) {}

  /** Exactly these effects. */
  record Known(List<Effect> effects) implements MemoryEffects {}

  /** Any effect. */
  record Unknown() implements MemoryEffects {}

  /** The effects inside. */
  record Recursive() implements MemoryEffects {}

  /** The effects given. */
  static MemoryEffects of(Effect... effects) {
    return new Known(List.of(effects));
  }
}
