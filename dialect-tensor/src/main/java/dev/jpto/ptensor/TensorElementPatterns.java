package dev.jpto.ptensor;

import static dev.jpto.pattern.Patterns.pattern;
import static dev.jpto.ptensor.TensorElementOps.ABS;
import static dev.jpto.ptensor.TensorElementOps.ADD;
import static dev.jpto.ptensor.TensorElementOps.ADDS;
import static dev.jpto.ptensor.TensorElementOps.AND;
import static dev.jpto.ptensor.TensorElementOps.CAST;
import static dev.jpto.ptensor.TensorElementOps.DIV;
import static dev.jpto.ptensor.TensorElementOps.DIVS;
import static dev.jpto.ptensor.TensorElementOps.MAXIMUM;
import static dev.jpto.ptensor.TensorElementOps.MINIMUM;
import static dev.jpto.ptensor.TensorElementOps.MUL;
import static dev.jpto.ptensor.TensorElementOps.MULS;
import static dev.jpto.ptensor.TensorElementOps.NEG;
import static dev.jpto.ptensor.TensorElementOps.NOT;
import static dev.jpto.ptensor.TensorElementOps.OR;
import static dev.jpto.ptensor.TensorElementOps.SUB;
import static dev.jpto.ptensor.TensorElementOps.SUBS;
import static dev.jpto.ptensor.TensorElementOps.XOR;
import static dev.jpto.ptensor.TensorStorageOps.FULL;

import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.RankedTensorType;
import dev.jpto.ir.attr.Type;
import dev.jpto.pattern.Constraint;
import dev.jpto.rewrite.pattern.DeclaredPattern;
import dev.jpto.rewrite.pattern.PatternSet;
import dev.jpto.std.arith.ArithConstant;

/** Element by element: facts 22 and 25 to 39 of tile-tensor.md section 3. */
final class TensorElementPatterns {
  // A number that changes nothing; exact for zeros of both signs, infinities and small numbers.
  private static final DeclaredPattern MULS_ONE =
      unchanged("ptensor-muls-one", "x * 1 -> x", MULS, TensorFacts.ONE);

  private static final DeclaredPattern DIVS_ONE =
      unchanged("ptensor-divs-one", "x / 1 -> x", DIVS, TensorFacts.ONE);

  private static final DeclaredPattern ADDS_ZERO =
      unchanged("ptensor-adds-zero", "x + -0 -> x", ADDS, TensorFacts.ADDS_NOTHING);

  private static final DeclaredPattern SUBS_ZERO =
      unchanged("ptensor-subs-zero", "x - 0 -> x", SUBS, TensorFacts.SUBTRACTS_NOTHING);

  private static final DeclaredPattern MULS_ZERO =
      pattern(
          "ptensor-muls-zero",
          "x * 0 -> full 0, of integers",
          p -> {
            var c = p.attr("c");
            var t = p.type("t");
            p.match(p.op(MULS, p.value(), p.constant(c)).types(t));
            p.require(TensorFacts.ZERO_INTEGER, c);
            p.require(TensorFacts.INTEGERS, t);
            p.require(TensorFacts.PLAIN, t);
            var zero = p.compute("0", t, TensorElementPatterns::zero);
            p.replaceWith(p.create(FULL).attr("value", zero).types(t));
          });

  // A tensor with itself.
  private static final DeclaredPattern SUB_SELF =
      nothing("ptensor-sub-self", "x - x -> full 0, of integers", SUB);
  private static final DeclaredPattern XOR_SELF =
      nothing("ptensor-xor-self", "x ^ x -> full 0", XOR);
  private static final DeclaredPattern AND_SELF = same("ptensor-and-self", "x & x -> x", AND);
  private static final DeclaredPattern OR_SELF = same("ptensor-or-self", "x | x -> x", OR);
  private static final DeclaredPattern MAXIMUM_SELF =
      same("ptensor-maximum-self", "max(x, x) -> x", MAXIMUM);
  private static final DeclaredPattern MINIMUM_SELF =
      same("ptensor-minimum-self", "min(x, x) -> x", MINIMUM);

  // Functions of functions.
  private static final DeclaredPattern NEG_NEG =
      pattern(
          "ptensor-neg-neg",
          "-(-x) -> x, of floats",
          p -> {
            var x = p.value("x");
            var t = p.type("t");
            p.ofType(x, t);
            p.match(p.op(NEG, p.op(NEG, x)).types(t));
            p.require(TensorFacts.FLOATS, t);
            p.replaceWith(x);
          });

  private static final DeclaredPattern NOT_NOT =
      pattern(
          "ptensor-not-not",
          "~~x -> x",
          p -> {
            var x = p.value("x");
            var t = p.type("t");
            p.ofType(x, t);
            p.match(p.op(NOT, p.op(NOT, x)).types(t));
            p.replaceWith(x);
          });

  private static final DeclaredPattern ABS_ABS =
      pattern(
          "ptensor-abs-abs",
          "abs(abs x) -> abs x",
          p -> {
            var inner = p.op(ABS, p.value());
            var t = p.type("t");
            p.ofType(inner.result(0), t);
            p.match(p.op(ABS, inner).types(t));
            p.replaceWith(inner);
          });

  private static final DeclaredPattern ABS_NEG =
      pattern(
          "ptensor-abs-neg",
          "abs(-x) -> abs x, of floats",
          p -> {
            var x = p.value("x");
            p.match(p.op(ABS, p.op(NEG, x)));
            p.require(TensorFacts.FLOATS, p.typeOf(x));
            p.replaceWith(p.create(ABS, x));
          });

  private static final DeclaredPattern ADD_NEG =
      opposite("ptensor-add-neg", "x + -y -> x - y, of floats", ADD, SUB);
  private static final DeclaredPattern SUB_NEG =
      opposite("ptensor-sub-neg", "x - -y -> x + y, of floats", SUB, ADD);

