package dev.jpto.pto;

import static dev.jpto.pto.Rule.broken;
import static dev.jpto.pto.Rule.listed;
import static dev.jpto.pto.Rule.unless;

import dev.jpto.ir.attr.ShapedType;
import dev.jpto.ir.attr.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;

/** Rules of loads, stores and fills (pto-dialect.md section 5.2). */
final class MoveRules {
  /** What loads and stores carry. */
  static final String TRANSFERRED = "i8 i16 i32 i64 f16 bf16 f32";

  private MoveRules() {}

  /** In the vector memory or in {@code mat}. */
  static Rule inVecOrMat(String operand) {
    return inOneOf(operand, AddressSpace.VEC, AddressSpace.MAT);
  }

  /** In one of these memories. */
  static Rule inOneOf(String operand, AddressSpace... spaces) {
    List<AddressSpace> all = List.of(spaces);
    String names = alternatives(all.stream().map(AddressSpace::keyword).toList());
    return Rule.of(
        "`" + operand + "` is in " + names + ".",
        op ->
            unless(
                all.contains(op.tile(operand).space()),
                "expects %s to be in the %s address space, but it is in %s",
                operand,
                names,
                op.tile(operand).space().keyword()));
  }

  /** {@code a, b or c}. */
  static String alternatives(List<String> words) {
    int last = words.size() - 1;
    return last == 0
        ? words.getFirst()
        : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
  }

  /** A tile, whatever its elements. */
  static Rule anyTile(String operand) {
    return Rule.of(
        "`" + operand + "` is a tile.",
        op ->
            unless(
                op.type(operand) instanceof TileBufType,
                "expects %s to be !pto.tile_buf, but got '%s'",
                operand,
                op.type(operand)));
  }

  /** The layouts a5 loads into: row by row, column by column, or boxes column by column. */
  static Rule loadable(String operand) {
    return Rule.of(
        "In the vector memory, `" + operand + "` is without boxes, or in boxes by columns.",
        op -> {
          TileConfig c = op.tile(operand).config();
          boolean boxedByColumn =
              c.blayout() == BLayout.COL_MAJOR && c.slayout() == SLayout.ROW_MAJOR;
          return unless(
              op.tile(operand).space() != AddressSpace.VEC || !c.isBoxed() || boxedByColumn,
              "expects A5 %s vec %s layout to be ND, DN, or NZ, but got blayout=%s and slayout=%s",
              op.name(),
              operand,
              c.blayout().keyword(),
              c.slayout().keyword());
        });
  }

  /** Wide integers are padded with zeros at most. */
  static Rule wideIntegersPadZero(String operand) {
    return Rule.of(
        "Elements of 64 bits are padded with null or zero.",
        op -> {
          PadValue pad = op.tile(operand).config().pad();
          boolean fits = pad == PadValue.NULL || pad == PadValue.ZERO;
          return unless(
              fits || !Elements.of("i64").contains(op.element(operand)),
              "expects A5 i64/u64 %s %s pad to be null or zero, but it is %s",
              op.name(),
              operand,
              pad.keyword());
        });
  }

  /** Elements of a size that can be moved. */
  static Rule elementSize(String operand, Integer... bytes) {
    List<Integer> sizes = List.of(bytes);
    String text = alternatives(sizes.stream().map(String::valueOf).toList());
    return Rule.of(
        "Elements of `" + operand + "` have " + text + " bytes.",
        op ->
            unless(
                sizes.contains(ElementSize.wholeBytes(op.element(operand))),
                "expects %s element size to be %s bytes, but %s has %d",
                operand,
                text,
                op.element(operand),
                ElementSize.wholeBytes(op.element(operand))));
  }

  /** As many elements are stored as there is room for. */
  static Rule sameElementCount() {
    return Rule.of(
        "`dst` has as many elements as are valid in `src`; extents may differ otherwise.",
        op -> {
          OptionalLong room = count(op.shape("dst"));
          OptionalLong stored = count(op.valid("src"));
          boolean known = room.isPresent() && stored.isPresent();
          return unless(
              !known || room.getAsLong() == stored.getAsLong(),
              "expects dst static element count (%d) to match src valid_shape static element count"
                  + " (%d); dst is %s and what is valid of src is %s",
              room.orElse(0),
              stored.orElse(0),
              OpCheck.text(op.shape("dst")),
              OpCheck.text(op.valid("src")));
        });
  }

