package dev.jpto.tile;

import static dev.jpto.tile.TileOp.op;

import dev.jpto.ir.MemoryEffects;
import dev.jpto.ir.OpDefinition;
import java.util.List;

/** Tiles whose elements are computed from their places (tile-tensor.md section 2.2). */
public final class TileSourceOps {
  /** {@code tile.alloc}: room that the author places. */
  public static final OpDefinition ALLOC =
      op(
              "alloc",
              "room that the author places",
              "A tile of unknown contents, as `tile.create` makes it, in room that is shared with"
                  + " nothing else; at the byte address `addr` if that is given.")
          .indices("valid")
          .maybe("addr", TileAttrs.I64)
          .given(TileTypes.CREATED, MemoryRules::alloc)
          .effects(MemoryEffects.UNKNOWN)
          .implement(ValidDims.ofGroup("valid"))
          .end();

  /** {@code tile.ci}: consecutive integers. */
  public static final OpDefinition CI =
      op(
              "ci",
              "consecutive integers",
              "Each row counts up from `start`, or down with `descending`; i16 or i32, of which"
                  + " `start` is one.")
          .value("start", TileTypes.I32_SCALAR)
          .maybe("descending", TileAttrs.BOOL)
          .given(TileTypes.I32_TILE, CreateRules::count)
          .end();

  /** {@code tile.tri}: a triangle of ones. */
  public static final OpDefinition TRI =
      op(
              "tri",
              "a triangle of ones",
              "1 on and below the diagonal that is `diagonal` above the main one, with `upper` on"
                  + " and above it; 0 elsewhere.")
          .value("diagonal", TileTypes.I32_SCALAR)
          .maybe("upper", TileAttrs.BOOL)
          .given(TileTypes.F32_TILE, CreateRules::triangle)
          .end();

  /** {@code tile.random}: random integers. */
  public static final OpDefinition RANDOM =
      op(
              "random",
              "random integers",
              "Integers of 32 bits that a counter-based generator makes of a key of two i32 and a"
                  + " counter of four, in `rounds`, 7 or 10 (the default).")
          .value("key0", TileTypes.I32_SCALAR)
          .value("key1", TileTypes.I32_SCALAR)
          .value("counter0", TileTypes.I32_SCALAR)
          .value("counter1", TileTypes.I32_SCALAR)
          .value("counter2", TileTypes.I32_SCALAR)
          .value("counter3", TileTypes.I32_SCALAR)
          .maybe("rounds", TileAttrs.ROUNDS)
          .given(TileTypes.I32_TILE, CreateRules::random)
          .effects(MemoryEffects.UNKNOWN)
          .end();

  static final List<OpDefinition> ALL = List.of(ALLOC, CI, TRI, RANDOM);

  private TileSourceOps() {}
}
