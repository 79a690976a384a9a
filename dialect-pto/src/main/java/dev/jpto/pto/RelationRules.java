package dev.jpto.pto;

import static dev.jpto.pto.Rule.broken;
import static dev.jpto.pto.Rule.listed;
import static dev.jpto.pto.Rule.unless;

import dev.jpto.ir.attr.ShapedType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Rules about operands together (pto-dialect.md section 4: E, V, Vr, Vc, SH, different). */
final class RelationRules {
  /** What two operands must have in common. */
  private interface Relation {
    Optional<String> check(OpCheck op, String first, String other);
  }

  private RelationRules() {}

  /** E: the same element type. */
  static Rule sameElement(String... operands) {
    return withFirst(
        listed(operands) + " have the same element type.",
        operands,
        (op, first, other) ->
            unless(
                op.element(first) == op.element(other),
                "expects %s and %s to have the same element type, but got %s and %s; convert one"
                    + " with pto.tcvt",
                first,
                other,
                op.element(first),
                op.element(other)));
  }

  /** V: the same valid extents where known. */
  static Rule sameValid(String... operands) {
    return withFirst(
        listed(operands) + " have the same valid extents.",
        operands,
        (op, first, other) ->
            unless(
                OpCheck.agree(op.valid(first), op.valid(other)),
                "expects %s and %s to have the same valid_shape, but got %s and %s; give both the"
                    + " same valid extents",
                first,
                other,
                OpCheck.text(op.valid(first)),
                OpCheck.text(op.valid(other))));
  }

  /** Vr: the same number of valid rows where known. */
  static Rule sameValidRows(String... operands) {
    return sameValidDim(0, "rows", operands);
  }

  /** Vc: the same number of valid columns where known. */
  static Rule sameValidCols(String... operands) {
    return sameValidDim(1, "columns", operands);
  }

  private static Rule sameValidDim(int dim, String what, String... operands) {
    return withFirst(
        listed(operands) + " have as many valid " + what + ".",
        operands,
        (op, first, other) ->
            unless(
                OpCheck.agree(op.valid(first, dim), op.valid(other, dim)),
                "expects %s and %s to have the same valid_shape[%d], but got %s and %s",
                first,
                other,
                dim,
                OpCheck.text(op.valid(first, dim)),
                OpCheck.text(op.valid(other, dim))));
  }

  /** SH: the same extents. */
  static Rule sameShape(String... operands) {
    return withFirst(
        listed(operands) + " have the same extents.",
        operands,
        (op, first, other) ->
            unless(
                Arrays.equals(op.shape(first), op.shape(other)),
                "expects %s and %s to have the same shape, but got %s and %s",
                first,
                other,
                OpCheck.text(op.shape(first)),
                OpCheck.text(op.shape(other))));
  }

  /** The same number of dimensions. */
  static Rule sameRank(String... operands) {
    return withFirst(
        listed(operands) + " have the same rank.",
        operands,
        (op, first, other) ->
            unless(
                op.shape(first).length == op.shape(other).length,
                "expects %s and %s to have the same rank, but got %d and %d",
                first,
                other,
                op.shape(first).length,
                op.shape(other).length));
  }

  /** Two dimensions. */
  static Rule twoDimensional(String... operands) {
    return Rule.of(
        listed(operands) + " have two dimensions.",
        op -> {
          for (String operand : operands) {
            int rank = op.shape(operand).length;
            if (rank != 2) {
              return broken(
                  "expects %s to be rank-2 (tile-shaped), but its rank is %d", operand, rank);
            }
          }
          return Rule.KEPT;
        });
  }

  /** Elements of the same size in bytes. */
  static Rule sameElementSize(String first, String other) {
    return Rule.of(
        listed(first, other) + " have elements of the same size.",
        op ->
            unless(
                ElementSize.wholeBytes(op.element(first))
                    == ElementSize.wholeBytes(op.element(other)),
                "expects %s and %s element types to have the same bitwidth, but got %s and %s",
                first,
                other,
                op.element(first),
                op.element(other)));
  }

  /** The number has the element type of the tile. */
  static Rule scalarOf(String scalar, String tile) {
    return Rule.of(
        "`" + scalar + "` has the element type of `" + tile + "`.",
        op ->
            unless(
                op.type(scalar) == op.element(tile),
                "expects %s type to match %s element type, but got %s and %s",
                scalar,
                tile,
                op.type(scalar),
                op.element(tile)));
  }

  /** Different tiles. */
  static Rule different(String... operands) {
    return Rule.of(
        listed(operands) + " are different tiles.",
        op -> {
          Map<Object, String> seen = new HashMap<>();
          for (String operand : operands) {
            String same = seen.put(op.value(operand), operand);
            if (same != null) {
              return broken(
                  "expects %s and %s to use different storage, but they are the same tile; allocate"
                      + " another",
                  same, operand);
            }
          }
          return Rule.KEPT;
        });
  }

  /** What is valid of {@code part} lies in what is valid of {@code whole}. */
  static Rule validWithin(String part, String whole) {
    return Rule.of(
        "What is valid of `" + part + "` is not larger than what is valid of `" + whole + "`.",
        op -> {
          long[] inner = op.valid(part);
          long[] outer = op.valid(whole);
          boolean fits = true;
          for (int i = 0; i < 2; i++) {
            fits &=
                inner[i] == ShapedType.DYNAMIC
                    || outer[i] == ShapedType.DYNAMIC
                    || inner[i] <= outer[i];
          }
          return unless(
              fits,
              "expects %s valid_shape to be less than or equal to %s valid_shape, but got %s and"
                  + " %s",
              part,
              whole,
              OpCheck.text(inner),
              OpCheck.text(outer));
        });
  }

  private static Rule withFirst(String text, String[] operands, Relation relation) {
    return Rule.of(
        text,
        op -> {
          for (int i = 1; i < operands.length; i++) {
            Optional<String> violation = relation.check(op, operands[0], operands[i]);
            if (violation.isPresent()) {
              return violation;
            }
          }
          return Rule.KEPT;
        });
  }
}
