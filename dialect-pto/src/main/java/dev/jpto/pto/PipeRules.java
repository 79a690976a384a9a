package dev.jpto.pto;

import static dev.jpto.pto.Rule.broken;
import static dev.jpto.pto.Rule.unless;

import dev.jpto.ir.Groups;
import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.Type;
import dev.jpto.pto.KernelFunction.Side;
import java.util.List;
import java.util.Optional;

/** Rules of pipes between cores that one operation can tell (pto-dialect.md section 5.8). */
final class PipeRules {
  /** From cube to vector, as a bit of {@code dir_mask}. */
  static final int C2V = 1;

  /** From vector to cube, as a bit of {@code dir_mask}. */
  static final int V2C = 2;

  private PipeRules() {}

  /** Only in a function of that core. */
  static Rule inFunctionOf(Side side) {
    return Rule.of(
        "Stands in a `func.func` whose `pto.kernel_kind` is `" + side.keyword() + "`.",
        op -> {
          boolean inside =
              KernelFunction.around(op.op())
                  .flatMap(KernelFunction::sideOf)
                  .filter(side::equals)
                  .isPresent();
          return unless(
              inside,
              "must be inside a %s kernel function; give the func.func around it pto.kernel_kind ="
                  + " #pto.kernel_kind<%s>",
              side.keyword(),
              side.keyword());
        });
  }

  /** Only in a function. */
  static Rule inFunction() {
    return Rule.of(
        "Stands in a `func.func`.",
        op ->
            unless(KernelFunction.around(op.op()).isPresent(), "must be nested under a func.func"));
  }

  /** An integer attribute is not negative, if given. */
  static Rule notNegative(String key) {
    return Rule.of(
        "`" + key + "` is not negative.",
        op -> {
          long value = KernelFunction.number(op.op(), key).orElse(0L);
          return unless(value >= 0, "expects '%s' to be non-negative, but it is %d", key, value);
        });
  }

  /** An integer attribute is positive. */
  static Rule positive(String key) {
    return Rule.of(
        "`" + key + "` is greater than 0.",
        op -> {
          long value = KernelFunction.number(op.op(), key).orElse(1L);
          return unless(value > 0, "expects '%s' to be greater than 0, but it is %d", key, value);
        });
  }

  /** An integer attribute has one of these values. */
  static Rule oneOf(String key, Long... values) {
    List<Long> all = List.of(values);
    String words =
        MoveRules.alternatives(all.stream().map(String::valueOf).toList())
            .replace(" or ", all.size() > 2 ? ", or " : " or ");
    return Rule.of(
        "`" + key + "` is " + words + ".",
        op -> {
          long value = KernelFunction.number(op.op(), key).orElse(all.getFirst());
          return unless(
              all.contains(value), "expects '%s' to be %s, but it is %d", key, words, value);
        });
  }

  /** Which part a vector core sees: all, half the rows, half the columns. */
  static Rule split() {
    return oneOf("split", 0L, 1L, 2L);
  }

  // Buffers.

  /** Room for entries lies in a memory of the consumer. */
  static Rule bufferLocation() {
    return Rule.of(
        "`location` is vec or mat.",
        op ->
            unless(
                op.is("location", "vec") || op.is("location", "mat"),
                "expects 'location' to be #pto.address_space<vec> or #pto.address_space<mat>, but"
                    + " got %s",
                op.op().attr("location")));
  }

  /** An address where none is chosen. */
  static Rule baseUnlessAutomatic() {
    return Rule.of(
        "`base` is given unless `autoAlloc`.",
        op ->
            unless(
                !isFalse(op.op(), "autoAlloc") || op.op().attr("base") != null,
                "expects 'base' when 'autoAlloc' is false; give it, or set autoAlloc = true"));
  }

  static boolean isFalse(Operation op, String key) {
    return op.attr(key) instanceof IntegerAttr flag && flag.value() == 0;
  }

  static boolean isTrue(Operation op, String key) {
    return op.attr(key) instanceof IntegerAttr flag && flag.value() != 0;
  }

  /** One buffer of a name in a function. */
  static Rule uniqueBuffer() {
    return Rule.of(
        "`name` is unique in the function.",
        op -> {
          Operation function = KernelFunction.around(op.op()).orElseThrow();
          long same =
              KernelFunction.all(function, PipeOps.RESERVE_BUFFER).stream()
                  .filter(other -> other.attr("name") == op.op().attr("name"))
                  .count();
          return unless(
              same == 1,
              "requires 'name' to be unique within the function, but %s is reserved %d times",
              op.op().attr("name"),
              same);
        });
  }

