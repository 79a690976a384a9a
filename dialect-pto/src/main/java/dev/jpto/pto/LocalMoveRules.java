package dev.jpto.pto;

import static dev.jpto.pto.AddressSpace.ACC;
import static dev.jpto.pto.AddressSpace.BIAS;
import static dev.jpto.pto.AddressSpace.LEFT;
import static dev.jpto.pto.AddressSpace.MAT;
import static dev.jpto.pto.AddressSpace.RIGHT;
import static dev.jpto.pto.AddressSpace.SCALING;
import static dev.jpto.pto.AddressSpace.VEC;
import static dev.jpto.pto.Rule.broken;
import static dev.jpto.pto.Rule.unless;

import dev.jpto.ir.attr.Type;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Rules of moves between local memories (pto-dialect.md section 5.2). */
final class LocalMoveRules {
  /** From one memory to another. */
  private record Way(AddressSpace from, AddressSpace to) {
    @Override
    public String toString() {
      return from.keyword() + "->" + to.keyword();
    }
  }

  private static final List<Way> MOVES =
      List.of(
          new Way(MAT, LEFT),
          new Way(MAT, RIGHT),
          new Way(MAT, BIAS),
          new Way(MAT, SCALING),
          new Way(VEC, VEC),
          new Way(ACC, MAT),
          new Way(ACC, VEC));

  private LocalMoveRules() {}

  private static Rule oneOf(List<Way> ways, List<Way> onlyA5) {
    String also = onlyA5.isEmpty() ? "" : "; on a5 also " + text(onlyA5);
    return Rule.of(
        "From one memory to another: " + text(ways) + also + ".",
        op -> {
          Way way = new Way(op.tile("src").space(), op.tile("dst").space());
          boolean a5 = op.arch() == TargetArch.A5;
          boolean known = ways.contains(way) || (a5 && onlyA5.contains(way));
          String hint = onlyA5.contains(way) ? "; a5 has that way" : "";
          return unless(
              known,
              "expects a supported %s address-space pair for this target, one of %s, but got %s%s",
              op.name(),
              text(ways) + (a5 && !onlyA5.isEmpty() ? ", " + text(onlyA5) : ""),
              way,
              hint);
        });
  }

  private static String text(List<Way> ways) {
    return ways.stream().map(Way::toString).collect(Collectors.joining(", "));
  }

  // tmov.

  /** The ways of {@code pto.tmov}; never from {@code mat} to the vector memory. */
  static Rule moves() {
    return oneOf(MOVES, List.of(new Way(VEC, MAT)));
  }

  /** The extents stay, but on a5 on the way out of the cube or of the vector memory. */
  static Rule moveKeepsShape() {
    return Rule.of(
        "`src` and `dst` have the same extents; on a5 only from `mat`.",
        op -> {
          boolean mat = op.isIn("src", MAT);
          return MoveRules.sameShapeOf(
                  "", mat ? "mat-source" : "A2/A3 non-mat", o -> mat || o.arch() != TargetArch.A5)
              .violation(op);
        });
  }

  /** What quantises, and how the vector cores share, is for the way out of the cube. */
  static Rule quantisingMove() {
    return Rule.of(
        "`fp` (f32 or i32 from `acc`, factors in `scaling`) or `preQuantScalar`, not both;"
            + " `accToVecMode` from `acc` to the vector memory, of a single core if quantised.",
        LocalMoveRules::quantising);
  }

  private static Optional<String> quantising(OpCheck op) {
    boolean fp = op.isGiven("fp");
    boolean scalar = op.isGiven("preQuantScalar");
    if (fp && scalar) {
      return broken(
          "expects fp and preQuantScalar forms to be mutually exclusive; leave one of them out");
    }
    boolean toVec = op.isIn("src", ACC) && op.isIn("dst", VEC);
    boolean mode = op.op().attr("accToVecMode") != null;
    if (mode && !toVec) {
      return broken(
          "expects accToVecMode to be used only for acc-to-vec tmov, but this is %s to %s",
          op.tile("src").space().keyword(), op.tile("dst").space().keyword());
    }
    boolean single =
        op.is("accToVecMode", "single_mode_vec0") || op.is("accToVecMode", "single_mode_vec1");
    return unless(
        !mode || single || !(fp || scalar),
        "expects fp/preQuantScalar acc-to-vec forms to use single-mode accToVecMode");
  }

