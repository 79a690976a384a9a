package dev.jpto.pto;

import static dev.jpto.pto.ElementRule.NUMBERS;
import static dev.jpto.pto.ElementRule.elementsOf;
import static dev.jpto.pto.OperandRules.rowMajorVec;
import static dev.jpto.pto.OperandRules.tiles;
import static dev.jpto.pto.RelationRules.sameElement;
import static dev.jpto.pto.RelationRules.sameElementSize;
import static dev.jpto.pto.RelationRules.sameValid;
import static dev.jpto.pto.RelationRules.scalarOf;
import static dev.jpto.pto.Rule.broken;
import static dev.jpto.pto.Rule.onA3;
import static dev.jpto.pto.Rule.onA5;
import static dev.jpto.pto.Rule.unless;

import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.ShapedType;
import dev.jpto.ir.attr.Type;
import java.util.List;
import java.util.Optional;

/** Rules of gathers and scatters (pto-dialect.md section 5.6). */
final class GatherRules {
  private static final List<Rule> BY_MASK =
      List.of(
          tiles("src", "dst"),
          rowMajorVec("src", "dst"),
          sameElementSize("src", "dst"),
          allColumnsValid("dst"),
          onA3(MoveRules.elementSize("src", 2, 4)),
          onA5(MoveRules.elementSize("src", 1, 2, 4)));

  private static final List<Rule> BY_INDEX =
      List.of(
          tiles("src", "dst", "indices", "tmp"),
          sameElement("src", "dst"),
          elementsOf("src", NUMBERS).a5("i8"),
          elementsOf("indices", "i32").a5("i16"),
          allColumnsValid("dst"),
          allColumnsValid("indices"),
          onA3(sameElement("tmp", "indices"), sameValid("indices", "tmp")));

  private static final List<Rule> BY_COMPARISON =
      List.of(
          tiles("src", "dst", "cdst", "tmp"),
          elementsOf("dst", "i32"),
          sameElement("dst", "cdst"),
          scalarOf("kValue", "src"),
          equalOrGreater(),
          onA3(comparedOnA3()),
          onA5(elementsOf("src", NUMBERS)),
          rowMajorVec("src", "dst", "cdst", "tmp"));

  private GatherRules() {}

  /** One form of three, each with rules of its own. */
  static Rule forms() {
    return Rule.of(
        "By mask (`maskPattern`, no other operands): "
            + text(BY_MASK)
            + " By comparison (`cdst`, `kValue` and `tmp`): "
            + text(BY_COMPARISON)
            + " By index (`indices` and `tmp`): "
            + text(BY_INDEX),
        GatherRules::form);
  }

  private static String text(List<Rule> rules) {
    return String.join(" ", rules.stream().map(Rule::text).toList());
  }

  private static Optional<String> form(OpCheck op) {
    boolean cdst = op.isGiven("cdst");
    boolean indices = op.isGiven("indices");
    boolean tmp = op.isGiven("tmp");
    boolean number = op.isGiven("kValue");
    if (op.op().attr("maskPattern") != null) {
      return cdst || indices || tmp || number
          ? broken(
              "mask-pattern tgather only allows src and dst operands; leave the others or"
                  + " maskPattern out")
          : Rule.first(op, BY_MASK);
    }
    if (cdst || number) {
      if (!cdst || !number || !tmp) {
        return broken("compare-form tgather expects dst, cdst, kValue, and tmp; give all of them");
      }
      return indices
          ? broken("compare-form tgather does not take indices; leave them out")
          : Rule.first(op, BY_COMPARISON);
    }
    return indices && tmp
        ? Rule.first(op, BY_INDEX)
        : broken(
            "index-form tgather expects both indices and tmp; give them, or maskPattern, or cdst"
                + " and kValue");
  }

  private static Rule allColumnsValid(String operand) {
    return Rule.of(
        "All columns of `" + operand + "` are valid.",
        op -> {
          TileBufType tile = op.tile(operand);
          return unless(
              OpCheck.agree(tile.validCols(), tile.cols()),
              "expects %s valid_shape[1] to equal %s cols, but got %s and %d",
              operand,
              operand,
              OpCheck.text(tile.validCols()),
              tile.cols());
        });
  }

