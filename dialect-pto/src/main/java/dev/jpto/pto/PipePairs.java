package dev.jpto.pto;

import dev.jpto.ir.Groups;
import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.StringAttr;
import dev.jpto.ir.attr.SymbolRefAttr;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The two ends of each pipe (pto-dialect.md section 5.8): they share a buffer that one reserves and
 * the other imports, and agree on direction and sizes.
 */
final class PipePairs {
  private static final List<String> SHAPE = List.of("dir_mask", "slot_size", "local_slot_num");

  /** A buffer by the function that reserves it, and its name. */
  private record Buffer(String function, Attribute name) {}

  private PipePairs() {}

  static boolean check(List<Operation> functions) {
    Map<Buffer, List<Operation>> ends = new LinkedHashMap<>();
    for (Operation function : functions) {
      for (Operation pipe : KernelFunction.pipes(function)) {
        long mask = KernelFunction.number(pipe, "dir_mask").orElse(0L);
        if ((mask & PipeRules.C2V) != 0) {
          add(ends, function, pipe, "c2v_consumer_buf");
        }
        if ((mask & PipeRules.V2C) != 0) {
          add(ends, function, pipe, "v2c_consumer_buf");
        }
      }
    }
    boolean kept = true;
    for (Map.Entry<Buffer, List<Operation>> entry : ends.entrySet()) {
      kept &= pair(entry.getKey(), entry.getValue());
    }
    return kept;
  }

  private static void add(
      Map<Buffer, List<Operation>> ends, Operation function, Operation pipe, String operand) {
    bufferOf(function, pipe, operand)
        .ifPresent(buffer -> ends.computeIfAbsent(buffer, b -> new ArrayList<>()).add(pipe));
  }

  private static Optional<Buffer> bufferOf(Operation function, Operation pipe, String operand) {
    Operation source =
        Groups.operand(pipe, operand) == null ? null : Groups.operand(pipe, operand).definingOp();
    if (source == null || !(function.attr("sym_name") instanceof StringAttr own)) {
      return Optional.empty();
    }
    if (source.is(PipeOps.RESERVE_BUFFER)) {
      return Optional.of(new Buffer(own.value(), source.attr("name")));
    }
    return source.is(PipeOps.IMPORT_RESERVED_BUFFER)
        ? Optional.of(
            new Buffer(source.attr("peer_func", SymbolRefAttr.class).root(), source.attr("name")))
        : Optional.empty();
  }

  private static boolean pair(Buffer buffer, List<Operation> ends) {
    Operation first = ends.getFirst();
    long cube = ends.stream().filter(end -> end.is(PipeOps.AIC_INITIALIZE_PIPE)).count();
    if (ends.size() != 2 || cube != 1) {
      return first.emitOpError(
          ("requires a complete compatible peer init pair: buffer %s of @%s has %d in cube"
                  + " functions and %d in vector functions, and needs one of each")
              .formatted(buffer.name(), buffer.function(), cube, ends.size() - cube));
    }
    Operation other = ends.getLast();
    for (String key : SHAPE) {
      if (other.attr(key) != first.attr(key)) {
        return other
            .opError(
                "requires the peer inits to agree on direction and pipe shape, but %s is %s here"
                        .formatted(key, valueOf(other, key))
                    + " and "
                    + valueOf(first, key)
                    + " in its peer")
            .note(first.location(), "the peer")
            .emit();
      }
    }
    return true;
  }

  private static String valueOf(Operation pipe, String key) {
    return pipe.attr(key) == null ? "absent" : pipe.attr(key).toString();
  }
}
