package dev.jpto.pto;

import static dev.jpto.pto.Rule.broken;
import static dev.jpto.pto.Rule.listed;
import static dev.jpto.pto.Rule.unless;

import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.Type;
import java.util.List;
import java.util.Optional;

/** Rules of transfers between ranks (pto-dialect.md section 5.9). */
final class TransferRules {
  private static final long UINT32_MAX = 0xFFFF_FFFFL;

  private TransferRules() {}

  /** A slice of global memory of static extents. */
  static Rule global(String operand) {
    return Rule.of(
        "`" + operand + "` is a slice of global memory of positive static extents.",
        op -> global(op.type(operand), operand));
  }

  private static Optional<String> global(Type type, String name) {
    if (!(type instanceof PartitionTensorViewType slice)) {
      return broken(
          "expects %s to be a GM memref/tensor_view/partition_view, but got '%s'", name, type);
    }
    if (slice.rank() == 0) {
      return broken("expects %s to have rank >= 1, but got '%s'", name, type);
    }
    return unless(
        slice.hasPositiveStaticShape(),
        "expects %s to have a positive static shape, but got '%s'",
        name,
        type);
  }

  /** Tiles that pieces pass through. */
  static Rule staging(String... operands) {
    return Rule.of(
        listed(operands)
            + Rule.verb(operands, " is a tile", " are tiles")
            + " in the vector memory.",
        op -> {
          for (String operand : operands) {
            if (!(op.type(operand) instanceof TileBufType tile)) {
              return broken(
                  "expects %s to be tile_buf or memref, but got '%s'", operand, op.type(operand));
            }
            if (tile.space() != AddressSpace.VEC) {
              return broken(
                  "expects %s to be in vec address space, but it is in %s",
                  operand, tile.space().keyword());
            }
          }
          return Rule.KEPT;
        });
  }

  /** The types are the same; a group stands for its members. */
  static Rule sameType(String first, String other) {
    return Rule.of(
        listed(first, other) + " have the same type.",
        op ->
            unless(
                typeOf(op, first) == typeOf(op, other),
                "expects %s and %s to have identical types, but got '%s' and '%s'",
                first,
                other,
                typeOf(op, first),
                typeOf(op, other)));
  }

  /** The element types are the same; a group stands for its members. */
  static Rule sameElements(String first, String other) {
    return Rule.of(
        listed(first, other) + " have the same element type.",
        op ->
            unless(
                OpCheck.element(typeOf(op, first)) == OpCheck.element(typeOf(op, other)),
                "expects %s element type to match %s member type, but got %s and %s",
                other,
                first,
                OpCheck.element(typeOf(op, other)),
                OpCheck.element(typeOf(op, first))));
  }

  private static Type typeOf(OpCheck op, String group) {
    return op.values(group).getFirst().type();
  }

  /** A member for each rank, the root among them. */
  static Rule group() {
    return Rule.of(
        "`group` has members of one type, slices of global memory of positive static extents;"
            + " `root` is less than their number.",
        op -> {
          List<Value> group = op.values("group");
          if (group.isEmpty()) {
            return broken("expects at least one group operand");
          }
          for (int i = 0; i < group.size(); i++) {
            Type type = group.get(i).type();
            Optional<String> violation = global(type, "group[" + i + "]");
            if (violation.isPresent()) {
              return violation;
            }
            if (type != group.getFirst().type()) {
              return broken(
                  "expects all group operands to have identical types, but got '%s' and '%s'",
                  group.getFirst().type(), type);
            }
          }
          long root = KernelFunction.number(op.op(), "root").orElse(0L);
          return unless(
              root >= 0 && root < group.size(),
              "expects root to index into group operands, but it is %d and there are %d",
              root,
              group.size());
        });
  }

  /** All but the last extent are 1. */
  static Rule line(String operand) {
    return Rule.of(
        "`" + operand + "` is a slice of static extents, of which only the last is not 1.",
        op -> {
          if (!(op.type(operand) instanceof PartitionTensorViewType slice)) {
            return broken(
                "expects %s to be a memref/tensor_view/partition_view, but got '%s'",
                operand, op.type(operand));
          }
          boolean line = slice.rank() > 0;
          for (int i = 0; i < slice.rank(); i++) {
            line &= i == slice.rank() - 1 ? slice.dim(i) >= 0 : slice.dim(i) == 1;
          }
          return unless(
              line,
              "expects %s to be a static flat contiguous logical 1D GM view, but got '%s'",
              operand,
              slice);
        });
  }

  /** Bytes of global memory. */
  static Rule workspace() {
    return Rule.of(
        "`workspace` points to integers of 8 bits.",
        op ->
            unless(
                op.type("workspace") instanceof PtrType ptr
                    && Elements.of("i8").contains(ptr.elementType()),
                "expects workspace element type to be an 8-bit integer, but got '%s'",
                op.type("workspace")));
  }

  /** The options of a session. */
  static Rule session() {
    return Rule.of(
        "`sync_id` is 0 to 7, `block_bytes` and `queue_num` are positive, `comm_block_offset` is"
            + " not negative, `channel_group_idx` has 32 bits.",
        op ->
            inRange(op.op(), "sync_id", 0, 7)
                .or(() -> inRange(op.op(), "block_bytes", 1, Long.MAX_VALUE))
                .or(() -> inRange(op.op(), "comm_block_offset", 0, Long.MAX_VALUE))
                .or(() -> inRange(op.op(), "queue_num", 1, Long.MAX_VALUE))
                .or(() -> inRange(op.op(), "channel_group_idx", 0, UINT32_MAX)));
  }

  private static Optional<String> inRange(Operation op, String key, long least, long most) {
    long value = KernelFunction.number(op, key).orElse(least);
    String range =
        most == Long.MAX_VALUE ? "at least " + least : "in range [" + least + ", " + most + "]";
    return unless(
        value >= least && value <= most, "expects %s %s, but it is %d", key, range, value);
  }
}
