package dev.jpto.std.arith;

import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.pattern.AttrCapture;
import dev.jpto.pattern.MatchedOp;
import dev.jpto.pattern.NewOp;
import dev.jpto.pattern.OperandCapture;
import dev.jpto.pattern.PatternBuilder;
import dev.jpto.pattern.ValueCapture;
import java.math.BigInteger;
import java.util.function.BinaryOperator;

/**
 * What the patterns have in common that join the constants of two integer operations, {@code (x +
 * a) + b -> x + (a + b)}: the operand, the constants and the overflow flags of both operations. The
 * new operation promises only what both did.
 */
final class ConstantReassociation {
  /** The operand that is no constant. */
  final ValueCapture x;

  /** The constant of the inner operation. */
  final ValueCapture a;

  /** The constant of the outer operation. */
  final ValueCapture b;

  private final PatternBuilder p;
  private final AttrCapture<IntegerAttr> innerConstant;
  private final AttrCapture<IntegerAttr> outerConstant;
  private final AttrCapture<OverflowAttr> innerFlags;
  private final AttrCapture<OverflowAttr> outerFlags;

  ConstantReassociation(PatternBuilder p) {
    this.p = p;
    x = p.value("x");
    innerConstant = p.attr("a", IntegerAttr.class);
    outerConstant = p.attr("b", IntegerAttr.class);
    innerFlags = p.attr("inner flags", OverflowAttr.class);
    outerFlags = p.attr("outer flags", OverflowAttr.class);
    a = p.constant(innerConstant);
    b = p.constant(outerConstant);
  }

  /** The inner operation. */
  MatchedOp inner(OpDefinition definition, OperandCapture left, OperandCapture right) {
    return p.op(definition, left, right).attr(OverflowAttr.KEY, innerFlags);
  }

  /** The outer operation, at which the pattern starts. */
  MatchedOp outer(OpDefinition definition, OperandCapture left, OperandCapture right) {
    MatchedOp op = p.op(definition, left, right).attr(OverflowAttr.KEY, outerFlags);
    p.match(op);
    return op;
  }

  /** What replaces the outer operation. */
  void replaceWith(OpDefinition definition, OperandCapture left, OperandCapture right) {
    AttrCapture<OverflowAttr> both =
        p.compute("flags of both", innerFlags, outerFlags, OverflowAttr::and);
    p.replaceWith(p.create(definition, left, right).attr(OverflowAttr.KEY, both));
  }

  /** The constant {@code a + b}. */
  NewOp sum() {
    return constant("a + b", BigInteger::add);
  }

  /** The constant {@code a - b}. */
  NewOp innerLessOuter() {
    return constant("a - b", BigInteger::subtract);
  }

  /** The constant {@code b - a}. */
  NewOp outerLessInner() {
    return constant("b - a", (m, n) -> n.subtract(m));
  }

  /** The constant {@code a * b}. */
  NewOp product() {
    return constant("a * b", BigInteger::multiply);
  }

  private NewOp constant(String words, BinaryOperator<BigInteger> rule) {
    AttrCapture<IntegerAttr> value =
        p.compute(
            words,
            innerConstant,
            outerConstant,
            (m, n) -> IntegerAttr.get(m.type(), rule.apply(m.bigValue(), n.bigValue())));
    return p.create(ArithConstant.CONSTANT).attr("value", value);
  }
}
