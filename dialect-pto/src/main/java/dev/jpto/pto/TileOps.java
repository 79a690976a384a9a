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
      op(
              "alloc_tile",
              "room for a tile; with an address at level 3",
              "A tile in the local memory its type names. `valid_row` and `valid_col` are given"
                  + " exactly where the type has `?`. `addr`, in bytes, is given at level 3 only;"
                  + " else memory is planned. Rows of a tile without boxes fill whole 32-byte"
                  + " units; a boxed tile has whole boxes.")
          .optional("addr", I64)
          .optional("valid_row", INDEX)
          .optional("valid_col", INDEX)
          .segments()
          .result("result", TILE_BUF)
          .allocates("result")
          .verify(TileRules::allocTile)
          .end();

  static final OpDefinition DECLARE_TILE =
      op(
              "declare_tile",
              "a tile whose room is assigned later",
              "A tile without memory; `pto.tassign` gives it an address before it is used.")
          .result("result", TILE_BUF)
          .allocates("result")
          .end();

  static final OpDefinition BITCAST =
      op(
              "bitcast",
              "the same bytes as elements of another type",
              "A view of the same tile whose elements have another type of no more bytes. Memory,"
                  + " extents and layout stay.")
          .value("src", TILE_BUF_OR_MEMREF)
          .result("result", RETYPED_TILE_BUF)
          .pure()
          .verify(TileRules::bitcast)
          .end();

  /** {@code pto.treshape}: the same bytes in another shape or layout. */
  public static final OpDefinition TRESHAPE =
      op(
              "treshape",
              "the same bytes in another shape or layout",
              "A view of the same tile with other extents or another layout, of the same number of"
                  + " bytes in the same memory. Boxed tiles stay boxed, others without boxes.")
          .value("src", TILE_BUF_OR_MEMREF)
          .result("result", TILE_BUF)
          .pure()
          .verify(TileRules::treshape)
          .end();

  static final List<OpDefinition> ALL =
      List.of(
          ALLOC_TILE,
          op(
                  "subview",
                  "a rectangle of a tile",
                  "A view of `sizes` elements that starts at `offsets`; no element is moved."
                      + " `valid_row` and `valid_col`, given both or not at all, bound what is"
                      + " valid of it; without them all of it is. Offsets are not checked against"
                      + " the tile. A boxed tile is cut at whole boxes.")
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
          op(
                  "set_validshape",
                  "sets the valid extents of a tile",
                  "Sets the extents that later operations on the tile see as valid. Both are `?` in"
                      + " its type; the tile comes from `pto.alloc_tile` or `pto.declare_tile`, not"
                      + " from outside the function.")
              .out("source", TILE_BUF_OR_MEMREF)
              .index("valid_row", "valid_col")
              .verify(TileRules::setValidShape)
              .end(),
          BITCAST,
          TRESHAPE,
          op(
                  "tile_valid_rows",
                  "the number of valid rows",
                  "The number of rows that are valid now, known from the type or set at run time.")
              .in("tile", TILE_BUF_OR_MEMREF)
              .result("result", INDEX)
              .end(),
          op(
                  "tile_valid_cols",
                  "the number of valid columns",
                  "The number of columns that are valid now, known from the type or set at run"
                      + " time.")
              .in("tile", TILE_BUF_OR_MEMREF)
              .result("result", INDEX)
              .end(),
          DECLARE_TILE,
          op(
                  "tassign",
                  "assigns an address to a tile; level 3 only",
                  "Puts `tile` at the byte address `addr`; the result is the tile there. Only at"
                      + " level 3, and without automatic synchronisation.")
              .out("tile", TILE_BUF)
              .value("addr", I64)
              .result("result", TILE_BUF)
              .verify(TileRules::tassign)
              .end());

  private TileOps() {}
}
