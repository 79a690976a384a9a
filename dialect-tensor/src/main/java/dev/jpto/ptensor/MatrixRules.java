package dev.jpto.ptensor;

import static dev.jpto.ptensor.ElementRules.view;

import dev.jpto.ir.Groups;
import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.FloatType;
import dev.jpto.ir.attr.Type;
import dev.jpto.ptensor.type.Broadcast;
import dev.jpto.ptensor.type.Inferred;
import dev.jpto.ptensor.type.Promotion;
import dev.jpto.ptensor.type.TensorView;
import java.util.Arrays;
import java.util.Optional;

/** The result types of matrix products (tile-tensor.md section 2.1). */
final class MatrixRules {
  /** A factor as a matrix: extents and valid extents, batch axes first. */
  private record Factor(long[] batch, long rows, long cols, long validRows, long validCols) {
    /** The last two axes, swapped if the operation says so; a vector is one row or one column. */
    static Factor of(TensorView view, boolean transposed, boolean isLeft) {
      int rank = view.rank();
      if (rank == 1) {
        long n = view.shape()[0];
        long v = view.valid()[0];
        return isLeft ? new Factor(new long[0], 1, n, 1, v) : new Factor(new long[0], n, 1, v, 1);
      }
      int row = transposed ? rank - 1 : rank - 2;
      int col = transposed ? rank - 2 : rank - 1;
      return new Factor(
          Arrays.copyOf(view.shape(), rank - 2),
          view.shape()[row],
          view.shape()[col],
          view.valid()[row],
          view.valid()[col]);
    }
  }

  private MatrixRules() {}

  /** {@code ptensor.matmul}. */
  static Inferred matmul(Operation op) {
    TensorView a = view(op, 0);
    TensorView b = view(op, 1);
    Optional<String> problem = shapesProblem(op, a, b);
    if (problem.isPresent()) {
      return Inferred.problem("%s", problem.get());
    }
    Factor left = Factor.of(a, PTensorAttrs.isTrue(op, "a_trans"), true);
    Factor right = Factor.of(b, PTensorAttrs.isTrue(op, "b_trans"), false);
    Type given = PTensorAttrs.type(op, "out_dtype");
    Optional<Type> element =
        given != null ? Optional.of(given) : Promotion.of(a.element(), b.element());
    if (element.isEmpty()) {
      return Inferred.problem(
          "has no common type for elements of '%s' and '%s'", a.element(), b.element());
    }
    return switch (Broadcast.of(left.batch(), right.batch())) {
      case Broadcast.Incompatible(String reason) -> Inferred.problem("batch axes: %s", reason);
      case Broadcast.Shape(long[] batch) ->
          Inferred.type(
              TensorView.of(
                  result(batch, a, b, left.rows(), right.cols()),
                  result(batch, a, b, left.validRows(), right.validCols()),
                  element.get()));
    };
  }

  /** Batch, rows and columns, without those of a vector. */
  private static long[] result(long[] batch, TensorView a, TensorView b, long rows, long cols) {
    long[] all = Arrays.copyOf(batch, batch.length + 2);
    int next = batch.length;
    if (a.rank() > 1) {
      all[next++] = rows;
    }
    if (b.rank() > 1) {
      all[next++] = cols;
    }
    return Arrays.copyOf(all, next);
  }

  private static Optional<String> shapesProblem(Operation op, TensorView a, TensorView b) {
    return vectorProblem(op, "lhs", "a_trans", a)
        .or(() -> vectorProblem(op, "rhs", "b_trans", b))
        .or(
            () -> {
              long k = Factor.of(a, PTensorAttrs.isTrue(op, "a_trans"), true).cols();
              long other = Factor.of(b, PTensorAttrs.isTrue(op, "b_trans"), false).rows();
              return Shapes.mayBeEqual(k, other)
                  ? Optional.empty()
                  : Optional.of(
                      "K is %d in lhs %s and %d in rhs %s"
                          .formatted(k, Shapes.text(a.shape()), other, Shapes.text(b.shape())));
            });
  }

  private static Optional<String> vectorProblem(
      Operation op, String operand, String flag, TensorView view) {
    if (view.rank() == 0) {
      return Optional.of(operand + " has rank 0");
    }
    return view.rank() == 1 && PTensorAttrs.isTrue(op, flag)
        ? Optional.of(flag + " needs a matrix, but " + operand + " has rank 1")
        : Optional.empty();
  }

  /** {@code ptensor.matmul_acc}: the type of the accumulator. */
  static Inferred matmulAcc(Operation op) {
    TensorView acc = view(op, 0);
    TensorView a = view(op, 1);
    TensorView b = view(op, 2);
    if (a.element() != b.element()) {
      return Inferred.problem(
          "needs factors of one element type, got '%s' and '%s'", a.element(), b.element());
    }
    boolean floats = a.element() instanceof FloatType;
    boolean fits =
        floats
            ? acc.element() instanceof FloatType f && f.width() == 32
            : acc.element().isSignlessInteger(32);
    if (!fits) {
      return Inferred.problem(
          "accumulates %s, got an accumulator of '%s'",
          floats ? "floats in f32" : "integers in i32", acc.element());
    }
    if (acc.rank() < 2 || a.rank() != acc.rank() || b.rank() != acc.rank()) {
      return Inferred.problem(
          "needs tensors of one rank, 2 or more, got ranks %d, %d and %d",
          acc.rank(), a.rank(), b.rank());
    }
    if (Groups.operand(op, "init") != null && acc.rank() > 2) {
      return Inferred.problem("takes init with matrices only, got rank %d", acc.rank());
    }
    return accumulated(op, acc, a, b);
  }

  private static Inferred accumulated(Operation op, TensorView acc, TensorView a, TensorView b) {
    Optional<String> problem = shapesProblem(op, a, b);
    if (problem.isPresent()) {
      return Inferred.problem("%s", problem.get());
    }
    Factor left = Factor.of(a, PTensorAttrs.isTrue(op, "a_trans"), true);
    Factor right = Factor.of(b, PTensorAttrs.isTrue(op, "b_trans"), false);
    int rank = acc.rank();
    boolean same =
        Shapes.mayBeEqual(acc.shape()[rank - 2], left.rows())
            && Shapes.mayBeEqual(acc.shape()[rank - 1], right.cols());
    return same
        ? Inferred.type(acc.computed(acc.element()))
        : Inferred.problem(
            "adds %s x %s products to an accumulator of %s",
            Shapes.text(left.rows()), Shapes.text(right.cols()), Shapes.text(acc.shape()));
  }
}
