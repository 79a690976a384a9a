package dev.jpto.tile;

import static dev.jpto.pattern.Patterns.pattern;
import static dev.jpto.tile.TileBitOps.AND;
import static dev.jpto.tile.TileBitOps.NOT;
import static dev.jpto.tile.TileBitOps.OR;
import static dev.jpto.tile.TileBitOps.XOR;
import static dev.jpto.tile.TileElementOps.ABS;
import static dev.jpto.tile.TileElementOps.ADD;
import static dev.jpto.tile.TileElementOps.MAXIMUM;
import static dev.jpto.tile.TileElementOps.MINIMUM;
import static dev.jpto.tile.TileElementOps.NEG;
import static dev.jpto.tile.TileElementOps.RELU;
import static dev.jpto.tile.TileElementOps.SUB;

import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.attr.Type;
import dev.jpto.pattern.Constraint;
import dev.jpto.pattern.MatchedOp;
import dev.jpto.pattern.PatternBuilder;
import dev.jpto.pattern.ValueCapture;
import dev.jpto.rewrite.pattern.DeclaredPattern;
import dev.jpto.rewrite.pattern.PatternSet;
import java.util.Optional;
import java.util.function.BiFunction;

/** Elements of one tile: facts 28, 32 to 35, 37, 42 and 45 of tile-tensor.md section 3. */
final class TileElementPatterns {
  private static final DeclaredPattern SUB_SELF =
      toZero("tile-sub-self", "x - x -> full 0", (p, x) -> p.op(SUB, x, x));

  private static final DeclaredPattern XOR_SELF =
      toZero("tile-xor-self", "x ^ x -> full 0", (p, x) -> p.op(XOR, x, x, p.value()));

  private static final DeclaredPattern AND_SELF = same("tile-and-self", "x & x -> x", AND);
  private static final DeclaredPattern OR_SELF = same("tile-or-self", "x | x -> x", OR);
  private static final DeclaredPattern MAXIMUM_SELF =
      same("tile-maximum-self", "max(x, x) -> x", MAXIMUM);
  private static final DeclaredPattern MINIMUM_SELF =
      same("tile-minimum-self", "min(x, x) -> x", MINIMUM);

  private static final DeclaredPattern NEG_NEG =
      inverse("tile-neg-neg", "-(-x) -> x", NEG, Optional.of(ElementFacts.FLOATS));
  private static final DeclaredPattern NOT_NOT =
      inverse("tile-not-not", "~~x -> x", NOT, Optional.empty());

  private static final DeclaredPattern ABS_ABS = idempotent("tile-abs-abs", "|(|x|)| -> |x|", ABS);
  private static final DeclaredPattern RELU_RELU =
      idempotent("tile-relu-relu", "relu(relu(x)) -> relu(x)", RELU);

  private static final DeclaredPattern ABS_NEG =
      pattern(
          "tile-abs-neg",
          "|-x| -> |x|",
          p -> {
            var x = p.value("x");
            p.require(ElementFacts.FLOATS, p.typeOf(x));
            p.match(p.op(ABS, p.op(NEG, x)));
            p.replaceWith(p.create(ABS, x));
            p.document("Floats only: the least integer may have no negative.");
          });

  private static final DeclaredPattern ADD_NEG =
      ofNegative("tile-add-neg", "x + -y -> x - y", ADD, SUB);
  private static final DeclaredPattern SUB_NEG =
      ofNegative("tile-sub-neg", "x - -y -> x + y", SUB, ADD);

  private static final DeclaredPattern ROW_MAX_COLUMN =
      ofColumn("tile-row-max-column", "row_max(x of one column) -> x", TileReductionOps.ROW_MAX);
  private static final DeclaredPattern ROW_MIN_COLUMN =
      ofColumn("tile-row-min-column", "row_min(x of one column) -> x", TileReductionOps.ROW_MIN);

  private static final DeclaredPattern SEL_SAME =
      pattern(
          "tile-sel-same",
          "m ? x : x -> x",
          p -> {
            var x = p.value("x");
            var t = p.type("t");
            p.ofType(x, t);
            p.match(p.op(TileSelectOps.SEL, p.value(), x, x, p.value()).types(t));
            p.replaceWith(x);
          });

  private TileElementPatterns() {}

  static void addTo(PatternSet set) {
    set.add(SUB_SELF, XOR_SELF, AND_SELF, OR_SELF, MAXIMUM_SELF, MINIMUM_SELF, NEG_NEG, NOT_NOT);
    set.add(ABS_ABS, RELU_RELU, ABS_NEG, ADD_NEG, SUB_NEG);
    set.add(ROW_MAX_COLUMN, ROW_MIN_COLUMN, SEL_SAME);
  }

  private static DeclaredPattern toZero(
      String name, String formula, BiFunction<PatternBuilder, ValueCapture, MatchedOp> match) {
    return pattern(
        name,
        formula,
        p -> {
          var x = p.value("x");
          var t = p.type("t");
          p.match(match.apply(p, x).types(t));
          p.require(ElementFacts.INTEGERS, t);
          p.require(ElementFacts.CAN_BE_FULL, t);
          var zero = p.compute("0", t, ElementFacts::zero);
          p.replaceWith(p.create(TileMemoryOps.FULL).attr("value", zero).types(t));
          p.document("Integers only: a float may be NaN or infinite.");
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

  private static DeclaredPattern inverse(
      String name, String formula, OpDefinition op, Optional<Constraint<Type>> needed) {
    return pattern(
        name,
        formula,
        p -> {
          var x = p.value("x");
          var t = p.type("t");
          p.ofType(x, t);
          p.match(p.op(op, p.op(op, x)).types(t));
          needed.ifPresent(constraint -> p.require(constraint, t));
          p.replaceWith(x);
        });
  }

  private static DeclaredPattern idempotent(String name, String formula, OpDefinition op) {
    return pattern(
        name,
        formula,
        p -> {
          var t = p.type("t");
          var inner = p.op(op, p.value()).types(t);
          p.match(p.op(op, inner).types(t));
          p.replaceWith(inner);
        });
  }

  private static DeclaredPattern ofNegative(
      String name, String formula, OpDefinition op, OpDefinition other) {
    return pattern(
        name,
        formula,
        p -> {
          var x = p.value("x");
          var y = p.value("y");
          var t = p.type("t");
          p.ofType(x, t);
          p.ofType(y, t);
          p.match(p.op(op, x, p.op(NEG, y)).types(t));
          p.require(ElementFacts.FLOATS, t);
          p.replaceWith(p.create(other, x, y));
          p.document("Subtraction of floats is defined so; both tiles are of one type.");
        });
  }

  private static DeclaredPattern ofColumn(String name, String formula, OpDefinition op) {
    return pattern(
        name,
        formula,
        p -> {
          var x = p.value("x");
          var t = p.type("t");
          p.ofType(x, t);
          p.match(p.op(op, x, p.value()).types(t));
          p.replaceWith(x);
          p.document("Not for sums: 0 + -0 is 0.");
        });
  }
}
