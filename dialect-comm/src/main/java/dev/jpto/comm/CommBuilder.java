package dev.jpto.comm;

import dev.jpto.ir.OpBuilder;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.Location;
import dev.jpto.ir.attr.StringAttr;
import dev.jpto.ir.attr.Type;
import java.util.Optional;

/**
 * Makes signal operations at the insertion point of a builder. A number is given as a Java integer
 * or as a value; it is made an {@code i32} here. What the verifier would refuse is refused at once,
 * with the verifier's message in an IllegalArgumentException.
 */
public final class CommBuilder {
  private final OpBuilder builder;

  /** Makes operations with {@code builder}. */
  public CommBuilder(OpBuilder builder) {
    this.builder = builder;
  }

  /** {@code comm.notify} of a number. */
  public Operation notifySignal(Location location, Value signal, NotifyKind kind, long value) {
    checkSignal(CommOps.NOTIFY, signal);
    return notifyOp(location, signal, kind, literal(CommOps.NOTIFY, location, value));
  }

  /** {@code comm.notify} of a value. */
  public Operation notifySignal(Location location, Value signal, NotifyKind kind, Value value) {
    checkSignal(CommOps.NOTIFY, signal);
    return notifyOp(location, signal, kind, normalised(CommOps.NOTIFY, location, value));
  }

  /** {@code comm.wait} for a number. */
  public Operation waitFor(Location location, Value signal, Comparison comparison, long value) {
    checkSignal(CommOps.WAIT, signal);
    return waitOp(location, signal, comparison, literal(CommOps.WAIT, location, value));
  }

  /** {@code comm.wait} for a value. */
  public Operation waitFor(Location location, Value signal, Comparison comparison, Value value) {
    checkSignal(CommOps.WAIT, signal);
    return waitOp(location, signal, comparison, normalised(CommOps.WAIT, location, value));
  }

  /** {@code comm.test} against a number; the answer is the only result. */
  public Operation test(Location location, Value signal, Comparison comparison, long value) {
    checkSignal(CommOps.TEST, signal);
    return testOp(location, signal, comparison, literal(CommOps.TEST, location, value));
  }

  /** {@code comm.test} against a value; the answer is the only result. */
  public Operation test(Location location, Value signal, Comparison comparison, Value value) {
    checkSignal(CommOps.TEST, signal);
    return testOp(location, signal, comparison, normalised(CommOps.TEST, location, value));
  }

  private Operation notifyOp(Location location, Value signal, NotifyKind kind, Value value) {
    return builder
        .create(CommOps.NOTIFY, location)
        .operands(signal, value)
        .attr(CommOps.NOTIFY_KIND, text(kind.keyword()))
        .insert();
  }

  private Operation waitOp(Location location, Value signal, Comparison comparison, Value value) {
    return builder
        .create(CommOps.WAIT, location)
        .operands(signal, value)
        .attr(CommOps.COMPARISON, text(comparison.keyword()))
        .insert();
  }

  private Operation testOp(Location location, Value signal, Comparison comparison, Value value) {
    Type i1 = IntegerType.get(builder.context(), 1);
    return builder
        .create(CommOps.TEST, location)
        .operands(signal, value)
        .attr(CommOps.COMPARISON, text(comparison.keyword()))
        .results(i1)
        .insert();
  }

  private StringAttr text(String keyword) {
    return StringAttr.get(builder.context(), keyword);
  }

  private Value literal(OpDefinition op, Location location, long value) {
    if (value != (int) value) {
      throw new IllegalArgumentException(op + ": value must be an INT32 scalar, got " + value);
    }
    return SignalValue.constant(builder, location, (int) value);
  }

  private Value normalised(OpDefinition op, Location location, Value value) {
    refuse(SignalValue.problem(op.name(), value));
    return SignalValue.toI32(builder, location, value);
  }

  private static void checkSignal(OpDefinition op, Value signal) {
    refuse(SignalRules.problem(op.name(), signal.type()));
  }

  private static void refuse(Optional<String> problem) {
    problem.ifPresent(
        message -> {
          throw new IllegalArgumentException(message);
        });
  }
}
