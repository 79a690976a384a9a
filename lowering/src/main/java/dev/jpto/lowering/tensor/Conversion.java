package dev.jpto.lowering.tensor;

import dev.jpto.ir.OpBuilder;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.RankedTensorType;
import dev.jpto.ir.attr.ShapedType;
import dev.jpto.ir.attr.Type;
import dev.jpto.lowering.machine.Target;
import dev.jpto.ptensor.type.TensorView;
import dev.jpto.tile.TileMemoryOps;
import dev.jpto.tile.TileSpace;
import dev.jpto.tile.TileType;
import dev.jpto.tile.TileViewOps;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What all conversions of one function share: the builder, and tensors loaded as a whole. */
final class Conversion {
  private final TileBuilder tiles;
  private final Residence residence;
  private final Target target;
  private final Map<Value, Map<TileSpace, Value>> loaded = new HashMap<>();

  Conversion(TileBuilder tiles, Residence residence, Target target) {
    this.tiles = tiles;
    this.residence = residence;
    this.target = target;
  }

  /** Makes operations on tiles. */
  TileBuilder tiles() {
    return tiles;
  }

  /** Which tensors become tiles. */
  Residence residence() {
    return residence;
  }

  /** Reports that {@code op} is wrong. */
  static ConversionFailure fail(Operation op, String format, Object... arguments) {
    op.emitOpError(arguments.length == 0 ? format : format.formatted(arguments));
    return new ConversionFailure();
  }

  /**
   * The tile that operand {@code i} of {@code op} is; all of a tensor in global memory is loaded.
   */
  Value tile(Operation op, int i) {
    return tile(op, i, TileSpace.VEC);
  }

  /** As {@link #tile(Operation, int)}; what is loaded goes to {@code space}. */
  Value tile(Operation op, int i, TileSpace space) {
    Value operand = op.operand(i);
    if (operand.type() instanceof TileType) {
      return operand;
    }
    OpBuilder.InsertionPoint here = tiles.rewriter().insertionPoint();
    Value tile =
        loaded
            .computeIfAbsent(operand, v -> new EnumMap<>(TileSpace.class))
            .computeIfAbsent(space, s -> loadAll(op, operand, s));
    tiles.rewriter().at(here);
    return tile;
  }

  private Value loadAll(Operation user, Value tensor, TileSpace space) {
    TensorView view = TensorView.of(tensor.type());
    for (long extent : view.shape()) {
      if (extent == ShapedType.DYNAMIC) {
        throw fail(
            user,
            "needs all of a tensor of type '%s', whose extents are not known: take a"
                + " ptensor.slice of it",
            tensor.type());
      }
    }
    checkFits(user, view.shape(), view.element(), space);
    tiles.after(tensor);
    List<Value> zeros = new ArrayList<>();
    for (int i = 0; i < view.rank(); i++) {
      zeros.add(tiles.index(0));
    }
    tiles.after(tensor);
    Value tile = load(user, tensor, view.shape(), zeros, List.of(), space, false);
    tiles.inserted(tensor, tile.definingOp());
    tensor.nameHint().ifPresent(name -> tile.setNameHint(name + "_" + space.keyword()));
    return tile;
  }

  /** A window of a tensor in global memory, at the builder's place. */
  Value load(
      Operation user,
      Value tensor,
      long[] shape,
      List<Value> offsets,
      List<Value> valid,
      TileSpace space,
      boolean clamp) {
    var spec =
        tiles
            .make(TileMemoryOps.LOAD, user.location())
            .operand("source", tensor)
            .operands("offsets", offsets)
            .operands("valid", valid)
            .attr("shape", Attrs.array(user.context(), shape))
            .attr("target_memory", space.attr(user.context()));
    if (clamp) {
      spec.attr("clamp", Attrs.yes(user.context()));
    }
    Value tile = tiles.finish(spec);
    boolean open = valid.isEmpty() && ((TileType) tile.type()).hasDynamicValid();
    if (open) {
      throw fail(
          user,
          "loads a tensor of type '%s', whose valid extents are known at run time only: take a"
              + " ptensor.slice with valid sizes",
          tensor.type());
    }
    return tile;
  }

  /** Reports a tile larger than the memory it is in. */
  void checkFits(Operation op, long[] shape, Type element, TileSpace space) {
    long bytes = TileBuilder.bytes(element, Arrays.stream(shape).reduce(1, (a, b) -> a * b));
    long capacity = target.capacity(space);
    if (bytes > capacity) {
      throw fail(
          op,
          "needs a tile of %d bytes in %s, which has %d bytes: work on windows of the tensor",
          bytes,
          space.keyword(),
          capacity);
    }
  }

  /** {@code tile} in another shape of as many elements. */
  Value reshape(Operation user, Value tile, long[] shape, long[] valid) {
    TileType from = (TileType) tile.type();
    if (Arrays.equals(from.shape(), shape)) {
      return tile;
    }
    TileType implicit = from.withImplicitLayout().withShape(shape, valid);
    TileType type = from.layout().isBoxed() ? implicit.withLayout(from.layout()) : implicit;
    return tiles.finish(
        tiles.make(TileViewOps.RESHAPE, user.location()).operand("source", tile).results(type));
  }

  /** {@code tile} with leading axes of extent 1 up to {@code rank} axes. */
  Value ofRank(Operation user, Value tile, int rank) {
    TileType type = (TileType) tile.type();
    return reshape(user, tile, padded(type.shape(), rank), padded(type.valid(), rank));
  }

  private static long[] padded(long[] extents, int rank) {
    long[] all = new long[Math.max(rank, extents.length)];
    Arrays.fill(all, 1);
    System.arraycopy(extents, 0, all, all.length - extents.length, extents.length);
    return all;
  }

  /** Whether {@code value} is a tensor in global memory, not a tile. */
  static boolean isTensor(Value value) {
    return value.type() instanceof RankedTensorType;
  }
}