  private static final DeclaredPattern CAST_BACK =
      pattern(
          "ptensor-cast-back",
          "cast(cast(x : A) : B) : A -> x, where B holds all of A",
          p -> {
            var x = p.value("x");
            var t = p.type("t");
            p.ofType(x, t);
            var inner = p.op(CAST, x);
            p.match(p.op(CAST, inner).types(t));
            p.require(
                "loses nothing",
                t,
                p.typeOf(inner.result(0)),
                (from, to) -> TensorFacts.isLossless(element(from), element(to)));
            p.replaceWith(x);
            p.document("The exact number comes back in every mode.");
          });

  // A tensor of equal elements becomes a number.
  private static final DeclaredPattern ADD_FULL =
      right("ptensor-add-full", "x + full c -> x + c", ADD, ADDS);
  private static final DeclaredPattern SUB_FULL =
      right("ptensor-sub-full", "x - full c -> x - c", SUB, SUBS);
  private static final DeclaredPattern MUL_FULL =
      right("ptensor-mul-full", "x * full c -> x * c", MUL, MULS);
  private static final DeclaredPattern DIV_FULL =
      right("ptensor-div-full", "x / full c -> x / c", DIV, DIVS);
  private static final DeclaredPattern FULL_ADD =
      left("ptensor-full-add", "full c + x -> x + c", ADD, ADDS);
  private static final DeclaredPattern FULL_MUL =
      left("ptensor-full-mul", "full c * x -> x * c", MUL, MULS);

  private TensorElementPatterns() {}

  static void addTo(PatternSet set) {
    set.add(MULS_ONE, DIVS_ONE, ADDS_ZERO, SUBS_ZERO, MULS_ZERO, SUB_SELF, XOR_SELF, AND_SELF);
    set.add(OR_SELF, MAXIMUM_SELF, MINIMUM_SELF, NEG_NEG, NOT_NOT, ABS_ABS, ABS_NEG, ADD_NEG);
    set.add(SUB_NEG, CAST_BACK, ADD_FULL, SUB_FULL, MUL_FULL, DIV_FULL, FULL_ADD, FULL_MUL);
  }

  private static Type element(Type type) {
    return ((RankedTensorType) type).elementType();
  }

  private static Attribute zero(Type type) {
    return IntegerAttr.get(element(type), 0);
  }

  private static DeclaredPattern unchanged(
      String name, String formula, OpDefinition op, Constraint<Attribute> number) {
    return pattern(
        name,
        formula,
        p -> {
          var x = p.value("x");
          var c = p.attr("c");
          var t = p.type("t");
          p.ofType(x, t);
          p.match(p.op(op, x, p.constant(c)).types(t));
          p.require(number, c);
          p.replaceWith(x);
        });
  }

  private static DeclaredPattern nothing(String name, String formula, OpDefinition op) {
    return pattern(
        name,
        formula,
        p -> {
          var x = p.value("x");
          var t = p.type("t");
          p.match(p.op(op, x, x).types(t));
          p.require(TensorFacts.INTEGERS, t);
          p.require(TensorFacts.PLAIN, t);
          var zero = p.compute("0", t, TensorElementPatterns::zero);
          p.replaceWith(p.create(FULL).attr("value", zero).types(t));
          p.document("A float may be infinite or NaN.");
        });
  }

  private static DeclaredPattern same(String name, String formula, OpDefinition op) {
    return pattern(
        name,
        formula,
        p -> {
          var x = p.value("x");
          var t = p.type("t");
          p.ofType(x, t);
          p.match(p.op(op, x, x).types(t));
          p.replaceWith(x);
        });
  }

  private static DeclaredPattern opposite(
      String name, String formula, OpDefinition op, OpDefinition inverse) {
    return pattern(
        name,
        formula,
        p -> {
          var x = p.value("x");
          var y = p.value("y");
          var t = p.type("t");
          p.match(p.op(op, x, p.op(NEG, y)).types(t));
          p.require(TensorFacts.FLOATS, p.typeOf(y));
          p.replaceWith(p.create(inverse, x, y).types(t));
          p.bounded("there is one ptensor.neg less");
        });
  }

  /** The full tensor is all valid and of the shape and elements of x, whose type stays. */
  private static DeclaredPattern right(
      String name, String formula, OpDefinition op, OpDefinition withNumber) {
    return pattern(
        name,
        formula,
        p -> {
          var x = p.value("x");
          var c = p.attr("c");
          var t = p.type("t");
          p.ofType(x, t);
          p.require(TensorFacts.PLAIN, t);
          var full = p.op(FULL).attr("value", c).types(t);
          var root = p.op(op, x, full).types(t);
          p.match(op == DIV ? root.without("precision") : root);
          p.replaceWith(
              p.create(withNumber, x, p.create(ArithConstant.CONSTANT).attr("value", c)).types(t));
          p.bounded("there is no ptensor.full");
        });
  }

  private static DeclaredPattern left(
      String name, String formula, OpDefinition op, OpDefinition withNumber) {
    return pattern(
        name,
        formula,
        p -> {
          var x = p.value("x");
          var c = p.attr("c");
          var t = p.type("t");
          p.ofType(x, t);
          p.require(TensorFacts.PLAIN, t);
          var full = p.op(FULL).attr("value", c).types(t);
          p.match(p.op(op, full, x).types(t));
          p.replaceWith(
              p.create(withNumber, x, p.create(ArithConstant.CONSTANT).attr("value", c)).types(t));
          p.document("Sums and products commute, but for the payload of NaN.");
          p.bounded("there is no ptensor.full");
        });
  }
}
