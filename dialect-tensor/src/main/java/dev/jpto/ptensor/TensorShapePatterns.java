package dev.jpto.ptensor;

import static dev.jpto.pattern.Patterns.pattern;
import static dev.jpto.ptensor.TensorElementOps.CAST;
import static dev.jpto.ptensor.TensorMatrixOps.MATMUL;
import static dev.jpto.ptensor.TensorMatrixOps.MATMUL_ACC;
import static dev.jpto.ptensor.TensorReduceOps.ROW_MAX;
import static dev.jpto.ptensor.TensorReduceOps.ROW_MIN;
import static dev.jpto.ptensor.TensorStorageOps.FILLPAD;
import static dev.jpto.ptensor.TensorStorageOps.FULL;
import static dev.jpto.ptensor.TensorStorageOps.RESHAPE;
import static dev.jpto.ptensor.TensorStorageOps.SET_VALIDSHAPE;
import static dev.jpto.ptensor.TensorStorageOps.SLICE;
import static dev.jpto.ptensor.TensorStorageOps.TRANSPOSE;

import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.FloatAttr;
import dev.jpto.ir.attr.FloatType;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.RankedTensorType;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.attr.TypeAttr;
import dev.jpto.pattern.NewOp;
import dev.jpto.pattern.PatternBuilder;
import dev.jpto.pattern.TypeCapture;
import dev.jpto.pattern.ValueCapture;
import dev.jpto.rewrite.pattern.DeclaredPattern;
import dev.jpto.rewrite.pattern.PatternSet;
import java.util.List;

/** Shapes: facts 5, 6, 11 to 14, 24, 42 to 44, 46 and 47 of tile-tensor.md section 3. */
final class TensorShapePatterns {
  private static final DeclaredPattern RESHAPE_NOTHING =
      pattern(
          "ptensor-reshape-same",
          "reshape(x) of its own type -> x",
          p -> {
            var x = p.value("x");
            var t = p.type("t");
            p.ofType(x, t);
            p.match(p.op(RESHAPE, x).types(t));
            p.replaceWith(x);
          });

  private static final DeclaredPattern RESHAPE_TWICE =
      pattern(
          "ptensor-reshape-reshape",
          "reshape(reshape(x)) -> reshape(x), where all is valid",
          p -> {
            var x = p.value("x");
            var t = p.type("t");
            var inner = p.op(RESHAPE, x);
            p.match(p.op(RESHAPE, inner).types(t));
            p.require(TensorFacts.PLAIN, p.typeOf(x));
            p.require(TensorFacts.PLAIN, p.typeOf(inner.result(0)));
            p.require(TensorFacts.PLAIN, t);
            p.replaceWith(p.create(RESHAPE, x).types(t));
            p.bounded("there is one ptensor.reshape less");
          });

  private static final DeclaredPattern TRANSPOSE_TWICE =
      pattern(
          "ptensor-transpose-transpose",
          "transpose(transpose(x, a, b), a, b) -> x",
          p -> {
            var x = p.value("x");
            var t = p.type("t");
            p.ofType(x, t);
            var inner = p.op(TRANSPOSE, x);
            var outer = p.op(TRANSPOSE, inner).types(t);
            p.match(outer);
            p.require("swaps the same axes", outer, inner, TensorShapePatterns::swapSameAxes);
            p.replaceWith(x);
          });

  private static final DeclaredPattern SLICE_FULL = uniform("ptensor-slice-full", SLICE, "source");
  private static final DeclaredPattern RESHAPE_FULL =
      uniform("ptensor-reshape-full", RESHAPE, "source");
  private static final DeclaredPattern TRANSPOSE_FULL =
      uniform("ptensor-transpose-full", TRANSPOSE, "source");

  private static final DeclaredPattern CAST_FULL =
      pattern(
          "ptensor-cast-full",
          "cast(full c) -> full c, where the type has c",
          p -> {
            var c = p.attr("c");
            var t = p.type("t");
            p.match(p.op(CAST, p.op(FULL).attr("value", c)).types(t));
            p.require(TensorFacts.PLAIN, t);
            var same = p.compute("c of the new type", c, t, TensorShapePatterns::exactly);
            p.replaceWith(p.create(FULL).attr("value", same).types(t));
          });

