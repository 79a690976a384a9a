package dev.jpto.ir.affine;

import static dev.jpto.ir.affine.AffineExpr.constant;
import static dev.jpto.ir.affine.AffineExpr.dim;
import static dev.jpto.ir.affine.AffineExpr.symbol;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class IntegerSetTest {
  private final AffineExpr even = dim(0).mod(constant(2));
  private final AffineExpr atLeast = dim(0).sub(symbol(0));

  @Test
  void constraintsArePrintedWithTheirRelation() {
    IntegerSet set = IntegerSet.of(1, 1, List.of(atLeast, even), false, true);
    assertEquals("(d0)[s0] : (d0 - s0 >= 0, d0 mod 2 == 0)", set.toString());
  }

  @Test
  void aSetWithoutConstraintsHoldsEveryPoint() {
    IntegerSet set = IntegerSet.of(1, 0, List.of());
    assertEquals("(d0) : (0 == 0)", set.toString());
    assertTrue(set.contains(new long[] {-3}, new long[0]));
    assertFalse(set.isCanonicalEmpty());
  }

  @Test
  void theCanonicalEmptySetHoldsNoPoint() {
    IntegerSet set = IntegerSet.empty(1, 1);
    assertEquals("(d0)[s0] : (1 == 0)", set.toString());
    assertFalse(set.contains(new long[] {1}, new long[] {0}));
    assertTrue(set.isCanonicalEmpty());
    assertTrue(IntegerSet.of(1, 1, List.of(constant(1)), true).isCanonicalEmpty());
  }

  @Test
  void aPointHasToMeetAllConstraints() {
    IntegerSet set = IntegerSet.of(1, 1, List.of(atLeast, even), false, true);
    long[] bound = {3};
    assertTrue(set.contains(new long[] {4}, bound));
    assertFalse(set.contains(new long[] {2}, bound));
    assertFalse(set.contains(new long[] {5}, bound));
  }

  @Test
  void equalityIsByValue() {
    IntegerSet set = IntegerSet.of(1, 1, List.of(atLeast), false);
    IntegerSet again = IntegerSet.of(1, 1, List.of(dim(0).sub(symbol(0))), false);
    assertEquals(set, again);
    assertEquals(set.hashCode(), again.hashCode());
    assertNotEquals(set, IntegerSet.of(1, 1, List.of(atLeast), true));
    assertNotEquals(set, IntegerSet.of(2, 1, List.of(atLeast), false));
    assertTrue(IntegerSet.of(1, 1, List.of(atLeast), true).isEquality(0));
    assertFalse(set.isEquality(0));
  }

  @Test
  void eachConstraintNeedsItsFlag() {
    List<AffineExpr> constraints = List.of(even);
    assertThrows(IllegalArgumentException.class, () -> IntegerSet.of(1, 0, constraints));
    assertThrows(IllegalArgumentException.class, () -> IntegerSet.of(0, 0, constraints, true));
  }
}
