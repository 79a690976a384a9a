package dev.jpto.comm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jpto.ir.Block;
import dev.jpto.ir.Context;
import dev.jpto.ir.OpBuilder;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.FloatType;
import dev.jpto.ir.attr.IndexType;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.Location;
import dev.jpto.ir.attr.RankedTensorType;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.num.FloatSemantics;
import dev.jpto.std.arith.ArithCasts;
import dev.jpto.std.arith.ArithConstant;
import org.junit.jupiter.api.Test;

/** Numbers given to the builder become i32 (comm.md section 3). */
class CommBuilderTest {
  private final Context context = CommText.context();
  private final Location here = Location.unknown(context);
  private final Type i32 = IntegerType.get(context, 32);
  private final Block block = new Block();
  private final OpBuilder builder = new OpBuilder(context).atEnd(block);
  private final CommBuilder comm = new CommBuilder(builder);
  private final Value cell = argument(RankedTensorType.get(new long[] {1}, i32));

  private Value argument(Type type) {
    return block.addArgument(type, here);
  }

  private Value constant(Type type, long value) {
    return builder
        .create(ArithConstant.CONSTANT, here)
        .attr("value", IntegerAttr.get(type, value))
        .results(type)
        .insert()
        .result();
  }

  private static void assertConstant(long expected, Value value) {
    assertEquals(32, ((IntegerType) value.type()).width());
    assertEquals(expected, value.definingOp().attr("value", IntegerAttr.class).value());
  }

  @Test
  void literalBecomesAConstant() {
    Operation notify = comm.notifySignal(here, cell, NotifyKind.ATOMIC_ADD, -3);
    assertConstant(-3, notify.operand(1));
    assertEquals("\"atomic_add\"", notify.attr(CommOps.NOTIFY_KIND).toString());
    assertConstant(
        Integer.MIN_VALUE, comm.waitFor(here, cell, Comparison.GE, -2147483648L).operand(1));
    assertConstant(Integer.MAX_VALUE, comm.test(here, cell, Comparison.LT, 2147483647L).operand(1));
  }

  @Test
  void literalThatDoesNotFitIsRefused() {
    assertEquals(
        "comm.notify: value must be an INT32 scalar, got 2147483648",
        refusal(() -> comm.notifySignal(here, cell, NotifyKind.SET, 2147483648L)));
    assertEquals(
        "comm.wait: value must be an INT32 scalar, got -2147483649",
        refusal(() -> comm.waitFor(here, cell, Comparison.GE, -2147483649L)));
    assertEquals(
        "comm.test: value must be an INT32 scalar, got 4294967296",
        refusal(() -> comm.test(here, cell, Comparison.GE, 4294967296L)));
  }

  @Test
  void i32IsTakenAsItIs() {
    Value value = argument(i32);
    assertSame(value, comm.notifySignal(here, cell, NotifyKind.SET, value).operand(1));
  }

  @Test
  void constantsOfOtherTypesBecomeI32() {
    Type index = IndexType.get(context);
    assertConstant(7, comm.waitFor(here, cell, Comparison.EQ, constant(index, 7)).operand(1));
    assertConstant(
        -1,
        comm.test(here, cell, Comparison.NE, constant(IntegerType.get(context, 8), -1)).operand(1));
  }

  @Test
  void indexIsCast() {
    Value step = argument(IndexType.get(context));
    Value value = comm.waitFor(here, cell, Comparison.GE, step).operand(1);
    assertSame(ArithCasts.INDEX_CAST, value.definingOp().definition());
    assertSame(step, value.definingOp().operand(0));
    assertSame(i32, value.type());
  }

  @Test
  void otherValuesAndSignalsAreRefused() {
    Value wide = argument(IntegerType.get(context, 64));
    Value real = argument(FloatType.get(context, FloatSemantics.F32));
    assertEquals(
        "comm.wait: value must be an INT32 scalar, got i64; cast it explicitly",
        refusal(() -> comm.waitFor(here, cell, Comparison.GE, wide)));
    assertEquals(
        "comm.notify: value must be an INT32 scalar, got f32",
        refusal(() -> comm.notifySignal(here, cell, NotifyKind.SET, real)));
    assertEquals(
        "comm.test: signal must be a tensor, got f32",
        refusal(() -> comm.test(here, real, Comparison.GE, 1)));
  }

  private static String refusal(Runnable build) {
    return assertThrows(IllegalArgumentException.class, build::run).getMessage();
  }

  @Test
  void accessSaysWhichDirectionAnArgumentHas() {
    Operation set = comm.notifySignal(here, cell, NotifyKind.SET, 1);
    Operation add = comm.notifySignal(here, cell, NotifyKind.ATOMIC_ADD, 1);
    Operation wait = comm.waitFor(here, cell, Comparison.GE, 1);
    Operation test = comm.test(here, cell, Comparison.GE, 1);
    assertEquals(SignalAccess.WRITE, SignalAccess.of(set));
    assertEquals(SignalAccess.READ_WRITE, SignalAccess.of(add));
    assertEquals(SignalAccess.READ, SignalAccess.of(wait));
    assertEquals(SignalAccess.READ, SignalAccess.of(test));
    assertEquals(SignalAccess.WRITE, SignalAccess.of(set).and(SignalAccess.of(set)));
    assertEquals(SignalAccess.READ, SignalAccess.of(wait).and(SignalAccess.of(test)));
    assertEquals(SignalAccess.READ_WRITE, SignalAccess.of(set).and(SignalAccess.of(wait)));
  }
}
