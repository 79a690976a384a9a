package dev.jpto.std.arith;

import static dev.jpto.ir.Trait.Simple.ELEMENTWISE;
import static dev.jpto.ir.Trait.Simple.SAME_OPERANDS_AND_RESULT_TYPE;
import static dev.jpto.ir.Trait.Simple.SCALARIZABLE;
import static dev.jpto.ir.Trait.Simple.TENSORIZABLE;
import static dev.jpto.ir.Trait.Simple.VECTORIZABLE;

import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Trait;
import dev.jpto.ir.TypeConstraint;

/** What operations of the dialect have in common. */
final class Families {
  private Families() {}

  /** Starts an operation without effects on memory. */
  static OpDefinition.Builder pure(String name, String summary, String description) {
    return OpDefinition.define(ArithDialect.NAMESPACE + "." + name)
        .summary(summary)
        .description(description)
        .pure();
  }

  /** Starts a binary operation whose operands and result have one type. */
  static OpDefinition.Builder binary(
      String name, String summary, String description, TypeConstraint type, Trait... traits) {
    OpDefinition.Builder builder =
        pure(name, summary, description)
            .operand("lhs", type)
            .operand("rhs", type)
            .result("result", type)
            .traits(traits)
            .traits(SAME_OPERANDS_AND_RESULT_TYPE);
    return elementwise(builder);
  }

  /** Adds the traits of operations that also work on vectors and tensors, element by element. */
  static OpDefinition.Builder elementwise(OpDefinition.Builder builder) {
    return builder.traits(ELEMENTWISE, SCALARIZABLE, VECTORIZABLE, TENSORIZABLE);
  }
}
