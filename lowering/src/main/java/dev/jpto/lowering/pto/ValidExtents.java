package dev.jpto.lowering.pto;

import dev.jpto.ir.Groups;
import dev.jpto.ir.OpBuilder;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.DenseArrayAttr;
import dev.jpto.ir.attr.RankedTensorType;
import dev.jpto.ir.attr.ShapedType;
import dev.jpto.ptensor.type.TensorView;
import dev.jpto.ptensor.valid.Extent;
import dev.jpto.tile.TileMemoryOps;
import dev.jpto.tile.TileType;
import dev.jpto.tile.TileViewOps;
import dev.jpto.tile.ValidDims;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** How much of each tile is valid, as values of the kernel. */
final class ValidExtents {
  private final Map<Value, List<Value>> known = new IdentityHashMap<>();

  /**
   * Room for {@code tile}, of {@code op}, with its valid extents: allocated with them if they are
   * known in the head of the kernel, else set by {@code at}.
   */
  Value define(Kernel kernel, Operation op, Value tile, OpBuilder at) {
    TileType type = (TileType) tile.type();
    if (!type.hasDynamicValid() || kernel.tiles().knows(tile)) {
      return kernel.tiles().of(op, tile);
    }
    OpBuilder.InsertionPoint place = at.insertionPoint();
    List<Value> extents = of(kernel, op, tile);
    boolean early =
        extents.stream().allMatch(kernel.head()::holds)
            && kernel.tiles().allocates(op, tile, extents.get(0), extents.get(1));
    Value room;
    if (early) {
      room = kernel.tiles().roomFor(op, tile, extents.get(0), extents.get(1));
    } else {
      room = kernel.tiles().settableRoom(op, tile);
      at.at(place)
          .create("pto.set_validshape", op.location())
          .operands(room, extents.get(0), extents.get(1))
          .results()
          .insert();
    }
    kernel.tiles().give(tile, room);
    return room;
  }

  /** The numbers of valid rows and columns of {@code tile}, which {@code op} makes or uses. */
  List<Value> of(Kernel kernel, Operation op, Value tile) {
    List<Value> found = known.get(tile);
    if (found == null) {
      found = find(kernel, op, tile);
      known.put(tile, found);
    }
    return found;
  }

  private List<Value> find(Kernel kernel, Operation op, Value tile) {
    List<Extent> extents = ValidDims.of(tile);
    List<Value> values = new ArrayList<>();
    for (int axis = 0; axis < 2; axis++) {
      Extent extent = extents.get(axis);
      values.add(
          extent.isConstant()
              ? kernel.head().index(extent.constant())
              : extent.value().isPresent()
                  ? extent.value().get()
                  : compute(kernel, op, tile, axis));
    }
    return List.copyOf(values);
  }

  private Value compute(Kernel kernel, Operation op, Value tile, int axis) {
    Operation maker = tile.definingOp();
    if (maker != null && maker.is(TileMemoryOps.LOAD)) {
      return ofLoad(kernel, maker, axis);
    }
    if (maker != null && maker.is(TileViewOps.SLICE)) {
      Value parent = of(kernel, maker, maker.operand(0)).get(axis);
      Value offset = Groups.operands(maker, "offsets").get(axis);
      return rest(kernel, maker, parent, offset, ((TileType) tile.type()).dim(axis));
    }
    if (maker != null && maker.is(TileViewOps.EXTRACT)) {
      Value parent = of(kernel, maker, maker.operand(0)).get(axis);
      Value offset = Groups.operand(maker, axis == 0 ? "row" : "col");
      return rest(kernel, maker, parent, offset, ((TileType) tile.type()).dim(axis));
    }
    if (maker == null || maker.numRegions() > 0) {
      throw Refusal.of(
          op,
          "how much is valid of a tile that a loop or branch carries is not known; carry the"
              + " number as an index next to the tile");
    }
    Value source = firstTile(maker);
    String name = axis == 0 ? "tile_valid_rows" : "tile_valid_cols";
    return kernel
        .emit(
            maker,
            name,
            List.of(kernel.tiles().of(maker, source)),
            Map.of(),
            List.of(kernel.head().index(0).type()))
        .result();
  }

  private static Value firstTile(Operation maker) {
    for (Value operand : maker.operands()) {
      if (operand.type() instanceof TileType) {
        return operand;
      }
    }
    throw Refusal.of(maker, "how much is valid of the result is not known");
  }

  private static Value ofLoad(Kernel kernel, Operation load, int axis) {
    Value source = Groups.operand(load, "source");
    RankedTensorType type = (RankedTensorType) source.type();
    List<Value> given = Groups.operands(load, "valid");
    if (!given.isEmpty()) {
      return ofGiven(kernel, load, given, axis);
    }
    if (type.rank() != 2) {
      throw Refusal.of(load, "how much of the window is valid must be given as operands");
    }
    long valid = TensorView.of(type).valid()[axis];
    Value size =
        valid == ShapedType.DYNAMIC
            ? kernel.tensors().extents(load, source).get(axis)
            : kernel.head().index(valid);
    long width = load.attr("shape", DenseArrayAttr.class).get(axis);
    return rest(kernel, load, size, Groups.operands(load, "offsets").get(axis), width);
  }

  /** Rows are all axes of the window but the last, together. */
  private static Value ofGiven(Kernel kernel, Operation load, List<Value> given, int axis) {
    if (axis == 1) {
      return given.getLast();
    }
    Value rows = kernel.head().index(1);
    for (Value extent : given.subList(0, given.size() - 1)) {
      long known = KernelHead.known(extent);
      long sofar = KernelHead.known(rows);
      if (known >= 0 && sofar >= 0) {
        rows = kernel.head().index(known * sofar);
      } else if (known != 1) {
        rows = sofar == 1 ? extent : kernel.number(load, "muli", rows, extent);
      }
    }
    return rows;
  }

  /** {@code min(width, max(size - offset, 0))}. */
  private static Value rest(Kernel kernel, Operation op, Value size, Value offset, long width) {
    Value zero = kernel.head().index(0);
    Value most = kernel.head().index(width);
    Value left = KernelHead.known(offset) == 0 ? size : kernel.number(op, "subi", size, offset);
    Value atLeastZero = left == size ? left : kernel.number(op, "maxsi", left, zero);
    return kernel.number(op, "minsi", atLeastZero, most);
  }
}
