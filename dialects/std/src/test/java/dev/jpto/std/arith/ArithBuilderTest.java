package dev.jpto.std.arith;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.jpto.ir.Block;
import dev.jpto.ir.Context;
import dev.jpto.ir.OpBuilder;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.FloatAttr;
import dev.jpto.ir.attr.FloatType;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.Location;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.attr.VectorType;
import dev.jpto.ir.num.FloatSemantics;
import dev.jpto.std.Checked;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ArithBuilderTest {
  private final Context context = Checked.context();
  private final Location here = Location.unknown(context);
  private final Type i32 = IntegerType.get(context, 32);
  private final Type bits = VectorType.get(new long[] {4}, IntegerType.get(context, 1));
  private final Type floats =
      VectorType.get(new long[] {4}, FloatType.get(context, FloatSemantics.F32));
  private OpBuilder builder;
  private Value number;
  private Value vector;

  @BeforeEach
  void makeBlock() {
    Block block = new Block();
    number = block.addArgument(i32, here);
    vector = block.addArgument(floats, here);
    builder = new OpBuilder(context).atEnd(block);
  }

  @Test
  void aConstantHasTheTypeOfItsValue() {
    Operation op =
        builder
            .create(ArithConstant.CONSTANT, here)
            .attr("value", FloatAttr.get(FloatType.get(context, FloatSemantics.F16), 2))
            .insert();
    assertEquals("\"arith.constant\"() <{value = 2.000000e+00 : f16}> : () -> f16", text(op));
  }

  @Test
  void aSumHasNoOverflowFlagsUnlessGiven() {
    Operation op =
        builder
            .create(ArithInteger.ADDI, here)
            .operand("lhs", number)
            .operand("rhs", number)
            .insert();
    assertSame(OverflowAttr.none(context), op.attr("overflowFlags"));
    assertSame(i32, op.result().type());
  }

  @Test
  void aComparisonHasABitForEachElement() {
    Operation op =
        builder
            .create(ArithCompare.CMPF, here)
            .operand("lhs", vector)
            .operand("rhs", vector)
            .attr("predicate", CmpFPredicate.ATTRS.get(context, CmpFPredicate.OLT))
            .insert();
    assertSame(bits, op.result().type());
    assertSame(FastMathAttr.none(context), op.attr("fastmath"));
  }

  @Test
  void aSelectHasTheTypeOfWhatItChoosesFrom() {
    Value condition = builder.insertionBlock().addArgument(bits, here);
    Operation op =
        builder
            .create(ArithCompare.SELECT, here)
            .operand("condition", condition)
            .operand("true_value", vector)
            .operand("false_value", vector)
            .insert();
    assertSame(floats, op.result().type());
  }

  @Test
  void bothHalvesOfAProductHaveTheTypeOfTheFactors() {
    Operation op =
        builder
            .create(ArithExtended.MULUI_EXTENDED, here)
            .operand("lhs", number)
            .operand("rhs", number)
            .insert();
    assertEquals(List.of(i32, i32), op.results().stream().map(r -> r.type()).toList());
  }

  @Test
  void aPredicateStandsForItsNumber() {
    IntegerAttr attribute = CmpIPredicate.ATTRS.get(context, CmpIPredicate.SLE);
    assertEquals("3 : i64", attribute.toString());
    assertEquals(Optional.of(CmpIPredicate.SLE), CmpIPredicate.ATTRS.valueOf(attribute));
    assertEquals(Optional.of(CmpIPredicate.SLE), CmpIPredicate.ATTRS.valueOf("sle"));
  }

  @Test
  void aNumberBeyondThePredicatesStandsForNone() {
    Type i64 = IntegerType.get(context, 64);
    assertEquals(Optional.empty(), CmpIPredicate.ATTRS.valueOf(IntegerAttr.get(i64, 10)));
    assertEquals(Optional.empty(), CmpIPredicate.ATTRS.valueOf(IntegerAttr.get(i64, -1)));
    assertEquals(Optional.empty(), CmpIPredicate.ATTRS.valueOf(IntegerAttr.get(i32, 1)));
    assertEquals(Optional.empty(), CmpIPredicate.ATTRS.valueOf("less"));
  }

  private static String text(Operation op) {
    String text = op.toString();
    return text.substring(text.indexOf('"'));
  }
}