  // textract and tinsert.

  /** The ways of {@code pto.textract}. */
  static Rule extracts() {
    return Rule.of(
        "From one memory to another: vec->vec, mat->left, mat->right; on a5 also mat->scaling,"
            + " vec->mat.",
        op ->
            (op.arch() == TargetArch.A5
                    ? oneOf(
                        List.of(
                            new Way(MAT, LEFT),
                            new Way(MAT, RIGHT),
                            new Way(MAT, SCALING),
                            new Way(VEC, MAT),
                            new Way(VEC, VEC)),
                        List.of())
                    : oneOf(
                        List.of(new Way(VEC, VEC), new Way(MAT, LEFT), new Way(MAT, RIGHT)),
                        List.of(new Way(MAT, SCALING), new Way(VEC, MAT))))
                .violation(op));
  }

  /** The layouts between which {@code pto.textract} takes a rectangle out. */
  static Rule extractLayouts() {
    return Rule.of(
        "From `mat`: `src` is row major or in boxes by columns (on a5 in boxes by columns or by"
            + " rows, or any row major to `left`), `dst` in the layout of its memory. On a5 in the"
            + " vector memory: both row major without boxes.",
        op -> op.isIn("src", MAT) ? fromMat(op) : inVector(op));
  }

  private static Optional<String> fromMat(OpCheck op) {
    TileConfig c = op.tile("src").config();
    boolean a5 = op.arch() == TargetArch.A5;
    boolean rowMajor = c.blayout() == BLayout.ROW_MAJOR;
    boolean boxedByColumn = !rowMajor && c.slayout() == SLayout.ROW_MAJOR;
    boolean anyRowMajor = !a5 || op.isIn("dst", LEFT) || c.slayout() == SLayout.COL_MAJOR;
    if (!boxedByColumn && !(rowMajor && anyRowMajor)) {
      return broken(
          "expects %s textract src to use a supported mat blayout/slayout combination, but got"
              + " blayout=%s and slayout=%s; load it as blayout=col_major, slayout=row_major",
          a5 ? "A5" : "A2/A3", c.blayout().keyword(), c.slayout().keyword());
    }
    if (op.isIn("dst", LEFT)) {
      BLayout order = a5 ? BLayout.COL_MAJOR : BLayout.ROW_MAJOR;
      return OperandRules.layout(order, SLayout.ROW_MAJOR, "dst").violation(op);
    }
    return op.isIn("dst", RIGHT)
        ? OperandRules.layout(BLayout.ROW_MAJOR, SLayout.COL_MAJOR, "dst").violation(op)
        : Rule.KEPT;
  }

  private static Optional<String> inVector(OpCheck op) {
    return op.arch() == TargetArch.A5 && op.isIn("dst", VEC)
        ? OperandRules.layout(BLayout.ROW_MAJOR, SLayout.NONE_BOX, "src", "dst").violation(op)
        : Rule.KEPT;
  }

  /** The ways of {@code pto.tinsert}. */
  static Rule inserts() {
    return oneOf(List.of(new Way(ACC, MAT), new Way(VEC, VEC)), List.of(new Way(VEC, MAT)));
  }

  /** Layouts and elements on each way of {@code pto.tinsert}. */
  static Rule insertForms() {
    return Rule.of(
        "From `acc`: both in boxes by columns, on a3 of 512 bytes; f32 to f16 or bf16, on a5 also"
            + " f32 to f32 and i32 to i32. In the vector memory: the same elements, i8, f16, bf16"
            + " or f32, on a5 also i32, both row major without boxes. On a5 from there to `mat`:"
            + " the same elements, `dst` in boxes by columns, `src` so or row major without boxes.",
        op -> op.isIn("src", ACC) ? insertFromAcc(op) : insertFromVec(op));
  }

