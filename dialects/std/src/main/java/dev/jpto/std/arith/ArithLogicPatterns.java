package dev.jpto.std.arith;

import static dev.jpto.pattern.Patterns.pattern;
import static dev.jpto.std.arith.ArithCasts.EXTSI;
import static dev.jpto.std.arith.ArithCasts.EXTUI;
import static dev.jpto.std.arith.ArithCompare.CMPI;
import static dev.jpto.std.arith.ArithInteger.ANDI;
import static dev.jpto.std.arith.ArithInteger.ORI;
import static dev.jpto.std.arith.ArithInteger.XORI;

import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.pattern.Constraint;
import dev.jpto.rewrite.pattern.DeclaredPattern;
import dev.jpto.rewrite.pattern.PatternSet;

/** Bitwise operations on, and comparisons of, extended integers; negated comparisons. */
final class ArithLogicPatterns {
  private static final Constraint<Attribute> EQ_OR_NE =
      new Constraint<>("is eq or ne", ArithLogicPatterns::isEquality);

  private ArithLogicPatterns() {}

  static void addTo(PatternSet set) {
    set.add(ANDI_OF_EXTUI, ANDI_OF_EXTSI, ORI_OF_EXTUI, ORI_OF_EXTSI, XORI_OF_EXTUI);
    set.add(XORI_OF_EXTSI, CMPI_OF_EXTSI, CMPI_OF_EXTUI, NOT_OF_CMPI);
  }

  private static final DeclaredPattern ANDI_OF_EXTUI = bitwise("andi-of-extui", ANDI, EXTUI);

  private static final DeclaredPattern ANDI_OF_EXTSI = bitwise("andi-of-extsi", ANDI, EXTSI);

  private static final DeclaredPattern ORI_OF_EXTUI = bitwise("ori-of-extui", ORI, EXTUI);

  private static final DeclaredPattern ORI_OF_EXTSI = bitwise("ori-of-extsi", ORI, EXTSI);

  private static final DeclaredPattern XORI_OF_EXTUI = bitwise("xori-of-extui", XORI, EXTUI);

  private static final DeclaredPattern XORI_OF_EXTSI = bitwise("xori-of-extsi", XORI, EXTSI);

  private static DeclaredPattern bitwise(
      String name, OpDefinition operation, OpDefinition extension) {
    return pattern(
        name,
        "op(ext(x), ext(y)), x and y of one type -> ext(op(x, y))",
        p -> {
          var x = p.value("x");
          var y = p.value("y");
          p.match(p.op(operation, p.op(extension, x), p.op(extension, y)));
          p.ofType(y, p.typeOf(x));
          p.replaceWith(p.create(extension, p.create(operation, x, y)));
        });
  }

  private static final DeclaredPattern CMPI_OF_EXTSI = equality("cmpi-of-extsi", EXTSI);

  private static final DeclaredPattern CMPI_OF_EXTUI = equality("cmpi-of-extui", EXTUI);

  private static DeclaredPattern equality(String name, OpDefinition extension) {
    return pattern(
        name,
        "ext(x) == ext(y), x and y of one type -> x == y; also for !=",
        p -> {
          var x = p.value("x");
          var y = p.value("y");
          var predicate = p.attr("predicate");
          p.match(
              p.op(CMPI, p.op(extension, x), p.op(extension, y))
                  .attr(CmpIPredicate.KEY, predicate));
          p.require(EQ_OR_NE, predicate);
          p.ofType(y, p.typeOf(x));
          p.replaceWith(p.create(CMPI, x, y).attr(CmpIPredicate.KEY, predicate));
        });
  }

  private static boolean isEquality(Attribute predicate) {
    return switch (CmpIPredicate.ATTRS.valueOf(predicate).orElseThrow()) {
      case EQ, NE -> true;
      default -> false;
    };
  }

  private static final DeclaredPattern NOT_OF_CMPI =
      pattern(
          "not-of-cmpi",
          "(x < y) ^ true -> x >= y, for any predicate",
          p -> {
            var x = p.value("x");
            var y = p.value("y");
            var predicate = p.attr("predicate");
            p.match(
                p.op(
                    XORI,
                    p.op(CMPI, x, y).attr(CmpIPredicate.KEY, predicate),
                    p.constant(p.literal("true"))));
            var inverse = p.compute("inverse predicate", predicate, ArithLogicPatterns::inverse);
            p.replaceWith(p.create(CMPI, x, y).attr(CmpIPredicate.KEY, inverse));
          });

  private static IntegerAttr inverse(Attribute predicate) {
    CmpIPredicate found = CmpIPredicate.ATTRS.valueOf(predicate).orElseThrow();
    return CmpIPredicate.ATTRS.get(predicate.uniquer(), found.inverse());
  }
}
