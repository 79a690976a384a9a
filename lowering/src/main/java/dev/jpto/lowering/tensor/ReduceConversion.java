package dev.jpto.lowering.tensor;

import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.RankedTensorType;
import dev.jpto.tile.TileExpandOps;
import dev.jpto.tile.TilePad;
import dev.jpto.tile.TileType;
import java.util.List;
import java.util.Optional;

/** Reductions, with the scratch they need, and what expands rows and columns. */
final class ReduceConversion {
  private static final long LEAST_COLUMNS = 128;

  private final Conversion conversion;
  private final TileBuilder tiles;

  ReduceConversion(Conversion conversion) {
    this.conversion = conversion;
    this.tiles = conversion.tiles();
  }

  /** A sum, product or extreme of rows: scratch at least 128 columns wide. */
  Value rows(Operation op) {
    return reduced(op, LEAST_COLUMNS);
  }

  /** A place: scratch of the input's own shape. */
  Value places(Operation op) {
    return reduced(op, 0);
  }

  private Value reduced(Operation op, long leastColumns) {
    Value input = conversion.tile(op, 0);
    TileType type = (TileType) input.type();
    long[] shape = type.shape();
    shape[shape.length - 1] = Math.max(shape[shape.length - 1], leastColumns);
    Value tmp = tiles.scratch(op.location(), shape, type);
    return tiles.finish(
        tiles
            .make(ElementConversion.tileOp(op), op.location())
            .operand("input", input)
            .operand("tmp", tmp));
  }

  /** A reduction of columns, which needs no scratch. */
  Value columns(Operation op) {
    return tiles.finish(
        tiles
            .make(ElementConversion.tileOp(op), op.location())
            .operand("input", conversion.tile(op, 0)));
  }

  /** An operation on tiles with the same operands and attributes. */
  Value same(Operation op) {
    OpDefinition definition = ElementConversion.tileOp(op);
    var spec = tiles.make(definition, op.location());
    for (int i = 0; i < op.numOperands(); i++) {
      boolean isTensor = op.operand(i).type() instanceof RankedTensorType;
      spec.operand(
          definition.operands().get(i).name(), isTensor ? conversion.tile(op, i) : op.operand(i));
    }
    op.definition()
        .attributes()
        .forEach(
            attribute -> {
              if (op.hasAttr(attribute.name())) {
                spec.attr(attribute.name(), op.attr(attribute.name()));
              }
            });
    return tiles.finish(spec);
  }

  /** A larger tile filled up around a smaller one. */
  Value fillPadExpand(Operation op) {
    TileType input = (TileType) conversion.tile(op, 0).type();
    long[] shape = ((RankedTensorType) op.result().type()).shape();
    TilePad pad = TilePad.of(op.attr("pad")).orElse(TilePad.ZERO);
    TileType type = input.withImplicitLayout().withShape(shape).withPad(Optional.of(pad));
    var spec =
        tiles
            .make(ElementConversion.tileOp(op), op.location())
            .operand("source", conversion.tile(op, 0))
            .results(type);
    if (op.hasAttr("pad")) {
      spec.attr("pad", op.attr("pad"));
    }
    return tiles.finish(spec);
  }

  /** Axes of extent 1 repeated, one axis at a time. */
  Value expandClone(Operation op) {
    Value tile = conversion.tile(op, 0);
    TileType type = (TileType) tile.type();
    long[] wanted = ((RankedTensorType) op.result().type()).shape();
    int rank = type.rank();
    for (int axis = 0; axis < rank - 2; axis++) {
      if (type.dim(axis) != wanted[axis]) {
        throw Conversion.fail(op, "expands axis %d; only the last two axes of a tile can be", axis);
      }
    }
    for (int axis : List.of(rank - 1, rank - 2)) {
      type = (TileType) tile.type();
      if (axis < 0 || type.dim(axis) == wanted[axis]) {
        continue;
      }
      long[] shape = type.shape();
      shape[axis] = wanted[axis];
      Value target = tiles.create(op.location(), TileBuilder.vec(shape, shape, type.elementType()));
      OpDefinition expand = axis == rank - 1 ? TileExpandOps.ROW_EXPAND : TileExpandOps.COL_EXPAND;
      tile =
          tiles.finish(
              tiles.make(expand, op.location()).operand("target", target).operand("vector", tile));
    }
    return tile;
  }
}
