package dev.jpto.lowering.tensor;

import dev.jpto.ir.Groups;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.RankedTensorType;
import dev.jpto.ir.attr.Type;
import dev.jpto.ptensor.TensorStorageOps;
import dev.jpto.ptensor.type.Promotion;
import dev.jpto.ptensor.type.TensorView;
import dev.jpto.tile.TileMatmulOps;
import dev.jpto.tile.TileSpace;
import dev.jpto.tile.TileType;
import dev.jpto.tile.TileViewOps;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Matrix products. Factors in global memory are loaded to {@code mat} as they lie; a transposed one
 * is seen through {@code tile.transpose_view}. Where the accumulator is not what the author asked
 * for it is cast with mode {@code rint}, as the unit that writes it back rounds.
 */
final class MatrixConversion {
  private final Conversion conversion;
  private final TileBuilder tiles;
  private final ElementConversion elements;

  MatrixConversion(Conversion conversion, ElementConversion elements) {
    this.conversion = conversion;
    this.tiles = conversion.tiles();
    this.elements = elements;
  }

  /** {@code ptensor.matmul}. */
  Value matmul(Operation op) {
    if (Attrs.isTrue(op, "c_matrix_nz")) {
      throw Conversion.fail(op, "c_matrix_nz is not supported: the result is a plain matrix");
    }
    Value lhs = factor(op, 0, Attrs.isTrue(op, "a_trans"), true);
    Value rhs = factor(op, 1, Attrs.isTrue(op, "b_trans"), false);
    Optional<Type> common = commonElement(op, lhs, rhs);
    if (common.isPresent()) {
      lhs = elements.cast(op, lhs, common.get());
      rhs = elements.cast(op, rhs, common.get());
    }
    Value product = product(op, lhs, rhs);
    RankedTensorType result = (RankedTensorType) op.result().type();
    if (typeOf(product).elementType() != result.elementType()) {
      product = elements.cast(op, product, result.elementType(), "rint");
    }
    if (typeOf(product).rank() != result.rank()) {
      long[] valid = TensorView.of(result).valid();
      if (result.rank() == 0) {
        throw Conversion.fail(op, "multiplies two vectors; a tile has at least one axis");
      }
      product = conversion.reshape(op, product, result.shape(), valid);
    }
    return product;
  }

  private static TileType typeOf(Value tile) {
    return (TileType) tile.type();
  }

  private static Optional<Type> commonElement(Operation op, Value lhs, Value rhs) {
    Type a = typeOf(lhs).elementType();
    Type b = typeOf(rhs).elementType();
    if (a == b) {
      return Optional.empty();
    }
    return Optional.of(
        Promotion.of(a, b)
            .orElseThrow(() -> Conversion.fail(op, "has no common type for '%s' and '%s'", a, b)));
  }

  private Value product(Operation op, Value lhs, Value rhs) {
    boolean batch = typeOf(lhs).rank() > 2 || typeOf(rhs).rank() > 2;
    checkBatch(op, typeOf(lhs), typeOf(rhs));
    OpDefinition definition = batch ? TileMatmulOps.BATCH_MATMUL : TileMatmulOps.MATMUL;
    return tiles.finish(
        tiles.make(definition, op.location()).operand("lhs", lhs).operand("rhs", rhs));
  }

  private static void checkBatch(Operation op, TileType lhs, TileType rhs) {
    long[] a = Arrays.copyOf(lhs.shape(), lhs.rank() - 2);
    long[] b = Arrays.copyOf(rhs.shape(), rhs.rank() - 2);
    if (!Arrays.equals(a, b)) {
      throw Conversion.fail(
          op,
          "broadcasts batch axes %s and %s; the factors of a batch of products have the same",
          Arrays.toString(a),
          Arrays.toString(b));
    }
  }

  /** A factor as a matrix, transposed if so asked. */
  private Value factor(Operation op, int i, boolean transposed, boolean isLeft) {
    if (op.operand(i).type() instanceof RankedTensorType vector && vector.rank() == 1) {
      return loadedVector(op, op.operand(i), vector, isLeft);
    }
    Value tile = conversion.tile(op, i, TileSpace.MAT);
    TileType type = typeOf(tile);
    if (type.rank() == 1) {
      long n = type.dim(0);
      long v = type.validDim(0);
      return isLeft
          ? conversion.reshape(op, tile, new long[] {1, n}, new long[] {1, v})
          : conversion.reshape(op, tile, new long[] {n, 1}, new long[] {v, 1});
    }
    if (!transposed) {
      return tile;
    }
    Value inMat = type.isIn(TileSpace.MAT) ? tile : tiles.move(op.location(), tile, TileSpace.MAT);
    return tiles.finish(
        tiles.make(TileViewOps.TRANSPOSE_VIEW, op.location()).operand("source", inMat));
  }

  /** A vector in global memory, loaded as a row or column through a view of it. */
  private Value loadedVector(Operation op, Value vector, RankedTensorType type, boolean isLeft) {
    long n = type.dim(0);
    long v = TensorView.of(type).valid()[0];
    TensorView matrix =
        isLeft
            ? TensorView.of(new long[] {1, n}, new long[] {1, v}, type.elementType())
            : TensorView.of(new long[] {n, 1}, new long[] {v, 1}, type.elementType());
    Value view =
        tiles
            .make(TensorStorageOps.VIEW, op.location())
            .operand("source", vector)
            .results(matrix.type())
            .insert()
            .result();
    Value zero = tiles.index(0);
    return conversion.load(
        op, view, matrix.shape(), List.of(zero, zero), List.of(), TileSpace.MAT, false);
  }

  /** {@code ptensor.matmul_acc}. */
  Value matmulAcc(Operation op) {
    Value acc = conversion.tile(op, 0, TileSpace.VEC);
    Value lhs = factor(op, 1, Attrs.isTrue(op, "a_trans"), true);
    Value rhs = factor(op, 2, Attrs.isTrue(op, "b_trans"), false);
    boolean batch = typeOf(acc).rank() > 2;
    if (batch) {
      checkBatch(op, typeOf(lhs), typeOf(rhs));
    }
    OpDefinition definition = batch ? TileMatmulOps.BATCH_MATMUL_ACC : TileMatmulOps.MATMUL_ACC;
    var spec =
        tiles
            .make(definition, op.location())
            .operand("acc", acc)
            .operand("lhs", lhs)
            .operand("rhs", rhs);
    Value init = Groups.operand(op, "init");
    if (init != null) {
      spec.operand("init", init);
    }
    return tiles.finish(spec);
  }
}
