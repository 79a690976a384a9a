package dev.jpto.tile;

import static dev.jpto.pattern.Patterns.pattern;
import static dev.jpto.std.arith.ArithConstant.CONSTANT;

import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Value;
import dev.jpto.pattern.Constraint;
import dev.jpto.pattern.MatchedOp;
import dev.jpto.rewrite.pattern.DeclaredPattern;
import dev.jpto.rewrite.pattern.PatternSet;
import java.util.List;

/**
 * Tiles of one number, and rows and columns repeated: facts 38 to 41 of tile-tensor.md section 3.
 */
final class TileBroadcastPatterns {
  /**
   * One operation in all its forms.
   *
   * @param precise whether it has the attribute {@code precision}
   */
  private record Family(
      String name,
      OpDefinition tiles,
      OpDefinition scalar,
      OpDefinition row,
      OpDefinition col,
      boolean precise) {}

  private static final List<Family> FAMILIES =
      List.of(
          new Family(
              "add",
              TileElementOps.ADD,
              TileElementOps.ADDS,
              TileExpandOps.ROW_EXPAND_ADD,
              TileExpandOps.COL_EXPAND_ADD,
              false),
          new Family(
              "sub",
              TileElementOps.SUB,
              TileElementOps.SUBS,
              TileExpandOps.ROW_EXPAND_SUB,
              TileExpandOps.COL_EXPAND_SUB,
              false),
          new Family(
              "mul",
              TileElementOps.MUL,
              TileElementOps.MULS,
              TileExpandOps.ROW_EXPAND_MUL,
              TileExpandOps.COL_EXPAND_MUL,
              false),
          new Family(
              "div",
              TileElementOps.DIV,
              TileElementOps.DIVS,
              TileExpandOps.ROW_EXPAND_DIV,
              TileExpandOps.COL_EXPAND_DIV,
              true),
          new Family(
              "maximum",
              TileElementOps.MAXIMUM,
              TileElementOps.MAXIMUMS,
              TileExpandOps.ROW_EXPAND_MAX,
              TileExpandOps.COL_EXPAND_MAX,
              false),
          new Family(
              "minimum",
              TileElementOps.MINIMUM,
              TileElementOps.MINIMUMS,
              TileExpandOps.ROW_EXPAND_MIN,
              TileExpandOps.COL_EXPAND_MIN,
              false));

  private static final Constraint.Of2<Value, Value> VECTOR_OF_ROWS =
      new Constraint.Of2<>("has a number for each valid row", (x, v) -> covers(x, v, 2));

  private static final Constraint.Of2<Value, Value> VECTOR_OF_COLUMNS =
      new Constraint.Of2<>("has a number for each valid column", (x, v) -> covers(x, v, 1));

  private static final Constraint<Value> ROW_MAJOR =
      new Constraint<>("lies row by row", x -> ((TileType) x.type()).layout().isRowMajor());

  private static final Constraint<Value> ROW_ADDABLE =
      new Constraint<>(
          "has elements that row_expand_add knows",
          x -> ReductionRules.isRowAddable(((TileType) x.type()).elementType()));

  private TileBroadcastPatterns() {}

  static void addTo(PatternSet set) {
    for (Family family : FAMILIES) {
      set.add(withFull(family), withVectorOfOne(family, true), withVectorOfOne(family, false));
      set.add(withRows(family), withColumns(family));
    }
    set.add(fullFirst(FAMILIES.get(0)), fullFirst(FAMILIES.get(2)));
  }

  /** Whether the vector {@code v} is valid where {@code x} is along the axis {@code fromEnd}. */
  private static boolean covers(Value x, Value v, int fromEnd) {
    TileType tile = (TileType) x.type();
    TileType vector = (TileType) v.type();
    int axis = tile.rank() - fromEnd;
    int unit = tile.rank() - (3 - fromEnd);
    boolean all = vector.validDim(axis) == vector.dim(axis);
    boolean enough =
        vector.validDim(axis) >= 0
            && tile.validDim(axis) >= 0
            && vector.validDim(axis) >= tile.validDim(axis);
    return vector.validDim(unit) == 1 && (all || enough);
  }

  private static MatchedOp plain(Family family, MatchedOp op) {
    return family.precise() ? op.without("precision") : op;
  }

