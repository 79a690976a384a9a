package dev.jpto.ptensor.valid;

import java.util.List;

/** How windows lie to each other, as far as it is known. All lists have one element an axis. */
public final class Windows {
  private Windows() {}

  /** Whether all are certainly 0. */
  public static boolean areZero(List<Extent> offsets) {
    return offsets.stream().allMatch(offset -> offset.is(0));
  }

  /** Whether all are certainly the same numbers. */
  public static boolean areSame(List<Extent> a, List<Extent> b) {
    if (a.size() != b.size()) {
      return false;
    }
    for (int axis = 0; axis < a.size(); axis++) {
      if (!a.get(axis).isSameAs(b.get(axis))) {
        return false;
      }
    }
    return true;
  }

  /** Whether two windows at these offsets certainly have no element in common. */
  public static boolean areDisjoint(List<Extent> a, long[] sizeA, List<Extent> b, long[] sizeB) {
    for (int axis = 0; axis < a.size(); axis++) {
      Extent x = a.get(axis);
      Extent y = b.get(axis);
      boolean apart =
          x.isConstant()
              && y.isConstant()
              && (x.constant() + sizeA[axis] <= y.constant()
                  || y.constant() + sizeB[axis] <= x.constant());
      if (apart) {
        return true;
      }
    }
    return false;
  }

  /** Whether the second window certainly lies inside the first. */
  public static boolean contains(List<Extent> a, long[] sizeA, List<Extent> b, long[] sizeB) {
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
}
