package dev.jpto.pto;

import static dev.jpto.pto.Rule.broken;
import static dev.jpto.pto.Rule.unless;

import dev.jpto.ir.attr.ShapedType;
import dev.jpto.ir.attr.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rules of reductions and broadcasts (pto-dialect.md section 5.5). */
final class ReductionRules {
  private static final int LINE_BYTES = 32;

  private ReductionRules() {}

  /** Where the results of a reduction of rows go: a column, or a tile of one valid column. */
  static Rule columnOfResults() {
    Rule inVec = OperandRules.inVec("dst");
    Rule unboxed = OperandRules.unboxed("dst");
    return Rule.of(
        "`dst` is a tile without boxes in the vector memory, of one column if column major.",
        op ->
            inVec
                .violation(op)
                .or(() -> unboxed.violation(op))
                .or(
                    () ->
                        unless(
                            op.tile("dst").config().blayout() == BLayout.ROW_MAJOR
                                || op.tile("dst").cols() == 1,
                            "expects DN-style dst to have shape[1] == 1, but it has %d columns",
                            op.tile("dst").cols())));
  }

  /** What the rows were reduced to: a valid element each. */
  static Rule[] oneResultPerRow() {
    return new Rule[] {
      OperandRules.notEmpty("src"),
      RelationRules.sameValidRows("src", "dst"),
      OperandRules.validDim("dst", 1, 1)
    };
  }

  /** Intermediate results like the source. */
  static Rule[] tmpLikeSource() {
    return new Rule[] {
      OperandRules.rowMajorVec("tmp"),
      RelationRules.sameElement("src", "tmp"),
      RelationRules.sameValid("src", "tmp")
    };
  }

  /** {@code tmp} and {@code isBinary} are given together. */
  static Rule tmpIffBinary() {
    return Rule.of(
        "`tmp` is given exactly if `isBinary` is, be it false.",
        op -> {
          boolean tmp = op.isGiven("tmp");
          boolean binary = op.op().attr("isBinary") != null;
          if (tmp && !binary) {
            return broken("tmp operand requires isBinary attribute; add it, or leave tmp out");
          }
          return unless(
              tmp == binary, "isBinary attribute requires tmp operand; add it, or leave it out");
        });
  }

  /** The counts of bytes, one row for each row. */
  static Rule histogram() {
    return Rule.of(
        "`src`, `idx` and `dst` have as many rows, valid and all; `idx` has one column, `dst` at"
            + " least 256.",
        op -> {
          for (String other : List.of("idx", "dst")) {
            boolean same =
                op.shape("src")[0] == op.shape(other)[0]
                    && OpCheck.agree(op.valid("src", 0), op.valid(other, 0));
            if (!same) {
              return broken(
                  "expects %s rows and valid rows to match src, but got %s of %s and %s of %s",
                  other,
                  OpCheck.text(op.valid(other)),
                  OpCheck.text(op.shape(other)),
                  OpCheck.text(op.valid("src")),
                  OpCheck.text(op.shape("src")));
            }
          }
          if (op.shape("idx")[1] != 1 || !OpCheck.agree(op.valid("idx", 1), 1)) {
            return broken(
                "expects idx to have exactly one column, but got %s",
                OpCheck.text(op.shape("idx")));
          }
          long columns = op.valid("dst", 1);
          return unless(
              op.shape("dst")[1] >= 256 && (columns == ShapedType.DYNAMIC || columns >= 256),
              "expects dst valid_shape[1] to be at least 256, but got %s of %s",
              OpCheck.text(op.valid("dst")),
              OpCheck.text(op.shape("dst")));
        });
  }

  /** A number for each row of {@code dst}: a column, or rows of 32 bytes. */
  static Rule perRow(String operand) {
    return Rule.of(
        "`"
            + operand
            + "` has the valid rows of `dst`, and one valid column, or if row major 32 bytes.",
        op -> perRow(op, operand));
  }