  /** Empty if some extent is not known or the number has more than 63 bits. */
  private static OptionalLong count(long[] extents) {
    long all = 1;
    for (long extent : extents) {
      if (extent <= 0 || extent > Long.MAX_VALUE / all) {
        return OptionalLong.empty();
      }
      all *= extent;
    }
    return OptionalLong.of(all);
  }

  /** What only the way out of the cube does. */
  static Rule onlyFromAcc() {
    return Rule.of(
        "`preQuantScalar` and `reluPreMode` are for `src` in `acc`.",
        op -> {
          if (op.isIn("src", AddressSpace.ACC)) {
            return Rule.KEPT;
          }
          String from = op.tile("src").space().keyword();
          if (op.isGiven("preQuantScalar")) {
            return broken("expects preQuantScalar form to use loc=acc src, but src is in %s", from);
          }
          return unless(
              !relu(op),
              "expects reluPreMode form to use loc=acc src, but src is in %s; use no_relu",
              from);
        });
  }

  /** Whether negative numbers are changed on the way. */
  static boolean relu(OpCheck op) {
    return !op.is("reluPreMode", "no_relu");
  }

  /** Elements of 32 bits of the cube and what they are stored as. */
  static Rule storedFromAcc() {
    return Rule.of(
        "From `acc`, i32 or f32 is stored as i32, f32, f16 or bf16. With `preQuantScalar`: i32 as"
            + " i8 or f16, on a5 also bf16; f32 as i8, on a5 also f16, bf16 or f32.",
        op -> {
          Type from = op.element("src");
          Type to = op.element("dst");
          boolean integer = Elements.of("i32").contains(from);
          Elements allowed = Elements.of("i32 f32 f16 bf16");
          if (op.isGiven("preQuantScalar")) {
            boolean a5 = op.arch() == TargetArch.A5;
            allowed =
                integer
                    ? Elements.of(a5 ? "i8 f16 bf16" : "i8 f16")
                    : Elements.of(a5 ? "i8 f16 bf16 f32" : "i8");
          }
          return unless(
              allowed.contains(to),
              "expects %s acc tstore dst element type to be %s, but got %s from %s",
              op.arch() == TargetArch.A5 ? "A5" : "A2/A3",
              allowed,
              to,
              from);
        });
  }

  /** Rules for a source in {@code acc}. */
  static Rule fromAcc(Rule... rules) {
    return Rule.when("From `acc`: ", op -> op.isIn("src", AddressSpace.ACC), rules);
  }

  /** Rules for a source anywhere but in {@code acc}. */
  static Rule notFromAcc(Rule... rules) {
    return Rule.when("From elsewhere: ", op -> !op.isIn("src", AddressSpace.ACC), rules);
  }

  /** So many columns, all and valid, as the way out of the cube can take. */
  static Rule columnsOfAcc(String operand) {
    return Rule.of(
        "`" + operand + "` has 1 to 4095 columns.",
        op -> {
          TileBufType tile = op.tile(operand);
          return unless(
              tile.cols() <= 4095
                  && (tile.validCols() == ShapedType.DYNAMIC
                      || (tile.validCols() >= 1 && tile.validCols() <= 4095)),
              "expects %s cols to be in [1, 4095], but it has %d, %s of them valid",
              operand,
              tile.cols(),
              OpCheck.text(tile.validCols()));
        });
  }

  /** The value that fills is one. */
  static Rule padded() {
    return Rule.of(
        "The type of `dst` has a pad value.",
        op ->
            unless(
                !(op.type("dst") instanceof TileBufType tile)
                    || tile.config().pad() != PadValue.NULL,
                "expects dst PadVal != Null for %s; give its type pad=1 (zero), 2 (max) or 3 (min)",
                op.name()));
  }

