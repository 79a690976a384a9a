package dev.jpto.std.arith;

import static dev.jpto.ir.Trait.Simple.SAME_TYPE_OPERANDS;
import static dev.jpto.std.common.TypeConstraints.ANY;
import static dev.jpto.std.common.TypeConstraints.BOOL_LIKE;
import static dev.jpto.std.common.TypeConstraints.FLOAT_LIKE;
import static dev.jpto.std.common.TypeConstraints.SIGNLESS_INTEGER_LIKE;

import dev.jpto.ir.AttrConstraint;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Trait;
import dev.jpto.ir.TypeConstraint;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.ShapedType;
import dev.jpto.ir.attr.Type;
import dev.jpto.std.common.Shapes;
import java.util.List;

/** Comparisons, and the choice by a condition. */
public final class ArithCompare {
  private static final Trait BOOLEANS_OF_OPERANDS =
      new Trait.TypesMatchWith(
          "result type has i1 element type and same shape as operands",
          "lhs",
          "result",
          ArithCompare::booleansLike);

  /** {@code arith.cmpi}. */
  public static final OpDefinition CMPI =
      comparison(
              "cmpi",
              "integer comparison",
              """
              Whether the operands compare as `predicate` says: `eq`, `ne`, or with a sign `slt`,
              `sle`, `sgt`, `sge`, or without one `ult`, `ule`, `ugt`, `uge`.
              """,
              CmpIPredicate.CONSTRAINT,
              SIGNLESS_INTEGER_LIKE)
          .fold(ArithCompareFolds::cmpi)
          .build();

  /** {@code arith.cmpf}. */
  public static final OpDefinition CMPF =
      comparison(
              "cmpf",
              "float comparison",
              """
              Whether the operands compare as `predicate` says. One that starts with `o` is false
              and one that starts with `u` is true if an operand is a NaN; `ord` and `uno` ask only
              that; `false` and `true` ask nothing.
              """,
              CmpFPredicate.CONSTRAINT,
              FLOAT_LIKE)
          .defaultAttr(FastMathAttr.KEY, FastMathAttr.CONSTRAINT, FastMathAttr.NONE)
          .fold(ArithCompareFolds::cmpf)
          .build();

  /** {@code arith.select}. */
  public static final OpDefinition SELECT =
      Families.elementwise(
              Families.pure(
                      "select",
                      "choice by a condition",
                      """
                      The second operand if the condition is true, else the third. With a vector or
                      tensor of conditions the choice is made for each element.
                      """)
                  .operand("condition", BOOL_LIKE)
                  .operand("true_value", ANY)
                  .operand("false_value", ANY)
                  .result("result", ANY)
                  .traits(
                      new Trait.AllTypesMatch(List.of("true_value", "false_value", "result")),
                      new Trait.Relation(
                          "condition is signless i1 or has matching shape",
                          ArithCompare::conditionFits)))
          .traits(new Trait.TypeRule(ArithCompare::verifySelect))
          .infer(op -> List.of(op.operand(1).type()))
          .fold(ArithSelectFolds::select)
          .build();

  private ArithCompare() {}

  static List<OpDefinition> all() {
    return List.of(CMPI, CMPF, SELECT);
  }

  private static OpDefinition.Builder comparison(
      String name,
      String summary,
      String description,
      AttrConstraint predicate,
      TypeConstraint operand) {
    OpDefinition.Builder builder =
        Families.pure(name, summary, description)
            .attr(CmpIPredicate.KEY, predicate)
            .operand("lhs", operand)
            .operand("rhs", operand)
            .result("result", BOOL_LIKE)
            .traits(BOOLEANS_OF_OPERANDS, SAME_TYPE_OPERANDS)
            .infer(ArithCompare::inferBooleans);
    return Families.elementwise(builder);
  }

  private static List<Type> inferBooleans(Operation op) {
    return List.of(booleansLike(op.operand(0).type()));
  }

  private static Type booleansLike(Type type) {
    return Shapes.withElementType(type, IntegerType.get(type.uniquer(), 1));
  }

  private static boolean conditionFits(Operation op) {
    Type condition = op.operand(0).type();
    return condition.isSignlessInteger(1)
        || condition instanceof ShapedType given
            && op.result(0).type() instanceof ShapedType chosen
            && given.sameShapeAs(chosen);
  }

  private static boolean verifySelect(Operation op) {
    Type condition = op.operand(0).type();
    Type expected = booleansLike(op.result(0).type());
    return condition.isSignlessInteger(1)
        || condition == expected
        || op.emitOpError(
            "expected condition type to have the same shape as the result type, expected '"
                + expected
                + "', but got '"
                + condition
                + "'");
  }
}
