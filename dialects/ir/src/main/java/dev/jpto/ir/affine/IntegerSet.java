package dev.jpto.ir.affine;

import java.util.Arrays;
import java.util.List;

/**
 * A set of points, given by affine constraints that all have to hold, for example {@code (d0)[s0] :
 * (d0 - s0 >= 0, d0 mod 2 == 0)}. Each constraint compares an expression with zero.
 */
public final class IntegerSet {
  private final Scope scope;
  private final List<AffineExpr> constraints;
  private final boolean[] eqFlags;
  private final int hash;

  private IntegerSet(Scope scope, List<AffineExpr> constraints, boolean[] eqFlags) {
    this.scope = scope;
    this.constraints = constraints;
    this.eqFlags = eqFlags;
    this.hash = 31 * (31 * scope.hashCode() + constraints.hashCode()) + Arrays.hashCode(eqFlags);
    scope.require(constraints);
  }

  /**
   * Returns the set of the points where each constraint is zero if its flag is set, and not
   * negative otherwise. Without constraints this is the set of all points, kept as {@code 0 == 0}.
   *
   * @throws IllegalArgumentException if there is not one flag for each constraint, if a count is
   *     negative, or a constraint uses a dimension or symbol beyond the counts
   */
  public static IntegerSet of(
      int numDims, int numSymbols, List<AffineExpr> constraints, boolean... eqFlags) {
    if (constraints.size() != eqFlags.length) {
      throw new IllegalArgumentException(
          eqFlags.length + " flags given for " + constraints.size() + " constraints");
    }
    Scope scope = new Scope(numDims, numSymbols);
    return constraints.isEmpty()
        ? equation(scope, 0)
        : new IntegerSet(scope, List.copyOf(constraints), eqFlags.clone());
  }

  /** Returns the canonical set without points, {@code 1 == 0}. */
  public static IntegerSet empty(int numDims, int numSymbols) {
    return equation(new Scope(numDims, numSymbols), 1);
  }

  private static IntegerSet equation(Scope scope, long constant) {
    return new IntegerSet(scope, List.of(AffineExpr.constant(constant)), new boolean[] {true});
  }

  /** Returns the number of dimensions. */
  public int numDims() {
    return scope.numDims();
  }

  /** Returns the number of symbols. */
  public int numSymbols() {
    return scope.numSymbols();
  }

  /** Returns the expressions that are compared with zero, in an immutable list. */
  public List<AffineExpr> constraints() {
    return constraints;
  }

  /** Returns whether the constraint at {@code index} is an equality, not an inequality. */
  public boolean isEquality(int index) {
    return eqFlags[index];
  }

  /** Returns whether this is the {@linkplain #empty canonical empty set}. */
  public boolean isCanonicalEmpty() {
    return equals(equation(scope, 1));
  }

  /**
   * Returns whether a point is in this set.
   *
   * @throws IllegalArgumentException if there is not one value for each dimension and symbol
   * @throws ArithmeticException as {@link AffineExpr#evaluate} does
   */
  public boolean contains(long[] dims, long[] symbols) {
    scope.requirePoint(dims, symbols);
    for (int i = 0; i < eqFlags.length; i++) {
      long value = constraints.get(i).evaluate(dims, symbols);
      if (value < 0 || eqFlags[i] && value != 0) {
        return false;
      }
    }
    return true;
  }

  /** Appends the textual form, without the enclosing {@code affine_set<...>}. */
  public void print(StringBuilder out) {
    scope.print(out);
    out.append(" : (");
    for (int i = 0; i < eqFlags.length; i++) {
      out.append(i == 0 ? "" : ", ");
      constraints.get(i).print(out);
      out.append(eqFlags[i] ? " == 0" : " >= 0");
    }
    out.append(')');
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof IntegerSet that
            && hash == that.hash
            && scope.equals(that.scope)
            && constraints.equals(that.constraints)
            && Arrays.equals(eqFlags, that.eqFlags);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    print(out);
    return out.toString();
  }
}
