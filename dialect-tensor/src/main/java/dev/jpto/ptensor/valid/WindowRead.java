package dev.jpto.ptensor.valid;

import dev.jpto.ir.attr.ShapedType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A window cut out of something that may be valid in part only (tile-tensor.md section 1.5): {@code
 * ptensor.slice}, {@code tile.load}, {@code tile.slice}, {@code tile.extract}.
 *
 * @param sizes the extents of the source
 * @param valid how much of the source is valid; same as {@code sizes} if all of it
 * @param offsets where the window begins
 * @param window the extents of the window
 * @param requested how much of the window is wanted; empty for all of it
 * @param reach how far a window must lie inside the source
 * @param clamp whether a window that leaves the source is narrowed instead of refused
 */
public record WindowRead(
    List<Extent> sizes,
    List<Extent> valid,
    List<Extent> offsets,
    List<Extent> window,
    Optional<List<Extent>> requested,
    Reach reach,
    boolean clamp) {
  /** How far a window must lie inside the source. */
  public enum Reach {
    /** All of it: {@code tile.slice}, {@code tile.extract}. */
    WHOLE_WINDOW,
    /** As far as it is requested: {@code tile.load}, {@code ptensor.slice}. */
    REQUESTED_PART
  }

  /**
   * A window of something whose type says how much is valid; an extent known at run time only on
   * both sides is the same one.
   */
  public static WindowRead of(
      long[] sizes,
      long[] valid,
      List<Extent> offsets,
      long[] window,
      Optional<List<Extent>> requested,
      Reach reach,
      boolean clamp) {
    List<Extent> sourceSizes = new ArrayList<>();
    List<Extent> sourceValid = new ArrayList<>();
    for (int axis = 0; axis < sizes.length; axis++) {
      boolean full = sizes[axis] == valid[axis] && sizes[axis] == ShapedType.DYNAMIC;
      sourceSizes.add(full ? Extent.identified(axis) : Extent.of(sizes[axis]));
      sourceValid.add(full ? Extent.identified(axis) : Extent.of(valid[axis]));
    }
    List<Extent> extents = Extent.ofAll(window);
    return new WindowRead(sourceSizes, sourceValid, offsets, extents, requested, reach, clamp);
  }

  /** What is valid of the window. All lists have one element for each axis. */
  public ValidResult result() {
    List<Extent> extents = new ArrayList<>();
    for (int axis = 0; axis < sizes.size(); axis++) {
      Optional<String> problem = problem(axis);
      if (problem.isPresent()) {
        return ValidResult.rejected(problem.get());
      }
      extents.add(validOf(axis));
    }
    return ValidResult.valid(extents);
  }

  private Optional<Extent> requested(int axis) {
    return requested.map(all -> all.get(axis));
  }

  /** What is certainly wrong; what cannot be decided now is accepted. */
  private Optional<String> problem(int axis) {
    Extent offset = offsets.get(axis);
    Extent size = window.get(axis);
    Extent wanted = requested(axis).orElse(size);
    if (offset.isConstant() && offset.constant() < 0) {
      return Optional.of("offset %s on axis %d is negative".formatted(offset, axis));
    }
    if (wanted.isConstant() && wanted.constant() < 0) {
      return Optional.of("valid size %s on axis %d is negative".formatted(wanted, axis));
    }
    if (wanted.isMoreThan(size)) {
      return Optional.of(
          "valid size %s on axis %d is more than the window's %s".formatted(wanted, axis, size));
    }
    Extent reached = reach == Reach.WHOLE_WINDOW ? size : wanted;
    Extent end = sum(offset, reached);
    if (!clamp && end.isMoreThan(sizes.get(axis))) {
      return Optional.of(
          "window [%s, %s) on axis %d reaches beyond the source's %s"
              .formatted(offset, end, axis, sizes.get(axis)));
    }
    return Optional.empty();
  }

  /** The end of the window; with an offset known at run time only, the least it can be. */
  private static Extent sum(Extent offset, Extent reached) {
    if (!reached.isConstant()) {
      return Extent.UNKNOWN;
    }
    long from = offset.isConstant() ? offset.constant() : 0;
    return Extent.of(from + reached.constant());
  }

  private Extent validOf(int axis) {
    Extent size = window.get(axis);
    Optional<Extent> wanted = requested(axis);
    boolean full = valid.get(axis).isSameAs(sizes.get(axis));
    if (full && !clamp) {
      return wanted.orElse(size);
    }
    Extent base = base(valid.get(axis), offsets.get(axis), size);
    if (wanted.isEmpty()) {
      return base;
    }
    return minimum(base, wanted.get(), valid.get(axis), offsets.get(axis));
  }

  /** {@code min(max(valid, offset) - offset, size)} as far as it is known. */
  private static Extent base(Extent valid, Extent offset, Extent size) {
    if (valid.is(0) || size.is(0)) {
      return Extent.of(0);
    }
    if (offset.isConstant() && valid.isConstant()) {
      long left = Math.max(valid.constant(), offset.constant()) - offset.constant();
      return left == 0 ? Extent.of(0) : least(Extent.of(left), size);
    }
    return offset.is(0) ? least(valid, size) : Extent.UNKNOWN;
  }

  private static Extent least(Extent a, Extent b) {
    if (a.isAtMost(b)) {
      return a;
    }
    return b.isAtMost(a) ? b : Extent.UNKNOWN;
  }

  /** What is wanted is at most the window, so it counts where it is what the source has. */
  private static Extent minimum(Extent base, Extent wanted, Extent valid, Extent offset) {
    boolean isSourceValid = offset.is(0) && wanted.isSameAs(valid);
    return isSourceValid ? wanted : least(base, wanted);
  }
}
