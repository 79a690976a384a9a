package dev.jpto.lowering.comm;

import dev.jpto.ir.OpBuilder;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.Location;
import dev.jpto.ir.attr.Type;
import dev.jpto.pto.PartitionTensorViewType;
import dev.jpto.pto.PtrType;
import dev.jpto.pto.TensorViewType;
import dev.jpto.pto.ViewOps;
import dev.jpto.rewrite.Rewriter;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The views of one function's cells: one tensor view and one partition view for each pointer, where
 * they dominate every use. A cell has one element whatever its type says, and ptoas wants static
 * extents, so every extent is 1 (comm.md section 6.1).
 */
final class SignalViews {
  private record Key(Value pointer, int rank) {}

  private final Rewriter rewriter;
  private final FunctionHead head;
  private final Map<Key, Value> cells = new HashMap<>();

  SignalViews(Rewriter rewriter, FunctionHead head) {
    this.rewriter = rewriter;
    this.head = head;
  }

  /** The cell behind {@code pointer} as a partition view of {@code rank} dimensions. */
  Value cell(Value pointer, int rank) {
    Key key = new Key(pointer, rank);
    Value known = cells.get(key);
    if (known == null) {
      known = make(pointer, rank);
      cells.put(key, known);
    }
    return known;
  }

  private Value make(Value pointer, int rank) {
    List<Value> ones = Collections.nCopies(rank, head.index(1));
    List<Value> zeros = Collections.nCopies(rank, head.index(0));
    long[] shape = new long[rank];
    Arrays.fill(shape, 1);
    Type element = ((PtrType) pointer.type()).elementType();
    Location location = pointer.location();
    boolean atHead = head.holds(pointer);
    OpBuilder builder = atHead ? head.builder() : after(pointer);
    Value view =
        builder
            .create(ViewOps.MAKE_TENSOR_VIEW, location)
            .operand("ptr", pointer)
            .operands("shape", ones)
            .operands("strides", ones)
            .results(TensorViewType.get(shape, element))
            .insert()
            .result();
    Value cell =
        builder
            .create(ViewOps.PARTITION_VIEW, location)
            .operand("source", view)
            .operands("offsets", zeros)
            .operands("sizes", ones)
            .results(PartitionTensorViewType.get(shape, element))
            .insert()
            .result();
    return atHead ? head.put(cell) : cell;
  }

  /** Where {@code pointer}, which is no argument of the function, can be used first. */
  private OpBuilder after(Value pointer) {
    return pointer.definingOp() == null
        ? rewriter.atStart(pointer.parentBlock())
        : rewriter.after(pointer.definingOp());
  }
}
