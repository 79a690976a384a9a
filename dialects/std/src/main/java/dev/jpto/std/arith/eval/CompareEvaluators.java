package dev.jpto.std.arith.eval;

import dev.jpto.eval.Evaluators;
import dev.jpto.eval.Invocation;
import dev.jpto.eval.Step;
import dev.jpto.eval.num.FloatArithmetic;
import dev.jpto.eval.value.Elements;
import dev.jpto.eval.value.Elementwise;
import dev.jpto.eval.value.FloatScalar;
import dev.jpto.eval.value.IntegerScalar;
import dev.jpto.eval.value.Poison;
import dev.jpto.eval.value.RuntimeValue;
import dev.jpto.eval.value.Scalar;
import dev.jpto.ir.num.FloatValue;
import dev.jpto.std.arith.ArithCompare;
import dev.jpto.std.arith.CmpFPredicate;
import dev.jpto.std.arith.CmpIPredicate;
import java.util.OptionalInt;

/** Comparisons, and the choice by a condition. */
final class CompareEvaluators {
  private CompareEvaluators() {}

  static void addTo(Evaluators evaluators) {
    evaluators
        .add(ArithCompare.CMPI, CompareEvaluators::compareIntegers)
        .add(ArithCompare.CMPF, CompareEvaluators::compareFloats)
        .add(ArithCompare.SELECT, CompareEvaluators::select);
  }

  private static Step compareIntegers(Invocation it) {
    CmpIPredicate predicate = CmpIPredicate.ATTRS.valueOf(it.op().attr("predicate")).orElseThrow();
    return Step.result(
        Elementwise.map(
            it.operand(0),
            it.operand(1),
            (x, y) -> IntegerScalar.bool(holds(predicate, (IntegerScalar) x, (IntegerScalar) y))));
  }

  private static boolean holds(CmpIPredicate predicate, IntegerScalar a, IntegerScalar b) {
    int signed = a.signed().compareTo(b.signed());
    int unsigned = a.unsigned().compareTo(b.unsigned());
    return switch (predicate) {
      case EQ -> signed == 0;
      case NE -> signed != 0;
      case SLT -> signed < 0;
      case SLE -> signed <= 0;
      case SGT -> signed > 0;
      case SGE -> signed >= 0;
      case ULT -> unsigned < 0;
      case ULE -> unsigned <= 0;
      case UGT -> unsigned > 0;
      case UGE -> unsigned >= 0;
    };
  }

  private static Step compareFloats(Invocation it) {
    CmpFPredicate predicate = CmpFPredicate.ATTRS.valueOf(it.op().attr("predicate")).orElseThrow();
    FastMath promises = FastMath.of(it.op());
    return Step.result(
        Elementwise.map(
            it.operand(0),
            it.operand(1),
            (x, y) -> {
              FloatValue a = ((FloatScalar) x).value();
              FloatValue b = ((FloatScalar) y).value();
              return promises.allow(a) && promises.allow(b)
                  ? IntegerScalar.bool(holds(predicate, FloatArithmetic.compare(a, b)))
                  : Poison.POISON;
            }));
  }

  /** Whether {@code predicate} holds for floats in {@code order}, which is empty by a NaN. */
  private static boolean holds(CmpFPredicate predicate, OptionalInt order) {
    boolean unordered = order.isEmpty();
    int sign = order.orElse(0);
    return switch (predicate) {
      case ALWAYS_FALSE -> false;
      case OEQ -> !unordered && sign == 0;
      case OGT -> !unordered && sign > 0;
      case OGE -> !unordered && sign >= 0;
      case OLT -> !unordered && sign < 0;
      case OLE -> !unordered && sign <= 0;
      case ONE -> !unordered && sign != 0;
      case ORD -> !unordered;
      case UEQ -> unordered || sign == 0;
      case UGT -> unordered || sign > 0;
      case UGE -> unordered || sign >= 0;
      case ULT -> unordered || sign < 0;
      case ULE -> unordered || sign <= 0;
      case UNE -> unordered || sign != 0;
      case UNO -> unordered;
      case ALWAYS_TRUE -> true;
    };
  }

  private static Step select(Invocation it) {
    RuntimeValue yes = it.operand(1);
    RuntimeValue no = it.operand(2);
    return Step.result(
        switch (it.operand(0)) {
          case Elements conditions when yes instanceof Elements y && no instanceof Elements n ->
              y.with(i -> (Scalar) choose(conditions.get(i), y.get(i), n.get(i)));
          case Poison _ -> poisonLike(yes);
          case RuntimeValue condition -> choose(condition, yes, no);
        });
  }

  private static RuntimeValue choose(RuntimeValue condition, RuntimeValue yes, RuntimeValue no) {
    return switch (condition) {
      case IntegerScalar bit -> bit.isTrue() ? yes : no;
      case RuntimeValue _ -> Poison.POISON;
    };
  }

  private static RuntimeValue poisonLike(RuntimeValue value) {
    return value instanceof Elements many ? many.with(_ -> Poison.POISON) : Poison.POISON;
  }
}
