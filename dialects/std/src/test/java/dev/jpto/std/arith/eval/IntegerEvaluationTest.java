package dev.jpto.std.arith.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jpto.eval.Outcome;
import dev.jpto.eval.value.Elements;
import dev.jpto.eval.value.IntegerScalar;
import dev.jpto.eval.value.Poison;
import dev.jpto.eval.value.RuntimeValue;
import dev.jpto.std.Running;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.LongBinaryOperator;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Integer operations against the arithmetic of Java's {@code int} and {@code long}: all pairs of up
 * to 8 bits in an {@code int}, where nothing overflows, and of 32 and 64 bits as Java wraps.
 */
class IntegerEvaluationTest {
  private static final long UNDEFINED = Long.MIN_VALUE;
  private static final long POISON = Long.MIN_VALUE + 1;

  /** The result for numbers of few bits: signed and unsigned readings, and the width. */
  @FunctionalInterface
  private interface Small {
    long of(long sa, long sb, long ua, long ub, int width);
  }

  private record Case(String op, Small expected) {}

  private static final List<Case> CASES =
      List.of(
          new Case("addi", (sa, sb, _, _, _) -> sa + sb),
          new Case("subi", (sa, sb, _, _, _) -> sa - sb),
          new Case("muli", (sa, sb, _, _, _) -> sa * sb),
          new Case("addi nsw", (sa, sb, _, _, w) -> signed(sa + sb, w)),
          new Case("subi nsw", (sa, sb, _, _, w) -> signed(sa - sb, w)),
          new Case("muli nsw", (sa, sb, _, _, w) -> signed(sa * sb, w)),
          new Case("addi nuw", (_, _, ua, ub, w) -> unsigned(ua + ub, w)),
          new Case("subi nuw", (_, _, ua, ub, w) -> unsigned(ua - ub, w)),
          new Case("muli nuw", (_, _, ua, ub, w) -> unsigned(ua * ub, w)),
          new Case("divui", (_, _, ua, ub, _) -> ub == 0 ? UNDEFINED : ua / ub),
          new Case("divsi", (sa, sb, _, _, w) -> fits(sb, () -> sa / sb, w)),
          new Case("ceildivui", (_, _, ua, ub, _) -> ub == 0 ? UNDEFINED : (ua + ub - 1) / ub),
          new Case("ceildivsi", (sa, sb, _, _, w) -> fits(sb, () -> Math.ceilDiv(sa, sb), w)),
          new Case("floordivsi", (sa, sb, _, _, w) -> fits(sb, () -> Math.floorDiv(sa, sb), w)),
          new Case("remui", (_, _, ua, ub, _) -> ub == 0 ? UNDEFINED : ua % ub),
          new Case("remsi", (sa, sb, _, _, _) -> sb == 0 ? UNDEFINED : sa % sb),
          new Case("andi", (_, _, ua, ub, _) -> ua & ub),
          new Case("ori", (_, _, ua, ub, _) -> ua | ub),
          new Case("xori", (_, _, ua, ub, _) -> ua ^ ub),
          new Case("shli", (_, _, ua, ub, w) -> ub >= w ? POISON : ua << ub),
          new Case("shli nsw", (sa, _, _, ub, w) -> ub >= w ? POISON : signed(sa << ub, w)),
          new Case("shli nuw", (_, _, ua, ub, w) -> ub >= w ? POISON : unsigned(ua << ub, w)),
          new Case("shrui", (_, _, ua, ub, w) -> ub >= w ? POISON : ua >> ub),
          new Case("shrsi", (sa, _, _, ub, w) -> ub >= w ? POISON : sa >> ub),
          new Case("maxsi", (sa, sb, _, _, _) -> Math.max(sa, sb)),
          new Case("maxui", (_, _, ua, ub, _) -> Math.max(ua, ub)),
          new Case("minsi", (sa, sb, _, _, _) -> Math.min(sa, sb)),
          new Case("minui", (_, _, ua, ub, _) -> Math.min(ua, ub)));

