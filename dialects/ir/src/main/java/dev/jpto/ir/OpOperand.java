package dev.jpto.ir;

/** One use of a value by an operation; a link of the value's use list. */
public final class OpOperand {
  private final Operation owner;
  int index;
  private Value value;
  private OpOperand next;
  private OpOperand previous;

  OpOperand(Operation owner, int index, Value value) {
    this.owner = owner;
    this.index = index;
    this.value = value;
    link();
  }

  /** The operation that uses the value. */
  public Operation owner() {
    return owner;
  }

  /** Which operand of the operation this is. */
  public int index() {
    return index;
  }

  /** The value used. */
  public Value get() {
    return value;
  }

  /** Uses another value from now on. O(1). */
  public void set(Value newValue) {
    unlink();
    value = newValue;
    link();
  }

  /** The next older use of the same value, or null. */
  public OpOperand nextUse() {
    return next;
  }

  /** Leaves the use list; the operand is dead after. */
  void drop() {
    unlink();
    value = null;
  }

  private void link() {
    if (value == null) {
      return;
    }
    OpOperand head = value.firstUse;
    next = head;
    previous = null;
    if (head != null) {
      head.previous = this;
    }
    value.firstUse = this;
  }

  private void unlink() {
    if (value == null) {
      return;
    }
    if (previous == null) {
      value.firstUse = next;
    } else {
      previous.next = next;
    }
    if (next != null) {
      next.previous = previous;
    }
    next = null;
    previous = null;
  }
}
