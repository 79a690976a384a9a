package dev.jpto.tile;

import static dev.jpto.ptensor.attr.TileEnums.PAD;
import static dev.jpto.tile.TileOp.op;

import dev.jpto.ir.OpDefinition;
import java.util.List;

/** Tiles cut, put together and seen in another way (tile-tensor.md section 2.2). */
public final class TileViewOps {
  /** {@code tile.slice}: a window of a tile, in place. */
  public static final OpDefinition SLICE =
      op(
              "slice",
              "a window of a tile, in place",
              "A view of `shape` elements of a tile from `offsets` on; no element is moved. The"
                  + " window lies inside the tile. `valid`, one number for each axis or none,"
                  + " bounds what is valid of it. Axes in `drop_dims` have one element and are left"
                  + " out; at least two stay.")
          .tile("source", TileTypes.F32_TILE)
          .indices("offsets")
          .indices("valid")
          .segments()
          .required("shape", TileAttrs.SHAPE)
          .maybe("drop_dims", TileAttrs.AXES)
          .maybe("pad", PAD)
          .result(TileTypes.F32_TILE, ViewRules::slice)
          .aliases(AliasFacts.VIEW)
          .implement(WindowValid.SLICE)
          .end();

  /** {@code tile.extract}: a copy of a window of a tile. */
  public static final OpDefinition EXTRACT =
      op(
              "extract",
              "a copy of a window of a tile",
              "Copies `shape` elements from `row` and `col` on: from `mat` to `left` or `right`, or"
                  + " inside `vec`, which is the `target_memory` unless another is given."
                  + " `valid` bounds what is valid of it.")
          .tile("source", TileTypes.MAT_OR_VEC_TILE)
          .value("row", TileTypes.INDEX)
          .value("col", TileTypes.INDEX)
          .indices("valid")
          .required("shape", TileAttrs.SHAPE)
          .maybe("target_memory", TileAttrs.space(TileSpace.LEFT, TileSpace.RIGHT))
          .result(TileTypes.LEFT_TILE, ViewRules::extract)
          .aliases(AliasFacts.NOT_IN_ANY)
          .implement(WindowValid.EXTRACT)
          .end();

  /** {@code tile.assemble}: a tile with another one written into it. */
  public static final OpDefinition ASSEMBLE =
      op(
              "assemble",
              "a tile with another one written into it",
              "The tile `target`, in the same room, with `source` at `offsets`. Both are in `vec`"
                  + " or `mat`; a source in `acc` goes into a target in `mat`, and may become f16"
                  + " or bf16 on the way. The whole source, valid or not, lies inside the target."
                  + " What is valid of both together must be a rectangle from the origin.")
          .tile("target", TileTypes.F32_TILE)
          .tile("source", TileTypes.F32_TILE)
          .indices("offsets")
          .result(TileTypes.F32_TILE, ViewRules::assemble)
          .aliases(AliasFacts.inPlaceOf("target"))
          .implement(WindowValid.ASSEMBLE)
          .end();

  /** {@code tile.reshape}: the elements of a tile in another shape, in place. */
  public static final OpDefinition RESHAPE =
      op(
              "reshape",
              "the elements of a tile in another shape, in place",
              "A view of the same elements, in row-major order, in the shape of the result. What is"
                  + " valid must be a rectangle from the origin in the new shape too.")
          .tile("source", TileTypes.F32_TILE)
          .given(TileTypes.F32_TILE, ViewRules::reshape)
          .aliases(AliasFacts.VIEW)
          .implement(WindowValid.RESHAPE)
          .end();

  /** {@code tile.transpose}: a tile with two axes swapped, in room of its own. */
  public static final OpDefinition TRANSPOSE =
      op(
              "transpose",
              "a tile with two axes swapped, in room of its own",
              "The tile with `axis1` and `axis2` swapped; negative axes count from the end. `tmp`"
                  + " is room for intermediate results, which flattening adds.")
          .vec("source", TileTypes.F32_TILE)
          .vecOptional("tmp", TileTypes.F32_TILE)
          .required("axis1", TileAttrs.I64)
          .required("axis2", TileAttrs.I64)
          .resultIn(TileSpace.VEC, TileTypes.F32_TILE, ViewRules::transpose)
          .aliases(AliasFacts.NOT_IN_ANY)
          .implement(WindowValid.TRANSPOSE)
          .end();

