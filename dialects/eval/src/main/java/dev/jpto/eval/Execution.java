package dev.jpto.eval;

import dev.jpto.eval.value.RuntimeValue;
import dev.jpto.ir.Region;
import java.util.List;

/** One run of a program: the regions entered, innermost first, and the fuel left. */
final class Execution {
  private final Interpreter interpreter;
  private final Limits limits;
  private Frame frame;
  private long fuel;

  Execution(Interpreter interpreter, Limits limits) {
    this.interpreter = interpreter;
    this.limits = limits;
    this.fuel = limits.steps();
  }

  Outcome run(Region body, List<RuntimeValue> arguments) {
    call(body, arguments, null);
    while (true) {
      Instruction current = frame.current();
      try {
        Step step = current == null ? Step.leave(List.of()) : evaluate(current);
        Outcome outcome = perform(step);
        if (outcome != null) {
          return outcome;
        }
      } catch (Stop stop) {
        return stop.at(frame.current().op());
      }
    }
  }

  private Step evaluate(Instruction instruction) {
    if (instruction.evaluator() == null) {
      throw Stop.unsupported("cannot be run: it has no evaluator");
    }
    interpreter.observer().runs(instruction.op());
    return instruction.evaluator().evaluate(new Invocation(interpreter, instruction, frame.values));
  }

  /** Does what {@code step} says, and all that follows up to the next operation to run. */
  private Outcome perform(Step first) {
    Step step = first;
    while (step instanceof Step.Leave(List<RuntimeValue> values)) {
      Frame left = frame;
      if (left.parent == null) {
        return new Outcome.Returned(values);
      }
      frame = left.parent;
      step = left.then.resume(values);
    }
    if (fuel-- <= 0) {
      return new Outcome.OutOfFuel(
          frame.current().op(), "is not run after " + limits.steps() + " steps");
    }
    switch (step) {
      case Step.Results(List<RuntimeValue> values) -> frame.advance(values);
      case Step.Branch(int successor, List<RuntimeValue> arguments) ->
          frame.jump(frame.current().successors()[successor], arguments);
      case Step.Enter enter -> enter(enter);
      case Step.Call(Region body, List<RuntimeValue> arguments) ->
          call(body, arguments, Step::results);
      case Step.Leave _ -> throw new IllegalStateException("left already");
    }
    return frame.depth <= limits.depth()
        ? null
        : new Outcome.OutOfFuel(
            frame.parent.current().op(), "is more than " + limits.depth() + " regions deep");
  }

  private void enter(Step.Enter step) {
    BlockCode entry = frame.code.entry(step.region());
    frame = new Frame(frame, frame.code, frame.values, step.then());
    frame.jump(entry, step.arguments());
  }

  private void call(Region body, List<RuntimeValue> arguments, Continuation then) {
    BodyCode code = interpreter.prepared(body);
    frame = new Frame(frame, code, new RuntimeValue[code.size()], then);
    frame.jump(code.entry(body), arguments);
  }
}
