package dev.jpto.pto;

import static dev.jpto.pto.Rule.broken;
import static dev.jpto.pto.Rule.unless;

import dev.jpto.ir.Value;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.attr.VectorType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The rules of {@code pto.tmrgsort} (pto-dialect.md section 5.6). */
final class SortRules {
  private static final int BLOCK = 64;

  private SortRules() {}

  /** Runs of one tile, or several sorted tiles. */
  static Rule forms() {
    return Rule.of(
        "Of one source: `blockLen`, positive and a multiple of 64 if constant, one destination, no"
            + " `tmp` and `excuted`; elements are f16 or f32. Of two to four: one destination,"
            + " `tmp` of at least its columns, and `excuted`, a vector<4xi16>. Tiles have one row"
            + " and the same elements; a single source has the columns of the destination.",
        SortRules::form);
  }

  private static Optional<String> form(OpCheck op) {
    int sources = op.values("srcs").size();
    int targets = op.values("dsts").size();
    boolean length = op.isGiven("blockLen");
    boolean tmp = op.isGiven("tmp");
    boolean counts = op.isGiven("excuted");
    if (sources == 1 && length && targets == 1 && !tmp && !counts) {
      return runsOfOne(op);
    }
    if (sources >= 2 && sources <= 4 && !length && targets == 1 && tmp && counts) {
      return several(op);
    }
    return broken(
        "tmrgsort expects format1 (1 src + blockLen + 1 dst) or format2 (2 to 4 srcs + tmp, outs"
            + " dst, excuted), but got %d srcs, %d dsts%s%s%s",
        sources,
        targets,
        length ? ", blockLen" : "",
        tmp ? ", tmp" : "",
        counts ? ", excuted" : "");
  }

  private static Optional<String> runsOfOne(OpCheck op) {
    Type src = op.values("srcs").getFirst().type();
    Type dst = op.values("dsts").getFirst().type();
    if (!Elements.of("f16 f32").contains(OpCheck.element(src))) {
      return broken("expects element type to be f16 or f32, but got %s", OpCheck.element(src));
    }
    OptionalLong length = op.constant("blockLen");
    return alike("format1", List.of(src, dst))
        .or(
            () ->
                unless(
                    OpCheck.agree(OpCheck.shape(src), OpCheck.shape(dst)),
                    "expects src/dst cols to match, but got %s and %s",
                    OpCheck.text(OpCheck.shape(src)),
                    OpCheck.text(OpCheck.shape(dst))))
        .or(
            () ->
                unless(
                    length.isEmpty() || (length.getAsLong() > 0 && length.getAsLong() % BLOCK == 0),
                    "expects blockLen > 0 and multiple of 64, but it is %d",
                    length.orElse(0)));
  }

  private static Optional<String> several(OpCheck op) {
    Type dst = op.values("dsts").getFirst().type();
    Type tmp = op.type("tmp");
    Type counts = op.type("excuted");
    boolean four =
        counts instanceof VectorType v
            && v.rank() == 1
            && v.dim(0) == 4
            && Elements.of("i16").contains(v.elementType());
    if (!four) {
      return broken("format2 excuted must be vector<4xi16>, but got '%s'", counts);
    }
    List<Type> all = new ArrayList<>(List.of(dst, tmp));
    op.values("srcs").stream().map(Value::type).forEach(all::add);
    return alike("format2", all)
        .or(
            () ->
                unless(
                    OpCheck.shape(tmp)[1] >= OpCheck.shape(dst)[1],
                    "format2 expects tmp.cols >= dst.cols, but got %d and %d",
                    OpCheck.shape(tmp)[1],
                    OpCheck.shape(dst)[1]));
  }

  /** The same elements, in one row each. */
  private static Optional<String> alike(String form, List<Type> tiles) {
    for (Type tile : tiles) {
      long[] shape = OpCheck.shape(tile);
      if (shape.length != 2 || !OpCheck.agree(shape[0], 1)) {
        return broken("%s expects tiles of one row, but got '%s'", form, tile);
      }
      if (OpCheck.element(tile) != OpCheck.element(tiles.getFirst())) {
        return broken(
            "%s expects src/dst/tmp element types to match, but got %s and %s",
            form, OpCheck.element(tiles.getFirst()), OpCheck.element(tile));
      }
    }
    return Rule.KEPT;
  }
}
