package dev.jpto.tile;

import static dev.jpto.ptensor.attr.TileEnums.ATOMIC;
import static dev.jpto.tile.TileOp.op;

import dev.jpto.ir.MemoryEffects;
import dev.jpto.ir.MemoryEffects.Effect;
import dev.jpto.ir.MemoryEffects.Kind;
import dev.jpto.ir.OpDefinition;
import java.util.List;

/** Tiles made, loaded, stored and moved between memories (tile-tensor.md section 2.2). */
public final class TileMemoryOps {
  /** {@code tile.load}: a window of a tensor as a tile. */
  public static final OpDefinition LOAD =
      op(
              "load",
              "a window of a tensor as a tile",
              "Reads `shape` elements of global memory from `offsets` on into `target_memory`,"
                  + " `vec` or `mat`; without it the memory is chosen later. `valid`, one number"
                  + " for each axis or none, bounds what is valid of the window. A window must lie"
                  + " in the tensor as far as it is valid; with `clamp` it is narrowed instead."
                  + " With `flatten` the tile has two axes, the last one and those before it"
                  + " together.")
          .value("source", TileTypes.TENSOR)
          .indices("offsets")
          .indices("valid")
          .segments()
          .required("shape", TileAttrs.SHAPE)
          .maybe("target_memory", TileAttrs.space(TileSpace.VEC, TileSpace.MAT))
          .maybe("clamp", TileAttrs.BOOL)
          .maybe("flatten", TileAttrs.BOOL)
          .result(TileTypes.LOADED, MemoryRules::load)
          .effects(MemoryEffects.of(new Effect(Kind.READ, "source")))
          .implement(ValidDims.ofWindow("valid"))
          .end();

  /** {@code tile.store}: writes the valid part of a tile into a tensor. */
  public static final OpDefinition STORE =
      op(
              "store",
              "writes the valid part of a tile into a tensor",
              "Writes what is valid of `source` into `target` from `offsets` on; the result is the"
                  + " tensor as it is then, in the same memory. With `atomic` add, the elements are"
                  + " added to those there. A tile in `acc` of f32 may be stored as f16 or bf16."
                  + " `nd_shape` gives the extents of what is written where the tile was"
                  + " flattened.")
          .tile("source", TileTypes.STORED, TileSpace.VEC, TileSpace.ACC)
          .value("target", TileTypes.TENSOR)
          .indices("offsets")
          .indices("nd_shape")
          .segments()
          .maybe("atomic", ATOMIC)
          .result(TileTypes.TENSOR, MemoryRules::store)
          .effects(MemoryEffects.of(new Effect(Kind.WRITE, "target")))
          .aliases(AliasFacts.inPlaceOf("target"))
          .end();

  /** {@code tile.move}: the same tile in another memory. */
  public static final OpDefinition MOVE =
      op(
              "move",
              "the same tile in another memory",
              "Copies a tile to `target_memory`, where it takes the layout that memory has by"
                  + " itself, or `blayout` and `slayout`; a tile without boxes keeps its layout in"
                  + " `vec`. From `vec` a tile can go to `vec` and `mat`, from `mat` to `left`,"
                  + " `right`, `bias`, `lscale` and `rscale`, from `acc` to `vec` and `mat`.")
          .tile("source", TileTypes.MAT_TILE)
          .required(
              "target_memory", TileAttrs.space(TileSpace.LEFT, TileSpace.RIGHT, TileSpace.BIAS))
          .maybe("blayout", TileAttrs.BLAYOUT)
          .maybe("slayout", TileAttrs.SLAYOUT)
          .result(TileTypes.LEFT_TILE, MemoryRules::move)
          .aliases(AliasFacts.NOT_IN_ANY)
          .implement(ValidSource.likeOperand(0))
          .end();

  /** {@code tile.create}: a tile of unknown contents. */
  public static final OpDefinition CREATE =
      op(
              "create",
              "a tile of unknown contents",
              "Room for a tile, of the type of the result; each has its own. `valid` gives one"
                  + " number for each axis, or none if all are static. In `mat` the boxes may be"
                  + " transposed (`transpose`) or left out (`flat_layout`). `dtype` and"
                  + " `target_memory` may repeat what the type says.")
          .indices("valid")
          .maybe("dtype", TileAttrs.SAME_TYPE)
          .maybe(
              "target_memory",
              TileAttrs.space(TileSpace.VEC, TileSpace.MAT, TileSpace.ACC, TileSpace.BIAS))
          .maybe("transpose", TileAttrs.BOOL)
          .maybe("flat_layout", TileAttrs.BOOL)
          .given(TileTypes.CREATED, MemoryRules::create)
          .effects(MemoryEffects.of(new Effect(Kind.ALLOCATE, "result")))
          .implement(ValidDims.ofGroup("valid"))
          .end();

  /** {@code tile.full}: a tile of one number. */
  public static final OpDefinition FULL =
      op(
              "full",
              "a tile of one number",
              "A tile in `vec` whose valid elements are all `value`, a number of the type of the"
                  + " elements.")
          .required("value", TileAttrs.NUMBER)
          .given(TileTypes.F32_TILE, MemoryRules::full)
          .end();

  /** {@code tile.read}: one element of a tile. */
  public static final OpDefinition READ =
      op(
              "read",
              "one element of a tile",
              "The element of a tile in `vec` at `indices`, one for each axis.")
          .vec("source", TileTypes.F32_TILE)
          .indices("indices")
          .result(TileTypes.SCALAR, ViewRules::read)
          .end();

  /** {@code tile.write}: a tile with another element at one place. */
  public static final OpDefinition WRITE =
      op(
              "write",
              "a tile with another element at one place",
              "The tile `target` in `vec` with `value` at `indices`, one for each axis; made in the"
                  + " same room.")
          .vec("target", TileTypes.F32_TILE)
          .indices("indices")
          .value("value", TileTypes.SCALAR)
          .resultIn(TileSpace.VEC, TileTypes.F32_TILE, ViewRules::write)
          .effects(MemoryEffects.of(new Effect(Kind.WRITE, "target")))
          .aliases(AliasFacts.inPlaceOf("target"))
          .implement(ValidSource.likeOperand(0))
          .end();

  static final List<OpDefinition> ALL = List.of(LOAD, STORE, MOVE, CREATE, FULL, READ, WRITE);

  private TileMemoryOps() {}
}
