package dev.jpto.ir;

import dev.jpto.ir.attr.Type;
import dev.jpto.ir.attr.Uniquer;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Which types an operand or result may have.
 *
 * @param summary what the verifier says is expected: {@code operand #0 must be SUMMARY, but got
 *     ...}
 * @param test whether a type is allowed
 * @param samples typical allowed types, at least one, for generated programs and documentation
 */
public record TypeConstraint(
    String summary, Predicate<Type> test, Function<Uniquer, List<Type>> samples) {
  /** Whether {@code type} is allowed. */
  public boolean allows(Type type) {
    return test.test(type);
  }
}