  /** {@code tile.transpose_view}: a tile in {@code mat} seen transposed, in place. */
  public static final OpDefinition TRANSPOSE_VIEW =
      op(
              "transpose_view",
              "a tile in mat seen transposed, in place",
              "A view of the tile with the last two axes swapped: the order of its boxes and the"
                  + " order inside them are turned, no element is moved.")
          .tile("source", TileTypes.MAT_TILE, TileSpace.MAT)
          .result(TileTypes.TRANSPOSED_MAT, ViewRules::transposeView)
          .aliases(AliasFacts.VIEW)
          .implement(WindowValid.TRANSPOSE_VIEW)
          .end();

  /** {@code tile.reinterpret_view}: the bytes of a tile as other elements, in place. */
  public static final OpDefinition REINTERPRET_VIEW =
      op(
              "reinterpret_view",
              "the bytes of a tile as other elements, in place",
              "A view of the same bytes in the same memory with the elements and the shape of the"
                  + " result.")
          .tile("source", TileTypes.F32_TILE)
          .given(TileTypes.I32_TILE, ViewRules::reinterpretView)
          .aliases(AliasFacts.VIEW)
          .end();

  /** {@code tile.set_validshape}: a tile with another valid part, in place. */
  public static final OpDefinition SET_VALIDSHAPE =
      op(
              "set_validshape",
              "a tile with another valid part, in place",
              "The same tile of which `rows` and `cols` are valid. It has room of its own: a view"
                  + " of another tile is refused.")
          .tile("source", TileTypes.F32_TILE)
          .value("rows", TileTypes.INDEX)
          .value("cols", TileTypes.INDEX)
          .result(TileTypes.VALID_SET, ViewRules::setValidShape)
          .aliases(AliasFacts.VIEW)
          .implement(WindowValid.SET)
          .end();

  /** {@code tile.concat}: two tiles beside each other. */
  public static final OpDefinition CONCAT =
      op(
              "concat",
              "two tiles beside each other",
              "The columns of `lhs` and then those of `rhs`, which has as many rows.")
          .vec("lhs", TileTypes.F32_TILE)
          .vec("rhs", TileTypes.F32_TILE)
          .resultIn(TileSpace.VEC, TileTypes.WIDE, ViewRules::concat)
          .aliases(AliasFacts.NOT_IN_ANY)
          .end();

  /** {@code tile.fillpad}: a tile with its invalid part filled. */
  public static final OpDefinition FILLPAD =
      op(
              "fillpad",
              "a tile with its invalid part filled",
              "The tile with `pad`, zero unless given, outside of what was valid; all of it is"
                  + " valid then.")
          .vec("source", TileTypes.F32_TILE)
          .maybe("pad", PAD)
          .resultIn(TileSpace.VEC, TileTypes.PADDED, ViewRules::fillPad)
          .end();

  /** {@code tile.fillpad_inplace}: as {@link #FILLPAD}, in the same room. */
  public static final OpDefinition FILLPAD_INPLACE =
      op(
              "fillpad_inplace",
              "a tile with its invalid part filled, in the same room",
              "As `tile.fillpad`; the result is made in the room of the source.")
          .vec("source", TileTypes.F32_TILE)
          .maybe("pad", PAD)
          .resultIn(TileSpace.VEC, TileTypes.PADDED, ViewRules::fillPad)
          .aliases(AliasFacts.inPlaceOf("source"))
          .end();

  /** {@code tile.fillpad_expand}: a larger tile filled up around a smaller one. */
  public static final OpDefinition FILLPAD_EXPAND =
      op(
              "fillpad_expand",
              "a larger tile filled up around a smaller one",
              "As `tile.fillpad`, with a result of at least as many elements along each axis.")
          .vec("source", TileTypes.F32_TILE)
          .maybe("pad", PAD)
          .given(TileTypes.PADDED_WITH_ANY, ViewRules::fillPadExpand)
          .aliases(AliasFacts.NOT_IN_ANY)
          .end();

  static final List<OpDefinition> ALL =
      List.of(
          SLICE,
          EXTRACT,
          ASSEMBLE,
          RESHAPE,
          TRANSPOSE,
          TRANSPOSE_VIEW,
          REINTERPRET_VIEW,
          SET_VALIDSHAPE,
          CONCAT,
          FILLPAD,
          FILLPAD_INPLACE,
          FILLPAD_EXPAND);

  private TileViewOps() {}
}
