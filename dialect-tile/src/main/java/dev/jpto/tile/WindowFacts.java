package dev.jpto.tile;

import dev.jpto.ir.BlockArgument;
import dev.jpto.ir.Folding;
import dev.jpto.ir.Groups;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.IndexType;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.Location;
import dev.jpto.pattern.Constraint;
import dev.jpto.ptensor.valid.Extent;
import dev.jpto.rewrite.Rewriter;
import dev.jpto.std.arith.ArithConstant;
import dev.jpto.std.arith.ArithInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** What patterns ask of windows (tile-tensor.md section 3). */
final class WindowFacts {
  /** A window that is all it seems: no part of it is said to be valid, no axis left out. */
  static final Constraint<Operation> PLAIN =
      new Constraint<>("is a plain window", WindowFacts::isPlain);

  /** The slice begins where the other operation writes. */
  static final Constraint.Of2<Operation, Operation> SAME_PLACE =
      new Constraint.Of2<>("begins where the other does", (a, b) -> same(offsets(a), offsets(b)));

  private WindowFacts() {}

  static boolean isPlain(Operation slice) {
    return Groups.operands(slice, "valid").isEmpty()
        && slice.attr("drop_dims") == null
        && slice.attr("pad") == null;
  }

  /** Where the window of {@code op} begins. */
  static List<Extent> offsets(Operation op) {
    return Extent.ofAll(Groups.operands(op, "offsets"));
  }

  static boolean areZero(List<Extent> offsets) {
    return offsets.stream().allMatch(offset -> offset.is(0));
  }

  static boolean same(List<Extent> a, List<Extent> b) {
    if (a.size() != b.size()) {
      return false;
    }
    for (int i = 0; i < a.size(); i++) {
      if (!a.get(i).isSameAs(b.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** The extents of the window that {@code slice} reads, dropped axes included. */
  static long[] shape(Operation slice) {
    return Operands.longs(slice, "shape");
  }

  /** Whether two windows certainly have no element in common. */
  static boolean areDisjoint(List<Extent> a, long[] sizeA, List<Extent> b, long[] sizeB) {
    for (int axis = 0; axis < a.size(); axis++) {
      Extent x = a.get(axis);
      Extent y = b.get(axis);
      boolean known = x.isConstant() && y.isConstant();
      if (known
          && (x.constant() + sizeA[axis] <= y.constant()
              || y.constant() + sizeB[axis] <= x.constant())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the second window certainly lies inside the first. */
  static boolean contains(List<Extent> a, long[] sizeA, List<Extent> b, long[] sizeB) {
    for (int axis = 0; axis < a.size(); axis++) {
      Extent x = a.get(axis);
      Extent y = b.get(axis);
      boolean inside =
          x.isSameAs(y)
              ? sizeB[axis] <= sizeA[axis]
              : x.isConstant()
                  && y.isConstant()
                  && x.constant() <= y.constant()
                  && y.constant() + sizeB[axis] <= x.constant() + sizeA[axis];
      if (!inside) {
        return false;
      }
    }
    return true;
  }

  /** Whether a window certainly lies in what is valid of {@code tile}. */
  static boolean isInValid(TileType tile, List<Extent> offsets, long[] size) {
    if (tile.isFullyValid()) {
      return true;
    }
    for (int axis = 0; axis < size.length; axis++) {
      Extent offset = offsets.get(axis);
      long valid = tile.validDim(axis);
      boolean whole = valid == tile.dim(axis);
      boolean inside = offset.isConstant() && valid >= 0 && offset.constant() + size[axis] <= valid;
      if (!whole && !inside) {
        return false;
      }
    }
    return true;
  }

  /** The size of a tile as that of a window with {@code rank} axes. */
  static long[] sizeWithin(TileType tile, int rank) {
    long[] size = new long[rank];
    for (int axis = 0; axis < rank; axis++) {
      int own = axis - (rank - tile.rank());
      size[axis] = own < 0 ? 1 : tile.dim(own);
    }
    return size;
  }

  /** Whether {@code value} is there already where {@code op} is, as a constant or an argument. */
  static boolean isKnownAt(Value value, Operation op) {
    if (Folding.constantOf(value) instanceof IntegerAttr) {
      return true;
    }
    if (op.operands().contains(value)) {
      return true;
    }
    if (!(value instanceof BlockArgument argument)) {
      return false;
    }
    for (Operation at = op; at != null; at = at.parentOp()) {
      if (at.block() == argument.parentBlock()) {
        return true;
      }
    }
    return false;
  }

  /** The value at the rewriter's place: a constant is made again, so that it is known there. */
  static Value atPlace(Rewriter rewriter, Location location, Value value) {
    return Folding.constantOf(value) instanceof IntegerAttr constant
        ? constant(rewriter, location, constant.value())
        : value;
  }

  /** {@code a + b} for each axis, as constants where both are. */
  static List<Value> sums(Rewriter rewriter, Location location, List<Value> a, List<Value> b) {
    List<Value> sums = new ArrayList<>();
    for (int axis = 0; axis < a.size(); axis++) {
      sums.add(sum(rewriter, location, a.get(axis), b.get(axis)));
    }
    return sums;
  }

  private static Value sum(Rewriter rewriter, Location location, Value a, Value b) {
    Extent x = Extent.of(a);
    Extent y = Extent.of(b);
    if (y.is(0)) {
      return a;
    }
    if (x.is(0)) {
      return b;
    }
    if (x.isConstant() && y.isConstant()) {
      return constant(rewriter, location, x.constant() + y.constant());
    }
    return rewriter.create(ArithInteger.ADDI, location).operands(a, b).insert().result(0);
  }

  /** The constant {@code value}, an index. */
  static Value constant(Rewriter rewriter, Location location, long value) {
    IntegerAttr attribute = IntegerAttr.get(IndexType.get(rewriter.context()), value);
    return rewriter
        .create(ArithConstant.CONSTANT, location)
        .attr("value", attribute)
        .results(attribute.type())
        .insert()
        .result(0);
  }

  /** The sum of two offsets if both are constants. */
  static OptionalLong constantSum(Value a, Value b) {
    Extent x = Extent.of(a);
    Extent y = Extent.of(b);
    return x.isConstant() && y.isConstant()
        ? OptionalLong.of(x.constant() + y.constant())
        : OptionalLong.empty();
  }
}
