package dev.jpto.tile;

import static dev.jpto.tile.TileOp.op;
import static dev.jpto.tile.TileSpace.ACC;
import static dev.jpto.tile.TileSpace.BIAS;
import static dev.jpto.tile.TileSpace.LEFT;
import static dev.jpto.tile.TileSpace.RIGHT;

import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.TypeConstraint;
import java.util.List;

/** Products of matrices, made by the cube (tile-tensor.md section 2.5). */
public final class TileMatmulOps {
  private static final String SUM =
      "Sums are kept in f32, or in i32 for integers, along ascending columns of `lhs`. Only what is"
          + " valid is multiplied.";

  /** {@code tile.matmul}: the product of two matrices. */
  public static final OpDefinition MATMUL =
      sides(op("matmul", "the product of two matrices", SUM))
          .resultIn(ACC, TileTypes.ACC_TILE, MatmulRules::matmul)
          .implement(MatmulValid.PRODUCT)
          .end();

  /** {@code tile.matmul_acc}: an accumulator plus the product of two matrices. */
  public static final OpDefinition MATMUL_ACC =
      accumulating(
          op(
              "matmul_acc",
              "an accumulator plus the product of two matrices",
              SUM
                  + " The result is made in the room of `acc`. Where `init` is true, what `acc`"
                  + " held before is dropped."),
          MatmulRules::accumulate);

  /** {@code tile.matmul_bias}: the product of two matrices plus a row. */
  public static final OpDefinition MATMUL_BIAS =
      sides(op("matmul_bias", "the product of two matrices plus a row for each row", SUM))
          .tile("bias", TileTypes.BIAS_TILE, BIAS)
          .resultIn(ACC, TileTypes.ACC_TILE, MatmulRules::withBias)
          .implement(MatmulValid.PRODUCT)
          .end();

  /** {@code tile.gemv}: the product of a row and a matrix. */
  public static final OpDefinition GEMV =
      row(op("gemv", "the product of a row and a matrix", SUM))
          .resultIn(ACC, TileTypes.ACC_ROW, MatmulRules::gemv)
          .implement(MatmulValid.PRODUCT)
          .end();

  /** {@code tile.gemv_acc}: an accumulator plus the product of a row and a matrix. */
  public static final OpDefinition GEMV_ACC =
      row(op("gemv_acc", "an accumulator plus the product of a row and a matrix", SUM)
              .tile("acc", TileTypes.ACC_ROW, ACC))
          .resultIn(ACC, TileTypes.ACC_ROW, MatmulRules::gemvAccumulate)
          .aliases(AliasFacts.inPlaceOf("acc"))
          .implement(ValidSource.likeOperand(0))
          .end();

  /** {@code tile.gemv_bias}: the product of a row and a matrix plus a row. */
  public static final OpDefinition GEMV_BIAS =
      row(op("gemv_bias", "the product of a row and a matrix plus a row", SUM))
          .tile("bias", TileTypes.BIAS_TILE, BIAS)
          .resultIn(ACC, TileTypes.ACC_ROW, MatmulRules::gemvWithBias)
          .implement(MatmulValid.PRODUCT)
          .end();

  /** {@code tile.batch_matmul}: products of as many pairs of matrices. */
  public static final OpDefinition BATCH_MATMUL =
      op(
              "batch_matmul",
              "products of as many pairs of matrices",
              "One product for each pair along the axes before the last two; flattening makes each"
                  + " a `tile.matmul`. "
                  + SUM)
          .tile("lhs", TileTypes.LEFT_BATCH, LEFT)
          .tile("rhs", TileTypes.RIGHT_BATCH, RIGHT)
          .resultIn(ACC, TileTypes.ACC_BATCH, MatmulRules::batch)
          .implement(MatmulValid.PRODUCT)
          .end();

  /** {@code tile.batch_matmul_acc}: accumulators plus products of as many pairs of matrices. */
  public static final OpDefinition BATCH_MATMUL_ACC =
      op(
              "batch_matmul_acc",
              "accumulators plus products of as many pairs of matrices",
              "As `tile.batch_matmul`, added to `acc` in the same room. " + SUM)
          .tile("acc", TileTypes.ACC_BATCH, ACC)
          .tile("lhs", TileTypes.LEFT_BATCH, LEFT)
          .tile("rhs", TileTypes.RIGHT_BATCH, RIGHT)
          .resultIn(ACC, TileTypes.ACC_BATCH, MatmulRules::batchAccumulate)
          .aliases(AliasFacts.inPlaceOf("acc"))
          .implement(ValidSource.likeOperand(0))
          .end();

  static final List<OpDefinition> ALL =
      List.of(
          MATMUL,
          MATMUL_ACC,
          MATMUL_BIAS,
          GEMV,
          GEMV_ACC,
          GEMV_BIAS,
          BATCH_MATMUL,
          BATCH_MATMUL_ACC);

  private TileMatmulOps() {}

  private static TileOp sides(TileOp declared) {
    return sides(declared, TileTypes.LEFT_TILE);
  }

  private static TileOp row(TileOp declared) {
    return sides(declared, TileTypes.LEFT_ROW);
  }

  private static TileOp sides(TileOp declared, TypeConstraint lhs) {
    return declared.tile("lhs", lhs, LEFT).tile("rhs", TileTypes.RIGHT_TILE, RIGHT);
  }

  private static OpDefinition accumulating(TileOp declared, TileRule rule) {
    return sides(declared.tile("acc", TileTypes.ACC_TILE, ACC))
        .optional("init", TileTypes.I1)
        .resultIn(ACC, TileTypes.ACC_TILE, rule)
        .aliases(AliasFacts.inPlaceOf("acc"))
        .implement(ValidSource.likeOperand(0))
        .end();
  }
}