  /** One import of a buffer in a function. */
  static Rule uniqueImport() {
    return Rule.of(
        "`name` and `peer_func` together are unique in the function.",
        op -> {
          Operation function = KernelFunction.around(op.op()).orElseThrow();
          long same =
              KernelFunction.all(function, PipeOps.IMPORT_RESERVED_BUFFER).stream()
                  .filter(
                      other ->
                          other.attr("name") == op.op().attr("name")
                              && other.attr("peer_func") == op.op().attr("peer_func"))
                  .count();
          return unless(
              same == 1,
              "requires (name, peer_func) to be unique within the function, but %s of %s is"
                  + " imported %d times",
              op.op().attr("name"),
              op.op().attr("peer_func"),
              same);
        });
  }

  // Openings.

  /** One opening of a pipe in a function. */
  static Rule uniqueId() {
    return Rule.of(
        "`id` is unique among the pipes of the function.",
        op -> {
          long id = KernelFunction.idOf(op.op());
          Operation function = KernelFunction.around(op.op()).orElseThrow();
          return unless(
              KernelFunction.pipes(function, id).size() == 1,
              "requires 'id' to be unique across frontend initialize_pipe ops in the function, but"
                  + " there is another of id = %d",
              id);
        });
  }

  /** Local buffers, or global memory, not both. */
  static Rule entries() {
    return Rule.of(
        "Either `c2v_consumer_buf` and `v2c_consumer_buf`, with `gm_slot_buffer` or without, and"
            + " `local_slot_num` of 1 to 8, to 4 for both directions; or, not on a5,"
            + " `gm_slot_tensor` alone, which has the bytes of a slot or half of them.",
        op -> op.isGiven("gm_slot_tensor") ? globalEntries(op) : localEntries(op));
  }

  private static Optional<String> globalEntries(OpCheck op) {
    if (op.isGiven("gm_slot_buffer")
        || op.isGiven("c2v_consumer_buf")
        || op.isGiven("v2c_consumer_buf")) {
      return broken(
          "globaltensor pipe init expects only 'gm_slot_tensor' and no 'gm_slot_buffer',"
              + " 'c2v_consumer_buf', or 'v2c_consumer_buf'; leave those or 'gm_slot_tensor' out");
    }
    if (op.op().attr("local_slot_num") != null) {
      return broken("globaltensor pipe init does not use 'local_slot_num'; leave it out");
    }
    if (op.arch() == TargetArch.A5) {
      return broken(
          "globaltensor pipe entries are supported for a2/a3 l2g2l pipes; use local buffers on a5");
    }
    TensorViewType entry = (TensorViewType) op.type("gm_slot_tensor");
    if (entry.rank() == 0) {
      return broken("expects 'gm_slot_tensor' to describe one slot entry tensor");
    }
    long slot = KernelFunction.number(op.op(), "slot_size").orElse(0L);
    long bytes = ElementSize.bytes(entry.elementType());
    for (long dim : OpCheck.shape(entry)) {
      bytes = dim < 0 ? 0 : bytes * dim;
    }
    return unless(
        bytes <= 0 || bytes == slot || bytes * 2 == slot,
        "expects 'slot_size' to equal gm_slot_tensor byte size or twice gm_slot_tensor byte size"
            + " for split GlobalTensor entries (got slot_size = %d, gm_slot_tensor byte size = %d)",
        slot,
        bytes);
  }

  private static Optional<String> localEntries(OpCheck op) {
    boolean c2v = op.isGiven("c2v_consumer_buf");
    boolean v2c = op.isGiven("v2c_consumer_buf");
    if (c2v != v2c) {
      return broken(
          "expects 'c2v_consumer_buf' and 'v2c_consumer_buf' to be provided together; give a"
              + " constant 0 : i32 for the direction not used");
    }
    if (!c2v) {
      return broken(
          "expects local pipe init to provide 'c2v_consumer_buf' and 'v2c_consumer_buf'; use"
              + " 'gm_slot_tensor' for globaltensor pipe entries");
    }
    long direction = KernelFunction.number(op.op(), "dir_mask").orElse(0L);
    long most = direction == (C2V | V2C) ? 4 : 8;
    Optional<Long> slots = KernelFunction.number(op.op(), "local_slot_num");
    if (slots.isPresent() && slots.get() <= 0) {
      return broken("expects 'local_slot_num' to be greater than 0, but it is %d", slots.get());
    }
    return unless(
        slots.isEmpty() || slots.get() <= most,
        "expects 'local_slot_num' to be less than or equal to %d for dir_mask = %d, but it is %d",
        most,
        direction,
        slots.orElse(0L));
  }

