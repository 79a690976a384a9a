package dev.jpto.ir;

import dev.jpto.ir.attr.Location;
import dev.jpto.ir.attr.Type;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Predicate;

/** An SSA value: the result of an operation or the argument of a block. */
public abstract sealed class Value permits OpResult, BlockArgument {
  private Type type;
  private String nameHint;
  OpOperand firstUse;

  private int scratch;

  Value(Type type) {
    this.type = type;
  }

  /** The type. */
  public final Type type() {
    return type;
  }

  /** Changes the type in place; users are not checked. */
  public final void setType(Type newType) {
    type = newType;
  }

  /** The operation this is a result of, or null for a block argument. */
  public abstract Operation definingOp();

  /** The block that holds the definition, or null while it is detached. */
  public abstract Block parentBlock();

  /** Where the value is defined in the source. */
  public abstract Location location();

  /** The name the author gave, without {@code %}. */
  public final Optional<String> nameHint() {
    return Optional.ofNullable(nameHint);
  }

  /** Sets the name printed with {@code --print-name-hints}; null for none. */
  public final void setNameHint(String name) {
    nameHint = name;
  }

  /** A number an analysis or the printer gives while it runs; meaningless at any other time. */
  public final int scratch() {
    return scratch;
  }

  /** Sets {@link #scratch}. */
  public final void setScratch(int number) {
    scratch = number;
  }

  /** Whether nothing uses this value. */
  public final boolean isUnused() {
    return firstUse == null;
  }

  /** Whether exactly one operand uses this value. */
  public final boolean hasOneUse() {
    return firstUse != null && firstUse.nextUse() == null;
  }

  /** The uses, latest first. The current use may be changed while iterating. */
  public final Iterable<OpOperand> uses() {
    return () ->
        new Iterator<>() {
          private OpOperand next = firstUse;

          @Override
          public boolean hasNext() {
            return next != null;
          }

          @Override
          public OpOperand next() {
            OpOperand current = next;
            if (current == null) {
              throw new NoSuchElementException();
            }
            next = current.nextUse();
            return current;
          }
        };
  }

  /** The use added last, or null. */
  public final OpOperand firstUse() {
    return firstUse;
  }

  /** Makes every use of this value use {@code replacement}. O(number of uses). */
  public final void replaceAllUsesWith(Value replacement) {
    inheritName(replacement);
    while (firstUse != null) {
      if (replacement == this) {
        return;
      }
      firstUse.set(replacement);
    }
  }

  /** Makes the uses that pass {@code which} use {@code replacement}. */
  public final void replaceUsesIf(Value replacement, Predicate<OpOperand> which) {
    for (OpOperand use : uses()) {
      if (which.test(use)) {
        use.set(replacement);
      }
    }
  }

  /** Makes every use but those by {@code except} use {@code replacement}. */
  public final void replaceAllUsesExcept(Value replacement, Operation except) {
    replaceUsesIf(replacement, use -> use.owner() != except);
  }

  private void inheritName(Value replacement) {
    if (nameHint != null && replacement.nameHint == null) {
      replacement.nameHint = nameHint;
    }
  }
}
