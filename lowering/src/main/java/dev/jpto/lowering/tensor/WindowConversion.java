package dev.jpto.lowering.tensor;

import dev.jpto.ir.Folding;
import dev.jpto.ir.Groups;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.RankedTensorType;
import dev.jpto.ir.attr.ShapedType;
import dev.jpto.ptensor.TensorStorageOps;
import dev.jpto.ptensor.type.TensorView;
import dev.jpto.std.arith.ArithInteger;
import dev.jpto.tile.TileMemoryOps;
import dev.jpto.tile.TileSpace;
import dev.jpto.tile.TileType;
import dev.jpto.tile.TileViewOps;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Windows and elements of tensors that are read and written. */
final class WindowConversion {
  private final Conversion conversion;
  private final TileBuilder tiles;

  WindowConversion(Conversion conversion) {
    this.conversion = conversion;
    this.tiles = conversion.tiles();
  }

  /** A load from global memory, once for each memory it is wanted in; else a window of a tile. */
  Value slice(Operation op) {
    return Conversion.isTensor(op.operand(0)) ? loadWindow(op) : sliceOfTile(op);
  }

  private Value loadWindow(Operation op) {
    Set<TileSpace> wanted = Residence.wanted(op.result());
    boolean onlyFactor = wanted.equals(Set.of(TileSpace.MAT));
    if (wanted.contains(TileSpace.MAT) && !onlyFactor) {
      Value factor = loadWindow(op, TileSpace.MAT);
      op.result().nameHint().ifPresent(name -> factor.setNameHint(name + "_mat"));
      op.result().replaceUsesIf(factor, Residence::isFactor);
    }
    return loadWindow(op, onlyFactor ? TileSpace.MAT : TileSpace.VEC);
  }

  private Value loadWindow(Operation op, TileSpace space) {
    long[] shape = Attrs.numbers(op, "shape");
    TensorView source = TensorView.of(op.operand(0).type());
    conversion.checkFits(op, shape, source.element(), space);
    List<Value> offsets = Groups.operands(op, "offsets");
    Value tile =
        conversion.load(
            op,
            op.operand(0),
            shape,
            offsets,
            validSizes(op, source, shape, offsets),
            space,
            Attrs.isTrue(op, "clamp"));
    return shaped(op, tile);
  }

  /** What the slice drops and pads is done to the tile. */
  private Value shaped(Operation op, Value tile) {
    long[] dropped = Attrs.numbers(op, "drop_dims");
    if (dropped.length == 0) {
      return tile;
    }
    TileType type = (TileType) tile.type();
    return conversion.reshape(op, tile, kept(type.shape(), dropped), kept(type.valid(), dropped));
  }

  private static long[] kept(long[] extents, long[] dropped) {
    List<Long> all = new ArrayList<>();
    for (int i = 0; i < extents.length; i++) {
      int axis = i;
      if (Arrays.stream(dropped).noneMatch(d -> d == axis)) {
        all.add(extents[i]);
      }
    }
    return all.stream().mapToLong(Long::longValue).toArray();
  }

  /**
   * The valid sizes of the load: those wanted, narrowed to what the source has where that is not
   * known to be enough. None if all are known.
   */
  private List<Value> validSizes(
      Operation op, TensorView source, long[] shape, List<Value> offsets) {
    List<Value> wanted = Groups.operands(op, "valid");
    boolean clamp = Attrs.isTrue(op, "clamp");
    if (!clamp && source.isFullyValid()) {
      return wanted;
    }
    List<Value> sizes = new ArrayList<>();
    boolean open = false;
    for (int axis = 0; axis < shape.length; axis++) {
      long valid = source.valid()[axis];
      boolean full = valid == source.shape()[axis];
      Value size = wanted.isEmpty() ? tiles.index(shape[axis]) : wanted.get(axis);
      boolean fixed = Folding.constantOf(offsets.get(axis)) != null;
      if (full && !clamp || fixed && valid != ShapedType.DYNAMIC) {
        sizes.add(size);
        open |= !wanted.isEmpty();
        continue;
      }
      sizes.add(narrowed(op, axis, valid, full, offsets.get(axis), size));
      open = true;
    }
    return open ? sizes : List.of();
  }

