package dev.jpto.pto.eval;

import dev.jpto.eval.Step;
import dev.jpto.eval.Stop;
import dev.jpto.eval.memory.ByteMemory;
import dev.jpto.eval.memory.Check;
import dev.jpto.eval.memory.Checks;
import dev.jpto.eval.memory.Owner;
import dev.jpto.eval.value.IntegerScalar;
import dev.jpto.ir.attr.ArrayAttr;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.ShapedType;
import dev.jpto.pto.TileBufType;
import dev.jpto.pto.TileOps;

/** Tiles as such: made, cut, reinterpreted (pto-dialect.md section 5.1). */
final class TileEvaluators {
  private TileEvaluators() {}

  static void addTo(PtoEvaluators.Table table) {
    table
        .add("alloc_tile", TileEvaluators::allocTile)
        .add("declare_tile", TileEvaluators::allocTile)
        .add("tassign", TileEvaluators::assign)
        .add("subview", TileEvaluators::subview)
        .add("set_validshape", TileEvaluators::setValidShape)
        .add("bitcast", TileEvaluators::reinterpret)
        .add("treshape", TileEvaluators::reinterpret)
        .add("tile_valid_rows", it -> Step.result(IntegerScalar.index(it.tile("tile").validRows())))
        .add(
            "tile_valid_cols", it -> Step.result(IntegerScalar.index(it.tile("tile").validCols())));
  }

  private static TileBufType resultType(PtoCall it) {
    return ((TileBufType) it.op().result().type()).forTarget(it.arch());
  }

  private static TileLayout layout(TileBufType type) {
    return new TileLayout(
        Math.toIntExact(type.rows()),
        Math.toIntExact(type.cols()),
        PtoCall.element(type.elementType()).bytes(),
        type.config());
  }

  /** At its address, or without one in bytes of its own. */
  private static Step allocTile(PtoCall it) {
    TileBufType type = resultType(it);
    Checks checks = it.options().checks();
    Owner owner = it.memories().owner(it.op());
    TileLayout layout = layout(type);
    boolean planned = it.op().is(TileOps.ALLOC_TILE) && it.has("addr");
    if (planned) {
      return Step.result(at(it, type, owner, it.longs("addr")[0]));
    }
    ByteMemory own = ByteMemory.ofSize(owner.toString(), layout.size(), checks);
    return Step.result(tile(it, new TileBuffer.Place(own, owner, 0, layout), type));
  }

  /** A tile at a byte address of its memory. */
  private static TileBuffer at(PtoCall it, TileBufType type, Owner owner, long address) {
    ByteMemory memory = it.memories().memory(type.space(), it.arch(), it.options().checks());
    TileLayout layout = layout(type);
    if (address < 0 || address + layout.size() > memory.size()) {
      throw Stop.undefined(
          "has no room in %s: bytes %d to %d, of %d"
              .formatted(memory.name(), address, address + layout.size(), memory.size()));
    }
    return tile(it, new TileBuffer.Place(memory, owner, address, layout), type);
  }

  private static TileBuffer tile(PtoCall it, TileBuffer.Place place, TileBufType type) {
    boolean allocated = it.op().is(TileOps.ALLOC_TILE);
    long rows = known(type.validRows(), type.rows());
    long cols = known(type.validCols(), type.cols());
    return new TileBuffer(
        place,
        type,
        0,
        0,
        allocated ? it.index("valid_row", (int) rows) : (int) rows,
        allocated ? it.index("valid_col", (int) cols) : (int) cols);
  }

  private static long known(long valid, long extent) {
    return valid == ShapedType.DYNAMIC ? extent : valid;
  }

  private static Step assign(PtoCall it) {
    TileBuffer tile = it.tile("tile");
    TileBuffer result = at(it, resultType(it), tile.place().owner(), it.longs("addr")[0]);
    result.setValid(tile.validRows(), tile.validCols());
    return Step.result(result);
  }

  private static Step subview(PtoCall it) {
    TileBuffer source = it.tile("source");
    int[] offsets = it.indices("offsets");
    TileBufType type = resultType(it);
    ArrayAttr sizes = it.op().attr("sizes", ArrayAttr.class);
    int rows = (int) ((IntegerAttr) sizes.elements().get(0)).value();
    int cols = (int) ((IntegerAttr) sizes.elements().get(1)).value();
    boolean inside =
        offsets[0] >= 0
            && offsets[1] >= 0
            && offsets[0] + rows <= source.rows()
            && offsets[1] + cols <= source.cols();
    if (!inside && it.checks(Check.BOUNDS)) {
      throw Stop.undefined(
          "leaves the tile: %d x %d elements from row %d and column %d on, of %d x %d"
              .formatted(rows, cols, offsets[0], offsets[1], source.rows(), source.cols()));
    }
    int validRows = it.index("valid_row", (int) known(type.validRows(), rows));
    int validCols = it.index("valid_col", (int) known(type.validCols(), cols));
    return Step.result(source.window(type, offsets[0], offsets[1], validRows, validCols));
  }

  private static Step setValidShape(PtoCall it) {
    it.tile("source").setValid(it.index("valid_row"), it.index("valid_col"));
    return PtoCall.done();
  }

  /** Other extents or another element type for the same bytes. */
  private static Step reinterpret(PtoCall it) {
    TileBuffer source = it.tile("src");
    TileBufType type = resultType(it);
    TileBuffer.Place from = source.place();
    TileBuffer.Place place =
        new TileBuffer.Place(from.memory(), from.owner(), source.address(), layout(type));
    boolean sameExtents = source.rows() == type.rows() && source.cols() == type.cols();
    int rows = sameExtents ? source.validRows() : (int) type.rows();
    int cols = sameExtents ? source.validCols() : (int) type.cols();
    return Step.result(
        new TileBuffer(
            place,
            type,
            0,
            0,
            type.validRows() == ShapedType.DYNAMIC ? rows : (int) type.validRows(),
            type.validCols() == ShapedType.DYNAMIC ? cols : (int) type.validCols()));
  }
}
