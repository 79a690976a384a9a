package dev.jpto.ptensor;

import static dev.jpto.pattern.Patterns.pattern;
import static dev.jpto.ptensor.TensorStorageOps.ASSEMBLE;
import static dev.jpto.ptensor.TensorStorageOps.CONCAT;
import static dev.jpto.ptensor.TensorStorageOps.CREATE;
import static dev.jpto.ptensor.TensorStorageOps.SLICE;

import dev.jpto.ir.Groups;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.IndexType;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.RankedTensorType;
import dev.jpto.ir.attr.ShapedType;
import dev.jpto.pattern.NativeBody;
import dev.jpto.ptensor.type.TensorView;
import dev.jpto.ptensor.valid.Extent;
import dev.jpto.ptensor.valid.Windows;
import dev.jpto.rewrite.pattern.DeclaredPattern;
import dev.jpto.rewrite.pattern.PatternRewriter;
import dev.jpto.rewrite.pattern.PatternSet;
import dev.jpto.std.arith.ArithConstant;
import dev.jpto.std.arith.ArithInteger;
import java.util.ArrayList;
import java.util.List;

/** Windows read and written: facts 7, 8, 15 to 19 and 21 of tile-tensor.md section 3. */
final class TensorWindowPatterns {
  private static final DeclaredPattern WHOLE =
      pattern(
          "ptensor-slice-whole",
          "slice(x, 0, all of x) -> x",
          p -> {
            var x = p.value("x");
            var t = p.type("t");
            p.ofType(x, t);
            var slice = p.op(SLICE).operand("source", x).types(t);
            p.match(slice);
            p.require(TensorFacts.PLAIN_WINDOW, slice);
            p.require("begins at 0", slice, op -> Windows.areZero(TensorFacts.offsets(op)));
            p.replaceWith(x);
          });

  private static final DeclaredPattern SLICE_SLICE =
      pattern(
          "ptensor-slice-slice",
          "slice(slice(x, o1), o2) -> slice(x, o1 + o2)",
          p -> {
            var x = p.value("x");
            var inner = p.op(SLICE).operand("source", x);
            var outer = p.op(SLICE).operand("source", inner).without("drop_dims").without("pad");
            p.match(outer);
            p.require(TensorFacts.PLAIN_WINDOW, inner);
            p.require(TensorFacts.FULLY_VALID, p.typeOf(x));
            p.require("does not clamp", outer, op -> !PTensorAttrs.isTrue(op, "clamp"));
            p.apply("add the offsets", scope -> addOffsets(scope, scope.get(inner)));
            p.document("All of the source is valid.");
            p.bounded("the window is nearer to its source");
          });

  private static final DeclaredPattern READ_BACK =
      pattern(
          "ptensor-slice-assemble-same",
          "slice(assemble(t, s, o), o, shape of s) -> s",
          p -> {
            var s = p.value("s");
            var type = p.type("type");
            p.ofType(s, type);
            var write = p.op(ASSEMBLE).operand("source", s);
            var read = p.op(SLICE).operand("source", write).types(type);
            p.match(read);
            p.require(TensorFacts.PLAIN_WINDOW, read);
            p.require(TensorFacts.FULLY_VALID, type);
            p.require("overwrites", write, op -> !WindowRules.isAtomicAdd(op));
            p.require(
                "reads where the other writes",
                read,
                write,
                (a, b) -> Windows.areSame(TensorFacts.offsets(a), TensorFacts.offsets(b)));
            p.replaceWith(s);
          });

  private static final DeclaredPattern READ_BESIDE =
      pattern(
          "ptensor-slice-assemble-apart",
          "slice(assemble(t, s, o1), o2) apart from s -> slice(t, o2)",
          p -> {
            var t = p.value("t");
            var write = p.op(ASSEMBLE).operand("target", t);
            var read = p.op(SLICE).operand("source", write);
            p.match(read);
            p.require(TensorFacts.PLAIN_WINDOW, read);
            p.require("reads elsewhere in what was valid", read, write, (a, b) -> isApart(a, b));
            p.setOperand(read, 0, t);
            p.bounded("the window is nearer to its source");
          });

