package dev.jpto.rewrite.pattern;

/**
 * Where a thing stands, seen from the operation being matched: {@code Definer(Operand(Root, 1))} is
 * the operation that defines its second operand. Positions compare by what they say, so that
 * patterns share what they look at.
 */
public sealed interface Position {
  /** What this position is reached from; {@link Root} is its own parent. */
  Position parent();

  /** The operation being matched. */
  record Root() implements Position {
    @Override
    public Position parent() {
      return this;
    }
  }

  /** The operation that defines a value; nothing for a block argument. */
  record Definer(Position value) implements Position {
    @Override
    public Position parent() {
      return value;
    }
  }

  /** Operand {@code index} of an operation that has as many. */
  record Operand(Position op, int index) implements Position {
    @Override
    public Position parent() {
      return op;
    }
  }

  /** The only operand of a declared group; nothing if the group does not hold exactly one. */
  record GroupOperand(Position op, int group) implements Position {
    @Override
    public Position parent() {
      return op;
    }
  }

  /** Result {@code index} of an operation; nothing if it has fewer. */
  record Result(Position op, int index) implements Position {
    @Override
    public Position parent() {
      return op;
    }
  }

  /** The only result of a declared group; nothing if the group does not hold exactly one. */
  record GroupResult(Position op, int group) implements Position {
    @Override
    public Position parent() {
      return op;
    }
  }

  /** Several values in order: operands or results, all of them or a declared group. */
  record Range(Position op, boolean results, int group) implements Position {
    /** In place of a group: all operands or results. */
    public static final int ALL = -1;

    @Override
    public Position parent() {
      return op;
    }
  }

  /** The type of a value, or of an attribute that has one; nothing for one that has none. */
  record TypeOf(Position of) implements Position {
    @Override
    public Position parent() {
      return of;
    }
  }

  /** The types of several values. */
  record TypesOf(Position range) implements Position {
    @Override
    public Position parent() {
      return range;
    }
  }

  /** An inherent or discardable attribute of an operation; nothing if it is absent. */
  record Attr(Position op, String key) implements Position {
    @Override
    public Position parent() {
      return op;
    }
  }

  /** The attribute that a value is the constant of; nothing if no constant defines it. */
  record ConstantOf(Position value) implements Position {
    @Override
    public Position parent() {
      return value;
    }
  }

  /** Region {@code index} of an operation; nothing if it has fewer. */
  record RegionAt(Position op, int index) implements Position {
    @Override
    public Position parent() {
      return op;
    }
  }

  /** The last operation of a region of one block; nothing if there is no such operation. */
  record Terminator(Position region) implements Position {
    @Override
    public Position parent() {
      return region;
    }
  }

  /** Argument {@code index} of the entry block of a region; nothing if it has fewer. */
  record Argument(Position region, int index) implements Position {
    @Override
    public Position parent() {
      return region;
    }
  }

  /**
   * Each operation in turn that uses a value.
   *
   * @param operand which operand of the user must be the value, or {@link #ANY}
   * @param number tells several users of one value apart
   */
  record User(Position value, int operand, int number) implements Position {
    /** In place of an operand: any. */
    public static final int ANY = -1;

    @Override
    public Position parent() {
      return value;
    }
  }

  /** What a native function answered. */
  record Answer(NativeCall call, int index) implements Position {
    @Override
    public Position parent() {
      return call.arguments().isEmpty() ? new Root() : call.arguments().getFirst();
    }
  }

  /** A given attribute or type; it stands nowhere. */
  record Given(Object value) implements Position {
    @Override
    public Position parent() {
      return new Root();
    }
  }
}
