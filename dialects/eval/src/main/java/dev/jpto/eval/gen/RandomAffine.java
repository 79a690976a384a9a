package dev.jpto.eval.gen;

import dev.jpto.ir.affine.AffineExpr;
import dev.jpto.ir.affine.AffineMap;
import dev.jpto.ir.affine.AffineOp;
import dev.jpto.ir.affine.IntegerSet;
import java.util.ArrayList;
import java.util.List;

/** Random affine maps and integer sets, of affine and semi-affine expressions. */
final class RandomAffine {
  private static final int MAX_DEPTH = 3;
  private static final int STEPS = 5;

  private final Dice dice;
  private final RandomNumbers numbers;

  RandomAffine(Dice dice, RandomNumbers numbers) {
    this.dice = dice;
    this.numbers = numbers;
  }

  /** Any map. */
  AffineMap map() {
    return map(dice.below(4));
  }

  /** A map of {@code numDims} dimensions. */
  AffineMap map(int numDims) {
    int numSymbols = dice.below(3);
    return AffineMap.of(
        numDims, numSymbols, dice.list(0, 3, () -> expr(numDims, numSymbols, MAX_DEPTH)));
  }

  /** Any set. */
  IntegerSet set() {
    int numDims = dice.below(4);
    int numSymbols = dice.below(3);
    List<AffineExpr> constraints = dice.list(1, 3, () -> expr(numDims, numSymbols, MAX_DEPTH));
    boolean[] eqFlags = new boolean[constraints.size()];
    for (int i = 0; i < eqFlags.length; i++) {
      eqFlags[i] = dice.percent(50);
    }
    return IntegerSet.of(numDims, numSymbols, constraints, eqFlags);
  }

  /** An expression that reads as it prints: sums associate to the left, and nothing simplifies. */
  private AffineExpr expr(int numDims, int numSymbols, int depth) {
    AffineExpr expr = anyExpr(numDims, numSymbols, depth);
    AffineExpr read = reassociated(expr);
    for (int i = 0; i < STEPS && !read.equals(expr); i++) {
      expr = read;
      read = reassociated(expr);
    }
    return read.equals(expr) ? expr : leaf(numDims, numSymbols);
  }

  private static AffineExpr reassociated(AffineExpr expr) {
    if (!(expr instanceof AffineExpr.Binary binary)) {
      return expr;
    }
    if (binary.op() == AffineOp.ADD) {
      List<AffineExpr> terms = new ArrayList<>();
      addTerms(expr, terms);
      return terms.stream().reduce(AffineExpr::add).orElseThrow();
    }
    return AffineExpr.binary(binary.op(), reassociated(binary.lhs()), reassociated(binary.rhs()));
  }

  private static void addTerms(AffineExpr expr, List<AffineExpr> terms) {
    if (expr instanceof AffineExpr.Binary binary && binary.op() == AffineOp.ADD) {
      addTerms(binary.lhs(), terms);
      addTerms(binary.rhs(), terms);
    } else {
      terms.add(reassociated(expr));
    }
  }

  private AffineExpr anyExpr(int numDims, int numSymbols, int depth) {
    if (depth == 0 || dice.percent(30)) {
      return leaf(numDims, numSymbols);
    }
    AffineOp op = dice.pick(List.of(AffineOp.values()));
    AffineExpr lhs = anyExpr(numDims, numSymbols, depth - 1);
    AffineExpr rhs =
        op == AffineOp.ADD ? anyExpr(numDims, numSymbols, depth - 1) : factor(numSymbols);
    return AffineExpr.binary(op, lhs, rhs);
  }

  private AffineExpr leaf(int numDims, int numSymbols) {
    int choice = dice.below(numDims + numSymbols + 1);
    if (choice < numDims) {
      return AffineExpr.dim(choice);
    }
    return choice < numDims + numSymbols
        ? AffineExpr.symbol(choice - numDims)
        : AffineExpr.constant(dice.percent(90) ? dice.between(-9, 64) : numbers.integer());
  }

  /** What may multiply and divide: a positive constant or a symbol. */
  private AffineExpr factor(int numSymbols) {
    return numSymbols > 0 && dice.percent(30)
        ? AffineExpr.symbol(dice.below(numSymbols))
        : AffineExpr.constant(dice.between(1, 64));
  }
}