  private static final DeclaredPattern MATMUL_TRANSPOSE_LEFT =
      flip("ptensor-matmul-transpose-lhs", "matmul(transpose(a), b) -> matmul(a, b), a turned", 0);
  private static final DeclaredPattern MATMUL_TRANSPOSE_RIGHT =
      flip("ptensor-matmul-transpose-rhs", "matmul(a, transpose(b)) -> matmul(a, b), b turned", 1);

  private static final DeclaredPattern ACC_INIT_TRUE =
      pattern(
          "ptensor-matmul-acc-init",
          "matmul_acc(acc, a, b, true) -> matmul(a, b)",
          p -> {
            var a = p.value("a");
            var b = p.value("b");
            var t = p.type("t");
            var root =
                p.op(MATMUL_ACC, p.value(), a, b, p.constant(p.literal("true")))
                    .types(t)
                    .without("a_trans")
                    .without("b_trans");
            p.match(root);
            p.require(TensorFacts.PLAIN, t);
            p.replaceWith(product(p, a, b, t));
            p.bounded("there is one ptensor.matmul_acc less");
          });

  private static final DeclaredPattern ACC_INIT_FALSE =
      pattern(
          "ptensor-matmul-acc-no-init",
          "matmul_acc(acc, a, b, false) -> matmul_acc(acc, a, b)",
          p -> {
            var acc = p.value("acc");
            var a = p.value("a");
            var b = p.value("b");
            p.match(p.op(MATMUL_ACC, acc, a, b, p.constant(p.literal("false"))));
            p.apply(
                "drop the operand",
                scope -> {
                  Operation op = scope.root();
                  List<Value> operands = op.operands().subList(0, op.numOperands() - 1);
                  scope.rewriter().modifyInPlace(op, () -> op.setOperands(List.copyOf(operands)));
                  return true;
                });
          });

  private static final DeclaredPattern ACC_ZERO =
      pattern(
          "ptensor-matmul-acc-zero",
          "matmul_acc(full 0, a, b) -> matmul(a, b), of integers",
          p -> {
            var a = p.value("a");
            var b = p.value("b");
            var c = p.attr("c");
            var t = p.type("t");
            var root =
                p.op(MATMUL_ACC, p.op(FULL).attr("value", c), a, b)
                    .types(t)
                    .without("a_trans")
                    .without("b_trans");
            p.match(root);
            p.require(TensorFacts.ZERO_INTEGER, c);
            p.require(TensorFacts.PLAIN, t);
            p.replaceWith(product(p, a, b, t));
            p.document("Of floats the sign of zero would change.");
            p.bounded("there is one ptensor.matmul_acc less");
          });

  private static final DeclaredPattern ROW_MAX_OF_COLUMN = ofColumn("ptensor-row-max-one", ROW_MAX);
  private static final DeclaredPattern ROW_MIN_OF_COLUMN = ofColumn("ptensor-row-min-one", ROW_MIN);

  private static final DeclaredPattern FILL_TWICE =
      pattern(
          "ptensor-fillpad-fillpad",
          "fillpad(fillpad(x, p), p) -> fillpad(x, p)",
          p -> {
            var inner = p.op(FILLPAD, p.value());
            var t = p.type("t");
            p.ofType(inner.result(0), t);
            p.match(p.op(FILLPAD, inner).types(t));
            p.replaceWith(inner);
          });

  private static final DeclaredPattern SET_TWICE =
      pattern(
          "ptensor-set-validshape-twice",
          "set_validshape(set_validshape(x, a), b) -> set_validshape(x, b)",
          p -> {
            var x = p.value("x");
            var rows = p.value("rows");
            var cols = p.value("cols");
            var t = p.type("t");
            var inner = p.op(SET_VALIDSHAPE).operand("source", x).singleUse();
            p.match(p.op(SET_VALIDSHAPE, inner, rows, cols).types(t));
            p.replaceWith(p.create(SET_VALIDSHAPE, x, rows, cols).types(t));
            p.bounded("there is one ptensor.set_validshape less");
          });

  private TensorShapePatterns() {}

  static void addTo(PatternSet set) {
    set.add(RESHAPE_NOTHING, RESHAPE_TWICE, TRANSPOSE_TWICE, SLICE_FULL, RESHAPE_FULL);
    set.add(TRANSPOSE_FULL, CAST_FULL, MATMUL_TRANSPOSE_LEFT, MATMUL_TRANSPOSE_RIGHT);
    set.add(
        ACC_INIT_TRUE,
        ACC_INIT_FALSE,
        ACC_ZERO,
        ROW_MAX_OF_COLUMN,
        ROW_MIN_OF_COLUMN,
        FILL_TWICE,
        SET_TWICE);
  }