  private static final DeclaredPattern WRITE_BACK =
      pattern(
          "ptensor-assemble-slice",
          "assemble(t, slice(t, o), o) -> t",
          p -> {
            var t = p.value("t");
            var type = p.type("type");
            p.ofType(t, type);
            var read = p.op(SLICE).operand("source", t);
            var write = p.op(ASSEMBLE).operand("target", t).operand("source", read).types(type);
            p.match(write);
            p.require(TensorFacts.PLAIN_WINDOW, read);
            p.require("overwrites", write, op -> !WindowRules.isAtomicAdd(op));
            p.require(
                "writes where the other reads",
                read,
                write,
                (a, b) -> Windows.areSame(TensorFacts.offsets(a), TensorFacts.offsets(b)));
            p.replaceWith(t);
          });

  private static final DeclaredPattern WRITE_TWICE =
      pattern(
          "ptensor-assemble-assemble",
          "assemble(assemble(t, s1, o1), s2, o2) over s1 -> assemble(t, s2, o2)",
          p -> {
            var t = p.value("t");
            var type = p.type("type");
            p.ofType(t, type);
            var s2 = p.value("s2");
            var offsets = p.values("o2");
            var first = p.op(ASSEMBLE).operand("target", t).singleUse();
            var second =
                p.op(ASSEMBLE)
                    .operand("target", first)
                    .operand("source", s2)
                    .operand("offsets", offsets)
                    .types(type);
            p.match(second);
            p.require(TensorFacts.FULLY_VALID, p.typeOf(s2));
            p.require("overwrites all that was written", second, first, (a, b) -> covers(a, b));
            p.replaceWith(
                p.create(ASSEMBLE)
                    .operand("target", t)
                    .operand("source", s2)
                    .operand("offsets", offsets)
                    .types(type));
            p.erase(first);
            p.bounded("there is one ptensor.assemble less");
          });

  private static final DeclaredPattern WRITE_ALL =
      pattern(
          "ptensor-assemble-whole",
          "assemble(create, s, 0) all of it -> s",
          p -> {
            var s = p.value("s");
            var type = p.type("type");
            p.ofType(s, type);
            var create = p.op(CREATE).singleUse();
            var write = p.op(ASSEMBLE).operand("target", create).operand("source", s).types(type);
            p.match(write);
            p.require(TensorFacts.FULLY_VALID, type);
            p.require("overwrites", write, op -> !WindowRules.isAtomicAdd(op));
            p.require("begins at 0", write, op -> Windows.areZero(TensorFacts.offsets(op)));
            p.replaceWith(s);
            p.document("Not for arguments, whose memory the caller sees.");
          });

  private static final DeclaredPattern CONCAT_SLICES =
      pattern(
          "ptensor-concat-slices",
          "concat(slice(x, [r, c], [m, n]), slice(x, [r, c + n], [m, k])) -> slice(x, [r, c], [m, n"
              + " + k])",
          p -> {
            var x = p.value("x");
            var offsets = p.values("offsets");
            var t = p.type("t");
            var left = p.op(SLICE).operand("source", x).operand("offsets", offsets);
            var right = p.op(SLICE).operand("source", x);
            p.match(p.op(CONCAT, left, right).types(t));
            p.require(TensorFacts.PLAIN_WINDOW, left);
            p.require(TensorFacts.PLAIN_WINDOW, right);
            p.require(TensorFacts.FULLY_VALID, p.typeOf(x));
            p.require(TensorFacts.PLAIN, p.typeOf(x));
            p.require(TensorFacts.PLAIN, t);
            p.require("lies left beside", left, right, (a, b) -> liesBeside(a, b));
            var shape =
                p.compute(
                    "the extents",
                    t,
                    type -> PTensorAttrs.i64Array(type.uniquer(), TensorView.of(type).shape()));
            p.replaceWith(
                p.create(SLICE)
                    .operand("source", x)
                    .operand("offsets", offsets)
                    .attr("shape", shape)
                    .types(t));
          });

