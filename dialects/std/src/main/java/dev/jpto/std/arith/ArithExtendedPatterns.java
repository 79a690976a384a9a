package dev.jpto.std.arith;

import static dev.jpto.pattern.Patterns.pattern;
import static dev.jpto.std.arith.ArithExtended.ADDUI_EXTENDED;
import static dev.jpto.std.arith.ArithExtended.MULSI_EXTENDED;
import static dev.jpto.std.arith.ArithExtended.MULUI_EXTENDED;

import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.Type;
import dev.jpto.pattern.Constraint;
import dev.jpto.rewrite.pattern.DeclaredPattern;
import dev.jpto.rewrite.pattern.PatternSet;
import dev.jpto.std.common.ConstantNumbers;
import dev.jpto.std.common.Shapes;

/** Operations with two results of which one is not needed, and those that are written out. */
final class ArithExtendedPatterns {
  private static final Constraint<Value> UNUSED = new Constraint<>("is not used", Value::isUnused);

  /** MLIR 19 makes an invalid {@code extsi} to {@code index}. */
  private static final Constraint<Type> NOT_INDEX =
      new Constraint<>(
          "has integers of known width", type -> Shapes.elementType(type) instanceof IntegerType);

  private ArithExtendedPatterns() {}

  static void addTo(PatternSet set) {
    set.add(ADDUI_WITHOUT_OVERFLOW, MULSI_WITHOUT_HIGH, MULUI_WITHOUT_HIGH, MULSI_BY_ONE);
    set.add(HIGH_OF_SIGNED_PRODUCT, HIGH_OF_UNSIGNED_PRODUCT);
  }

  private static final DeclaredPattern ADDUI_WITHOUT_OVERFLOW =
      pattern(
          "addui-extended-without-overflow",
          "x + y, overflow unused -> x + y, false",
          p -> {
            var x = p.value("x");
            var y = p.value("y");
            var sum = p.op(ADDUI_EXTENDED, x, y);
            p.match(sum);
            var overflow = sum.result("overflow");
            p.require(UNUSED, overflow);
            var no = p.compute("false", overflow, ArithIntegerPatterns::zeroLike);
            p.replaceWith(
                p.create(ArithInteger.ADDI, x, y),
                p.create(ArithConstant.CONSTANT).attr("value", no));
            p.bounded("no pattern makes an addui_extended");
          });

  private static final DeclaredPattern MULSI_WITHOUT_HIGH =
      withoutHigh("mulsi-extended-without-high", MULSI_EXTENDED);

  private static final DeclaredPattern MULUI_WITHOUT_HIGH =
      withoutHigh("mului-extended-without-high", MULUI_EXTENDED);

  /** The high half, which nobody uses, may become anything. */
  private static DeclaredPattern withoutHigh(String name, OpDefinition product) {
    return pattern(
        name,
        "x * y, high half unused -> x * y, x",
        p -> {
          var x = p.value("x");
          var y = p.value("y");
          var both = p.op(product, x, y);
          p.match(both);
          p.require(UNUSED, both.result("high"));
          p.replaceWith(p.create(ArithInteger.MULI, x, y), x);
          p.addBenefit(2);
          p.bounded("what makes such a product uses its high half");
        });
  }

  private static final DeclaredPattern MULSI_BY_ONE =
      pattern(
          "mulsi-extended-by-one",
          "x * 1 -> x, extsi(x < 0)",
          p -> {
            var x = p.value("x");
            var one = p.attr("one");
            var product = p.op(MULSI_EXTENDED, x, p.constant(one));
            p.match(product);
            p.require("is 1, positive", one, ArithExtendedPatterns::isPositiveOne);
            var type = p.typeOf(product.result("high"));
            p.require(NOT_INDEX, type);
            var zero =
                p.create(ArithConstant.CONSTANT)
                    .attr("value", p.compute("zero", x, ArithIntegerPatterns::zeroLike));
            var negative = p.create(ArithCompare.CMPI, x, zero).attr(CmpIPredicate.KEY, "2 : i64");
            p.replaceWith(x, p.create(ArithCasts.EXTSI, negative).types(type));
            p.bounded("no pattern makes a product of it");
          });

  /** Not {@code true}, which is -1 when read as signed. */
  private static boolean isPositiveOne(Attribute constant) {
    return ConstantNumbers.isOne(constant) && !ConstantNumbers.isAllOnes(constant);
  }

  private static final DeclaredPattern HIGH_OF_SIGNED_PRODUCT =
      highHalf("trunci-of-signed-product", ArithCasts.EXTSI, MULSI_EXTENDED);

  private static final DeclaredPattern HIGH_OF_UNSIGNED_PRODUCT =
      highHalf("trunci-of-unsigned-product", ArithCasts.EXTUI, MULUI_EXTENDED);

  private static DeclaredPattern highHalf(
      String name, OpDefinition extension, OpDefinition product) {
    return pattern(
        name,
        "trunci((ext(x) * ext(y)) >> width) -> high half of x * y",
        p -> {
          var x = p.value("x");
          var y = p.value("y");
          var amount = p.attr("amount");
          var wide = p.op(ArithInteger.MULI, p.op(extension, x), p.op(extension, y)).result(0);
          var high = p.op(ArithCasts.TRUNCI, p.op(ArithInteger.SHRUI, wide, p.constant(amount)));
          p.match(high);
          var type = p.typeOf(high.result(0));
          p.ofType(x, type);
          p.ofType(y, type);
          p.require(ArithCastPatterns.SHIFTED_BY_SURPLUS, wide, x, amount);
          p.replaceWith(p.create(product, x, y).result("high"));
        });
  }
}
