package dev.jpto.ptensor.valid;

import java.util.ArrayList;
import java.util.List;

/**
 * What is valid of a target after a source was written into it (tile-tensor.md section 1.5): {@code
 * tile.assemble}, {@code ptensor.assemble}. All lists have one element for each axis of the target.
 *
 * @param sizes the extents of the target
 * @param target how much of the target was valid before
 * @param source how much of the source is valid
 * @param offsets where the source is written
 */
public record WriteUnion(
    List<Extent> sizes, List<Extent> target, List<Extent> source, List<Extent> offsets) {
  /** What is valid afterwards. */
  public ValidResult result() {
    if (isEmpty(source) || allSame(target, sizes) || isInside()) {
      return ValidResult.valid(target);
    }
    boolean atOrigin = offsets.stream().allMatch(o -> o.is(0));
    if (isEmpty(target)) {
      return atOrigin ? ValidResult.valid(source) : ValidResult.rejected(gap(firstOffset()));
    }
    if (atOrigin && covers()) {
      return ValidResult.valid(source);
    }
    return grown();
  }

  private int rank() {
    return sizes.size();
  }

  private static boolean isEmpty(List<Extent> valid) {
    return valid.stream().anyMatch(v -> v.is(0));
  }

  private static boolean allSame(List<Extent> a, List<Extent> b) {
    for (int i = 0; i < a.size(); i++) {
      if (!a.get(i).isSameAs(b.get(i))) {
        return false;
      }
    }
    return true;
  }

  private int firstOffset() {
    int axis = 0;
    while (offsets.get(axis).is(0)) {
      axis++;
    }
    return axis;
  }

  private boolean isInside() {
    for (int axis = 0; axis < rank(); axis++) {
      if (!end(axis).isAtMost(target.get(axis))) {
        return false;
      }
    }
    return true;
  }

  private boolean covers() {
    for (int axis = 0; axis < rank(); axis++) {
      if (!target.get(axis).isAtMost(source.get(axis))) {
        return false;
      }
    }
    return true;
  }

  /** Where the valid part of the source ends on {@code axis}. */
  private Extent end(int axis) {
    Extent offset = offsets.get(axis);
    Extent length = source.get(axis);
    if (offset.is(0)) {
      return length;
    }
    return offset.isConstant() && length.isConstant()
        ? Extent.of(offset.constant() + length.constant())
        : Extent.UNKNOWN;
  }

  /** The union if the source continues the target along one axis. */
  private ValidResult grown() {
    List<Extent> union = new ArrayList<>(target);
    int growing = -1;
    for (int axis = 0; axis < rank(); axis++) {
      Extent offset = offsets.get(axis);
      if (offset.isMoreThan(target.get(axis))) {
        return ValidResult.rejected(gap(axis));
      }
      if (offset.is(0) && source.get(axis).isSameAs(target.get(axis))) {
        continue;
      }
      if (growing >= 0 || !continues(axis)) {
        return ValidResult.rejected(notABox(axis));
      }
      growing = axis;
      union.set(axis, end(axis));
    }
    return ValidResult.valid(union);
  }

  /** Whether the source begins inside or right after the target and certainly ends after it. */
  private boolean continues(int axis) {
    Extent offset = offsets.get(axis);
    boolean abuts = offset.isAtMost(target.get(axis));
    boolean grows = target.get(axis).isAtMost(end(axis)) || offset.isSameAs(target.get(axis));
    return abuts && grows;
  }

  private String notABox(int axis) {
    boolean known =
        offsets.get(axis).isConstant()
            && source.get(axis).isConstant()
            && target.get(axis).isConstant();
    return known
        ? "union is not a box"
        : "union is not known to be a box: axis %d depends on values at run time".formatted(axis);
  }

  private static String gap(int axis) {
    return "leaves a gap on axis " + axis;
  }
}
