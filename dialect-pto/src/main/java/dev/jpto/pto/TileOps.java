package dev.jpto.pto;

import static dev.jpto.pto.PtoOp.op;
import static dev.jpto.pto.PtoTypes.I64;
import static dev.jpto.pto.PtoTypes.INDEX;
import static dev.jpto.pto.PtoTypes.RETYPED_TILE_BUF;
import static dev.jpto.pto.PtoTypes.TILE_BUF;
import static dev.jpto.pto.PtoTypes.TILE_BUF_OR_MEMREF;

import dev.jpto.ir.OpDefinition;
import java.util.List;

/** Tiles as such: made, cut, reinterpreted (pto-dialect.md section 5.1). */
public final class TileOps {
  /** {@code pto.alloc_tile}: room for a tile. */
  public static final OpDefinition ALLOC_TILE =
      op("alloc_tile", "room for a tile; with an address at level 3")
          .optional("addr", I64)
          .optional("valid_row", INDEX)
          .optional("valid_col", INDEX)
          .segments()
          .result("result", TILE_BUF)
          .allocates("result")
          .verify(TileRules::allocTile)
          .end();

  static final OpDefinition DECLARE_TILE =
      op("declare_tile", "a tile whose room is assigned later")
          .result("result", TILE_BUF)
          .allocates("result")
          .end();

  static final OpDefinition BITCAST =
      op("bitcast", "the same bytes as elements of another type")
          .value("src", TILE_BUF_OR_MEMREF)
          .result("result", RETYPED_TILE_BUF)
          .pure()
          .verify(TileRules::bitcast)
          .end();

  static final OpDefinition TRESHAPE =
      op("treshape", "the same bytes in another shape or layout")
          .value("src", TILE_BUF_OR_MEMREF)
          .result("result", TILE_BUF)
          .pure()
          .verify(TileRules::treshape)
          .end();

  static final List<OpDefinition> ALL =
      List.of(
          ALLOC_TILE,
          op("subview", "a rectangle of a tile")
              .value("source", TILE_BUF_OR_MEMREF)
              .many("offsets", INDEX)
              .optional("valid_row", INDEX)
              .optional("valid_col", INDEX)
              .segments()
              .required("sizes", PtoAttrs.I64_ARRAY)
              .result("result", TILE_BUF)
              .pure()
              .verify(SubviewRules::verify)
              .end(),
          op("set_validshape", "sets the valid extents of a tile")
              .out("source", TILE_BUF_OR_MEMREF)
              .index("valid_row", "valid_col")
              .verify(TileRules::setValidShape)
              .end(),
          BITCAST,
          TRESHAPE,
          op("tile_valid_rows", "the number of valid rows")
              .in("tile", TILE_BUF_OR_MEMREF)
              .result("result", INDEX)
              .end(),
          op("tile_valid_cols", "the number of valid columns")
              .in("tile", TILE_BUF_OR_MEMREF)
              .result("result", INDEX)
              .end(),
          DECLARE_TILE,
          op("tassign", "assigns an address to a tile; level 3 only")
              .out("tile", TILE_BUF)
              .value("addr", I64)
              .result("result", TILE_BUF)
              .verify(TileRules::tassign)
              .end());

  private TileOps() {}
}
