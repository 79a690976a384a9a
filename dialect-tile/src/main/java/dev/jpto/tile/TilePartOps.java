package dev.jpto.tile;

import static dev.jpto.tile.TileOp.op;

import dev.jpto.ir.OpDefinition;
import java.util.List;

/**
 * Arithmetic of tiles that are valid in different parts, in {@code vec} (tile-tensor.md section
 * 2.3).
 */
public final class TilePartOps {
  /** {@code tile.part_add}: the sum where both are valid. */
  public static final OpDefinition PART_ADD = part("part_add", "the sum");

  /** {@code tile.part_mul}: the product where both are valid. */
  public static final OpDefinition PART_MUL = part("part_mul", "the product");

  /** {@code tile.part_max}: the greater element where both are valid. */
  public static final OpDefinition PART_MAX = part("part_max", "the greater element");

  /** {@code tile.part_min}: the smaller element where both are valid. */
  public static final OpDefinition PART_MIN = part("part_min", "the smaller element");

  static final List<OpDefinition> ALL = List.of(PART_ADD, PART_MUL, PART_MAX, PART_MIN);

  private TilePartOps() {}

  private static OpDefinition part(String name, String what) {
    return op(
            name,
            what + " where both tiles are valid, else the element of the one that is",
            "Tiles of one shape and element type; the valid part of one lies in that of the other,"
                + " which is that of the result.")
        .vec("lhs", "rhs")
        .resultIn(TileSpace.VEC, ElementRules::part)
        .end();
  }
}
