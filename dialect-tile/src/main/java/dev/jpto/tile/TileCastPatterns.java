package dev.jpto.tile;

import static dev.jpto.pattern.Patterns.pattern;
import static dev.jpto.tile.TileElementOps.CAST;

import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.Type;
import dev.jpto.pattern.Constraint;
import dev.jpto.rewrite.pattern.DeclaredPattern;
import dev.jpto.rewrite.pattern.PatternSet;

/** Conversions: facts 22 to 24 of tile-tensor.md section 3. */
final class TileCastPatterns {
  private static final Constraint.Of2<Type, Type> LOSSLESS =
      new Constraint.Of2<>(
          "is converted without loss",
          (from, to) -> CastFacts.isLossless(element(from), element(to)));

  private static final Constraint.Of3<Operation, Type, Type> NATIVE =
      new Constraint.Of3<>(
          "is one conversion of the target",
          (op, from, to) -> CastFacts.isNative(op, element(from), element(to)));

  private static final DeclaredPattern THERE_AND_BACK =
      pattern(
          "tile-cast-there-and-back",
          "cast(cast(x: A to B): B to A) -> x",
          p -> {
            var x = p.value("x");
            var t = p.type("t");
            var over = p.type("over");
            p.ofType(x, t);
            p.match(p.op(CAST, p.op(CAST, x).types(over)).types(t));
            p.require(LOSSLESS, t, over);
            p.replaceWith(x);
            p.document("Nothing is lost on the way to B, so any mode of rounding brings it back.");
          });

  private static final DeclaredPattern CAST_CAST =
      pattern(
          "tile-cast-cast",
          "cast(cast(x: A to B), mode: B to C) -> cast(x, mode: A to C)",
          p -> {
            var x = p.value("x");
            var from = p.type("from");
            var over = p.type("over");
            var to = p.type("to");
            var element = p.attr("C");
            var mode = p.attr("mode");
            p.ofType(x, from);
            var cast =
                p.op(CAST, p.op(CAST, x).types(over))
                    .attr("to", element)
                    .attr("mode", mode)
                    .types(to);
            p.match(cast);
            p.require(LOSSLESS, from, over);
            p.require(NATIVE, cast, from, to);
            p.replaceWith(p.create(CAST, x).attr("to", element).attr("mode", mode).types(to));
            p.document(
                "A to B loses nothing, so that only one of the two rounds; A to C is one"
                    + " instruction of the target the module names, of every target if it names"
                    + " none.");
          });

  private static final DeclaredPattern OF_FULL =
      pattern(
          "tile-cast-full",
          "cast(full c) -> full c",
          p -> {
            var c = p.attr("c");
            var to = p.type("to");
            p.match(p.op(CAST, p.op(TileMemoryOps.FULL).attr("value", c)).types(to));
            p.require(ElementFacts.CAN_BE_FULL, to);
            var converted =
                p.compute("c as an element", c, to, (v, t) -> CastFacts.exactly(v, element(t)));
            p.replaceWith(p.create(TileMemoryOps.FULL).attr("value", converted).types(to));
            p.document("c is an element of the other type too, so that no mode rounds.");
          });

  private TileCastPatterns() {}

  static void addTo(PatternSet set) {
    set.add(THERE_AND_BACK, CAST_CAST, OF_FULL);
  }

  private static Type element(Type tile) {
    return ((TileType) tile).elementType();
  }
}
