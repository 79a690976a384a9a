package dev.jpto.pto;

import static dev.jpto.pto.AddressSpace.ACC;
import static dev.jpto.pto.AddressSpace.BIAS;
import static dev.jpto.pto.AddressSpace.SCALING;
import static dev.jpto.pto.ElementRule.elementsOf;
import static dev.jpto.pto.OperandRules.in;
import static dev.jpto.pto.OperandRules.tiles;
import static dev.jpto.pto.PtoOp.op;
import static dev.jpto.pto.RelationRules.sameElement;
import static dev.jpto.pto.RelationRules.sameRank;
import static dev.jpto.pto.RelationRules.sameValid;
import static dev.jpto.pto.Rule.onA5;
import static dev.jpto.pto.Samples.acc;
import static dev.jpto.pto.Samples.left;
import static dev.jpto.pto.Samples.right;
import static dev.jpto.pto.Samples.rowIn;

import dev.jpto.ir.OpDefinition;
import java.util.ArrayList;
import java.util.List;

/** The cube (pto-dialect.md section 5.3): each product plain, accumulating and with a bias. */
final class MatrixOps {
  private static final MatrixRules FACTORS = new MatrixRules("lhs", "rhs");
  private static final MatrixRules BIASED = new MatrixRules("a", "b");

  static final List<OpDefinition> ALL = all();

  private MatrixOps() {}

  private static List<OpDefinition> all() {
    List<OpDefinition> all = new ArrayList<>();
    addProduct(all, "tmatmul", "matrix product", "Multiplies what is valid of the factors.", false);
    addProduct(
        all, "tgemv", "product of a row and a matrix", "As `pto.tmatmul`, for one row.", true);
    addScaled(
        all,
        "tmatmul.mx",
        "matrix product of scaled operands",
        "Each factor has a tile of scales for groups of its elements. With a bias ptoas 0.39"
            + " refuses all elements of 8 bits.",
        false);
    addScaled(
        all,
        "tgemv.mx",
        "product of a row and a matrix, both scaled",
        "As `pto.tmatmul.mx`, for one row. ptoas 0.39 refuses all elements of 8 bits.",
        true);
    return List.copyOf(all);
  }

  /** Memories, extents and layouts of a product; that of a row has rules of its own. */
  private static Rule[] factors(MatrixRules names, boolean row) {
    return row
        ? new Rule[] {names.memories(), names.oneRow(), onA5(names.extents()), names.layouts()}
        : new Rule[] {names.memories(), names.extents(), names.layouts()};
  }

  private static void addProduct(
      List<OpDefinition> all, String name, String summary, String description, boolean row) {
    int rows = row ? 1 : 16;
    all.add(
        op(name, summary, description)
            .like(left(rows, "f16"))
            .in("lhs")
            .like(right("f16"))
            .in("rhs")
            .like(acc(rows, "f32"))
            .out("dst")
            .tensorResult()
            .rules(factors(FACTORS, row))
            .rules(FACTORS.elementTypes())
            .end());
    all.add(
        op(name + ".acc", summary + " added to acc_in", accumulating(description, "acc_in"))
            .like(acc(rows, "f32"))
            .in("acc_in")
            .like(left(rows, "f16"))
            .in("lhs")
            .like(right("f16"))
            .in("rhs")
            .like(acc(rows, "f32"))
            .out("dst")
            .tensorResult()
            .rules(in(ACC, "acc_in"))
            .rules(factors(FACTORS, row))
            .end());
    all.add(
        op(name + ".bias", summary + " plus a bias", biased(description))
            .like(left(rows, "f16"))
            .in("a")
            .like(right("f16"))
            .in("b")
            .like(rowIn(BIAS, "f32"))
            .in("bias")
            .like(acc(rows, "f32"))
            .out("dst")
            .tensorResult()
            .rules(factors(BIASED, row))
            .rules(MatrixRules.bias())
            .rules(BIASED.elementTypes())
            .end());
  }

  private static void addScaled(
      List<OpDefinition> all, String name, String summary, String description, boolean row) {
    all.add(
        scaledFactors(op(name, summary, description))
            .like(acc("f32"))
            .out("dst")
            .tensorResult()
            .rules(scaledRules(row))
            .end());
    PtoOp accumulating =
        op(name + ".acc", summary + " added to c_in", accumulating(description, "c_in"));
    all.add(
        scaledFactors(accumulating.like(acc("f32")).in("c_in"))
            .like(acc("f32"))
            .out("dst")
            .tensorResult()
            .rules(scaledRules(row))
            .rules(in(ACC, "c_in"), onA5(sameElement("c_in", "dst"), sameValid("c_in", "dst")))
            .end());
    all.add(
        scaledFactors(op(name + ".bias", summary + " plus a bias", biased(description)))
            .like(rowIn(BIAS, "f32"))
            .in("bias")
            .like(acc("f32"))
            .out("dst")
            .tensorResult()
            .rules(row ? new Rule[] {ArchRules.A5_ONLY} : new Rule[] {tiles("a_scale", "b_scale")})
            .rules(factors(BIASED, row))
            .rules(elementsOf("bias", "f32"))
            .rules(MatrixRules.oneBias())
            .rules(onA5(MatrixRules.scaledElements()))
            .end());
  }

  private static PtoOp scaledFactors(PtoOp op) {
    return op.like(left("f16"))
        .in("a")
        .like(rowIn(SCALING, "i8"))
        .in("a_scale")
        .like(right("f16"))
        .in("b")
        .like(rowIn(SCALING, "i8"))
        .in("b_scale");
  }

  /** a3 looks at little; the product of a row is for a5 only. */
  private static Rule[] scaledRules(boolean row) {
    return row
        ? new Rule[] {ArchRules.A5_ONLY, MatrixRules.scaledElements()}
        : new Rule[] {
          tiles("a_scale", "b_scale"), sameRank("a", "b", "dst"), onA5(MatrixRules.scaledElements())
        };
  }

  private static String accumulating(String description, String sum) {
    return description + " `" + sum + "` may be `dst`.";
  }

  private static String biased(String description) {
    return description + " The bias is one row, added to each row of the product.";
  }
}
