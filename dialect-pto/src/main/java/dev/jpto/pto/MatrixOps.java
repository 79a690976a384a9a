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
    addProduct(
        all,
        "tmatmul",
        "matrix product",
        "The factors are in `left` and `right`, the result in `acc`; their valid extents agree and"
            + " are at most 4095. Elements: i8 with an i32 result; f16, bf16 or f32 with an f32"
            + " result.");
    addProduct(
        all,
        "tgemv",
        "product of a row and a matrix",
        "As `pto.tmatmul`; the left factor and the result have one valid row.");
    addScaled(
        all,
        "tmatmul.mx",
        "matrix product of scaled operands",
        "Each factor has a tile of scales for groups of its elements. On a5 the elements are of 8"
            + " bits and the result is f32.");
    addScaled(
        all,
        "tgemv.mx",
        "product of a row and a matrix, both scaled",
        "As `pto.tmatmul.mx`, with one valid row in the left factor and the result. a5 only.");
    return List.copyOf(all);
  }

  private static void addProduct(
      List<OpDefinition> all, String name, String summary, String description) {
    all.add(op(name, summary, description).in("lhs", "rhs").out("dst").tensorResult().end());
    all.add(
        op(name + ".acc", summary + " added to acc_in", accumulating(description, "acc_in"))
            .in("acc_in", "lhs", "rhs")
            .out("dst")
            .tensorResult()
            .end());
    all.add(
        op(name + ".bias", summary + " plus a bias", biased(description))
            .in("a", "b", "bias")
            .out("dst")
            .tensorResult()
            .end());
  }

  private static void addScaled(
      List<OpDefinition> all, String name, String summary, String description) {
    all.add(
        op(name, summary, description)
            .in("a", "a_scale", "b", "b_scale")
            .out("dst")
            .tensorResult()
            .end());
    all.add(
        op(name + ".acc", summary + " added to c_in", accumulating(description, "c_in"))
            .in("c_in", "a", "a_scale", "b", "b_scale")
            .out("dst")
            .tensorResult()
            .end());
    all.add(
        op(
                name + ".bias",
                summary + " plus a bias",
                biased(description) + " ptoas 0.39 accepts it for no 8-bit elements.")
            .in("a", "a_scale", "b", "b_scale", "bias")
            .out("dst")
            .tensorResult()
            .end());
  }

  private static String accumulating(String description, String sum) {
    return description + " `" + sum + "` is in `acc` and may be `dst`.";
  }

  private static String biased(String description) {
    return description + " The bias is one row of the `bias` memory, with the elements of `dst`.";
  }
}
