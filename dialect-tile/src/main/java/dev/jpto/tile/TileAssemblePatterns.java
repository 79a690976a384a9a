package dev.jpto.tile;

import static dev.jpto.pattern.Patterns.pattern;
import static dev.jpto.tile.TileViewOps.ASSEMBLE;
import static dev.jpto.tile.TileViewOps.SLICE;

import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.pattern.Constraint;
import dev.jpto.ptensor.valid.Extent;
import dev.jpto.rewrite.pattern.DeclaredPattern;
import dev.jpto.rewrite.pattern.PatternSet;
import java.util.List;

/** Tiles written into tiles: facts 15 to 19 of tile-tensor.md section 3. */
final class TileAssemblePatterns {
  private static final Constraint<Value> WHOLLY_VALID =
      new Constraint<>("is wholly valid", x -> ((TileType) x.type()).isFullyValid());

  private static final DeclaredPattern READ_BACK =
      pattern(
          "tile-slice-assemble-same",
          "slice(assemble(t, s, o), o, shape of s) -> s",
          p -> {
            var s = p.value("s");
            var type = p.type("type");
            p.ofType(s, type);
            var write = p.op(ASSEMBLE).operand("source", s);
            var read = p.op(SLICE).operand("source", write).types(type);
            p.match(read);
            p.require(WindowFacts.PLAIN, read);
            p.require(WindowFacts.SAME_PLACE, read, write);
            p.require(WHOLLY_VALID, s);
            p.replaceWith(s);
          });

  private static final DeclaredPattern READ_BESIDE =
      pattern(
          "tile-slice-assemble-apart",
          "slice(assemble(t, s, o1), o2) apart from s -> slice(t, o2)",
          p -> {
            var t = p.value("t");
            var offsets = p.values("o2");
            var valid = p.values("valid");
            var shape = p.attr("shape");
            var type = p.type("type");
            var write = p.op(ASSEMBLE).operand("target", t);
            var read =
                p.op(SLICE)
                    .operand("source", write)
                    .operand("offsets", offsets)
                    .operand("valid", valid)
                    .attr("shape", shape)
                    .without("drop_dims")
                    .without("pad")
                    .types(type);
            p.match(read);
            p.require("is apart from what is written", read, write, TileAssemblePatterns::isApart);
            p.require("lies in what is valid of", read, t, TileAssemblePatterns::isInValid);
            p.replaceWith(
                p.create(SLICE)
                    .operand("source", t)
                    .operand("offsets", offsets)
                    .operand("valid", valid)
                    .attr("shape", shape)
                    .types(type));
          });

  private static final DeclaredPattern WRITE_BACK =
      pattern(
          "tile-assemble-slice-same",
          "assemble(t, slice(t, o), o) -> t",
          p -> {
            var t = p.value("t");
            var type = p.type("type");
            p.ofType(t, type);
            var read = p.op(SLICE).operand("source", t);
            var write = p.op(ASSEMBLE).operand("target", t).operand("source", read).types(type);
            p.match(write);
            p.require(WindowFacts.PLAIN, read);
            p.require(WindowFacts.SAME_PLACE, read, write);
            p.replaceWith(t);
          });

  private static final DeclaredPattern OVERWRITE =
      pattern(
          "tile-assemble-overwritten",
          "assemble(assemble(t, s1, o1), s2 over all of s1, o2) -> assemble(t, s2, o2)",
          p -> {
            var t = p.value("t");
            var s2 = p.value("s2");
            var offsets = p.values("o2");
            var type = p.type("type");
            p.ofType(t, type);
            var first = p.op(ASSEMBLE).operand("target", t).types(type).singleUse();
            var second =
                p.op(ASSEMBLE)
                    .operand("target", first)
                    .operand("source", s2)
                    .operand("offsets", offsets)
                    .types(type);
            p.match(second);
            p.require(WHOLLY_VALID, s2);
            p.require("is written over by", first, second, TileAssemblePatterns::isCovered);
            p.replaceWith(
                p.create(ASSEMBLE)
                    .operand("target", t)
                    .operand("source", s2)
                    .operand("offsets", offsets)
                    .types(type));
          });

  private static final DeclaredPattern WRITE_ALL =
      pattern(
          "tile-assemble-all",
          "assemble(t, s of the type of t, 0) -> s",
          p -> {
            var s = p.value("s");
            var type = p.type("type");
            p.ofType(s, type);
            var write = p.op(ASSEMBLE).operand("source", s).types(type);
            p.match(write);
            p.require("begins at 0", write, op -> WindowFacts.areZero(WindowFacts.offsets(op)));
            p.require(WHOLLY_VALID, s);
            p.replaceWith(s);
            p.document("A tile is a value: which room it was made in is not observed.");
          });

  private TileAssemblePatterns() {}

  static void addTo(PatternSet set) {
    set.add(READ_BACK, READ_BESIDE, WRITE_BACK, OVERWRITE, WRITE_ALL);
  }

  private static boolean isApart(Operation read, Operation write) {
    List<Extent> offsets = WindowFacts.offsets(read);
    long[] written = written(write);
    return WindowFacts.areDisjoint(
        offsets, WindowFacts.shape(read), WindowFacts.offsets(write), written);
  }

  private static long[] written(Operation write) {
    int rank = ((TileType) write.operand(0).type()).rank();
    return WindowFacts.sizeWithin((TileType) write.operand(1).type(), rank);
  }

  private static boolean isInValid(Operation read, Value tile) {
    return WindowFacts.isInValid(
        (TileType) tile.type(), WindowFacts.offsets(read), WindowFacts.shape(read));
  }

  private static boolean isCovered(Operation first, Operation second) {
    return WindowFacts.contains(
        WindowFacts.offsets(second), written(second), WindowFacts.offsets(first), written(first));
  }
}