  /** Between tiles in {@code mat} the types are the same. */
  static Rule sameTypeInMat() {
    return Rule.of(
        "Both in `mat` have the same type.",
        op -> {
          boolean applies = op.isIn("src", AddressSpace.MAT) && op.isIn("dst", AddressSpace.MAT);
          return unless(
              !applies || op.type("src") == op.type("dst"),
              "expects src/dst tile types to be lowerable to TFILLPAD for loc=mat, that is the"
                  + " same, but got '%s' and '%s'%s; fill in the vector memory instead",
              op.type("src"),
              op.type("dst"),
              applies ? mismatch(op.tile("src"), op.tile("dst")) : "");
        });
  }

  private static String mismatch(TileBufType src, TileBufType dst) {
    StringBuilder fields = new StringBuilder();
    if (src.validRows() != dst.validRows()) {
      append(fields, "v_row", OpCheck.text(src.validRows()), OpCheck.text(dst.validRows()));
    }
    if (src.validCols() != dst.validCols()) {
      append(fields, "v_col", OpCheck.text(src.validCols()), OpCheck.text(dst.validCols()));
    }
    if (src.config().pad() != dst.config().pad()) {
      append(
          fields,
          "pad",
          String.valueOf(src.config().pad().ordinal()),
          String.valueOf(dst.config().pad().ordinal()));
    }
    return fields.toString();
  }

  private static void append(StringBuilder fields, String field, String src, String dst) {
    fields
        .append(fields.isEmpty() ? "; mismatching fields: " : ", ")
        .append("%s (%s vs %s)".formatted(field, src, dst));
  }

  /** The filled tile is no smaller. */
  static Rule notSmaller() {
    return Rule.of(
        "`dst` has at least the extents of `src`.",
        op -> {
          long[] src = op.shape("src");
          long[] dst = op.shape("dst");
          return unless(
              src[0] <= dst[0] && src[1] <= dst[1],
              "expects dst static shape to be >= src static shape for %s, but got %s and %s",
              op.name(),
              OpCheck.text(dst),
              OpCheck.text(src));
        });
  }

  /** Whether an operand is laid out so. */
  static boolean isLaidOut(OpCheck op, String operand, BLayout blayout, SLayout slayout) {
    TileConfig config = op.tile(operand).config();
    return config.blayout() == blayout && config.slayout() == slayout;
  }

  /** Constant row and column of a rectangle that lies in {@code outer}. */
  static Rule rectangle(String inner, String outer) {
    boolean extract = outer.equals("src");
    return Rule.of(
        "`indexRow` and `indexCol` are not negative, and the rectangle lies in "
            + listed(outer)
            + ", if constant.",
        op -> {
          long[] size = extract ? op.shape(inner) : op.valid(inner);
          return within(op, "indexRow", "rows", size[0], op.shape(outer)[0], inner, outer)
              .or(() -> within(op, "indexCol", "cols", size[1], op.shape(outer)[1], inner, outer));
        });
  }

  private static Optional<String> within(
      OpCheck op, String index, String what, long size, long whole, String inner, String outer) {
    OptionalLong at = op.constant(index);
    if (at.isEmpty()) {
      return Rule.KEPT;
    }
    if (at.getAsLong() < 0) {
      return broken("expects %s to be non-negative, but it is %d", index, at.getAsLong());
    }
    return unless(
        size == ShapedType.DYNAMIC || at.getAsLong() <= whole - size,
        "expects %s + %s.%s <= %s.%s, but got %d + %s and %d",
        index,
        inner,
        what,
        outer,
        what,
        at.getAsLong(),
        OpCheck.text(size),
        whole);
  }

  /** The same extents, where {@code applies} holds. */
  static Rule sameShapeOf(String text, String message, Predicate<OpCheck> applies) {
    return Rule.of(
        text,
        op ->
            unless(
                !applies.test(op) || Arrays.equals(op.shape("src"), op.shape("dst")),
                "expects %s tmov to use matching src/dst shapes, but got %s and %s",
                message,
                OpCheck.text(op.shape("src")),
                OpCheck.text(op.shape("dst"))));
  }
}
