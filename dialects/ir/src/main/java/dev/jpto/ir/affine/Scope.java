package dev.jpto.ir.affine;

import dev.jpto.ir.affine.AffineExpr.Binary;
import dev.jpto.ir.affine.AffineExpr.Constant;
import dev.jpto.ir.affine.AffineExpr.Dim;
import dev.jpto.ir.affine.AffineExpr.Symbol;
import java.util.List;

/** The dimensions and symbols that a map or a set declares for its expressions. */
record Scope(int numDims, int numSymbols) {
  Scope {
    if (numDims < 0 || numSymbols < 0) {
      throw new IllegalArgumentException(
          "negative count: " + numDims + " dimensions, " + numSymbols + " symbols");
    }
  }

  /** Refuses expressions in which something occurs that is not declared. */
  void require(List<AffineExpr> exprs) {
    for (AffineExpr expr : exprs) {
      require(expr);
    }
  }

  private void require(AffineExpr expr) {
    switch (expr) {
      case Dim(int position) when position < numDims -> {}
      case Symbol(int position) when position < numSymbols -> {}
      case Dim _, Symbol _ ->
          throw new IllegalArgumentException(expr + " is not declared in " + this);
      case Constant _ -> {}
      case Binary binary -> {
        require(binary.lhs());
        require(binary.rhs());
      }
    }
  }

  /** Refuses a point that does not have one value for each dimension and symbol. */
  void requirePoint(long[] dims, long[] symbols) {
    if (dims.length != numDims || symbols.length != numSymbols) {
      throw new IllegalArgumentException(
          dims.length + " dimensions and " + symbols.length + " symbols given for " + this);
    }
  }

  /** Appends for example {@code (d0, d1)[s0]}; the brackets are left out without symbols. */
  void print(StringBuilder out) {
    names(out, '(', 'd', numDims, ')');
    if (numSymbols > 0) {
      names(out, '[', 's', numSymbols, ']');
    }
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    print(out);
    return out.toString();
  }

  private static void names(StringBuilder out, char open, char letter, int count, char close) {
    out.append(open);
    for (int i = 0; i < count; i++) {
      out.append(i == 0 ? "" : ", ").append(letter).append(i);
    }
    out.append(close);
  }
}
