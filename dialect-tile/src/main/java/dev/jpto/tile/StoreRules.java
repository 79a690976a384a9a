package dev.jpto.tile;

import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.FloatType;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.RankedTensorType;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.num.FloatSemantics;
import dev.jpto.ptensor.valid.Extent;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rules of {@code tile.store}. */
final class StoreRules {
  private static final Set<FloatSemantics> ATOMIC_FLOATS =
      EnumSet.of(FloatSemantics.F32, FloatSemantics.BF16, FloatSemantics.F16);
  private static final Set<Integer> ATOMIC_WIDTHS = Set.of(32, 16, 8);

  private StoreRules() {}

  static void elements(Operation op, TileType source, RankedTensorType target) {
    Type from = source.elementType();
    Type to = target.elementType();
    boolean narrows = !source.isIn(TileSpace.VEC) && TileRules.isF32(from) && TileRules.isHalf(to);
    RuleViolation.unless(
        from == to || narrows,
        "cannot store elements of type '%s' into a tensor of '%s'%s",
        from,
        to,
        TileRules.isF32(from) && TileRules.isHalf(to) ? "; only a tile in acc is converted" : "");
    RuleViolation.unless(
        !MemoryRules.isAtomic(op) || isAtomic(to),
        "cannot add atomically to elements of type '%s'; expects f32, bf16, f16, i32, i16 or i8",
        to);
  }

  private static boolean isAtomic(Type type) {
    return switch (type) {
      case FloatType f -> ATOMIC_FLOATS.contains(f.semantics());
      case IntegerType i -> i.isSignless() && ATOMIC_WIDTHS.contains(i.width());
      default -> false;
    };
  }

  /** What is written lies inside the target, as far as that is known. */
  static void window(Operation op, TileType source, RankedTensorType target) {
    int rank = target.rank();
    List<Extent> offsets = Operands.extents(op, "offsets", rank);
    Optional<List<Extent>> shape = Operands.optionalExtents(op, "nd_shape", rank);
    RuleViolation.unless(
        shape.isPresent() || source.rank() <= rank,
        "cannot store a tile of rank %d into a tensor of rank %d without 'nd_shape'",
        source.rank(),
        rank);
    List<Extent> valid = Extent.ofAll(source.valid());
    List<Extent> written =
        shape.orElseGet(() -> Operands.withUnitAxes(valid, rank - source.rank()));
    shape.ifPresent(given -> counts(given, valid));
    for (int axis = 0; axis < rank; axis++) {
      inside(axis, offsets.get(axis), written.get(axis), target.dim(axis));
    }
  }

  private static void counts(List<Extent> shape, List<Extent> valid) {
    long written = product(shape);
    long held = product(valid);
    RuleViolation.unless(
        written < 0 || held < 0 || written == held,
        "expects 'nd_shape' with as many elements as are valid in the tile: %d, but got %d",
        held,
        written);
  }

  /** The product, or -1 if it is not known. */
  private static long product(List<Extent> extents) {
    long product = 1;
    for (Extent extent : extents) {
      if (!extent.isConstant()) {
        return -1;
      }
      product *= extent.constant();
    }
    return product;
  }

  private static void inside(int axis, Extent offset, Extent length, long size) {
    RuleViolation.unless(
        !offset.isConstant() || offset.constant() >= 0,
        "offset %s on axis %d is negative",
        offset,
        axis);
    if (!length.isConstant() || size < 0) {
      return;
    }
    long from = offset.isConstant() ? offset.constant() : 0;
    RuleViolation.unless(
        from + length.constant() <= size,
        "window [%s, %d) on axis %d reaches beyond the target's %d",
        offset,
        from + length.constant(),
        axis,
        size);
  }
}
