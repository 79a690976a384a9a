package dev.jpto.std.scf.eval;

import dev.jpto.eval.Continuation;
import dev.jpto.eval.Invocation;
import dev.jpto.eval.Step;
import dev.jpto.eval.value.IntegerScalar;
import dev.jpto.eval.value.RuntimeValue;
import dev.jpto.ir.Groups;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Region;
import dev.jpto.ir.attr.DenseArrayAttr;
import dev.jpto.ir.attr.ShapedType;
import java.util.ArrayList;
import java.util.List;

/** Loops whose iterations may run in any order. */
final class ParallelEvaluators {
  /** The operand group of the initial values or outputs, after lower and upper bounds and steps. */
  private static final int VALUES = 3;

  private ParallelEvaluators() {}

  static Step evaluateParallel(Invocation it) {
    Space space = new Space(bounds(it, 0), bounds(it, 1), bounds(it, 2));
    return reducePoints(it.op(), space, space.first(), values(it));
  }

  private static List<RuntimeValue> values(Invocation it) {
    return it.operands(Groups.operandRange(it.op(), VALUES));
  }

  private static List<IntegerScalar> bounds(Invocation it, int group) {
    Groups.Range range = Groups.operandRange(it.op(), group);
    List<IntegerScalar> all = new ArrayList<>();
    for (int i = 0; i < range.size(); i++) {
      all.add(it.integer(range.start() + i));
    }
    return all;
  }

  /** Runs {@code loop} from {@code point} on, with what the points before were reduced to. */
  private static Step reducePoints(
      Operation loop, Space space, List<RuntimeValue> point, List<RuntimeValue> reduced) {
    if (point == null) {
      return Step.results(reduced);
    }
    List<Region> reductions = loop.region(0).entry().terminator().regions();
    Continuation next = all -> reducePoints(loop, space, space.after(point), all);
    return Step.enter(
        loop.region(0), point, values -> reduce(reductions, reduced, values, List.of(), next));
  }

  /** Combines each value with what it was reduced to before, one after another. */
  private static Step reduce(
      List<Region> reductions,
      List<RuntimeValue> before,
      List<RuntimeValue> values,
      List<RuntimeValue> done,
      Continuation then) {
    int i = done.size();
    if (i == reductions.size()) {
      return then.resume(done);
    }
    Continuation next =
        combined -> {
          List<RuntimeValue> more = new ArrayList<>(done);
          more.addAll(combined);
          return reduce(reductions, before, values, more, then);
        };
    return Step.enter(reductions.get(i), List.of(before.get(i), values.get(i)), next);
  }

  static Step evaluateForall(Invocation it) {
    Space space =
        new Space(
            bounds(it, 0, "staticLowerBound"),
            bounds(it, 1, "staticUpperBound"),
            bounds(it, 2, "staticStep"));
    return runPoints(it.op(), space, space.first(), values(it));
  }

  /** A bound that is not static is the next operand of the group. */
  private static List<IntegerScalar> bounds(Invocation it, int group, String staticKey) {
    List<IntegerScalar> all = new ArrayList<>();
    int dynamic = Groups.operandRange(it.op(), group).start();
    for (long known : it.op().attr(staticKey, DenseArrayAttr.class).values()) {
      all.add(known == ShapedType.DYNAMIC ? it.integer(dynamic++) : IntegerScalar.index(known));
    }
    return all;
  }

  /** Runs {@code loop} from {@code point} on; nothing inside can change the outputs yet. */
  private static Step runPoints(
      Operation loop, Space space, List<RuntimeValue> point, List<RuntimeValue> outputs) {
    if (point == null) {
      return Step.results(outputs);
    }
    List<RuntimeValue> arguments = new ArrayList<>(point);
    arguments.addAll(outputs);
    return Step.enter(
        loop.region(0), arguments, _ -> runPoints(loop, space, space.after(point), outputs));
  }

  /** The operations inside would insert into the outputs; none of them has an evaluator yet. */
  static Step evaluateInParallel(Invocation it) {
    return Step.enter(it.op().region(0), List.of(), Step::leave);
  }
}
