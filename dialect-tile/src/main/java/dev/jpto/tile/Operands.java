package dev.jpto.tile;

import dev.jpto.ir.Groups;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.DenseArrayAttr;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.RankedTensorType;
import dev.jpto.ptensor.valid.Extent;
import dev.jpto.ptensor.valid.ValidResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What rules read of an operation. */
final class Operands {
  private Operands() {}

  /** The type of the tile in {@code group}. */
  static TileType tile(Operation op, String group) {
    Value value = Groups.operand(op, group);
    if (value != null && value.type() instanceof TileType tile) {
      return tile;
    }
    throw RuleViolation.of("expects '%s' to be a tile", group);
  }

  /** The type of the tile in {@code group}, if it is given. */
  static Optional<TileType> optionalTile(Operation op, String group) {
    return Groups.operand(op, group) == null ? Optional.empty() : Optional.of(tile(op, group));
  }

  /** The type of the tensor in {@code group}. */
  static RankedTensorType tensor(Operation op, String group) {
    Value value = Groups.operand(op, group);
    if (value != null && value.type() instanceof RankedTensorType tensor) {
      return tensor;
    }
    throw RuleViolation.of("expects '%s' to be a tensor", group);
  }

  /** The numbers in {@code group}, of which there are {@code count}. */
  static List<Extent> extents(Operation op, String group, int count) {
    List<Value> values = Groups.operands(op, group);
    RuleViolation.unless(
        values.size() == count,
        "expects one of '%s' for each of %d axes, but got %d",
        group,
        count,
        values.size());
    return Extent.ofAll(values);
  }

  /** The numbers in {@code group}: none, or {@code count}. */
  static Optional<List<Extent>> optionalExtents(Operation op, String group, int count) {
    return Groups.operands(op, group).isEmpty()
        ? Optional.empty()
        : Optional.of(extents(op, group, count));
  }

  /** The number in {@code group}. */
  static Extent extent(Operation op, String group) {
    return Extent.of(Groups.operand(op, group));
  }

  /** The elements of the array {@code key}; none if it is not given. */
  static long[] longs(Operation op, String key) {
    return op.attr(key) instanceof DenseArrayAttr array ? array.values() : new long[0];
  }

  /** The extents of a window with {@code rank} axes. */
  static long[] shape(Operation op, int rank) {
    long[] shape = longs(op, "shape");
    RuleViolation.unless(
        shape.length == rank,
        "expects 'shape' with %d extents, as the source has axes, but got %d",
        rank,
        shape.length);
    for (long extent : shape) {
      RuleViolation.unless(extent > 0, "expects positive extents in 'shape', but got %d", extent);
    }
    return shape;
  }

  /** The axis {@code key}, of {@code rank}; negative ones count from the end. */
  static int axis(Operation op, String key, int rank) {
    Attribute attribute = op.attr(key);
    long axis = attribute instanceof IntegerAttr i ? i.value() : rank;
    long counted = axis < 0 ? axis + rank : axis;
    RuleViolation.unless(
        counted >= 0 && counted < rank, "expects '%s' within rank %d, but got %d", key, rank, axis);
    return (int) counted;
  }

  /** What is valid, or the reason why nothing can be. */
  static List<Extent> extents(ValidResult result) {
    return switch (result) {
      case ValidResult.Valid valid -> valid.extents();
      case ValidResult.Rejected rejected -> throw new RuleViolation(rejected.reason());
    };
  }

  /** {@code more} unit axes and then {@code extents}. */
  static List<Extent> withUnitAxes(List<Extent> extents, int more) {
    List<Extent> all = new ArrayList<>();
    for (int i = 0; i < more; i++) {
      all.add(Extent.of(1));
    }
    all.addAll(extents);
    return all;
  }

  /** The extents as text: {@code 16x?}. */
  static String text(long... extents) {
    return String.join("x", Extent.ofAll(extents).stream().map(Extent::toString).toList());
  }
}
