package dev.jpto.ir;

import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.Uniquer;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Which values an attribute may have.
 *
 * <p>MLIR keeps an inherent attribute in a field of some class, and refuses what is of another
 * class when it reads {@code <{...}>}, before any constraint is checked. Where that class allows
 * more than the constraint, {@code storage} tells.
 *
 * @param summary what the verifier says: {@code attribute 'x' failed to satisfy constraint:
 *     SUMMARY}
 * @param test whether a value is allowed
 * @param storage whether a value may stand in {@code <{...}>}; true for all that are allowed
 * @param samples typical allowed values (all of them for an enum), at least one, for generated
 *     programs and documentation
 */
public record AttrConstraint(
    String summary,
    Predicate<Attribute> test,
    Predicate<Attribute> storage,
    Function<Uniquer, List<Attribute>> samples) {
  /** A constraint that allows exactly what the field of the attribute can hold. */
  public AttrConstraint(
      String summary, Predicate<Attribute> test, Function<Uniquer, List<Attribute>> samples) {
    this(summary, test, test, samples);
  }

  /** Whether {@code attribute} is allowed. */
  public boolean allows(Attribute attribute) {
    return test.test(attribute);
  }
}
