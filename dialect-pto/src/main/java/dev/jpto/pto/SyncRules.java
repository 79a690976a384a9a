package dev.jpto.pto;

import static dev.jpto.pto.Rule.unless;

import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.MemRefType;
import dev.jpto.ir.attr.Type;
import java.util.List;

/** Rules of synchronisation (pto-dialect.md section 5.7). */
final class SyncRules {
  private static final int BUFFERS = 32;

  private SyncRules() {}

  /** A hardware buffer. */
  static Rule bufferId() {
    return Rule.of(
        "`buf_id` is 0 to 31.",
        op -> {
          long id = KernelFunction.number(op.op(), "buf_id").orElse(0L);
          return unless(
              id >= 0 && id < BUFFERS, "expects 'buf_id' in range [0, 31], but it is %d", id);
        });
  }

  /** The event is known, or chosen at run time. */
  static Rule oneEvent() {
    return Rule.of(
        "Either `event_id` or `event_id_dyn` is given.",
        op -> {
          boolean known = op.op().attr("event_id") != null;
          return unless(
              known != op.isGiven("event_id_dyn"),
              "expects exactly one event-id form: static attr or dynamic index operand, but got %s",
              known ? "both" : "none");
        });
  }

  /** How cores of a3 signal. */
  static Rule fftsMode() {
    return Rule.of(
        "`ffts_mode` is 0 to 2.",
        op -> {
          long mode = KernelFunction.number(op.op(), "ffts_mode").orElse(0L);
          return unless(
              mode >= 0 && mode <= 2, "requires ffts_mode in range [0, 2], but got %d", mode);
        });
  }

  /** Which pipes take part. */
  static Rule pipes(String... pipes) {
    List<String> all = List.of(pipes);
    String words = String.join(", ", all.stream().map(pipe -> "<" + pipe + ">").toList());
    return Rule.of(
        "`pipe` is " + MoveRules.alternatives(all) + ".",
        op ->
            unless(
                all.stream().anyMatch(pipe -> op.is("pipe", pipe)),
                "A5 %s expects pipe to be one of %s, but got %s",
                op.name(),
                words,
                op.op().attr("pipe")));
  }

  /** What the signals are kept in. */
  static boolean setFfts(Operation op) {
    Type element = ((MemRefType) op.operand(0).type()).elementType();
    return Elements.of("i64 i8").contains(element)
        || op.emitOpError("expects element type i64 (or i8), but got " + element);
  }
}
