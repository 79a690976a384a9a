package dev.jpto.ir.affine;

import static dev.jpto.ir.affine.AffineExpr.constant;
import static dev.jpto.ir.affine.AffineExpr.dim;
import static dev.jpto.ir.affine.AffineExpr.symbol;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AffineMapTest {

  @Test
  void dimensionsSymbolsAndResultsArePrinted() {
    AffineExpr half = dim(1).floorDiv(constant(2));
    AffineMap map = AffineMap.of(2, 1, List.of(dim(0).add(symbol(0)), half));
    assertEquals("(d0, d1)[s0] -> (d0 + s0, d1 floordiv 2)", map.toString());
  }

  @Test
  void whatIsAbsentIsPrintedAsInMlir() {
    assertEquals("() -> ()", AffineMap.of(0, 0, List.of()).toString());
    assertEquals("(d0) -> ()", AffineMap.of(1, 0, List.of()).toString());
    assertEquals("()[s0, s1] -> (s1)", AffineMap.of(0, 2, List.of(symbol(1))).toString());
  }

  @Test
  void anIdentityReturnsItsDimensionsInOrder() {
    assertTrue(AffineMap.identity(3).isIdentity());
    assertTrue(AffineMap.of(1, 1, List.of(dim(0))).isIdentity());
    assertFalse(AffineMap.of(2, 0, List.of(dim(1), dim(0))).isIdentity());
    assertFalse(AffineMap.of(2, 0, List.of(dim(0))).isIdentity());
  }

  @Test
  void aMinorIdentityReturnsItsLastDimensionsInOrder() {
    assertTrue(AffineMap.of(3, 0, List.of(dim(1), dim(2))).isMinorIdentity());
    assertTrue(AffineMap.of(3, 0, List.of()).isMinorIdentity());
    assertFalse(AffineMap.of(3, 0, List.of(dim(0), dim(1))).isMinorIdentity());
    assertFalse(AffineMap.of(3, 1, List.of(dim(2))).isMinorIdentity());
    assertFalse(AffineMap.of(1, 0, List.of(dim(0), dim(0))).isMinorIdentity());
  }

  @Test
  void equalityIsByValue() {
    AffineMap map = AffineMap.of(2, 0, List.of(dim(0).add(dim(1))));
    AffineMap again = AffineMap.of(2, 0, List.of(dim(0).add(dim(1))));
    assertEquals(map, again);
    assertEquals(map.hashCode(), again.hashCode());
    assertNotEquals(map, AffineMap.of(3, 0, map.results()));
    assertNotEquals(map, AffineMap.of(2, 1, map.results()));
    assertNotEquals(map, AffineMap.of(2, 0, List.of(dim(1).add(dim(0)))));
  }

  @Test
  void laterChangesOfTheGivenListAreNotSeen() {
    List<AffineExpr> results = new ArrayList<>(List.of(dim(0)));
    AffineMap map = AffineMap.of(1, 0, results);
    results.clear();
    assertEquals(AffineMap.identity(1), map);
  }

  @Test
  void evaluationComputesEachResult() {
    AffineExpr row = dim(0).floorDiv(symbol(0));
    AffineExpr column = dim(0).mod(symbol(0));
    AffineMap map = AffineMap.of(1, 1, List.of(row, column));
    assertArrayEquals(new long[] {-2, 3}, map.evaluate(new long[] {-5}, new long[] {4}));
  }

  @Test
  void evaluationRefusesAPointOfAnotherShape() {
    AffineMap map = AffineMap.identity(2);
    long[] one = {1};
    assertThrows(IllegalArgumentException.class, () -> map.evaluate(one, new long[0]));
  }

  @Test
  void whatIsNotDeclaredIsRefused() {
    List<AffineExpr> results = List.of(dim(0).add(symbol(0)));
    assertThrows(IllegalArgumentException.class, () -> AffineMap.of(0, 1, results));
    assertThrows(IllegalArgumentException.class, () -> AffineMap.of(1, 0, results));
    assertThrows(IllegalArgumentException.class, () -> AffineMap.of(-1, 0, List.of()));
  }
}