  /** {@code op(x, full c) -> ops(x, c)}. */
  private static DeclaredPattern withFull(Family family) {
    return pattern(
        "tile-" + family.name() + "-full",
        "%s(x, full c) -> %ss(x, c)".formatted(family.name(), family.name()),
        p -> {
          var x = p.value("x");
          var c = p.attr("c");
          var t = p.type("t");
          p.ofType(x, t);
          var full = p.op(TileMemoryOps.FULL).attr("value", c);
          p.match(plain(family, p.op(family.tiles(), x, full)).types(t));
          p.require(ElementFacts.COVERED_BY, x, full.result(0));
          var scalar = p.compute("c as a scalar", c, t, ElementFacts::scalar);
          p.replaceWith(p.create(family.scalar(), x, p.create(CONSTANT).attr("value", scalar)));
          p.document("One shape and element type, and c is valid where x is.");
          p.bounded("there is one use of tile.full less");
        });
  }

  /** {@code op(full c, x) -> ops(x, c)} for what commutes. */
  private static DeclaredPattern fullFirst(Family family) {
    return pattern(
        "tile-" + family.name() + "-full-first",
        "%s(full c, x) -> %ss(x, c)".formatted(family.name(), family.name()),
        p -> {
          var x = p.value("x");
          var c = p.attr("c");
          var t = p.type("t");
          p.ofType(x, t);
          var full = p.op(TileMemoryOps.FULL).attr("value", c);
          p.match(p.op(family.tiles(), full, x).types(t));
          p.require(ElementFacts.COVERED_BY, x, full.result(0));
          var scalar = p.compute("c as a scalar", c, t, ElementFacts::scalar);
          p.replaceWith(p.create(family.scalar(), x, p.create(CONSTANT).attr("value", scalar)));
          p.document("Sums and products commute to the bit; maxima of floats do not.");
          p.bounded("there is one use of tile.full less");
        });
  }

  /** {@code row_expand_op(x, full c) -> ops(x, c)}, and by columns. */
  private static DeclaredPattern withVectorOfOne(Family family, boolean rows) {
    OpDefinition op = rows ? family.row() : family.col();
    String form = op.name().substring(op.name().indexOf('.') + 1);
    return pattern(
        "tile-" + form.replace('_', '-') + "-full",
        "%s(x, full c) -> %ss(x, c)".formatted(form, family.name()),
        p -> {
          var x = p.value("x");
          var c = p.attr("c");
          var t = p.type("t");
          p.ofType(x, t);
          var full = p.op(TileMemoryOps.FULL).attr("value", c);
          var match = p.op(op, x, full).types(t);
          p.match(family.precise() && rows ? match.without("precision") : match);
          p.require(rows ? VECTOR_OF_ROWS : VECTOR_OF_COLUMNS, x, full.result(0));
          var scalar = p.compute("c as a scalar", c, t, ElementFacts::scalar);
          p.replaceWith(p.create(family.scalar(), x, p.create(CONSTANT).attr("value", scalar)));
          p.bounded("there is one use of tile.full less");
        });
  }

  /** {@code op(x, row_expand(t, v)) -> row_expand_op(x, v)}. */
  private static DeclaredPattern withRows(Family family) {
    return pattern(
        "tile-" + family.name() + "-row-expand",
        "%s(x, row_expand(_, v)) -> row_expand_%s(x, v)".formatted(family.name(), family.name()),
        p -> {
          var x = p.value("x");
          var v = p.value("v");
          var t = p.type("t");
          p.ofType(x, t);
          var expand = p.op(TileExpandOps.ROW_EXPAND, p.value(), v);
          p.match(plain(family, p.op(family.tiles(), x, expand)).types(t));
          p.require(ElementFacts.COVERED_BY, x, expand.result(0));
          p.require(ROW_MAJOR, x);
          if (family.row() == TileExpandOps.ROW_EXPAND_ADD) {
            p.require(ROW_ADDABLE, x);
          }
          p.replaceWith(p.create(family.row(), x, v));
        });
  }

  /** {@code op(x, col_expand(t, v)) -> col_expand_op(x, v)}. */
  private static DeclaredPattern withColumns(Family family) {
    return pattern(
        "tile-" + family.name() + "-col-expand",
        "%s(x, col_expand(_, v)) -> col_expand_%s(x, v)".formatted(family.name(), family.name()),
        p -> {
          var x = p.value("x");
          var v = p.value("v");
          var t = p.type("t");
          p.ofType(x, t);
          var expand = p.op(TileExpandOps.COL_EXPAND, p.value(), v);
          p.match(plain(family, p.op(family.tiles(), x, expand)).types(t));
          p.require(ElementFacts.COVERED_BY, x, expand.result(0));
          p.require(ROW_MAJOR, x);
          p.replaceWith(p.create(family.col(), x, v));
        });
  }
}