  private TensorWindowPatterns() {}

  static void addTo(PatternSet set) {
    set.add(WHOLE, SLICE_SLICE, READ_BACK, READ_BESIDE, WRITE_BACK, WRITE_TWICE, WRITE_ALL);
    set.add(CONCAT_SLICES);
  }

  private static boolean addOffsets(NativeBody.Scope scope, Operation inner) {
    Operation outer = scope.root();
    PatternRewriter rewriter = scope.rewriter();
    List<Value> first = Groups.operands(inner, "offsets");
    List<Value> second = Groups.operands(outer, "offsets");
    List<Value> sums = new ArrayList<>();
    for (int axis = 0; axis < first.size(); axis++) {
      sums.add(sum(rewriter, outer, first.get(axis), second.get(axis)));
    }
    Operation made =
        rewriter
            .create(SLICE, outer.location())
            .operand("source", inner.operand(0))
            .operands("offsets", sums)
            .operands("valid", Groups.operands(outer, "valid"))
            .attr("shape", outer.attr("shape"))
            .results(outer.result().type())
            .insert();
    rewriter.replaceOp(outer, made);
    return true;
  }

  private static Value sum(PatternRewriter rewriter, Operation op, Value a, Value b) {
    Extent x = Extent.of(a);
    Extent y = Extent.of(b);
    if (x.is(0) || y.is(0)) {
      return x.is(0) ? b : a;
    }
    if (x.isConstant() && y.isConstant()) {
      IntegerAttr sum = IntegerAttr.get(IndexType.get(op.context()), x.constant() + y.constant());
      return rewriter
          .create(ArithConstant.CONSTANT, op.location())
          .attr("value", sum)
          .results(sum.type())
          .insert()
          .result();
    }
    return rewriter
        .create(ArithInteger.ADDI, op.location())
        .operand("lhs", a)
        .operand("rhs", b)
        .insert()
        .result();
  }

  /** The window of {@code read} has nothing of what {@code write} wrote, and was valid before. */
  private static boolean isApart(Operation read, Operation write) {
    RankedTensorType target = (RankedTensorType) write.operand(0).type();
    long[] written = TensorFacts.sizeWithin(write.operand(1).type(), target.rank());
    List<Extent> offsets = TensorFacts.offsets(read);
    return isKnown(written)
        && Windows.areDisjoint(
            offsets, TensorFacts.shape(read), TensorFacts.offsets(write), written)
        && TensorFacts.isInValid(target, offsets, TensorFacts.shape(read));
  }

  private static boolean isKnown(long[] size) {
    for (long extent : size) {
      if (extent == ShapedType.DYNAMIC) {
        return false;
      }
    }
    return true;
  }

  private static boolean covers(Operation second, Operation first) {
    RankedTensorType target = (RankedTensorType) second.result().type();
    long[] above = TensorFacts.sizeWithin(second.operand(1).type(), target.rank());
    long[] below = TensorFacts.sizeWithin(first.operand(1).type(), target.rank());
    return !WindowRules.isAtomicAdd(first)
        && !WindowRules.isAtomicAdd(second)
        && isKnown(above)
        && isKnown(below)
        && Windows.contains(TensorFacts.offsets(second), above, TensorFacts.offsets(first), below);
  }

  private static boolean liesBeside(Operation left, Operation right) {
    List<Extent> a = TensorFacts.offsets(left);
    List<Extent> b = TensorFacts.offsets(right);
    return a.size() == 2
        && a.get(0).isSameAs(b.get(0))
        && a.get(1).isConstant()
        && b.get(1).is(a.get(1).constant() + TensorFacts.shape(left)[1]);
  }
}
