package dev.jpto.suite.soundness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jpto.eval.Evaluators;
import dev.jpto.eval.Step;
import dev.jpto.eval.value.Elementwise;
import dev.jpto.eval.value.IntegerScalar;
import dev.jpto.ir.Constants;
import dev.jpto.ir.Context;
import dev.jpto.ir.Dialect;
import dev.jpto.ir.Folded;
import dev.jpto.ir.OpBuilder;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Trait;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.Location;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.builtin.BuiltinDialect;
import dev.jpto.std.StdDialects;
import dev.jpto.std.StdEvaluators;
import dev.jpto.std.arith.ArithDialect;
import dev.jpto.std.common.TypeConstraints;
import dev.jpto.testkit.soundness.Counterexample;
import dev.jpto.testkit.soundness.FolderSoundness;
import dev.jpto.testkit.soundness.Refinement;
import dev.jpto.testkit.soundness.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A folder that is wrong for some constants is caught. */
class WrongFolderTest {
  /** Half of a number, rounded down; its folder rounds towards zero. */
  private static final OpDefinition HALF =
      OpDefinition.define("wrong.half")
          .summary("half")
          .operand("x", TypeConstraints.SIGNLESS_INTEGER_LIKE)
          .result("half", TypeConstraints.SIGNLESS_INTEGER_LIKE)
          .traits(Trait.Simple.SAME_OPERANDS_AND_RESULT_TYPE)
          .pure()
          .fold(WrongFolderTest::fold)
          .build();

  private static Folded fold(Operation op, Constants operands) {
    IntegerAttr x = operands.get(0, IntegerAttr.class);
    return x == null ? Folded.NO : Folded.to(IntegerAttr.get(x.type(), x.value() / 2));
  }

  private static IntegerScalar half(IntegerScalar x) {
    return new IntegerScalar(x.width(), x.signed().shiftRight(1));
  }

  /** The dialect of that operation. */
  private static final class Wrong extends Dialect {
    Wrong() {
      super("wrong");
    }

    @Override
    public String summary() {
      return "One operation that folds wrongly.";
    }

    @Override
    protected List<OpDefinition> defineOperations() {
      return List.of(HALF);
    }

    @Override
    public Operation materializeConstant(
        OpBuilder builder, Attribute value, Type type, Location location) {
      return new ArithDialect().materializeConstant(builder, value, type, location);
    }
  }

  @Test
  void aFolderThatRoundsTheOtherWayIsCaught() {
    Context context = new Context(StdDialects.all());
    context.register(new BuiltinDialect());
    context.register(new Wrong());
    Evaluators evaluators =
        StdEvaluators.all()
            .add(
                HALF,
                it -> Step.result(Elementwise.map(it.operand(0), x -> half((IntegerScalar) x))));
    Refinement.Settings settings = new Refinement.Settings(evaluators, 10, false, 1);
    FolderSoundness check = new FolderSoundness(context, List.of(HALF));
    Verdict verdict = check.check(HALF, 200, settings);
    Counterexample why = assertInstanceOf(Verdict.Unsound.class, verdict).why();
    assertEquals(List.of(), why.inputs(), why::toString);
    assertTrue(why.before().contains("wrong.half"), why::toString);
  }
}
