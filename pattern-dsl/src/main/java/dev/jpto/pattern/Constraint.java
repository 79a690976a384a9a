package dev.jpto.pattern;

import dev.jpto.ir.Value;
import dev.jpto.rewrite.pattern.NativeFunction;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * A condition with a name, kept as a constant and used by several patterns; a set of patterns tests
 * it once for the same capture. Pure: it looks at nothing but what it is given.
 *
 * @param words what holds when it holds, {@code has one use}
 * @param test the condition
 */
public record Constraint<A>(String words, Predicate<? super A> test) {
  /** The value has one use. */
  public static final Constraint<Value> ONE_USE = new Constraint<>("has one use", Value::hasOneUse);

  /** A condition on two captures. */
  public record Of2<A, B>(String words, BiPredicate<? super A, ? super B> test) {}

  /** A condition on three captures. */
  public record Of3<A, B, C>(String words, Predicate3<? super A, ? super B, ? super C> test) {}

  /** Something that holds of three things or not. */
  @FunctionalInterface
  public interface Predicate3<A, B, C> {
    /** Whether it holds. */
    boolean test(A a, B b, C c);
  }

  /** A condition called with one argument; equal for the same condition. */
  record Call1(Predicate<Object> test) implements NativeFunction {
    @Override
    public boolean test(Arguments arguments) {
      return test.test(arguments.get(0));
    }
  }

  record Call2(BiPredicate<Object, Object> test) implements NativeFunction {
    @Override
    public boolean test(Arguments arguments) {
      return test.test(arguments.get(0), arguments.get(1));
    }
  }

  record Call3(Predicate3<Object, Object, Object> test) implements NativeFunction {
    @Override
    public boolean test(Arguments arguments) {
      return test.test(arguments.get(0), arguments.get(1), arguments.get(2));
    }
  }
}
