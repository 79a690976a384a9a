package dev.jpto.tile;

import static dev.jpto.tile.TileOp.op;

import dev.jpto.ir.OpDefinition;
import java.util.List;

/** Sorting, in {@code vec} (tile-tensor.md section 2.6). */
public final class TileSortOps {
  /** {@code tile.sort32}: each run of 32 elements sorted. */
  public static final OpDefinition SORT32 =
      op(
              "sort32",
              "each run of 32 elements sorted, with their indices",
              "Pairs of an element, f16 or f32, and its index from `indices`, of 8 bytes each,"
                  + " where each run of 32 in a row is sorted from the greatest element down. A row"
                  + " of the result has room for as many pairs as the row has elements.")
          .vec("source", TileTypes.F32_TILE)
          .vec("indices", TileTypes.I32_TILE)
          .given(TileTypes.WIDE, SortRules::sort32)
          .end();

  /** {@code tile.mrgsort_format1}: sorted blocks of a row merged by fours. */
  public static final OpDefinition MRGSORT_FORMAT1 =
      op(
              "mrgsort_format1",
              "sorted blocks of a row merged by fours",
              "One row of sorted blocks of `block_len` elements, a multiple of 64, merged by"
                  + " fours.")
          .vec("source", TileTypes.LONG_ROW)
          .required("block_len", TileAttrs.BLOCK_LENGTH)
          .resultIn(TileSpace.VEC, TileTypes.LONG_ROW, SortRules::mergeBlocks)
          .aliases(AliasFacts.NOT_IN_ANY)
          .implement(ValidSource.likeOperand(0))
          .end();

  /** {@code tile.mrgsort_format2}: two to four sorted rows merged. */
  public static final OpDefinition MRGSORT_FORMAT2 =
      op(
              "mrgsort_format2",
              "two to four sorted rows merged",
              "Two to four rows of sorted pairs merged into one; `tmp` is room for intermediate"
                  + " results. With `exhausted`, the merge ends where one row does.")
          .vecMany("sources", TileTypes.LONG_ROW)
          .vec("tmp", TileTypes.LONGER_ROW)
          .maybe("exhausted", TileAttrs.BOOL)
          .given(TileTypes.LONGER_ROW, SortRules::mergeTiles)
          .aliases(AliasFacts.NOT_IN_ANY)
          .end();

  static final List<OpDefinition> ALL = List.of(SORT32, MRGSORT_FORMAT1, MRGSORT_FORMAT2);

  private TileSortOps() {}
}
