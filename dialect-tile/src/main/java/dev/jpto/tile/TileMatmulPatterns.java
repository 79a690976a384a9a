package dev.jpto.tile;

import static dev.jpto.pattern.Patterns.pattern;
import static dev.jpto.tile.TileMatmulOps.MATMUL;
import static dev.jpto.tile.TileMatmulOps.MATMUL_ACC;

import dev.jpto.rewrite.pattern.DeclaredPattern;
import dev.jpto.rewrite.pattern.PatternSet;

/** Products: facts 46 and 47 of tile-tensor.md section 3. */
final class TileMatmulPatterns {
  private static final DeclaredPattern INIT_TRUE =
      pattern(
          "tile-matmul-acc-init",
          "matmul_acc(_, a, b, init = true) -> matmul(a, b)",
          p -> {
            var a = p.value("a");
            var b = p.value("b");
            var t = p.type("t");
            var yes = p.constant(p.literal("true"));
            var sum = p.op(MATMUL_ACC, p.value(), a, b, yes).types(t);
            p.match(sum);
            p.require("a product alone is of this type", sum, MatmulRules::isPlainProduct);
            p.replaceWith(p.create(MATMUL, a, b).types(t));
          });

  private static final DeclaredPattern INIT_FALSE =
      pattern(
          "tile-matmul-acc-no-init",
          "matmul_acc(acc, a, b, init = false) -> matmul_acc(acc, a, b)",
          p -> {
            var acc = p.value("acc");
            var a = p.value("a");
            var b = p.value("b");
            p.match(p.op(MATMUL_ACC, acc, a, b, p.constant(p.literal("false"))));
            p.replaceWith(p.create(MATMUL_ACC, acc, a, b));
            p.bounded("there is one operand less");
          });

  private static final DeclaredPattern ACC_ZERO =
      pattern(
          "tile-matmul-acc-zero",
          "matmul_acc(full 0, a, b) -> matmul(a, b)",
          p -> {
            var a = p.value("a");
            var b = p.value("b");
            var c = p.attr("c");
            var t = p.type("t");
            var zero = p.op(TileMemoryOps.FULL).attr("value", c);
            var sum = p.op(MATMUL_ACC, zero, a, b).types(t);
            p.match(sum);
            p.require(ElementFacts.ZERO_INTEGER, c);
            p.require("a product alone is of this type", sum, MatmulRules::isPlainProduct);
            p.replaceWith(p.create(MATMUL, a, b).types(t));
            p.document("Integers only: 0 + -0 is 0.");
          });

  private TileMatmulPatterns() {}

  static void addTo(PatternSet set) {
    set.add(INIT_TRUE, INIT_FALSE, ACC_ZERO);
  }
}
