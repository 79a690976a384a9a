package dev.jpto.eval.array;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;

/**
 * The product by vectors of columns: lanes are columns, so each element keeps its order of k.
 * Blocked over rows and columns only; a panel of {@code b} two vectors wide is packed, so that it
 * is read in sequence for each block of rows.
 */
public final class VectorProduct implements FloatProduct {
  private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
  private static final int LANES = SPECIES.length();
  private static final int PANEL = 2 * LANES;
  private static final int BLOCK = 6;

  @Override
  public void multiply(int rows, int cols, int depth, float[] a, float[] b, float[] c) {
    float[] panel = new float[depth * PANEL];
    for (int j = 0; j < cols; j += PANEL) {
      int width = Math.min(PANEL, cols - j);
      pack(b, j, cols, depth, width, panel);
      int i = 0;
      for (; i + BLOCK <= rows; i += BLOCK) {
        multiplyBlock(i, j, width, cols, depth, a, panel, c);
      }
      for (; i < rows; i++) {
        multiplyRow(i, j, width, cols, depth, a, panel, c);
      }
    }
  }

  private static void pack(float[] b, int column, int cols, int depth, int width, float[] panel) {
    for (int k = 0; k < depth; k++) {
      System.arraycopy(b, k * cols + column, panel, k * PANEL, width);
    }
  }

  private static void multiplyBlock(
      int row, int column, int width, int cols, int depth, float[] a, float[] panel, float[] c) {
    FloatVector zero = FloatVector.zero(SPECIES);
    FloatVector s00 = zero;
    FloatVector s01 = zero;
    FloatVector s10 = zero;
    FloatVector s11 = zero;
    FloatVector s20 = zero;
    FloatVector s21 = zero;
    FloatVector s30 = zero;
    FloatVector s31 = zero;
    FloatVector s40 = zero;
    FloatVector s41 = zero;
    FloatVector s50 = zero;
    FloatVector s51 = zero;
    int at = row * depth;
    for (int k = 0; k < depth; k++) {
      FloatVector b0 = FloatVector.fromArray(SPECIES, panel, k * PANEL);
      FloatVector b1 = FloatVector.fromArray(SPECIES, panel, k * PANEL + LANES);
      FloatVector a0 = FloatVector.broadcast(SPECIES, a[at + k]);
      s00 = a0.fma(b0, s00);
      s01 = a0.fma(b1, s01);
      FloatVector a1 = FloatVector.broadcast(SPECIES, a[at + depth + k]);
      s10 = a1.fma(b0, s10);
      s11 = a1.fma(b1, s11);
      FloatVector a2 = FloatVector.broadcast(SPECIES, a[at + 2 * depth + k]);
      s20 = a2.fma(b0, s20);
      s21 = a2.fma(b1, s21);
      FloatVector a3 = FloatVector.broadcast(SPECIES, a[at + 3 * depth + k]);
      s30 = a3.fma(b0, s30);
      s31 = a3.fma(b1, s31);
      FloatVector a4 = FloatVector.broadcast(SPECIES, a[at + 4 * depth + k]);
      s40 = a4.fma(b0, s40);
      s41 = a4.fma(b1, s41);
      FloatVector a5 = FloatVector.broadcast(SPECIES, a[at + 5 * depth + k]);
      s50 = a5.fma(b0, s50);
      s51 = a5.fma(b1, s51);
    }
    int to = row * cols + column;
    store(s00, s01, c, to, width);
    store(s10, s11, c, to + cols, width);
    store(s20, s21, c, to + 2 * cols, width);
    store(s30, s31, c, to + 3 * cols, width);
    store(s40, s41, c, to + 4 * cols, width);
    store(s50, s51, c, to + 5 * cols, width);
  }

  private static void multiplyRow(
      int row, int column, int width, int cols, int depth, float[] a, float[] panel, float[] c) {
    FloatVector s0 = FloatVector.zero(SPECIES);
    FloatVector s1 = FloatVector.zero(SPECIES);
    for (int k = 0; k < depth; k++) {
      FloatVector factor = FloatVector.broadcast(SPECIES, a[row * depth + k]);
      s0 = factor.fma(FloatVector.fromArray(SPECIES, panel, k * PANEL), s0);
      s1 = factor.fma(FloatVector.fromArray(SPECIES, panel, k * PANEL + LANES), s1);
    }
    store(s0, s1, c, row * cols + column, width);
  }

  private static void store(FloatVector s0, FloatVector s1, float[] c, int to, int width) {
    if (width == PANEL) {
      s0.intoArray(c, to);
      s1.intoArray(c, to + LANES);
      return;
    }
    VectorMask<Float> first = SPECIES.indexInRange(0, width);
    s0.intoArray(c, to, first);
    if (width > LANES) {
      s1.intoArray(c, to + LANES, SPECIES.indexInRange(LANES, width));
    }
  }
}
