package dev.jpto.ptensor;

import static dev.jpto.ptensor.PTensorAttrs.BOOL;
import static dev.jpto.ptensor.PTensorOp.op;
import static dev.jpto.ptensor.PTensorTypes.TENSOR;

import dev.jpto.ir.OpDefinition;
import dev.jpto.std.common.TypeConstraints;
import java.util.List;

/** Matrix products (tile-tensor.md section 2.1). */
public final class TensorMatrixOps {
  public static final OpDefinition MATMUL =
      op(
              "matmul",
              "the matrix product of lhs and rhs",
              "Axes before the last two are batch axes and broadcast. A tensor of rank 1 is a row"
                  + " on the left and a column on the right, and that axis is not in the result."
                  + " `a_trans` and `b_trans` swap the last two axes of an operand first. The"
                  + " result has elements of `out_dtype`, else of the promoted type. `c_matrix_nz`"
                  + " keeps the result in the blocks of the cube unit.")
          .in("lhs", TENSOR)
          .in("rhs", TENSOR)
          .maybe("out_dtype", PTensorAttrs.ELEMENT_TYPE)
          .maybe("a_trans", BOOL)
          .maybe("b_trans", BOOL)
          .maybe("c_matrix_nz", BOOL)
          .infer(MatrixRules::matmul);

  public static final OpDefinition MATMUL_ACC =
      op(
              "matmul_acc",
              "acc plus the matrix product of lhs and rhs",
              "The factors have one element type; floats are accumulated in f32, integers in i32."
                  + " Where `init` is true the product alone is the result; it is for matrices"
                  + " only.")
          .in("acc", TENSOR)
          .in("lhs", TENSOR)
          .in("rhs", TENSOR)
          .optional("init", TypeConstraints.I1)
          .maybe("a_trans", BOOL)
          .maybe("b_trans", BOOL)
          .infer(MatrixRules::matmulAcc);

  static final List<OpDefinition> ALL = List.of(MATMUL, MATMUL_ACC);

  private TensorMatrixOps() {}
}
