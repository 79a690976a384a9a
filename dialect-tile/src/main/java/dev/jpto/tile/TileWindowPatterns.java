package dev.jpto.tile;

import static dev.jpto.pattern.Patterns.pattern;
import static dev.jpto.tile.TileMemoryOps.FULL;
import static dev.jpto.tile.TileMemoryOps.LOAD;
import static dev.jpto.tile.TileViewOps.CONCAT;
import static dev.jpto.tile.TileViewOps.EXTRACT;
import static dev.jpto.tile.TileViewOps.SLICE;

import dev.jpto.ir.Groups;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.RankedTensorType;
import dev.jpto.pattern.Constraint;
import dev.jpto.pattern.NativeBody;
import dev.jpto.ptensor.type.TensorView;
import dev.jpto.ptensor.valid.Extent;
import dev.jpto.rewrite.pattern.DeclaredPattern;
import dev.jpto.rewrite.pattern.PatternRewriter;
import dev.jpto.rewrite.pattern.PatternSet;
import java.util.ArrayList;
import java.util.List;

/** Windows that are read: facts 7 to 11 and 21 of tile-tensor.md section 3. */
final class TileWindowPatterns {
  private static final Constraint<Value> WHOLLY_VALID =
      new Constraint<>("is wholly valid", x -> ((TileType) x.type()).isFullyValid());

  private static final DeclaredPattern WHOLE =
      pattern(
          "tile-slice-whole",
          "slice(x, 0, all of x) -> x",
          p -> {
            var x = p.value("x");
            var t = p.type("t");
            p.ofType(x, t);
            var slice = p.op(SLICE).operand("source", x).types(t);
            p.match(slice);
            p.require(WindowFacts.PLAIN, slice);
            p.require("begins at 0", slice, op -> WindowFacts.areZero(WindowFacts.offsets(op)));
            p.replaceWith(x);
          });

  private static final DeclaredPattern SLICE_SLICE =
      pattern(
          "tile-slice-slice",
          "slice(slice(x, o1), o2) -> slice(x, o1 + o2)",
          p -> {
            var x = p.value("x");
            var inner = p.op(SLICE).operand("source", x);
            var outer = p.op(SLICE).operand("source", inner).without("drop_dims").without("pad");
            p.match(outer);
            p.require(WindowFacts.PLAIN, inner);
            p.require(WHOLLY_VALID, x);
            p.apply("add the offsets", scope -> addOffsets(scope, scope.get(inner)));
            p.document("Windows of windows are windows; all of the source is valid.");
            p.bounded("the window is nearer to its source");
          });

  private static final DeclaredPattern EXTRACT_SLICE =
      pattern(
          "tile-extract-slice",
          "extract(slice(x, o1), o2) -> extract(x, o1 + o2)",
          p -> {
            var x = p.value("x");
            var inner = p.op(SLICE).operand("source", x);
            var outer = p.op(EXTRACT).operand("source", inner);
            p.match(outer);
            p.require(WindowFacts.PLAIN, inner);
            p.require(WHOLLY_VALID, x);
            p.require("the target extracts there", inner, outer, TileWindowPatterns::canExtract);
            p.apply("add the offsets", scope -> extractFrom(scope, scope.get(inner)));
            p.document(
                "On a5 a tile in `mat` is extracted at its origin only; so too if the module names"
                    + " no target.");
            p.bounded("the window is nearer to its source");
          });

  private static final DeclaredPattern SLICE_LOAD =
      pattern(
          "tile-slice-load",
          "slice(load(t, o1), o2) -> load(t, o1 + o2)",
          p -> {
            var load = p.op(LOAD).without("clamp").without("flatten").singleUse();
            var slice = p.op(SLICE).operand("source", load).without("drop_dims").without("pad");
            p.match(slice);
            p.require(
                "reads a window of the tensor", load, slice, TileWindowPatterns::isWindowOfLoad);
            p.apply("load the window", scope -> loadWindow(scope, scope.get(load)));
            p.document(
                "The load has no other use and stays where it is, so that it reads what it did; the"
                    + " offsets are known there.");
            p.bounded("there is one window less");
          });

  private static final DeclaredPattern SLICE_FULL =
      pattern(
          "tile-slice-full",
          "slice(full c) -> full c",
          p -> {
            var c = p.attr("c");
            var t = p.type("t");
            p.match(p.op(SLICE).operand("source", p.op(FULL).attr("value", c)).types(t));
            p.require(ElementFacts.CAN_BE_FULL, t);
            p.replaceWith(p.create(FULL).attr("value", c).types(t));
          });

  private static final DeclaredPattern CONCAT_SLICES =
      pattern(
          "tile-concat-slices",
          "concat(slice(x, [r, c], [m, n]), slice(x, [r, c + n], [m, k])) -> slice(x, [r, c], [m, n"
              + " + k])",
          p -> {
            var x = p.value("x");
            var offsets = p.values("offsets");
            var t = p.type("t");
            var left = p.op(SLICE).operand("source", x).operand("offsets", offsets);
            var right = p.op(SLICE).operand("source", x);
            p.match(p.op(CONCAT, left, right).types(t));
            p.require(WindowFacts.PLAIN, left);
            p.require(WindowFacts.PLAIN, right);
            p.require(WHOLLY_VALID, x);
            p.require("lies left beside", left, right, TileWindowPatterns::liesBeside);
            p.require(
                "is in the layout of the source",
                x,
                t,
                (value, type) ->
                    ((TileType) value.type()).layout().equals(((TileType) type).layout()));
            var shape =
                p.compute(
                    "the extents",
                    t,
                    type -> TileAttrs.longs(type.uniquer(), ((TileType) type).shape()));
            p.replaceWith(
                p.create(SLICE)
                    .operand("source", x)
                    .operand("offsets", offsets)
                    .attr("shape", shape)
                    .types(t));
          });