  // Transfers.

  /** The pipe is opened in the function, in that direction. */
  static Rule opened(int direction) {
    String masks = direction == C2V ? "1 or 3" : "2 or 3";
    return Rule.of(
        "The pipe `id` is opened in the same function with `dir_mask` " + masks + ".",
        op -> {
          long id = KernelFunction.idOf(op.op());
          List<Operation> pipes =
              KernelFunction.pipes(KernelFunction.around(op.op()).orElseThrow(), id);
          if (pipes.size() != 1) {
            return broken(
                "expects 'id' = %d to match %s frontend initialize_pipe op in the same function,"
                    + " but there %s",
                id,
                pipes.isEmpty() ? "a" : "exactly one",
                pipes.isEmpty() ? "is none" : "are " + pipes.size());
          }
          long mask = KernelFunction.number(pipes.getFirst(), "dir_mask").orElse(0L);
          return unless(
              (mask & direction) != 0,
              "expects 'id' = %d to reference initialize_pipe with dir_mask = %s, but it is %d",
              id,
              masks,
              mask);
        });
  }

  /** A global entry is like the pipe's. */
  static Rule entryLikePipe(String entry) {
    return Rule.of(
        "If `"
            + entry
            + "` is a tensor_view, it has the type of the pipe's `gm_slot_tensor`, extents"
            + " where known.",
        op ->
            entryType(op.op(), entry) instanceof TensorViewType view
                ? likePipe(op.op(), view)
                : Rule.KEPT);
  }

  private static Type entryType(Operation op, String entry) {
    if (op.numResults() == 1) {
      return op.result(0).type();
    }
    return Groups.operand(op, entry) == null ? null : Groups.operand(op, entry).type();
  }

  private static Optional<String> likePipe(Operation op, TensorViewType entry) {
    long id = KernelFunction.idOf(op);
    Operation pipe = KernelFunction.pipes(KernelFunction.around(op).orElseThrow(), id).getFirst();
    if (Groups.operand(pipe, "gm_slot_tensor") == null) {
      return broken(
          "expects 'id' = %d to reference initialize_pipe with 'gm_slot_tensor' when the pipe entry"
              + " is !pto.tensor_view",
          id);
    }
    Type slot = Groups.operand(pipe, "gm_slot_tensor").type();
    if (OpCheck.element(slot) != entry.elementType()) {
      return broken(
          "expects pipe entry element type to match gm_slot_tensor element type, but got %s and %s",
          entry.elementType(), OpCheck.element(slot));
    }
    if (OpCheck.shape(slot).length != entry.rank()) {
      return broken(
          "expects pipe entry rank to match gm_slot_tensor rank, but got %d and %d",
          entry.rank(), OpCheck.shape(slot).length);
    }
    return unless(
        OpCheck.agree(OpCheck.shape(slot), OpCheck.shape(entry)),
        "expects pipe entry dimensions to match gm_slot_tensor dimensions, but got %s and %s",
        OpCheck.text(OpCheck.shape(entry)),
        OpCheck.text(OpCheck.shape(slot)));
  }

  /** Valid extents come together, for a tile whose type does not know them. */
  static Rule validOfEntry() {
    return Rule.of(
        "`valid_row` and `valid_col` are given together, for a tile of type `?x?`.",
        op -> {
          boolean row = op.isGiven("valid_row");
          if (row != op.isGiven("valid_col")) {
            return broken(
                "expects valid_row and valid_col operands to be provided together; give the other"
                    + " too");
          }
          if (!row) {
            return Rule.KEPT;
          }
          Type entry = op.op().result(0).type();
          if (entry instanceof TensorViewType) {
            return broken(
                "does not accept valid_row/valid_col when result is !pto.tensor_view; leave them"
                    + " out");
          }
          return unless(
              entry instanceof TileBufType tile && tile.isValidDynamic(),
              "expects tile result to have dynamic validShape (?, ?) when valid_row/valid_col"
                  + " operands are provided, but got '%s'",
              entry);
        });
  }
}