  private static Optional<String> perRow(OpCheck op, String operand) {
    if (!OpCheck.agree(op.valid(operand, 0), op.valid("dst", 0))) {
      return broken(
          "expects %s valid_shape[0] to equal dst valid_shape[0], but got %s and %s",
          operand, OpCheck.text(op.valid(operand, 0)), OpCheck.text(op.valid("dst", 0)));
    }
    long columns = op.valid(operand, 1);
    if (op.tile(operand).config().blayout() != BLayout.ROW_MAJOR) {
      return unless(
          OpCheck.agree(columns, 1),
          "expects non-row-major %s valid_shape[1] to be 1, but it is %d",
          operand,
          columns);
    }
    long line = LINE_BYTES / Math.max(1, ElementSize.wholeBytes(op.element(operand)));
    return unless(
        OpCheck.agree(columns, line),
        "expects row-major %s valid_shape[1] to be 32/sizeof(dtype), that is %d, but it is %d; or"
            + " give it as a column, col_major",
        operand,
        line,
        columns);
  }

  /** One source is whole, the other a number for each row; which is told by the extents. */
  static Rule wholeAndPerRow() {
    return Rule.of(
        "One of `src0` and `src1` is row major with the valid extents of `dst`, the other has a"
            + " number for each row: the valid rows of `dst`, and one valid column, or if row major"
            + " 32 bytes. On a3 it is not row major if `tmp` is given.",
        op ->
            isWholeAndPerRow(op, "src0", "src1") || isWholeAndPerRow(op, "src1", "src0")
                ? Rule.KEPT
                : broken(
                    "expects one of src0/src1 to match dst valid_shape and the other to be a"
                        + " per-row scalar vector, but got %s, %s and %s",
                    OpCheck.text(op.valid("src0")),
                    OpCheck.text(op.valid("src1")),
                    OpCheck.text(op.valid("dst"))));
  }

  private static boolean isWholeAndPerRow(OpCheck op, String whole, String perRow) {
    boolean column = op.tile(perRow).config().blayout() != BLayout.ROW_MAJOR;
    boolean mustBeColumn = op.isGiven("tmp") && op.arch() == TargetArch.A2A3;
    return OpCheck.agree(op.valid(whole), op.valid("dst"))
        && op.tile(whole).config().blayout() == BLayout.ROW_MAJOR
        && (column || !mustBeColumn)
        && perRow(op, perRow).isEmpty();
  }

  /** a5 has no intermediate results here. */
  static Rule noTmp() {
    return Rule.of(
        "There is no `tmp`.",
        op -> unless(!op.isGiven("tmp"), "expects A5 form to omit tmp; leave it out"));
  }

  /** A number for each column of {@code dst}. */
  static Rule perColumn() {
    return Rule.of(
        "`src1` has the valid columns of `dst`.",
        op ->
            unless(
                OpCheck.agree(columns(op, "src1"), columns(op, "dst")),
                "expects src1 valid_shape[1] to equal dst valid_shape[1], but got %s and %s",
                OpCheck.text(columns(op, "src1")),
                OpCheck.text(columns(op, "dst"))));
  }

  private static long columns(OpCheck op, String operand) {
    long[] valid = op.valid(operand);
    return valid.length == 2 ? valid[1] : ShapedType.DYNAMIC;
  }

  /** Each operand has elements of the set, not all the same. */
  static Rule eachOf(ElementRule rule, String... operands) {
    List<Rule> all = new ArrayList<>();
    for (String operand : operands) {
      all.add(new ElementRule(operand, operand + " ", rule.a3(), rule.a5()));
    }
    return Rule.of(rule.text(), op -> Rule.first(op, all));
  }

  /** Elements of 8, 16 or 32 bits. */
  static Rule upTo32Bits(String operand) {
    return Rule.of(
        "Elements of `" + operand + "` have 8, 16 or 32 bits.",
        op -> {
          Type element = op.element(operand);
          return unless(
              Elements.of("i8 i16 i32 f8 f16 bf16 f32").contains(element),
              "expects %s element type to be 1, 2, or 4 bytes wide, but got %s",
              operand,
              element);
        });
  }
}