  private static long axis(Operation op, String key) {
    int rank = ((RankedTensorType) op.operand(0).type()).rank();
    return Shapes.axis(op.attr(key, IntegerAttr.class).value(), rank).orElseThrow();
  }

  private static boolean swapSameAxes(Operation a, Operation b) {
    long one = axis(a, "axis1");
    long two = axis(a, "axis2");
    long other = axis(b, "axis1");
    long another = axis(b, "axis2");
    return one == other && two == another || one == another && two == other;
  }

  private static DeclaredPattern uniform(String name, OpDefinition op, String operand) {
    return pattern(
        name,
        "%s(full c) -> full c".formatted(op.name().substring("ptensor.".length())),
        p -> {
          var c = p.attr("c");
          var t = p.type("t");
          p.match(p.op(op).operand(operand, p.op(FULL).attr("value", c)).types(t));
          p.require(TensorFacts.PLAIN, t);
          p.replaceWith(p.create(FULL).attr("value", c).types(t));
        });
  }

  /** {@code c} as an element of {@code type}, or null if it is not one. */
  private static Attribute exactly(Attribute c, Type type) {
    Type element = ((RankedTensorType) type).elementType();
    if (c instanceof FloatAttr f && element instanceof FloatType to) {
      FloatAttr there = FloatAttr.get(to, f.value().convertTo(to.semantics()));
      boolean back = there.value().convertTo(f.type().semantics()).equals(f.value());
      return back && f.value().isFinite() ? there : null;
    }
    if (c instanceof IntegerAttr i && element instanceof FloatType to) {
      FloatAttr there = FloatAttr.get(to, i.bigValue().doubleValue());
      boolean exact =
          i.bigValue().bitLength() <= 53 && there.value().toDouble() == i.bigValue().doubleValue();
      return exact ? there : null;
    }
    if (c instanceof IntegerAttr i && element instanceof IntegerType to) {
      IntegerAttr there = IntegerAttr.get(to, i.bigValue());
      return there.bigValue().equals(i.bigValue()) ? there : null;
    }
    return null;
  }

  private static DeclaredPattern flip(String name, String formula, int side) {
    String flag = side == 0 ? "a_trans" : "b_trans";
    return pattern(
        name,
        formula,
        p -> {
          var x = p.value("x");
          var other = p.value("other");
          var turned = p.op(TRANSPOSE, x);
          var root = side == 0 ? p.op(MATMUL, turned, other) : p.op(MATMUL, other, turned);
          p.match(root);
          p.require(TensorFacts.FULLY_VALID, p.typeOf(x));
          p.require("swaps the last two axes", turned, TensorShapePatterns::swapsLastTwo);
          p.setOperand(root, side, x);
          p.apply(
              "turn " + flag,
              scope -> {
                Operation op = scope.root();
                boolean was = PTensorAttrs.isTrue(op, flag);
                scope.rewriter().setAttr(op, flag, IntegerAttr.bool(op.context(), !was));
                return true;
              });
          p.bounded("the product is nearer to its factor");
        });
  }

  private static boolean swapsLastTwo(Operation op) {
    int rank = ((RankedTensorType) op.operand(0).type()).rank();
    return Math.min(axis(op, "axis1"), axis(op, "axis2")) == rank - 2
        && Math.max(axis(op, "axis1"), axis(op, "axis2")) == rank - 1;
  }

  private static NewOp product(
      PatternBuilder p, ValueCapture a, ValueCapture b, TypeCapture<Type> t) {
    var element =
        p.compute(
            "the element type", t, type -> TypeAttr.get(((RankedTensorType) type).elementType()));
    return p.create(MATMUL, a, b).attr("out_dtype", element).types(t);
  }

  private static DeclaredPattern ofColumn(String name, OpDefinition op) {
    return pattern(
        name,
        "%s(x) -> x of one column".formatted(op.name().substring("ptensor.".length())),
        p -> {
          var x = p.value("x");
          var t = p.type("t");
          p.ofType(x, t);
          p.match(p.op(op, x).types(t));
          p.replaceWith(x);
          p.document("Not for sums: 0 + -0 is 0.");
        });
  }
}
