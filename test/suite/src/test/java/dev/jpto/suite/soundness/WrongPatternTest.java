package dev.jpto.suite.soundness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jpto.ir.Context;
import dev.jpto.ir.builtin.BuiltinDialect;
import dev.jpto.rewrite.pattern.DeclaredPattern;
import dev.jpto.std.StdDialects;
import dev.jpto.std.StdEvaluators;
import dev.jpto.testkit.soundness.Counterexample;
import dev.jpto.testkit.soundness.PatternSoundness;
import dev.jpto.testkit.soundness.Refinement;
import dev.jpto.testkit.soundness.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A wrong pattern is caught, with a counterexample that shows what is wrong; a right one is not.
 */
class WrongPatternTest {
  private static Verdict check(DeclaredPattern pattern, boolean poison, long seed) {
    Context context = new Context(StdDialects.all());
    context.register(new BuiltinDialect());
    return new PatternSoundness(context, pattern)
        .check(new Refinement.Settings(StdEvaluators.all(), 300, poison, seed));
  }

  private static Counterexample caught(DeclaredPattern pattern, boolean poison) {
    for (int seed = 0; seed < 20; seed++) {
      if (check(pattern, poison, seed) instanceof Verdict.Unsound(Counterexample why)) {
        return why;
      }
    }
    throw new AssertionError("'" + pattern + "' is not caught");
  }

  @Test
  void aDivisionThatRoundsTheOtherWayIsCaughtAtMinusOne() {
    Counterexample why = caught(SamplePatterns.DIVISION_AS_SHIFT, false);
    assertEquals("[-1 : i4]", why.inputs().toString(), why::toString);
    assertTrue(why.toString().contains("before gives: [0 : i4]"), why::toString);
    assertTrue(why.toString().contains("after gives:  [-1 : i4]"), why::toString);
    assertTrue(why.before().contains("\"arith.divsi\""), why::toString);
    assertTrue(why.after().contains("\"arith.shrsi\""), why::toString);
  }

  @Test
  void aZeroOfTheOtherSignIsCaught() {
    Counterexample why = caught(SamplePatterns.NEGATED_DIFFERENCE, false);
    String zeros = "[0.000000e+00 : f8E5M2, 0.000000e+00 : f8E5M2]";
    assertEquals(zeros, why.inputs().toString(), why::toString);
  }

  @Test
  void aPoisonThatWasNotChosenIsCaughtWhereInputsMayBePoison() {
    Counterexample why = caught(SamplePatterns.SELECT_AS_AND, true);
    assertEquals("[0 : i1, poison]", why.inputs().toString(), why::toString);
    for (int seed = 0; seed < 5; seed++) {
      assertInstanceOf(Verdict.Sound.class, check(SamplePatterns.SELECT_AS_AND, false, seed));
    }
  }

  static List<DeclaredPattern> right() {
    return SamplePatterns.right();
  }

  @ParameterizedTest
  @MethodSource("right")
  void aRightPatternIsNotCaught(DeclaredPattern pattern) {
    for (int seed = 0; seed < 10; seed++) {
      assertInstanceOf(Verdict.Sound.class, check(pattern, true, seed));
    }
  }
}
