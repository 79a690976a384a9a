package dev.jpto.tile;

import static dev.jpto.tile.TileOp.op;

import dev.jpto.ir.OpDefinition;
import dev.jpto.ptensor.attr.TileEnums;
import java.util.List;

/** Comparisons, and elements chosen by them, in {@code vec} (tile-tensor.md section 2.3). */
public final class TileSelectOps {
  private static final String MASK =
      " A mask has one bit for each element, packed into ui8, each row filled up to whole units of"
          + " 32.";

  /** {@code tile.cmp}: the mask of a comparison. */
  public static final OpDefinition CMP =
      op("cmp", "where a comparison of two tiles holds", "Tiles of one shape." + MASK)
          .vec("lhs", TileTypes.F32_TILE)
          .vec("rhs", TileTypes.F32_TILE)
          .required("cmp", TileEnums.CMP)
          .resultIn(TileSpace.VEC, TileTypes.COMPARED, SelectRules::compare)
          .implement(ValidSource.unpacked())
          .end();

  /** {@code tile.cmps}: the mask of a comparison with a number. */
  public static final OpDefinition CMPS =
      op(
              "cmps",
              "where a comparison of a tile and a number holds",
              "`scalar` is of the type of the elements." + MASK)
          .vec("lhs", TileTypes.F32_TILE)
          .value("scalar", TileTypes.SCALAR)
          .required("cmp", TileEnums.CMP)
          .resultIn(TileSpace.VEC, TileTypes.COMPARED, SelectRules::compareWithScalar)
          .implement(ValidSource.unpacked())
          .end();

  /** {@code tile.sel}: elements of one tile or another. */
  public static final OpDefinition SEL =
      op(
              "sel",
              "elements of one tile or another",
              "The element of `lhs` where `mask` has a 1, else that of `rhs`; `tmp` is room for"
                  + " intermediate results."
                  + MASK)
          .vec("mask", TileTypes.MASK)
          .vec("lhs", TileTypes.F32_TILE)
          .vec("rhs", TileTypes.F32_TILE)
          .vec("tmp", TileTypes.SELECT_TMP)
          .resultIn(TileSpace.VEC, TileTypes.F32_TILE, SelectRules::select)
          .aliases(AliasFacts.notInGroups("mask", "tmp"))
          .implement(ValidSource.likeOperand(1))
          .end();

  /** {@code tile.sels}: elements of a tile or a number. */
  public static final OpDefinition SELS =
      op(
              "sels",
              "elements of a tile or a number",
              "The element of `lhs` where `mask` has a 1, else `scalar`, which is of the type of"
                  + " the elements; `tmp` is room for intermediate results."
                  + MASK)
          .vec("mask", TileTypes.MASK)
          .vec("lhs", TileTypes.F32_TILE)
          .vec("tmp", TileTypes.SELECT_TMP)
          .value("scalar", TileTypes.SCALAR)
          .resultIn(TileSpace.VEC, TileTypes.F32_TILE, SelectRules::selectWithScalar)
          .aliases(AliasFacts.notInGroups("mask"))
          .implement(ValidSource.likeOperand(1))
          .end();

  static final List<OpDefinition> ALL = List.of(CMP, CMPS, SEL, SELS);

  private TileSelectOps() {}
}
