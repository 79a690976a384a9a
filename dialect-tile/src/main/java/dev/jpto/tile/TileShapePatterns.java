package dev.jpto.tile;

import static dev.jpto.pattern.Patterns.pattern;
import static dev.jpto.tile.TileMemoryOps.FULL;
import static dev.jpto.tile.TileViewOps.FILLPAD;
import static dev.jpto.tile.TileViewOps.RESHAPE;
import static dev.jpto.tile.TileViewOps.SET_VALIDSHAPE;
import static dev.jpto.tile.TileViewOps.TRANSPOSE;
import static dev.jpto.tile.TileViewOps.TRANSPOSE_VIEW;

import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.Type;
import dev.jpto.pattern.Constraint;
import dev.jpto.ptensor.valid.Extent;
import dev.jpto.rewrite.pattern.DeclaredPattern;
import dev.jpto.rewrite.pattern.PatternSet;

/** Shapes, valid parts and padding: facts 5, 6, 12, 13, 43 and 44 of tile-tensor.md section 3. */
final class TileShapePatterns {
  private static final Constraint<Type> WHOLE_WITHOUT_BOXES =
      new Constraint<>(
          "is wholly valid and not made of boxes",
          t -> t instanceof TileType tile && tile.isFullyValid() && !tile.layout().isBoxed());

  private static final DeclaredPattern RESHAPE_NOTHING =
      pattern(
          "tile-reshape-nothing",
          "reshape(x) of the type of x -> x",
          p -> {
            var x = p.value("x");
            var t = p.type("t");
            p.ofType(x, t);
            p.match(p.op(RESHAPE, x).types(t));
            p.replaceWith(x);
          });

  private static final DeclaredPattern RESHAPE_RESHAPE =
      pattern(
          "tile-reshape-reshape",
          "reshape(reshape(x)) -> reshape(x)",
          p -> {
            var x = p.value("x");
            var from = p.type("from");
            var to = p.type("to");
            p.ofType(x, from);
            p.match(p.op(RESHAPE, p.op(RESHAPE, x)).types(to));
            p.require(WHOLE_WITHOUT_BOXES, from);
            p.require(WHOLE_WITHOUT_BOXES, to);
            p.replaceWith(p.create(RESHAPE, x).types(to));
            p.document("Neither changes the row-major order of the elements.");
          });

  private static final Constraint<Type> ROW_MAJOR =
      new Constraint<>("is row-major", t -> ((TileType) t).layout().isRowMajor());

  private static final DeclaredPattern RESHAPE_FULL = ofFull("reshape", RESHAPE);
  private static final DeclaredPattern TRANSPOSE_FULL = ofFull("transpose", TRANSPOSE);
  private static final DeclaredPattern TRANSPOSE_VIEW_FULL =
      ofFull("transpose_view", TRANSPOSE_VIEW);

  private static final Constraint.Of2<Operation, Operation> SAME_AXES =
      new Constraint.Of2<>("swaps the same axes as", TileShapePatterns::swapSameAxes);

  private static final DeclaredPattern TRANSPOSE_TWICE =
      pattern(
          "tile-transpose-twice",
          "transpose(transpose(x, a, b), a, b) -> x",
          p -> {
            var x = p.value("x");
            var t = p.type("t");
            p.ofType(x, t);
            var inner = p.op(TRANSPOSE).operand("source", x);
            var outer = p.op(TRANSPOSE).operand("source", inner).types(t);
            p.match(outer);
            p.require(SAME_AXES, inner, outer);
            p.replaceWith(x);
          });

  private static final DeclaredPattern TRANSPOSE_VIEW_TWICE =
      pattern(
          "tile-transpose-view-twice",
          "transpose_view(transpose_view(x)) -> x",
          p -> {
            var x = p.value("x");
            var t = p.type("t");
            p.ofType(x, t);
            p.match(p.op(TRANSPOSE_VIEW, p.op(TRANSPOSE_VIEW, x)).types(t));
            p.replaceWith(x);
          });

  private static final DeclaredPattern SET_TWICE =
      pattern(
          "tile-set-validshape-twice",
          "set_validshape(set_validshape(x, _, _), r, c) -> set_validshape(x, r, c)",
          p -> {
            var x = p.value("x");
            var r = p.value("r");
            var c = p.value("c");
            var t = p.type("t");
            p.match(
                p.op(
                        SET_VALIDSHAPE,
                        p.op(SET_VALIDSHAPE, x, p.value(), p.value()).singleUse(),
                        r,
                        c)
                    .types(t));
            p.replaceWith(p.create(SET_VALIDSHAPE, x, r, c).types(t));
          });

  private static final DeclaredPattern SET_ALL =
      pattern(
          "tile-set-validshape-all",
          "set_validshape(x wholly valid, all rows, all columns) -> x",
          p -> {
            var x = p.value("x");
            var r = p.value("r");
            var c = p.value("c");
            var t = p.type("t");
            p.ofType(x, t);
            p.match(p.op(SET_VALIDSHAPE, x, r, c).types(t));
            p.require("is wholly valid, as before", x, r, c, TileShapePatterns::isAll);
            p.replaceWith(x);
          });

  private static final DeclaredPattern FILLPAD_TWICE =
      pattern(
          "tile-fillpad-twice",
          "fillpad(fillpad(x, p), p) -> fillpad(x, p)",
          p -> {
            var t = p.type("t");
            var inner = p.op(FILLPAD, p.value()).types(t);
            p.match(p.op(FILLPAD, inner).types(t));
            p.replaceWith(inner);
            p.document("The type says which padding; nothing is left to fill.");
          });

  private TileShapePatterns() {}

  static void addTo(PatternSet set) {
    set.add(RESHAPE_NOTHING, RESHAPE_RESHAPE, RESHAPE_FULL, TRANSPOSE_FULL, TRANSPOSE_VIEW_FULL);
    set.add(TRANSPOSE_TWICE, TRANSPOSE_VIEW_TWICE, SET_TWICE, SET_ALL, FILLPAD_TWICE);
  }

  private static DeclaredPattern ofFull(String form, OpDefinition op) {
    return pattern(
        "tile-" + form.replace('_', '-') + "-full",
        form + "(full c) -> full c",
        p -> {
          var c = p.attr("c");
          var t = p.type("t");
          p.match(p.op(op).operand("source", p.op(FULL).attr("value", c)).types(t));
          p.require(ElementFacts.CAN_BE_FULL, t);
          p.require(ROW_MAJOR, t);
          p.replaceWith(p.create(FULL).attr("value", c).types(t));
          p.document("Not to a column: the target fills rows, seen as a column then.");
        });
  }

  private static boolean swapSameAxes(Operation inner, Operation outer) {
    int rank = ((TileType) outer.result(0).type()).rank();
    int a = Operands.axis(inner, "axis1", rank);
    int b = Operands.axis(inner, "axis2", rank);
    int c = Operands.axis(outer, "axis1", rank);
    int d = Operands.axis(outer, "axis2", rank);
    return a == c && b == d || a == d && b == c;
  }

  private static boolean isAll(Value x, Value rows, Value cols) {
    TileType tile = (TileType) x.type();
    return tile.isFullyValid()
        && Extent.of(rows).is(tile.dim(0))
        && Extent.of(cols).is(tile.dim(1));
  }
}