  private static long signed(long exact, int width) {
    return exact < -(1L << width - 1) || exact >= 1L << width - 1 ? POISON : exact;
  }

  private static long unsigned(long exact, int width) {
    return exact < 0 || exact >= 1L << width ? POISON : exact;
  }

  private static long fits(long divisor, LongSupplier quotient, int width) {
    if (divisor == 0) {
      return UNDEFINED;
    }
    return signed(quotient.getAsLong(), width) == POISON ? UNDEFINED : quotient.getAsLong();
  }

  @TestFactory
  Stream<DynamicTest> allPairsOfUpToEightBitsAreAsInJava() {
    return CASES.stream().map(c -> DynamicTest.dynamicTest(c.op, () -> checkAllPairs(c)));
  }

  private static void checkAllPairs(Case c) {
    for (int width : new int[] {1, 2, 3, 5, 8}) {
      Running op = operation(c.op, width);
      for (int ua = 0; ua < 1 << width; ua++) {
        for (int ub = 0; ub < 1 << width; ub++) {
          long sa = ua << 32 - width >> 32 - width;
          long sb = ub << 32 - width >> 32 - width;
          RuntimeValue a = IntegerScalar.wrap(width, ua);
          RuntimeValue b = IntegerScalar.wrap(width, ub);
          long expected = c.expected.of(sa, sb, ua, ub, width);
          assertOutcome(expected, width, op.call("f", a, b), () -> c.op + " " + a + ", " + b);
        }
      }
    }
  }

  private static void assertOutcome(
      long expected, int width, Outcome outcome, Supplier<String> what) {
    switch (outcome) {
      case Outcome.Returned(List<RuntimeValue> values) -> {
        RuntimeValue wanted =
            expected == POISON ? Poison.POISON : IntegerScalar.wrap(width, expected);
        assertEquals(wanted, values.getFirst(), what);
      }
      case Outcome.Undefined _ -> assertEquals(expected, UNDEFINED, what);
      default -> throw new AssertionError(what.get() + ": " + outcome);
    }
  }

  private static Running operation(String opAndFlag, int width) {
    String type = "i" + width;
    String[] words = opAndFlag.split(" ");
    String flags =
        words.length == 1 ? "" : " <{overflowFlags = #arith.overflow<" + words[1] + ">}>";
    String op = "\"arith." + words[0] + "\"(%a0, %a1)" + flags;
    return Running.ofOp(op, type + ", " + type, type);
  }

  private record Wide(String op, LongBinaryOperator ofInt, LongBinaryOperator ofLong) {}

  private static final List<Wide> WIDE =
      List.of(
          new Wide("addi", (a, b) -> (int) a + (int) b, (a, b) -> a + b),
          new Wide("subi", (a, b) -> (int) a - (int) b, (a, b) -> a - b),
          new Wide("muli", (a, b) -> (int) a * (int) b, (a, b) -> a * b),
          new Wide("divsi", (a, b) -> (int) a / (int) b, (a, b) -> a / b),
          new Wide(
              "divui", (a, b) -> Integer.divideUnsigned((int) a, (int) b), Long::divideUnsigned),
          new Wide("remsi", (a, b) -> (int) a % (int) b, (a, b) -> a % b),
          new Wide(
              "remui",
              (a, b) -> Integer.remainderUnsigned((int) a, (int) b),
              Long::remainderUnsigned),
          new Wide(
              "floordivsi",
              (a, b) -> Math.floorDiv((int) a, (int) b),
              (a, b) -> Math.floorDiv(a, b)),
          new Wide(
              "ceildivsi", (a, b) -> Math.ceilDiv((int) a, (int) b), (a, b) -> Math.ceilDiv(a, b)),
          new Wide("xori", (a, b) -> (int) a ^ (int) b, (a, b) -> a ^ b),
          new Wide("maxsi", (a, b) -> Math.max((int) a, (int) b), Math::max),
          new Wide(
              "minui",
              (a, b) -> Integer.compareUnsigned((int) a, (int) b) < 0 ? a : b,
              (a, b) -> Long.compareUnsigned(a, b) < 0 ? a : b));

