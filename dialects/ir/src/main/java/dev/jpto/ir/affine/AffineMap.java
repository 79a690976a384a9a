package dev.jpto.ir.affine;

import dev.jpto.ir.affine.AffineExpr.Dim;
import java.util.ArrayList;
import java.util.List;

/**
 * A function from dimensions and symbols to a list of integers, each given by an affine expression,
 * for example {@code (d0, d1)[s0] -> (d0 + s0, d1 floordiv 2)}.
 */
public final class AffineMap {
  private final Scope scope;
  private final List<AffineExpr> results;
  private final int hash;

  private AffineMap(Scope scope, List<AffineExpr> results) {
    this.scope = scope;
    this.results = List.copyOf(results);
    this.hash = 31 * scope.hashCode() + this.results.hashCode();
    scope.require(this.results);
  }

  /**
   * Returns the map with these results.
   *
   * @throws IllegalArgumentException if a count is negative, or a result uses a dimension or symbol
   *     beyond the counts
   */
  public static AffineMap of(int numDims, int numSymbols, List<AffineExpr> results) {
    return new AffineMap(new Scope(numDims, numSymbols), results);
  }

  /** Returns {@code (d0, ..., dn) -> (d0, ..., dn)}. */
  public static AffineMap identity(int numDims) {
    List<AffineExpr> results = new ArrayList<>();
    for (int i = 0; i < numDims; i++) {
      results.add(AffineExpr.dim(i));
    }
    return of(numDims, 0, results);
  }

  /** Returns the number of dimensions. */
  public int numDims() {
    return scope.numDims();
  }

  /** Returns the number of symbols. */
  public int numSymbols() {
    return scope.numSymbols();
  }

  /** Returns the results, in an immutable list. */
  public List<AffineExpr> results() {
    return results;
  }

  /** Returns whether the results are all the dimensions in order; symbols may be declared. */
  public boolean isIdentity() {
    return results.size() == numDims() && returnsLastDims();
  }

  /**
   * Returns whether no symbol is declared and the results are the last dimensions in order, as in
   * {@code (d0, d1, d2) -> (d1, d2)}.
   */
  public boolean isMinorIdentity() {
    return numSymbols() == 0 && returnsLastDims();
  }

  private boolean returnsLastDims() {
    int skipped = numDims() - results.size();
    if (skipped < 0) {
      return false;
    }
    for (int i = 0; i < results.size(); i++) {
      if (!(results.get(i) instanceof Dim dim) || dim.position() != skipped + i) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns the values of the results at a point.
   *
   * @throws IllegalArgumentException if there is not one value for each dimension and symbol
   * @throws ArithmeticException as {@link AffineExpr#evaluate} does
   */
  public long[] evaluate(long[] dims, long[] symbols) {
    scope.requirePoint(dims, symbols);
    long[] values = new long[results.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = results.get(i).evaluate(dims, symbols);
    }
    return values;
  }

  /** Appends the textual form, without the enclosing {@code affine_map<...>}. */
  public void print(StringBuilder out) {
    scope.print(out);
    out.append(" -> (");
    for (int i = 0; i < results.size(); i++) {
      out.append(i == 0 ? "" : ", ");
      results.get(i).print(out);
    }
    out.append(')');
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof AffineMap that
            && hash == that.hash
            && scope.equals(that.scope)
            && results.equals(that.results);
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
