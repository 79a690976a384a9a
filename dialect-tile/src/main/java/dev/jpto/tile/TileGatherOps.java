package dev.jpto.tile;

import static dev.jpto.ptensor.attr.TileEnums.ATOMIC;
import static dev.jpto.tile.TileOp.op;

import dev.jpto.ir.MemoryEffects;
import dev.jpto.ir.MemoryEffects.Effect;
import dev.jpto.ir.MemoryEffects.Kind;
import dev.jpto.ir.OpDefinition;
import java.util.List;

/** Elements found by indices, in {@code vec} (tile-tensor.md sections 2.2 and 2.6). */
public final class TileGatherOps {
  /** {@code tile.mgather}: elements of a tensor by their indices. */
  public static final OpDefinition MGATHER =
      op(
              "mgather",
              "elements of a tensor by their indices",
              "The element of the tensor at each index, an i32, of row-major order.")
          .value("source", TileTypes.TENSOR)
          .vec("indices", TileTypes.I32_TILE)
          .resultIn(TileSpace.VEC, TileTypes.F32_TILE, GatherRules::fromTensor)
          .effects(MemoryEffects.of(new Effect(Kind.READ, "source")))
          .implement(ValidSource.likeOperand(1))
          .end();

  /** {@code tile.mscatter}: writes elements into a tensor by their indices. */
  public static final OpDefinition MSCATTER =
      op(
              "mscatter",
              "writes elements into a tensor by their indices",
              "Writes each element of `source` to its index, an i32, of row-major order; with"
                  + " `atomic` add, it is added to what is there.")
          .vec("source", TileTypes.F32_TILE)
          .vec("indices", TileTypes.I32_TILE)
          .value("target", TileTypes.TENSOR)
          .maybe("atomic", ATOMIC)
          .result(TileTypes.TENSOR, GatherRules::intoTensor)
          .effects(MemoryEffects.of(new Effect(Kind.WRITE, "target")))
          .aliases(AliasFacts.inPlaceOf("target"))
          .end();

  /** {@code tile.gather_row}: rows of a tensor by their indices. */
  public static final OpDefinition GATHER_ROW =
      op(
              "gather_row",
              "rows of a tensor by their indices",
              "Row `i` of the result is the row of the tensor, of rank 2, that index `i` of one row"
                  + " of i32 names.")
          .value("source", TileTypes.TENSOR)
          .vec("indices", TileTypes.I32_ROW)
          .resultIn(TileSpace.VEC, TileTypes.F32_TILE, GatherRules::rows)
          .effects(MemoryEffects.of(new Effect(Kind.READ, "source")))
          .end();

  /** {@code tile.scatter_update}: a tile with rows replaced by their indices. */
  public static final OpDefinition SCATTER_UPDATE =
      op(
              "scatter_update",
              "a tile with rows replaced by their indices",
              "The tile `target`, in the same room, where row `i` of `source` replaces the row that"
                  + " index `i` names.")
          .vec("target", TileTypes.F32_TILE)
          .vec("indices", TileTypes.I32_ROW)
          .vec("source", TileTypes.F32_TILE)
          .resultIn(TileSpace.VEC, TileTypes.F32_TILE, GatherRules::updateRows)
          .aliases(AliasFacts.inPlaceOf("target"))
          .implement(ValidSource.likeOperand(0))
          .end();

  /** {@code tile.gather}: elements by their indices. */
  public static final OpDefinition GATHER =
      op(
              "gather",
              "elements by their indices",
              "The element of `source` at each index, an i32, of row-major order; `tmp` is room for"
                  + " intermediate results, of the type of the indices.")
          .vec("source", TileTypes.F32_TILE)
          .vec("indices", TileTypes.I32_TILE)
          .vec("tmp", TileTypes.I32_TILE)
          .resultIn(TileSpace.VEC, TileTypes.F32_TILE, GatherRules::gather)
          .aliases(AliasFacts.NOT_IN_ANY)
          .implement(ValidSource.likeOperand(1))
          .end();

