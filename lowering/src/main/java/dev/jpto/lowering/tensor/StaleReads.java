package dev.jpto.lowering.tensor;

import dev.jpto.ir.Block;
import dev.jpto.ir.Groups;
import dev.jpto.ir.OpOperand;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.RankedTensorType;
import dev.jpto.ir.diag.Severity;
import dev.jpto.ptensor.TensorStorageOps;
import dev.jpto.ptensor.valid.Extent;
import dev.jpto.ptensor.valid.Windows;
import dev.jpto.std.scf.ScfLoops;
import dev.jpto.tile.TileMemoryOps;
import dev.jpto.tile.TileType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Warns of a tensor that is read as it was before something was written into it. On tensors that is
 * what the program says; but there is one memory, and what is read is what is there by then.
 * Windows that are known to have nothing in common are no matter.
 */
final class StaleReads {
  private StaleReads() {}

  /** Looks at all tensors in memory of {@code function}, which is converted. */
  static void warn(Operation function) {
    function.walk(
        op -> {
          if (op.is(TileMemoryOps.LOAD) || op.is(TensorStorageOps.READ)) {
            check(op);
          }
        });
  }

  private static void check(Operation read) {
    for (Operation write : overwrites(read.operand(0), read)) {
      read.report(
              Severity.WARNING,
              "reads a tensor as it was before it was written into, but both are the same memory;"
                  + " read the result of the write")
          .note(write.location(), "it is written here")
          .emit();
      return;
    }
  }

  /** A write into {@code tensor} that may be done before {@code read}, if there is one. */
  private static Optional<Operation> first(Value tensor, Operation read) {
    for (OpOperand use : tensor.uses()) {
      Operation user = use.owner();
      boolean writes =
          user.is(TileMemoryOps.STORE) && use.index() == 1
              || user.is(TensorStorageOps.WRITE) && use.index() == 0;
      if (writes && mayBeBefore(user, read) && !areApart(user, read)) {
        return Optional.of(user);
      }
      boolean carries = user.is(ScfLoops.FOR) && use.index() >= Flow.FOR_INITS;
      if (carries && (isInside(read, user) || mayBeBefore(user, read))) {
        Value argument = user.region(0).entry().argument(use.index() - Flow.FOR_INITS + 1);
        Optional<Operation> inside = anyWrite(argument, read);
        if (inside.isPresent()) {
          return inside;
        }
      }
    }
    return Optional.empty();
  }

  private static List<Operation> overwrites(Value tensor, Operation read) {
    return first(tensor, read).map(List::of).orElse(List.of());
  }

  private static Optional<Operation> anyWrite(Value argument, Operation read) {
    for (OpOperand use : argument.uses()) {
      Operation user = use.owner();
      boolean writes =
          user.is(TileMemoryOps.STORE) && use.index() == 1
              || user.is(TensorStorageOps.WRITE) && use.index() == 0;
      if (writes && !areApart(user, read)) {
        return Optional.of(user);
      }
    }
    return Optional.empty();
  }

  private static boolean isInside(Operation op, Operation outer) {
    Operation at = op.parentOp();
    while (at != null && at != outer) {
      at = at.parentOp();
    }
    return at != null;
  }

  /** Whether {@code a}, or what it stands in, comes before what {@code b} stands in. */
  private static boolean mayBeBefore(Operation a, Operation b) {
    List<Operation> around = new ArrayList<>();
    for (Operation at = b; at != null; at = at.parentOp()) {
      around.add(at);
    }
    for (Operation at = a; at != null; at = at.parentOp()) {
      Block block = at.block();
      for (Operation other : around) {
        if (other.block() == block && block != null) {
          return at != other && at.isBefore(other);
        }
      }
    }
    return false;
  }

  /**
   * Whether the windows certainly have nothing in common, or are one that is read and then written
   * in each turn of a loop, as when a tensor is changed in place.
   */
  private static boolean areApart(Operation write, Operation read) {
    if (!write.is(TileMemoryOps.STORE) || !read.is(TileMemoryOps.LOAD)) {
      return false;
    }
    List<Extent> written = Extent.ofAll(Groups.operands(write, "offsets"));
    List<Extent> seen = Extent.ofAll(Groups.operands(read, "offsets"));
    int rank = ((RankedTensorType) write.operand(1).type()).rank();
    long[] size = new long[rank];
    Arrays.fill(size, 1);
    long[] shape = ((TileType) write.operand(0).type()).shape();
    System.arraycopy(shape, 0, size, rank - shape.length, shape.length);
    boolean sameWindow =
        Windows.areSame(written, seen)
            && Arrays.equals(size, Attrs.numbers(read, "shape"))
            && read.block() == write.block()
            && read.isBefore(write);
    return sameWindow || Windows.areDisjoint(written, size, seen, Attrs.numbers(read, "shape"));
  }
}
