package dev.jpto.tile;

import static dev.jpto.tile.TileOp.op;

import dev.jpto.ir.OpDefinition;
import java.util.List;

/** Bits of integers, element by element, in {@code vec} (tile-tensor.md section 2.3). */
public final class TileBitOps {
  private static final String TMP = " `tmp` is room for intermediate results, of the same type.";

  /** {@code tile.and}. */
  public static final OpDefinition AND = binary("and", "the bits that two tiles have in common");

  /** {@code tile.or}. */
  public static final OpDefinition OR = binary("or", "the bits that one of two tiles has");

  /** {@code tile.xor}. */
  public static final OpDefinition XOR =
      op("xor", "the bits that exactly one of two tiles has", "Tiles of one shape." + TMP)
          .vec("lhs", TileTypes.INT_TILE)
          .vec("rhs", TileTypes.INT_TILE)
          .vec("tmp", TileTypes.INT_TILE)
          .resultIn(TileSpace.VEC, TileTypes.INT_TILE, ElementRules::xor)
          .implement(ValidSource.likeOperand(0))
          .end();

  /** {@code tile.shl}. */
  public static final OpDefinition SHL = binary("shl", "the elements of a tile shifted left");

  /** {@code tile.shr}. */
  public static final OpDefinition SHR = binary("shr", "the elements of a tile shifted right");

  /** {@code tile.ands}. */
  public static final OpDefinition ANDS =
      withScalar("ands", "the bits that a tile and a number have in common", AliasFacts.NOT_IN_ANY);

  /** {@code tile.ors}. */
  public static final OpDefinition ORS =
      withScalar("ors", "the bits that a tile or a number has", AliasFacts.NOT_IN_ANY);

  /** {@code tile.xors}. */
  public static final OpDefinition XORS =
      op(
              "xors",
              "the bits that exactly one of a tile and a number has",
              "`scalar` is of the type of the elements, or i32." + TMP)
          .vec("lhs", TileTypes.INT_TILE)
          .value("scalar", TileTypes.INT_SCALAR)
          .vec("tmp", TileTypes.INT_TILE)
          .resultIn(TileSpace.VEC, TileTypes.INT_TILE, ElementRules::xorWithScalar)
          .aliases(AliasFacts.NOT_IN_ANY)
          .implement(ValidSource.likeOperand(0))
          .end();

  /** {@code tile.shls}. */
  public static final OpDefinition SHLS =
      withScalar("shls", "the elements of a tile shifted left by a number", AliasRule.FREE);

  /** {@code tile.shrs}. */
  public static final OpDefinition SHRS =
      withScalar("shrs", "the elements of a tile shifted right by a number", AliasRule.FREE);

  /** {@code tile.not}. */
  public static final OpDefinition NOT =
      op("not", "the elements with all bits turned", "Shape, valid part and layout stay.")
          .vec("input", TileTypes.INT_TILE)
          .resultIn(TileSpace.VEC, TileTypes.INT_TILE, ElementRules::unary)
          .implement(ValidSource.likeOperand(0))
          .end();

  static final List<OpDefinition> ALL =
      List.of(AND, OR, XOR, SHL, SHR, ANDS, ORS, XORS, SHLS, SHRS, NOT);

  private TileBitOps() {}

  private static OpDefinition binary(String name, String summary) {
    return op(name, summary, "Tiles of one shape and element type.")
        .vec("lhs", TileTypes.INT_TILE)
        .vec("rhs", TileTypes.INT_TILE)
        .resultIn(TileSpace.VEC, TileTypes.INT_TILE, ElementRules::sameShape)
        .implement(ValidSource.likeOperand(0))
        .end();
  }

  private static OpDefinition withScalar(String name, String summary, AliasRule aliases) {
    return op(name, summary, "`scalar` is of the type of the elements, or i32.")
        .vec("lhs", TileTypes.INT_TILE)
        .value("scalar", TileTypes.INT_SCALAR)
        .resultIn(TileSpace.VEC, TileTypes.INT_TILE, ElementRules::bitsWithScalar)
        .aliases(aliases)
        .implement(ValidSource.likeOperand(0))
        .end();
  }
}