  private static Rule equalOrGreater() {
    return Rule.of(
        "`cmpMode` is eq or gt.",
        op ->
            unless(
                op.op().attr("cmpMode") == null || op.is("cmpMode", "eq") || op.is("cmpMode", "gt"),
                "expects compare-form tgather cmpMode to be eq or gt, but got %s",
                op.op().attr("cmpMode")));
  }

  private static Rule comparedOnA3() {
    return Rule.of(
        "Elements of `src` are f16 or f32, or i32 for eq.",
        op -> {
          boolean equality = op.op().attr("cmpMode") == null || op.is("cmpMode", "eq");
          return unless(
              Elements.of(equality ? "f16 f32 i32" : "f16 f32").contains(op.element("src")),
              "expects A2/A3 compare-form tgather src element type to be f16/f32, or i32 when"
                  + " cmpMode=eq, but got %s",
              op.element("src"));
        });
  }

  /** Indices as wide as the elements, but of 16 bits for elements of 8. */
  static Rule indexWidth() {
    return Rule.of(
        "Elements of `indexes` are integers as wide as those of `src`, 16 bits for elements of 8.",
        op -> {
          Type index = op.element("indexes");
          int bytes = Math.max(2, ElementSize.wholeBytes(op.element("src")));
          return unless(
              index instanceof IntegerType i && i.width() == bytes * 8,
              "expects indexes element type to be i%d for elements of %s, but got %s",
              bytes * 8,
              op.element("src"),
              index);
        });
  }

  // Global memory.

  /** What moves between global memory and {@code tile}, at the places of {@code idx}. */
  static Rule[] global(String tile) {
    return new Rule[] {
      ArchRules.A5_ONLY,
      OperandRules.plainVec(tile, "idx"),
      ElementRule.elementsOf(tile, "i8 i16 i32 f16 bf16 f32"),
      ElementRule.elementsOf("idx", "i32"),
      OperandRules.partition("mem"),
      Rule.of(
          "`mem` has the element type of `" + tile + "`.",
          op ->
              unless(
                  op.element("mem") == op.element(tile),
                  "expects mem element type to match %s element type, but got %s and %s",
                  tile,
                  op.element("mem"),
                  op.element(tile))),
      indexShape(tile)
    };
  }

  private static Rule indexShape(String tile) {
    return Rule.of(
        "`idx` has the rows of `" + tile + "`, and one column or all.",
        op -> {
          long[] data = op.shape(tile);
          long[] idx = op.shape("idx");
          return unless(
              data[0] == idx[0] && (idx[1] == 1 || idx[1] == data[1]),
              "expects %s and idx rows to match, and idx cols to be 1 or equal to %s cols, but got"
                  + " %s and %s",
              tile,
              tile,
              OpCheck.text(data),
              OpCheck.text(idx));
        });
  }

  /** What can be combined with what is there. */
  static Rule combinable() {
    return Rule.of(
        "`add` is for i32, f16 and f32, `max` and `min` are for i32 and f32.",
        op -> {
          boolean none = op.is("scatterAtomicOp", "none");
          Elements allowed =
              Elements.of(op.is("scatterAtomicOp", "add") ? "i32 f16 f32" : "i32 f32");
          return unless(
              none || allowed.contains(op.element("src")),
              "expects scatterAtomicOp-compatible src element type, one of %s, but got %s",
              allowed,
              op.element("src"));
        });
  }

  /** Side by side there is room. */
  static Rule roomForBoth() {
    return Rule.of(
        "The valid columns of both sources fit into `dst`.",
        op -> {
          long first = op.valid("src0", 1);
          long second = op.valid("src1", 1);
          boolean known = first != ShapedType.DYNAMIC && second != ShapedType.DYNAMIC;
          return unless(
              !known || first + second <= op.shape("dst")[1],
              "expects src0.valid_col + src1.valid_col <= dst.cols, but got %d + %d and %d",
              first,
              second,
              op.shape("dst")[1]);
        });
  }
}
