package dev.jpto.ir.affine;

import dev.jpto.ir.affine.AffineExpr.Binary;
import dev.jpto.ir.affine.AffineExpr.Constant;
import dev.jpto.ir.affine.AffineExpr.Dim;
import dev.jpto.ir.affine.AffineExpr.Symbol;

/**
 * Prints affine expressions as MLIR does.
 *
 * <p>A sum stands without parentheses where the context binds weakly, that is at the top and as an
 * operand of another sum. Operands of the other operators are bound strongly. What is kept as a
 * product with a negative constant is printed as a negation or a subtraction.
 */
final class AffinePrinter {
  private final StringBuilder out;

  private AffinePrinter(StringBuilder out) {
    this.out = out;
  }

  static String print(AffineExpr expr) {
    StringBuilder out = new StringBuilder();
    print(expr, out);
    return out.toString();
  }

  static void print(AffineExpr expr, StringBuilder out) {
    new AffinePrinter(out).weak(expr);
  }

  private void strong(AffineExpr expr) {
    if (expr instanceof Binary) {
      out.append('(');
      weak(expr);
      out.append(')');
    } else {
      weak(expr);
    }
  }

  private void weak(AffineExpr expr) {
    switch (expr) {
      case Dim(int position) -> out.append('d').append(position);
      case Symbol(int position) -> out.append('s').append(position);
      case Constant(long value) -> out.append(value);
      case Binary sum when sum.op() == AffineOp.ADD -> {
        weak(sum.lhs());
        addend(sum.rhs());
      }
      case Binary product when constantFactor(product) == -1 -> {
        out.append('-');
        strong(product.lhs());
      }
      case Binary binary -> {
        strong(binary.lhs());
        out.append(' ').append(binary.op().spelling()).append(' ');
        strong(binary.rhs());
      }
    }
  }

  /** Prints the right operand of a sum after its sign. */
  private void addend(AffineExpr expr) {
    if (expr instanceof Constant(long value) && value < 0) {
      out.append(" - ").append(-value);
    } else if (expr instanceof Binary product && constantFactor(product) < 0) {
      out.append(" - ");
      subtrahend(product.lhs(), constantFactor(product));
    } else {
      out.append(" + ");
      weak(expr);
    }
  }

  private void subtrahend(AffineExpr base, long factor) {
    if (factor != -1) {
      strong(base);
      out.append(" * ").append(-factor);
    } else if (base instanceof Binary sum && sum.op() == AffineOp.ADD) {
      strong(base);
    } else {
      weak(base);
    }
  }

  /** Returns the constant right operand of a product, or 0 if there is none. */
  private static long constantFactor(Binary binary) {
    return binary.op() == AffineOp.MUL && binary.rhs() instanceof Constant(long value) ? value : 0;
  }
}