  @TestFactory
  Stream<DynamicTest> boundariesAndRandomNumbersOfJavasWidthsAreAsInJava() {
    return WIDE.stream()
        .map(
            w ->
                DynamicTest.dynamicTest(
                    w.op,
                    () -> {
                      checkWide(w.op, 32, w.ofInt);
                      checkWide(w.op, 64, w.ofLong);
                    }));
  }

  private static void checkWide(String name, int width, LongBinaryOperator expected) {
    Running op = operation(name, width);
    List<Long> samples = samples(width);
    for (long a : samples) {
      for (long b : samples) {
        boolean divides = name.contains("div") || name.contains("rem");
        long least = width == 32 ? Integer.MIN_VALUE : Long.MIN_VALUE;
        if (divides && (b == 0 || a == least && b == -1)) {
          continue;
        }
        IntegerScalar left = IntegerScalar.wrap(width, a);
        IntegerScalar right = IntegerScalar.wrap(width, b);
        assertEquals(
            IntegerScalar.wrap(width, expected.applyAsLong(a, b)),
            op.value(left, right),
            () -> name + " " + left + ", " + right);
      }
    }
  }

  private static List<Long> samples(int width) {
    Random random = new Random(width);
    List<Long> samples = new ArrayList<>(List.of(0L, 1L, -1L, 2L, -2L, 7L));
    long least = -1L << width - 1;
    samples.addAll(List.of(least, least + 1, ~least, ~least - 1));
    for (int i = 0; i < 40; i++) {
      samples.add(random.nextLong() >> random.nextInt(64 - width, 64));
    }
    return samples;
  }

  @Test
  void theLeastNumberDividedByMinusOneIsUndefinedAndItsRemainderZero() {
    RuntimeValue least = IntegerScalar.wrap(64, Long.MIN_VALUE);
    RuntimeValue minusOne = IntegerScalar.wrap(64, -1);
    String quotient = operation("divsi", 64).call("f", least, minusOne).toString();
    assertEquals(
        "undefined behaviour: 'arith.divsi' op has a quotient that does not fit", quotient);
    assertEquals(IntegerScalar.wrap(64, 0), operation("remsi", 64).value(least, minusOne));
  }

  @Test
  void poisonSpreadsButDoesNotDivide() {
    RuntimeValue one = IntegerScalar.wrap(8, 1);
    assertEquals(Poison.POISON, operation("addi", 8).value(one, Poison.POISON));
    assertEquals(Poison.POISON, operation("divsi", 8).value(Poison.POISON, one));
    String quotient = operation("divsi", 8).call("f", one, Poison.POISON).toString();
    assertEquals("undefined behaviour: 'arith.divsi' op divides by poison", quotient);
  }

  @Test
  void numbersOfManyBitsKeepThemAll() {
    IntegerScalar big = IntegerScalar.wrap(128, BigInteger.TWO.pow(127));
    RuntimeValue one = IntegerScalar.wrap(128, 1);
    IntegerScalar most = (IntegerScalar) operation("subi", 128).value(big, one);
    assertEquals(BigInteger.TWO.pow(127).subtract(BigInteger.ONE), most.signed());
    assertEquals(big, operation("addi", 128).value(most, one));
    assertEquals(Poison.POISON, operation("addi nsw", 128).value(most, one));
  }

  @Test
  void vectorsAreComputedElementByElementWithPoisonInItsPlace() {
    Running add =
        Running.ofOp(
            "\"arith.addi\"(%a0, %a1) <{overflowFlags = #arith.overflow<nsw>}>",
            "vector<3xi8>, vector<3xi8>", "vector<3xi8>");
    long[] a = {1, 127, -128};
    long[] b = {2, 1, 127};
    RuntimeValue sum =
        add.value(
            Elements.of(new long[] {3}, i -> IntegerScalar.wrap(8, a[i])),
            Elements.of(new long[] {3}, i -> IntegerScalar.wrap(8, b[i])));
    assertEquals("[3 : i8, poison, -1 : i8] : 3", sum.toString());
  }
}
