package dev.jpto.eval.gen;

import dev.jpto.ir.affine.AffineExpr;
import dev.jpto.ir.affine.AffineMap;
import dev.jpto.ir.affine.AffineOp;
import dev.jpto.ir.affine.IntegerSet;
import java.util.List;

/** Random affine maps and integer sets, of affine and semi-affine expressions. */
final class RandomAffine {
  private static final int MAX_DEPTH = 3;

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

  private AffineExpr expr(int numDims, int numSymbols, int depth) {
    if (depth == 0 || dice.percent(30)) {
      return leaf(numDims, numSymbols);
    }
    AffineOp op = dice.pick(List.of(AffineOp.values()));
    AffineExpr lhs = expr(numDims, numSymbols, depth - 1);
    AffineExpr rhs = op == AffineOp.ADD ? expr(numDims, numSymbols, depth - 1) : factor(numSymbols);
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