  private static Optional<String> insertFromAcc(OpCheck op) {
    Optional<String> layout = OperandRules.boxedByColumn("src", "dst").violation(op);
    boolean a5 = op.arch() == TargetArch.A5;
    if (layout.isEmpty() && !a5) {
      layout = OperandRules.fractal(512, "dst").violation(op);
    }
    Type from = op.element("src");
    Type to = op.element("dst");
    boolean floats =
        Elements.of("f32").contains(from)
            && Elements.of(a5 ? "f16 bf16 f32" : "f16 bf16").contains(to);
    boolean integers = a5 && Elements.of("i32").contains(from) && Elements.of("i32").contains(to);
    return layout.or(
        () ->
            unless(
                floats || integers,
                a5
                    ? "expects A5 acc->mat tinsert element types to be (src=f32,dst=f16/bf16/f32)"
                        + " or (src=i32,dst=i32), but got %s and %s"
                    : "expects A2/A3 tinsert element types to be src=f32, dst=f16/bf16, but got %s"
                        + " and %s",
                from,
                to));
  }

  private static Optional<String> insertFromVec(OpCheck op) {
    boolean a5 = op.arch() == TargetArch.A5;
    Elements allowed = Elements.of(a5 ? "i8 i32 f8 f16 bf16 f32" : "i8 f16 bf16 f32");
    boolean same = op.element("src") == op.element("dst") && allowed.contains(op.element("src"));
    Optional<String> layout = Rule.KEPT;
    if (op.isIn("dst", MAT)) {
      boolean plain = MoveRules.isLaidOut(op, "src", BLayout.ROW_MAJOR, SLayout.NONE_BOX);
      layout =
          OperandRules.boxedByColumn(plain ? new String[] {"dst"} : new String[] {"dst", "src"})
              .violation(op);
    } else if (a5) {
      layout = OperandRules.layout(BLayout.ROW_MAJOR, SLayout.NONE_BOX, "src", "dst").violation(op);
    }
    return layout.or(
        () ->
            unless(
                same,
                "expects %s %s tinsert src/dst to have same supported dtype (%s), but got %s and"
                    + " %s",
                a5 ? "A5" : "A2/A3",
                op.isIn("dst", MAT) ? "vec->mat" : "vec->vec",
                allowed,
                op.element("src"),
                op.element("dst")));
  }

  /** What a result of the cube becomes when each column is scaled by its factor. */
  static Rule scaledBy() {
    return Rule.of(
        "f32 becomes i8, i32 becomes i8, f16 or i16; on a5 f32 becomes i8, f16, bf16 or f32, i32"
            + " becomes i8, f16 or bf16.",
        op -> {
          boolean a5 = op.arch() == TargetArch.A5;
          Type from = op.element("src");
          Elements to = Elements.of("i8");
          if (Elements.of("i32").contains(from)) {
            to = Elements.of(a5 ? "i8 f16 bf16" : "i8 i16 f16");
          } else if (a5) {
            to = Elements.of("i8 f8 f16 bf16 f32");
          }
          boolean known = Elements.of("f32 i32").contains(from) && to.contains(op.element("dst"));
          return unless(
              known,
              a5
                  ? "expects A5 %s element types to be (src=f32,dst=i8/fp8/f16/bf16/f32) or"
                      + " (src=i32,dst=i8/f16/bf16), but got %s and %s"
                  : "expects A2/A3 %s element types to be (src=f32,dst=i8) or"
                      + " (src=i32,dst=i8/f16/i16), but got %s and %s",
              op.name(),
              from,
              op.element("dst"));
        });
  }

  // ttrans.

  /** Whole 32-byte units along the direction in which elements are neighbours. */
  static Rule alignedLines(String... operands) {
    return Rule.of(
        Rule.listed(operands) + " have lines of a multiple of 32 bytes.",
        op -> {
          for (String operand : operands) {
            TileBufType tile = op.tile(operand);
            boolean rows = tile.config().blayout() == BLayout.ROW_MAJOR;
            long line =
                (rows ? tile.cols() : tile.rows()) * ElementSize.wholeBytes(tile.elementType());
            if (line % 32 != 0) {
              return broken(
                  "expects %s major dimension times element size to be 32-byte aligned on A5, but"
                      + " it has %d bytes",
                  operand, line);
            }
          }
          return Rule.KEPT;
        });
  }
}
