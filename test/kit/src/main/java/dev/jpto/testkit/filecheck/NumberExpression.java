package dev.jpto.testkit.filecheck;

import java.math.BigInteger;
import java.util.Optional;
import java.util.stream.Stream;

/** A numeric expression of a pattern. */
sealed interface NumberExpression {
  /** A number without a format of its own. */
  record Literal(BigInteger value) implements NumberExpression {}

  /** The number of the line of the directive. */
  record Line(int line) implements NumberExpression {}

  /**
   * The value of a variable.
   *
   * @param format the format of its definition
   * @param offset where it stands in the check file
   */
  record Variable(String name, NumberFormat format, int offset) implements NumberExpression {}

  /** An operator or function applied to two operands. */
  record Operation(Operator operator, NumberExpression left, NumberExpression right)
      implements NumberExpression {}

  /** The operators, by the names of their functions. */
  enum Operator {
    ADD,
    SUB,
    MUL,
    DIV,
    MIN,
    MAX;

    /** The result; none for a division by zero. */
    Optional<BigInteger> apply(BigInteger left, BigInteger right) {
      return switch (this) {
        case ADD -> Optional.of(left.add(right));
        case SUB -> Optional.of(left.subtract(right));
        case MUL -> Optional.of(left.multiply(right));
        case DIV -> right.signum() == 0 ? Optional.empty() : Optional.of(left.divide(right));
        case MIN -> Optional.of(left.min(right));
        case MAX -> Optional.of(left.max(right));
      };
    }
  }

  /** The variables in the expression. */
  default Stream<Variable> variables() {
    return switch (this) {
      case Literal _, Line _ -> Stream.empty();
      case Variable variable -> Stream.of(variable);
      case Operation(Operator _, NumberExpression left, NumberExpression right) ->
          Stream.concat(left.variables(), right.variables());
    };
  }

  /** The value; none for a division by zero. All variables must have a value. */
  default Optional<BigInteger> evaluate(Variables variables) {
    return switch (this) {
      case Literal(BigInteger value) -> Optional.of(value);
      case Line(int line) -> Optional.of(BigInteger.valueOf(line));
      case Variable(String name, NumberFormat _, int _) -> variables.number(name);
      case Operation(Operator operator, NumberExpression left, NumberExpression right) ->
          left.evaluate(variables)
              .flatMap(l -> right.evaluate(variables).flatMap(r -> operator.apply(l, r)));
    };
  }
}
