package dev.jpto.pattern;

import dev.jpto.rewrite.pattern.NativeFunction;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The ways a computed attribute or type is called; equal for the same function. */
final class Computation {
  private Computation() {}

  private static boolean answer(NativeFunction.Arguments arguments, Object result) {
    if (result == null) {
      return false;
    }
    arguments.answer(0, result);
    return true;
  }

  record Call1(Function<Object, ?> function) implements NativeFunction {
    @Override
    public boolean test(Arguments arguments) {
      return answer(arguments, function.apply(arguments.get(0)));
    }
  }

  record Call2(BiFunction<Object, Object, ?> function) implements NativeFunction {
    @Override
    public boolean test(Arguments arguments) {
      return answer(arguments, function.apply(arguments.get(0), arguments.get(1)));
    }
  }

  record Call3(NativeBody.Function3<Object, Object, Object, ?> function) implements NativeFunction {
    @Override
    public boolean test(Arguments arguments) {
      return answer(
          arguments, function.apply(arguments.get(0), arguments.get(1), arguments.get(2)));
    }
  }
}