  private TileWindowPatterns() {}

  static void addTo(PatternSet set) {
    set.add(WHOLE, SLICE_SLICE, EXTRACT_SLICE, SLICE_LOAD, SLICE_FULL, CONCAT_SLICES);
  }

  private static boolean addOffsets(NativeBody.Scope scope, Operation inner) {
    Operation outer = scope.root();
    PatternRewriter rewriter = scope.rewriter();
    List<Value> offsets =
        WindowFacts.sums(
            rewriter,
            outer.location(),
            Groups.operands(inner, "offsets"),
            Groups.operands(outer, "offsets"));
    Operation made =
        rewriter
            .create(SLICE, outer.location())
            .operand("source", inner.operand(0))
            .operands("offsets", offsets)
            .operands("valid", Groups.operands(outer, "valid"))
            .attr("shape", outer.attr("shape"))
            .results(outer.result(0).type())
            .insert();
    rewriter.replaceOp(outer, made);
    return true;
  }

  private static boolean canExtract(Operation inner, Operation outer) {
    boolean inVec = ((TileType) outer.result(0).type()).isIn(TileSpace.VEC);
    if (inVec || CastFacts.target(outer) == CastFacts.Target.A2A3) {
      return true;
    }
    List<Value> offsets = Groups.operands(inner, "offsets");
    List<Value> own = List.of(Groups.operand(outer, "row"), Groups.operand(outer, "col"));
    for (int axis = 0; axis < 2; axis++) {
      if (WindowFacts.constantSum(offsets.get(axis), own.get(axis)).orElse(-1) != 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean extractFrom(NativeBody.Scope scope, Operation inner) {
    Operation outer = scope.root();
    PatternRewriter rewriter = scope.rewriter();
    List<Value> own = List.of(Groups.operand(outer, "row"), Groups.operand(outer, "col"));
    List<Value> sums =
        WindowFacts.sums(rewriter, outer.location(), Groups.operands(inner, "offsets"), own);
    Operation made =
        rewriter
            .create(EXTRACT, outer.location())
            .operand("source", inner.operand(0))
            .operand("row", sums.get(0))
            .operand("col", sums.get(1))
            .operands("valid", Groups.operands(outer, "valid"))
            .results(outer.result(0).type())
            .build();
    made.setAttr("shape", outer.attr("shape"));
    if (outer.attr("target_memory") != null) {
      made.setAttr("target_memory", outer.attr("target_memory"));
    }
    rewriter.insert(made);
    rewriter.replaceOp(outer, made);
    return true;
  }

  /** The slice could be loaded: it is of the type of a load, and all it needs is known there. */
  private static boolean isWindowOfLoad(Operation load, Operation slice) {
    RankedTensorType tensor = (RankedTensorType) load.operand(0).type();
    boolean whole =
        Groups.operands(load, "valid").isEmpty() && TensorView.of(tensor).isFullyValid();
    List<Value> needed = new ArrayList<>(slice.operands());
    needed.removeFirst();
    TileType type = (TileType) slice.result(0).type();
    return whole
        && needed.stream().allMatch(value -> WindowFacts.isKnownAt(value, load))
        && MemoryRules.loadedAs(load, type) == type;
  }

  private static boolean loadWindow(NativeBody.Scope scope, Operation load) {
    Operation slice = scope.root();
    PatternRewriter rewriter = scope.rewriter();
    rewriter.before(load);
    List<Value> own = new ArrayList<>();
    Groups.operands(slice, "offsets")
        .forEach(value -> own.add(WindowFacts.atPlace(rewriter, slice.location(), value)));
    List<Value> valid = new ArrayList<>();
    Groups.operands(slice, "valid")
        .forEach(value -> valid.add(WindowFacts.atPlace(rewriter, slice.location(), value)));
    List<Value> offsets =
        WindowFacts.sums(rewriter, load.location(), Groups.operands(load, "offsets"), own);
    Operation made =
        rewriter
            .create(LOAD, load.location())
            .operand("source", load.operand(0))
            .operands("offsets", offsets)
            .operands("valid", valid)
            .results(slice.result(0).type())
            .build();
    made.setAttr("shape", slice.attr("shape"));
    if (load.attr("target_memory") != null) {
      made.setAttr("target_memory", load.attr("target_memory"));
    }
    rewriter.insert(made);
    rewriter.replaceOp(slice, made);
    rewriter.eraseOp(load);
    return true;
  }

  private static boolean liesBeside(Operation left, Operation right) {
    List<Extent> a = WindowFacts.offsets(left);
    List<Extent> b = WindowFacts.offsets(right);
    return a.size() == 2
        && a.get(0).isSameAs(b.get(0))
        && a.get(1).isConstant()
        && b.get(1).is(a.get(1).constant() + WindowFacts.shape(left)[1]);
  }
}
