package dev.jpto.std.arith.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jpto.eval.value.Elements;
import dev.jpto.eval.value.FloatScalar;
import dev.jpto.eval.value.IntegerScalar;
import dev.jpto.eval.value.Poison;
import dev.jpto.eval.value.RuntimeValue;
import dev.jpto.eval.value.Scalar;
import dev.jpto.ir.num.FloatSemantics;
import dev.jpto.ir.num.FloatValue;
import dev.jpto.std.Running;
import dev.jpto.std.arith.CmpFPredicate;
import dev.jpto.std.arith.CmpIPredicate;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Comparisons, the choice by a condition, operations with two results, and casts. */
class CompareAndCastEvaluationTest {
  private static RuntimeValue i8(long value) {
    return IntegerScalar.wrap(8, value);
  }

  private static RuntimeValue f32(float value) {
    int bits = Float.floatToRawIntBits(value);
    return new FloatScalar(FloatValue.ofBits(FloatSemantics.F32, bits & 0xFFFFFFFFL));
  }

  @ParameterizedTest
  @EnumSource
  void integersCompareAsJavasBytes(CmpIPredicate predicate) {
    String op = "\"arith.cmpi\"(%%a0, %%a1) <{predicate = %d : i64}>";
    Running compare = Running.ofOp(op.formatted(predicate.ordinal()), "i8, i8", "i1");
    for (int a = -128; a < 128; a++) {
      for (int b = -128; b < 128; b++) {
        boolean expected =
            switch (predicate) {
              case EQ -> a == b;
              case NE -> a != b;
              case SLT -> a < b;
              case SLE -> a <= b;
              case SGT -> a > b;
              case SGE -> a >= b;
              case ULT -> (a & 0xFF) < (b & 0xFF);
              case ULE -> (a & 0xFF) <= (b & 0xFF);
              case UGT -> (a & 0xFF) > (b & 0xFF);
              case UGE -> (a & 0xFF) >= (b & 0xFF);
            };
        String what = predicate + " " + a + ", " + b;
        assertEquals(IntegerScalar.bool(expected), compare.value(i8(a), i8(b)), what);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void floatsCompareAsJavas(CmpFPredicate predicate) {
    String op = "\"arith.cmpf\"(%%a0, %%a1) <{predicate = %d : i64}>";
    Running compare = Running.ofOp(op.formatted(predicate.ordinal()), "f32, f32", "i1");
    float[] samples = {
      0f,
      -0f,
      1f,
      -1f,
      1.5f,
      Float.MIN_VALUE,
      -Float.MAX_VALUE,
      Float.NaN,
      Float.POSITIVE_INFINITY,
      Float.NEGATIVE_INFINITY
    };
    for (float a : samples) {
      for (float b : samples) {
        boolean unordered = a != a || b != b;
        boolean expected =
            switch (predicate) {
              case ALWAYS_FALSE -> false;
              case OEQ -> a == b;
              case OGT -> a > b;
              case OGE -> a >= b;
              case OLT -> a < b;
              case OLE -> a <= b;
              case ONE -> a < b || a > b;
              case ORD -> !unordered;
              case UEQ -> !(a < b || a > b);
              case UGT -> !(a <= b);
              case UGE -> !(a < b);
              case ULT -> !(a >= b);
              case ULE -> !(a > b);
              case UNE -> a != b;
              case UNO -> unordered;
              case ALWAYS_TRUE -> true;
            };
        String what = predicate + " " + a + ", " + b;
        assertEquals(IntegerScalar.bool(expected), compare.value(f32(a), f32(b)), what);
      }
    }
  }

  @Test
  void extendedResultsTogetherAreExact() {
    Running sum = Running.ofOp("\"arith.addui_extended\"(%a0, %a1)", "i8, i8", "i8, i1");
    Running signed = Running.ofOp("\"arith.mulsi_extended\"(%a0, %a1)", "i8, i8", "i8, i8");
    Running unsigned = Running.ofOp("\"arith.mului_extended\"(%a0, %a1)", "i8, i8", "i8, i8");
    for (int a = 0; a < 256; a++) {
      for (int b = 0; b < 256; b++) {
        RuntimeValue[] in = {i8(a), i8(b)};
        RuntimeValue carry = IntegerScalar.bool(a + b > 255);
        assertEquals(List.of(i8(a + b), carry), sum.values(in));
        int product = (byte) a * (byte) b;
        assertEquals(List.of(i8(product), i8(product >> 8)), signed.values(in));
        assertEquals(List.of(i8(a * b), i8(a * b >> 8)), unsigned.values(in));
      }
    }
  }

  @Test
  void selectChoosesWholeValuesOrElements() {
    Running scalar = Running.ofOp("\"arith.select\"(%a0, %a1, %a2)", "i1, i8, i8", "i8");
    assertEquals(i8(1), scalar.value(IntegerScalar.bool(true), i8(1), i8(2)));
    assertEquals(i8(2), scalar.value(IntegerScalar.bool(false), Poison.POISON, i8(2)));
    assertEquals(Poison.POISON, scalar.value(Poison.POISON, i8(1), i8(1)));

    String types = "i1, vector<3xi8>, vector<3xi8>";
    Running whole = Running.ofOp("\"arith.select\"(%a0, %a1, %a2)", types, "vector<3xi8>");
    RuntimeValue a = vector(i8(1), i8(2), i8(3));
    RuntimeValue b = vector(i8(4), Poison.POISON, i8(6));
    assertEquals(b, whole.value(IntegerScalar.bool(false), a, b));
    RuntimeValue poison = vector(Poison.POISON, Poison.POISON, Poison.POISON);
    assertEquals(poison, whole.value(Poison.POISON, a, b));

    Running each =
        Running.ofOp(
            "\"arith.select\"(%a0, %a1, %a2)", types.replace("i1", "vector<3xi1>"), "vector<3xi8>");
    RuntimeValue conditions =
        vector(IntegerScalar.bool(true), IntegerScalar.bool(true), Poison.POISON);
    assertEquals(vector(i8(1), i8(2), Poison.POISON), each.value(conditions, a, b));
  }

  private static Elements vector(RuntimeValue... elements) {
    return Elements.of(new long[] {elements.length}, i -> (Scalar) elements[i]);
  }

  private static Running cast(String name, String from, String to) {
    return Running.ofOp("\"arith." + name + "\"(%a0)", from, to);
  }

  @Test
  void integerCastsExtendAndCut() {
    for (int a = -128; a < 128; a++) {
      assertEquals(IntegerScalar.wrap(12, a), cast("extsi", "i8", "i12").value(i8(a)));
      assertEquals(IntegerScalar.wrap(12, a & 0xFF), cast("extui", "i8", "i12").value(i8(a)));
      RuntimeValue cut = IntegerScalar.wrap(3, a & 7);
      assertEquals(cut, cast("trunci", "i8", "i3").value(i8(a)));
      RuntimeValue index = IntegerScalar.index(a);
      assertEquals(index, cast("index_cast", "i8", "index").value(i8(a)));
      assertEquals(i8(a), cast("index_cast", "index", "i8").value(index));
      RuntimeValue unsigned = IntegerScalar.index(a & 0xFF);
      assertEquals(unsigned, cast("index_castui", "i8", "index").value(i8(a)));
    }
    RuntimeValue wide = cast("index_castui", "index", "i70").value(IntegerScalar.index(-1));
    BigInteger ones = BigInteger.TWO.pow(64).subtract(BigInteger.ONE);
    assertEquals(IntegerScalar.wrap(70, ones), wide);
  }

  @Test
  void integersBecomeTheNearestFloat() {
    Running signed = cast("sitofp", "i32", "f32");
    Running unsigned = cast("uitofp", "i32", "f32");
    Random random = new Random(5);
    for (int i = 0; i < 3000; i++) {
      int n = random.nextInt() >> random.nextInt(32);
      assertEquals(f32(n), signed.value(IntegerScalar.wrap(32, n)));
      RuntimeValue nearest = f32(n & 0xFFFFFFFFL);
      assertEquals(nearest, unsigned.value(IntegerScalar.wrap(32, n)));
    }
    RuntimeValue infinity =
        new FloatScalar(FloatValue.fromDouble(FloatSemantics.F16, Double.POSITIVE_INFINITY));
    assertEquals(infinity, cast("sitofp", "i32", "f16").value(IntegerScalar.wrap(32, 65520)));
  }

  @Test
  void floatsBecomeIntegersTowardsZeroOrPoison() {
    Running signed = cast("fptosi", "f32", "i8");
    Running unsigned = cast("fptoui", "f32", "i8");
    for (float x = -300; x < 300; x += 0.125f) {
      RuntimeValue cut = i8((long) x);
      assertEquals(x > -129 && x < 128 ? cut : Poison.POISON, signed.value(f32(x)), "" + x);
      assertEquals(x > -1 && x < 256 ? cut : Poison.POISON, unsigned.value(f32(x)), "" + x);
    }
    assertEquals(Poison.POISON, signed.value(f32(Float.NaN)));
    assertEquals(Poison.POISON, signed.value(f32(Float.NEGATIVE_INFINITY)));
  }

  @Test
  void bitcastKeepsTheBits() {
    RuntimeValue one = cast("bitcast", "f32", "i32").value(f32(1f));
    assertEquals(IntegerScalar.wrap(32, 0x3F800000), one);
    RuntimeValue nan = IntegerScalar.wrap(32, 0x7FA00001);
    RuntimeValue asFloat = cast("bitcast", "i32", "f32").value(nan);
    assertEquals(nan, cast("bitcast", "f32", "i32").value(asFloat));
  }

  @Test
  void constantsOfAllFormsAreRead() {
    assertEquals(
        vector(i8(0), i8(7), i8(0)),
        Running.ofOp(
                "\"arith.constant\"() <{value = sparse<1, 7> : tensor<3xi8>}>", "", "tensor<3xi8>")
            .value());
    assertEquals(
        vector(i8(3), i8(3)),
        Running.ofOp("\"arith.constant\"() <{value = dense<3> : tensor<2xi8>}>", "", "tensor<2xi8>")
            .value());
    assertEquals(
        IntegerScalar.bool(true),
        Running.ofOp("\"arith.constant\"() <{value = true}>", "", "i1").value());
  }
}
