package dev.jpto.ir;

import dev.jpto.ir.attr.Type;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A property an operation is declared with. The verifier checks the traits in declared order; other
 * interpretations (folding, dead code, inlining) read them.
 */
public sealed interface Trait {
  /** Traits without parameters; the names are MLIR's. */
  enum Simple implements Trait {
    TERMINATOR,
    RETURN_LIKE,
    ISOLATED_FROM_ABOVE,
    SYMBOL,
    SYMBOL_TABLE,
    SINGLE_BLOCK,
    NO_TERMINATOR,
    NO_REGION_ARGUMENTS,
    GRAPH_REGION,
    AFFINE_SCOPE,
    AUTOMATIC_ALLOCATION_SCOPE,
    COMMUTATIVE,
    CONSTANT_LIKE,
    IDEMPOTENT,
    INVOLUTION,
    RECURSIVE_MEMORY_EFFECTS,
    RECURSIVELY_SPECULATABLE,
    ELEMENTWISE,
    SCALARIZABLE,
    VECTORIZABLE,
    TENSORIZABLE,
    SAME_TYPE_OPERANDS,
    SAME_OPERANDS_SHAPE,
    SAME_OPERANDS_AND_RESULT_SHAPE,
    SAME_OPERANDS_ELEMENT_TYPE,
    SAME_OPERANDS_AND_RESULT_ELEMENT_TYPE,
    SAME_OPERANDS_AND_RESULT_TYPE,
    SAME_VARIADIC_OPERAND_SIZE,
    SAME_VARIADIC_RESULT_SIZE,
    ATTR_SIZED_OPERAND_SEGMENTS,
    ATTR_SIZED_RESULT_SEGMENTS,
    PARALLEL_REGION,
    LOOP_LIKE,
    CALL_LIKE,
    CALLABLE
  }

  /** The operation stands directly inside one of these. */
  record HasParent(List<String> ops) implements Trait {}

  /** Every block ends with {@code op}, which builders add. */
  record ImplicitTerminator(String op) implements Trait {}

  /** The named operands and results have one type. */
  record AllTypesMatch(List<String> names) implements Trait {}

  /**
   * The type of {@code to} is {@code transform} of the type of {@code from}.
   *
   * @param summary the verifier says {@code failed to verify that SUMMARY}
   */
  record TypesMatchWith(String summary, String from, String to, UnaryOperator<Type> transform)
      implements Trait {}

  /**
   * Any other relation.
   *
   * @param summary the verifier says {@code failed to verify that SUMMARY}
   */
  record Relation(String summary, Predicate<Operation> test) implements Trait {}

  /**
   * A rule in words of its own that depends on nothing but the types of operands and results and
   * the inherent attributes, so that equal operations need one check. It is verified at its place
   * among the traits, after all relations.
   */
  record TypeRule(OpVerifier rule) implements Trait {}
}
