package dev.jpto.pto;

import static dev.jpto.pto.PtoOp.op;

import dev.jpto.ir.OpDefinition;
import java.util.ArrayList;
import java.util.List;

/** The cube (pto-dialect.md section 5.3): each product plain, accumulating and with a bias. */
final class MatrixOps {
  static final List<OpDefinition> ALL = all();

  private MatrixOps() {}

  private static List<OpDefinition> all() {
    List<OpDefinition> all = new ArrayList<>();
    addProduct(all, "tmatmul", "matrix product");
    addProduct(all, "tgemv", "product of a row and a matrix");
    addScaled(all, "tmatmul.mx", "matrix product of scaled operands");
    addScaled(all, "tgemv.mx", "product of a row and a matrix, both scaled");
    return List.copyOf(all);
  }

  private static void addProduct(List<OpDefinition> all, String name, String summary) {
    all.add(op(name, summary).in("lhs", "rhs").out("dst").tensorResult().end());
    all.add(
        op(name + ".acc", summary + " added to acc_in")
            .in("acc_in", "lhs", "rhs")
            .out("dst")
            .tensorResult()
            .end());
    all.add(
        op(name + ".bias", summary + " plus a bias")
            .in("a", "b", "bias")
            .out("dst")
            .tensorResult()
            .end());
  }

  private static void addScaled(List<OpDefinition> all, String name, String summary) {
    all.add(op(name, summary).in("a", "a_scale", "b", "b_scale").out("dst").tensorResult().end());
    all.add(
        op(name + ".acc", summary + " added to c_in")
            .in("c_in", "a", "a_scale", "b", "b_scale")
            .out("dst")
            .tensorResult()
            .end());
    all.add(
        op(name + ".bias", summary + " plus a bias")
            .in("a", "a_scale", "b", "b_scale", "bias")
            .out("dst")
            .tensorResult()
            .end());
  }
}
