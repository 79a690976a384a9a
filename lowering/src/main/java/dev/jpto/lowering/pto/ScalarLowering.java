package dev.jpto.lowering.pto;

import dev.jpto.ir.Groups;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.RankedTensorType;
import dev.jpto.ptensor.TensorStorageOps;
import dev.jpto.tile.TileIdentityOps;
import dev.jpto.tile.TileMemoryOps;
import dev.jpto.tile.TileType;
import java.util.List;
import java.util.Map;

/** Lowers what reads and writes single elements, and what asks for extents and core numbers. */
final class ScalarLowering {
  private final Kernel kernel;
  private final KernelShell shell;

  ScalarLowering(Kernel kernel, KernelShell shell) {
    this.kernel = kernel;
    this.shell = shell;
  }

  /** Lowers {@code op} if it is one of these; whether it is. */
  boolean lower(Operation op) {
    if (op.is(TileMemoryOps.READ)) {
      replace(
          op,
          kernel.emit(
              op,
              "tgetval",
              List.of(kernel.tile(op, "source"), place(op, "source")),
              Map.of(),
              List.of(op.result(0).type())));
    } else if (op.is(TileMemoryOps.WRITE)) {
      Value room = kernel.result(op);
      kernel.emit(op, "tsetval", List.of(room, place(op, "target"), Groups.operand(op, "value")));
    } else if (op.is(TensorStorageOps.READ)) {
      replace(
          op,
          kernel.emit(
              op,
              "load_scalar",
              List.of(kernel.tensors().pointer(op, op.operand(0)), offset(op)),
              Map.of(),
              List.of(op.result(0).type())));
    } else if (op.is(TensorStorageOps.WRITE)) {
      Value pointer = kernel.tensors().pointer(op, op.operand(0));
      kernel.emit(
          op, "store_scalar", List.of(pointer, offset(op), op.operand(op.numOperands() - 1)));
    } else if (op.is(TensorStorageOps.DIM)) {
      dim(op);
    } else if (op.is(TileIdentityOps.GET_BLOCK_IDX)
        || op.is(TileIdentityOps.GET_BLOCK_NUM)
        || op.is(TileIdentityOps.GET_SUBBLOCK_IDX)) {
      kernel.rewriter().replaceAllUses(op.result(0), shell.identity(op.definition()));
    } else if (op.is(TileMemoryOps.CREATE)) {
      create(op);
    } else {
      return op.is(TensorStorageOps.VIEW);
    }
    return true;
  }

  /** Room is made where it is used, but how much of it is valid is known here only. */
  private void create(Operation op) {
    if (((TileType) op.result(0).type()).hasDynamicValid()) {
      kernel.result(op);
    }
  }

  private void replace(Operation op, Operation by) {
    kernel.rewriter().replaceAllUses(op.result(0), by.result());
  }

  private void dim(Operation op) {
    Value tensor = op.operand(0);
    long axis = op.attr("axis", IntegerAttr.class).value();
    int rank = ((RankedTensorType) tensor.type()).rank();
    int place = (int) (axis < 0 ? axis + rank : axis);
    kernel.rewriter().replaceAllUses(op.result(0), kernel.tensors().extents(op, tensor).get(place));
  }

  /** The element of a tile, counted row by row. */
  private Value place(Operation op, String group) {
    TileType tile = (TileType) Groups.operand(op, group).type();
    List<Value> indices = Groups.operands(op, "indices");
    return flat(op, indices, List.of(tile.dim(0), tile.dim(1)));
  }

  private Value offset(Operation op) {
    RankedTensorType tensor = (RankedTensorType) op.operand(0).type();
    List<Value> extents = kernel.tensors().extents(op, op.operand(0));
    List<Value> indices = op.operands().subList(1, 1 + tensor.rank());
    Value place = null;
    for (int axis = 0; axis < indices.size(); axis++) {
      place = place == null ? null : times(op, place, extents.get(axis));
      place = place == null ? indices.get(axis) : plus(op, place, indices.get(axis));
    }
    return place == null ? kernel.head().index(0) : place;
  }

  private Value flat(Operation op, List<Value> indices, List<Long> extents) {
    Value rows = times(op, indices.get(0), kernel.head().index(extents.get(1)));
    return plus(op, rows, indices.get(1));
  }

  private Value times(Operation op, Value a, Value b) {
    long left = KernelHead.known(a);
    long right = KernelHead.known(b);
    if (left >= 0 && right >= 0) {
      return kernel.head().index(left * right);
    }
    return right == 1 ? a : kernel.number(op, "muli", a, b);
  }

  private Value plus(Operation op, Value a, Value b) {
    long left = KernelHead.known(a);
    long right = KernelHead.known(b);
    if (left >= 0 && right >= 0) {
      return kernel.head().index(left + right);
    }
    return left == 0 ? b : right == 0 ? a : kernel.number(op, "addi", a, b);
  }
}
