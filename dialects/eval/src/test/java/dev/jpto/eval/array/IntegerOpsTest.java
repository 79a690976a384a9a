package dev.jpto.eval.array;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jpto.eval.Stop;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import java.util.function.BinaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IntegerOpsTest {
  static List<DType> integers() {
    return CastTest.integers();
  }

  @ParameterizedTest
  @MethodSource("integers")
  void wrapAsModularArithmetic(DType type) {
    Random random = new Random(31);
    for (int i = 0; i < 20_000; i++) {
      long a = type.wrap(random.nextLong() >> random.nextInt(64));
      long b = type.wrap(random.nextLong() >> random.nextInt(64));
      check(type, a, b, BinaryOp.ADD, BigInteger::add);
      check(type, a, b, BinaryOp.SUB, BigInteger::subtract);
      check(type, a, b, BinaryOp.MUL, BigInteger::multiply);
      check(type, a, b, BinaryOp.MAX, BigInteger::max);
      check(type, a, b, BinaryOp.MIN, BigInteger::min);
      check(type, a, b, BinaryOp.AND, BigInteger::and);
      check(type, a, b, BinaryOp.OR, BigInteger::or);
      check(type, a, b, BinaryOp.XOR, BigInteger::xor);
      if (b != 0) {
        check(type, a, b, BinaryOp.DIV, BigInteger::divide);
        check(type, a, b, BinaryOp.FMOD, BigInteger::remainder);
        check(type, a, b, BinaryOp.REM, IntegerOpsTest::floorRemainder);
      }
      long places = random.nextInt(type.bits());
      check(type, a, type.wrap(places), BinaryOp.SHL, (x, y) -> x.shiftLeft(y.intValue()));
      check(type, a, type.wrap(places), BinaryOp.SHR, (x, y) -> x.shiftRight(y.intValue()));
    }
  }

  private static BigInteger floorRemainder(BigInteger a, BigInteger b) {
    BigInteger rest = a.remainder(b);
    return rest.signum() != 0 && rest.signum() != b.signum() ? rest.add(b) : rest;
  }

  private static void check(
      DType type, long a, long b, BinaryOp op, BinaryOperator<BigInteger> exact) {
    BigInteger expected = exact.apply(Numbers.exact(type, a), Numbers.exact(type, b));
    long actual = op.apply(one(type, a), one(type, b)).integers()[0];
    assertEquals(
        type.wrap(expected.longValue()), actual, () -> type + " " + op + " " + a + " " + b);
  }

  private static DenseArray one(DType type, long value) {
    return DenseArray.of(type, new int[] {1}, new long[] {value});
  }

  @Test
  void whatHasNoMeaningEndsTheProgram() {
    Stop division =
        assertThrows(Stop.class, () -> BinaryOp.DIV.apply(one(DType.I32, 1), one(DType.I32, 0)));
    assertEquals("divides by zero", division.getMessage());
    Stop shift =
        assertThrows(Stop.class, () -> BinaryOp.SHL.apply(one(DType.I16, 1), one(DType.I16, 16)));
    assertEquals("shifts i16 by 16", shift.getMessage());
    DenseArray floats = DenseArray.zeros(DType.F32, 1);
    Stop and = assertThrows(Stop.class, () -> BinaryOp.AND.apply(floats, floats));
    assertEquals("has no meaning for elements of type f32", and.getMessage());
  }

  @Test
  void extentsOfOneAreStretched() {
    DenseArray column = DenseArray.of(DType.I32, new int[] {2, 1}, new long[] {10, 20});
    DenseArray row = DenseArray.of(DType.I32, new int[] {1, 3}, new long[] {1, 2, 3});
    assertEquals("2x3xi32 [11, 12, 13, 21, 22, 23]", BinaryOp.ADD.apply(column, row).toString());
    DenseArray pair = DenseArray.zeros(DType.I32, 2);
    Stop stop = assertThrows(Stop.class, () -> BinaryOp.ADD.apply(pair, row));
    assertEquals("combines extents [2] and [1, 3]", stop.getMessage());
  }
}