  /** {@code min(size, max(valid - offset, 0))}. */
  private Value narrowed(
      Operation op, int axis, long valid, boolean full, Value offset, Value size) {
    if (valid == ShapedType.DYNAMIC && !full) {
      throw Conversion.fail(
          op,
          "reads a tensor whose valid extent on axis %d is known at run time only, but not which"
              + " value it is",
          axis);
    }
    Value end = valid == ShapedType.DYNAMIC ? extent(op, axis) : tiles.index(valid);
    Value left = arith(op, ArithInteger.SUBI, end, offset);
    Value some = arith(op, ArithInteger.MAXSI, left, tiles.index(0));
    return arith(op, ArithInteger.MINSI, some, size);
  }

  private Value extent(Operation op, int axis) {
    return tiles
        .make(TensorStorageOps.DIM, op.location())
        .operand("source", op.operand(0))
        .attr("axis", IntegerAttr.get(IntegerType.get(op.context(), 64), axis))
        .insert()
        .result();
  }

  private Value arith(Operation op, OpDefinition definition, Value a, Value b) {
    return tiles
        .make(definition, op.location())
        .operand("lhs", a)
        .operand("rhs", b)
        .insert()
        .result();
  }

  private Value sliceOfTile(Operation op) {
    if (Attrs.isTrue(op, "clamp")) {
      throw Conversion.fail(
          op, "clamps a window of a tile; only windows of tensors in global memory are narrowed");
    }
    TileType source = (TileType) op.operand(0).type();
    long[] dropped = Attrs.numbers(op, "drop_dims");
    var spec =
        tiles
            .make(TileViewOps.SLICE, op.location())
            .operand("source", op.operand(0))
            .operands("offsets", Groups.operands(op, "offsets"))
            .operands("valid", Groups.operands(op, "valid"))
            .attr("shape", op.attr("shape"));
    if (op.hasAttr("pad")) {
      spec.attr("pad", op.attr("pad"));
    }
    boolean dropsHere = dropped.length > 0 && source.rank() - dropped.length >= 2;
    if (dropsHere) {
      spec.attr("drop_dims", op.attr("drop_dims"));
    }
    Value tile = tiles.finish(spec);
    return dropsHere ? tile : shaped(op, tile);
  }

  /** A store into global memory, else a tile written into another. */
  Value assemble(Operation op) {
    List<Value> offsets = Groups.operands(op, "offsets");
    Value target = op.operand(0);
    if (Conversion.isTensor(target)) {
      int rank = ((RankedTensorType) target.type()).rank();
      Value source = conversion.ofRank(op, conversion.tile(op, 1), rank);
      var spec =
          tiles
              .make(TileMemoryOps.STORE, op.location())
              .operand("source", source)
              .operand("target", target)
              .operands("offsets", offsets);
      if (op.hasAttr("atomic")) {
        spec.attr("atomic", op.attr("atomic"));
      }
      return tiles.finish(spec);
    }
    if (Attrs.isAtomicAdd(op)) {
      throw Conversion.fail(op, "adds atomically to a tile; only tensors in global memory can be");
    }
    return tiles.finish(
        tiles
            .make(TileViewOps.ASSEMBLE, op.location())
            .operand("target", target)
            .operand("source", conversion.tile(op, 1))
            .operands("offsets", offsets));
  }

  /** An element of a tile; null to leave one of global memory alone. */
  Value read(Operation op) {
    return Conversion.isTensor(op.operand(0))
        ? null
        : tiles.finish(
            tiles
                .make(TileMemoryOps.READ, op.location())
                .operand("source", op.operand(0))
                .operands("indices", Groups.operands(op, "indices")));
  }

  /** An element written into a tile; null to leave one of global memory alone. */
  Value write(Operation op) {
    return Conversion.isTensor(op.operand(0))
        ? null
        : tiles.finish(
            tiles
                .make(TileMemoryOps.WRITE, op.location())
                .operand("target", op.operand(0))
                .operands("indices", Groups.operands(op, "indices"))
                .operand("value", Groups.operand(op, "value")));
  }

  /** The extent of a tile; null to leave that of a tensor in global memory alone. */
  Value dim(Operation op) {
    if (!(op.operand(0).type() instanceof TileType tile)) {
      return null;
    }
    long axis = op.attr("axis", IntegerAttr.class).value();
    return tiles.index(tile.dim((int) (axis < 0 ? axis + tile.rank() : axis)));
  }
}