  /** {@code tile.gatherb}: elements by their offsets in bytes. */
  public static final OpDefinition GATHERB =
      op(
              "gatherb",
              "elements by their offsets in bytes",
              "The element of `source` at each offset in bytes, an i32.")
          .vec("source", TileTypes.F32_TILE)
          .vec("offsets", TileTypes.I32_TILE)
          .resultIn(TileSpace.VEC, TileTypes.F32_TILE, GatherRules::gatherBytes)
          .aliases(AliasFacts.NOT_IN_ANY)
          .implement(ValidSource.likeOperand(1))
          .end();

  /** {@code tile.gather_mask}: elements that a pattern chooses. */
  public static final OpDefinition GATHER_MASK =
      op(
              "gather_mask",
              "elements that a pattern chooses",
              "The elements of each row at which `pattern`, repeated, has a 1, closed up.")
          .vec("source", TileTypes.F32_TILE)
          .required("pattern", TileAttrs.MASK_PATTERN)
          .given(TileTypes.F32_TILE, GatherRules::gatherMask)
          .aliases(AliasFacts.NOT_IN_ANY)
          .end();

  /** {@code tile.gather_compare}: the places of elements that compare with a number. */
  public static final OpDefinition GATHER_COMPARE =
      op(
              "gather_compare",
              "the places of elements that compare with a number",
              "For each row the columns, as i32, whose elements compare with `scalar` as `cmp`, eq"
                  + " or gt, says. `tmp` is room for intermediate results.")
          .vec("source", TileTypes.F32_TILE)
          .value("scalar", TileTypes.SCALAR)
          .vec("tmp", TileTypes.I32_TILE)
          .required("cmp", TileAttrs.GATHER_CMP)
          .resultIn(TileSpace.VEC, TileTypes.I32_TILE, GatherRules::gatherCompare)
          .aliases(AliasFacts.NOT_IN_ANY)
          .implement(ValidSource.likeOperand(0))
          .end();

  /** {@code tile.scatter}: a tile with elements replaced by their indices. */
  public static final OpDefinition SCATTER =
      op(
              "scatter",
              "a tile with elements replaced by their indices",
              "The tile `target`, in the same room, where each element of `source` replaces that at"
                  + " its index, an integer of the width of the elements, of row-major order.")
          .vec("target", TileTypes.F32_TILE)
          .vec("source", TileTypes.F32_TILE)
          .vec("indices", TileTypes.I32_TILE)
          .resultIn(TileSpace.VEC, TileTypes.F32_TILE, GatherRules::scatter)
          .aliases(AliasFacts.inPlaceOf("target"))
          .implement(ValidSource.likeOperand(0))
          .end();

  /** {@code tile.scatter_mask}: a tile with elements replaced where a pattern says. */
  public static final OpDefinition SCATTER_MASK =
      op(
              "scatter_mask",
              "a tile with elements replaced where a pattern says",
              "The tile `target`, in the same room, where the elements of each row of `source`"
                  + " replace those at which `pattern`, repeated, has a 1.")
          .vec("target", TileTypes.F32_TILE)
          .vec("source", TileTypes.F32_TILE)
          .required("pattern", TileAttrs.MASK_PATTERN)
          .resultIn(TileSpace.VEC, TileTypes.F32_TILE, GatherRules::scatterMask)
          .aliases(AliasFacts.inPlaceOf("target"))
          .implement(ValidSource.likeOperand(0))
          .end();

  static final List<OpDefinition> ALL =
      List.of(
          MGATHER,
          MSCATTER,
          GATHER_ROW,
          SCATTER_UPDATE,
          GATHER,
          GATHERB,
          GATHER_MASK,
          GATHER_COMPARE,
          SCATTER,
          SCATTER_MASK);

  private TileGatherOps() {}
}
