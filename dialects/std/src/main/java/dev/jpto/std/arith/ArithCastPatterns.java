package dev.jpto.std.arith;

import static dev.jpto.pattern.Patterns.pattern;
import static dev.jpto.std.arith.ArithCasts.BITCAST;
import static dev.jpto.std.arith.ArithCasts.EXTSI;
import static dev.jpto.std.arith.ArithCasts.EXTUI;
import static dev.jpto.std.arith.ArithCasts.INDEX_CAST;
import static dev.jpto.std.arith.ArithCasts.INDEX_CASTUI;
import static dev.jpto.std.arith.ArithCasts.TRUNCI;

import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.pattern.Constraint;
import dev.jpto.rewrite.pattern.DeclaredPattern;
import dev.jpto.rewrite.pattern.PatternSet;
import dev.jpto.std.common.ConstantNumbers;
import dev.jpto.std.common.Shapes;
import java.math.BigInteger;

/** Casts of casts, and of shifts. */
final class ArithCastPatterns {
  /** A wide value is shifted so far that only the bits are left that a narrow one lacks. */
  static final Constraint.Of3<Value, Value, Attribute> SHIFTED_BY_SURPLUS =
      new Constraint.Of3<>(
          "is wider by the amount of the shift", ArithCastPatterns::isShiftedBySurplus);

  private static final Constraint.Of2<Value, Value> WIDER =
      new Constraint.Of2<>("is wider", (a, b) -> width(a) > width(b));

  private ArithCastPatterns() {}

  static void addTo(PatternSet set) {
    set.add(INDEX_CAST_BACK, INDEX_CASTUI_BACK, INDEX_CAST_OF_EXTSI, INDEX_CASTUI_OF_EXTUI);
    set.add(BITCAST_OF_BITCAST, EXTSI_OF_EXTUI, TRUNCI_OF_EXTSI, TRUNCI_OF_EXTUI);
    set.add(TRUNCI_OF_SHRSI);
  }

  private static int width(Value value) {
    return Shapes.elementType(value.type()) instanceof IntegerType type ? type.width() : -1;
  }

  private static boolean isShiftedBySurplus(Value wide, Value narrow, Attribute amount) {
    IntegerAttr shift = ConstantNumbers.integer(amount);
    return shift != null
        && IntegerRules.unsigned(shift.bigValue(), ConstantNumbers.width(shift.type()))
            .equals(BigInteger.valueOf(width(wide) - width(narrow)));
  }

  private static final DeclaredPattern INDEX_CAST_BACK = back("index-cast-back", INDEX_CAST);

  private static final DeclaredPattern INDEX_CASTUI_BACK = back("index-castui-back", INDEX_CASTUI);

  /** MLIR 19 asks only for the types: a cast to fewer bits and back is taken to lose nothing. */
  private static DeclaredPattern back(String name, OpDefinition cast) {
    return pattern(
        name,
        "cast(cast(x)) of the type of x -> x",
        p -> {
          var x = p.value("x");
          var outer = p.op(cast, p.op(cast, x));
          p.match(outer);
          p.ofType(x, p.typeOf(outer.result(0)));
          p.replaceWith(x);
        });
  }

  private static final DeclaredPattern INDEX_CAST_OF_EXTSI =
      through("index-cast-of-extsi", INDEX_CAST, EXTSI);

  private static final DeclaredPattern INDEX_CASTUI_OF_EXTUI =
      through("index-castui-of-extui", INDEX_CASTUI, EXTUI);

  private static final DeclaredPattern BITCAST_OF_BITCAST =
      through("bitcast-of-bitcast", BITCAST, BITCAST);

  private static DeclaredPattern through(String name, OpDefinition outer, OpDefinition inner) {
    return pattern(
        name,
        "outer(inner(x)) -> outer(x)",
        p -> {
          var x = p.value("x");
          p.match(p.op(outer, p.op(inner, x)));
          p.replaceWith(p.create(outer, x));
        });
  }

  private static final DeclaredPattern EXTSI_OF_EXTUI =
      pattern(
          "extsi-of-extui",
          "extsi(extui(x)) -> extui(x)",
          p -> {
            var x = p.value("x");
            p.match(p.op(EXTSI, p.op(EXTUI, x)));
            p.replaceWith(p.create(EXTUI, x));
          });

  private static final DeclaredPattern TRUNCI_OF_EXTSI = lessExtended("trunci-of-extsi", EXTSI);

  private static final DeclaredPattern TRUNCI_OF_EXTUI = lessExtended("trunci-of-extui", EXTUI);

  private static DeclaredPattern lessExtended(String name, OpDefinition extension) {
    return pattern(
        name,
        "trunci(ext(x)), wider than x -> ext(x)",
        p -> {
          var x = p.value("x");
          var truncated = p.op(TRUNCI, p.op(extension, x));
          p.match(truncated);
          p.require(WIDER, truncated.result(0), x);
          p.replaceWith(p.create(extension, x));
        });
  }

  private static final DeclaredPattern TRUNCI_OF_SHRSI =
      pattern(
          "trunci-of-shrsi",
          "trunci(x >> c), none of the new bits left -> trunci(x >>> c)",
          p -> {
            var x = p.value("x");
            var amount = p.attr("amount");
            var by = p.constant(amount);
            var truncated = p.op(TRUNCI, p.op(ArithInteger.SHRSI, x, by));
            p.match(truncated);
            p.require(SHIFTED_BY_SURPLUS, x, truncated.result(0), amount);
            p.replaceWith(p.create(TRUNCI, p.create(ArithInteger.SHRUI, x, by)));
            p.bounded("no pattern makes an shrsi");
          });
}
