package dev.jpto.testkit.soundness;

import dev.jpto.eval.Evaluators;
import dev.jpto.eval.Interpreter;
import dev.jpto.eval.Limits;
import dev.jpto.eval.Outcome;
import dev.jpto.eval.value.Elements;
import dev.jpto.eval.value.FloatScalar;
import dev.jpto.eval.value.Poison;
import dev.jpto.eval.value.RuntimeValue;
import dev.jpto.ir.BlockArgument;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Region;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Decides whether a program may stand for another: on every input it does what the other does, or
 * the other has undefined behaviour there; where the other gives poison it gives anything. Integers
 * are equal, and floats have equal bits, all NaNs alike, unless fast-math flags of the first
 * program allow more. Inputs are all there are if they have at most 16 bits together, else
 * boundaries and random ones.
 */
public final class Refinement {
  /**
   * How to compare.
   *
   * @param evaluators what runs the programs
   * @param samples random inputs where not all can be tried
   * @param poison whether inputs may be poison
   * @param seed what the random inputs are made from
   */
  public record Settings(Evaluators evaluators, int samples, boolean poison, long seed) {}

  private static final Limits LIMITS = new Limits(20_000, 1000);

  private final Operation before;
  private final Operation after;
  private final Settings settings;
  private final Inputs inputs;
  private final Leeway leeway;
  private final Interpreter first;
  private final Interpreter second;
  private int decided;
  private String unsupported = "";

  private Refinement(Operation before, Operation after, Settings settings, Inputs inputs) {
    this.before = before;
    this.after = after;
    this.settings = settings;
    this.inputs = inputs;
    this.leeway = Leeway.of(before);
    this.first = new Interpreter(settings.evaluators(), LIMITS);
    this.second = new Interpreter(settings.evaluators(), LIMITS);
  }

  private static Optional<List<Domain>> domains(Operation function) {
    List<Domain> all = new ArrayList<>();
    for (BlockArgument argument : body(function).entry().arguments()) {
      Optional<Domain> domain = Domain.of(argument.type());
      if (domain.isEmpty()) {
        return Optional.empty();
      }
      all.add(domain.get());
    }
    return Optional.of(all);
  }

  private static Region body(Operation function) {
    return function.region(0);
  }

  /**
   * Whether the function {@code after} may stand for {@code before}; both have a body and arguments
   * of the same types.
   */
  public static Verdict check(Operation before, Operation after, Settings settings) {
    Optional<List<Domain>> domains = domains(before);
    if (domains.isEmpty()) {
      return new Verdict.Undecided("an argument holds no numbers");
    }
    return new Refinement(before, after, settings, new Inputs(domains.get())).check();
  }

  private Verdict check() {
    Iterator<List<RuntimeValue>> all = inputs().iterator();
    while (all.hasNext() && unsupported.isEmpty()) {
      List<RuntimeValue> arguments = all.next();
      if (fails(arguments)) {
        return new Verdict.Unsound(counterexample(inputs.shrink(arguments, this::fails)));
      }
    }
    if (!unsupported.isEmpty()) {
      return new Verdict.Undecided(unsupported);
    }
    return decided == 0
        ? new Verdict.Undecided("the first program ends by itself on no input")
        : new Verdict.Sound(decided);
  }

  private Stream<List<RuntimeValue>> inputs() {
    Random random = new Random(settings.seed());
    Stream<List<RuntimeValue>> numbers = inputs.all(random, settings.samples());
    return settings.poison()
        ? Stream.concat(numbers, inputs.poisoned(random, settings.samples()))
        : numbers;
  }

  private Counterexample counterexample(List<RuntimeValue> arguments) {
    return new Counterexample(
        before.toString(),
        after.toString(),
        arguments,
        first.run(body(before), arguments),
        second.run(body(after), arguments),
        settings.seed());
  }

  private boolean fails(List<RuntimeValue> arguments) {
    Outcome expected = first.run(body(before), arguments);
    if (expected instanceof Outcome.Undefined || isUnknown(expected)) {
      return false;
    }
    Outcome actual = second.run(body(after), arguments);
    if (isUnknown(actual)) {
      return false;
    }
    decided++;
    return !refines(expected, actual);
  }

  private boolean isUnknown(Outcome outcome) {
    if (outcome instanceof Outcome.Unsupported) {
      unsupported = outcome.toString();
    }
    return outcome instanceof Outcome.Unsupported || outcome instanceof Outcome.OutOfFuel;
  }

  private boolean refines(Outcome expected, Outcome actual) {
    return switch (expected) {
      case Outcome.Returned(List<RuntimeValue> values) ->
          actual instanceof Outcome.Returned(List<RuntimeValue> others) && allow(values, others);
      case Outcome.Aborted aborted ->
          actual instanceof Outcome.Aborted other && aborted.reason().equals(other.reason());
      case Outcome.Deadlock _ -> actual instanceof Outcome.Deadlock;
      case Outcome.Undefined _, Outcome.OutOfFuel _, Outcome.Unsupported _ -> true;
    };
  }

  private boolean allow(List<? extends RuntimeValue> values, List<? extends RuntimeValue> others) {
    for (int i = 0; i < values.size(); i++) {
      if (!allows(values.get(i), others.get(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean allows(RuntimeValue value, RuntimeValue other) {
    return switch (value) {
      case Poison _ -> true;
      case FloatScalar a when other instanceof FloatScalar b -> leeway.allows(a.value(), b.value());
      case Elements a when other instanceof Elements b ->
          a.sameShapeAs(b) && allow(a.list(), b.list());
      case RuntimeValue a -> a.equals(other);
    };
  }
}
