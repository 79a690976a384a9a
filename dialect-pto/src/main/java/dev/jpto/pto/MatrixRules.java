package dev.jpto.pto;

import static dev.jpto.pto.Rule.unless;

import dev.jpto.ir.attr.ShapedType;
import dev.jpto.ir.attr.Type;
import java.util.List;
import java.util.Optional;

/**
 * Rules of the cube's products (pto-dialect.md section 5.3).
 *
 * @param lhs what the operation calls its left factor
 * @param rhs what it calls its right factor
 */
record MatrixRules(String lhs, String rhs) {
  private static final int MOST = 4095;

  /** Factors and result in the memories of the cube. */
  Rule memories() {
    return Rule.of(
        OperandRules.in(AddressSpace.LEFT, lhs).text()
            + " "
            + OperandRules.in(AddressSpace.RIGHT, rhs).text()
            + " "
            + OperandRules.in(AddressSpace.ACC, "dst").text(),
        op ->
            Rule.first(
                op,
                List.of(
                    OperandRules.in(AddressSpace.LEFT, lhs),
                    OperandRules.in(AddressSpace.RIGHT, rhs),
                    OperandRules.in(AddressSpace.ACC, "dst"))));
  }

  /** Of extents that are valid, or else there, m, k and n agree, and none is too large. */
  Rule extents() {
    return Rule.of(
        "The extents of `%s`, m by k, `%s`, k by n, and `dst`, m by n, agree, valid ones if known."
                .formatted(lhs, rhs)
            + " None is above 4095.",
        op -> {
          long[] l = logical(op, lhs);
          long[] r = logical(op, rhs);
          long[] d = logical(op, "dst");
          if (l[0] != d[0] || r[1] != d[1] || l[1] != r[0]) {
            return Rule.broken(
                "expects static matmul tile shapes lhs[M,K], rhs[K,N], and dst[M,N], but got %s, %s"
                    + " and %s",
                OpCheck.text(l), OpCheck.text(r), OpCheck.text(d));
          }
          boolean known =
              fits(op.valid(lhs, 0)) && fits(op.valid(lhs, 1)) && fits(op.valid(rhs, 1));
          return unless(
              known,
              "expects m, k, and n valid sizes to be in [1, 4095], but got %s, %s and %s",
              OpCheck.text(op.valid(lhs, 0)),
              OpCheck.text(op.valid(lhs, 1)),
              OpCheck.text(op.valid(rhs, 1)));
        });
  }

  private static boolean fits(long extent) {
    return extent == ShapedType.DYNAMIC || (extent >= 1 && extent <= MOST);
  }

  private static long[] logical(OpCheck op, String operand) {
    long[] extents = op.valid(operand);
    long[] shape = op.shape(operand);
    for (int i = 0; i < extents.length; i++) {
      extents[i] = extents[i] == ShapedType.DYNAMIC ? shape[i] : extents[i];
    }
    return extents;
  }

  /** One row times a matrix. */
  Rule oneRow() {
    return Rule.of(
        "`%s` and `dst` have one valid row; k of `%s` and `%s`, and n of `%s` and `dst`, agree."
            .formatted(lhs, lhs, rhs, rhs),
        op ->
            OperandRules.validDim(lhs, 0, 1)
                .violation(op)
                .or(() -> OperandRules.validDim("dst", 0, 1).violation(op))
                .or(() -> agree(op, lhs, 1, rhs, 0))
                .or(() -> agree(op, rhs, 1, "dst", 1)));
  }

  private static Optional<String> agree(
      OpCheck op, String first, int firstDim, String other, int otherDim) {
    long a = op.valid(first, firstDim);
    long b = op.valid(other, otherDim);
    return unless(
        OpCheck.agree(a, b),
        "expects %s valid_shape[%d] to equal %s valid_shape[%d], but got %s vs %s",
        first,
        firstDim,
        other,
        otherDim,
        OpCheck.text(a),
        OpCheck.text(b));
  }

  /** The layouts a5 computes with; a3 does not look at them. */
  Rule layouts() {
    return Rule.onA5(
        OperandRules.layout(BLayout.COL_MAJOR, SLayout.ROW_MAJOR, lhs),
        OperandRules.layout(BLayout.ROW_MAJOR, SLayout.COL_MAJOR, rhs),
        OperandRules.layout(BLayout.COL_MAJOR, SLayout.ROW_MAJOR, "dst"));
  }

  /** What a product of which elements is. */
  Rule elementTypes() {
    return Rule.of(
        "i8 times i8 is i32; f16, bf16 or f32 times the same is f32.",
        op -> {
          Type l = op.element(lhs);
          Type r = op.element(rhs);
          Type d = op.element("dst");
          Elements i8 = Elements.of("i8");
          boolean integers = Elements.of("i32").contains(d) && i8.contains(l) && i8.contains(r);
          boolean floats =
              Elements.of("f32").contains(d) && l == r && Elements.of("f16 bf16 f32").contains(l);
          return unless(
              integers || floats,
              "expects (dst, lhs, rhs) element types to match one of (i32, i8, i8), (f32, f16,"
                  + " f16), (f32, bf16, bf16), (f32, f32, f32), but got (%s, %s, %s)",
              d,
              l,
              r);
        });
  }

  /** A row of biases with the elements of the result. */
  static Rule[] bias() {
    return new Rule[] {oneBias(), RelationRules.sameElement("bias", "dst")};
  }

  /** A row of biases. */
  static Rule oneBias() {
    Rule memory = OperandRules.in(AddressSpace.BIAS, "bias");
    Rule row =
        Rule.of(
            "It has one row, row major.",
            op ->
                unless(
                    op.shape("bias")[0] == 1,
                    "expects bias to have 1 row, but it has %d",
                    op.shape("bias")[0]));
    Rule order = Rule.onA5(OperandRules.rowMajor("bias"));
    return Rule.of(
        memory.text() + " " + row.text(), op -> Rule.first(op, List.of(memory, row, order)));
  }

  // Scaled products.

  /** 8-bit floats in, f32 out. */
  static Rule scaledElements() {
    return Rule.of(
        "`a` and `b` have floats of 8 bits, `dst` has f32.",
        op -> {
          Elements f8 = Elements.of("f8");
          if (!f8.contains(op.element("a")) || !f8.contains(op.element("b"))) {
            return Rule.broken(
                "expects A5 mx operands a and b to use fp8 element types, but got %s and %s",
                op.element("a"), op.element("b"));
          }
          return unless(
              Elements.of("f32").contains(op.element("dst")),
              "expects A5 mx result dst to use f32 element type, but got %s",
              op.element("dst"));
        });
  }
}
