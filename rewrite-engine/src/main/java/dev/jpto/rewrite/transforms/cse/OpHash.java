package dev.jpto.rewrite.transforms.cse;

import dev.jpto.ir.Block;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Trait;

/**
 * Hashes that operations share when one may replace the other. Values are numbered when the pass
 * meets their definition, and their numbers are what is hashed. Of what is inside an operation only
 * the beginning is looked at, so that the cost does not grow with the nesting.
 */
final class OpHash {
  private static final int LOOKED_AT = 8;

  private int lastNumber;

  /** Numbers the arguments of {@code block}. */
  void numberArguments(Block block) {
    for (int i = 0; i < block.numArguments(); i++) {
      block.argument(i).setScratch(++lastNumber);
    }
  }

  /** Numbers the results of {@code op}. */
  void numberResults(Operation op) {
    for (int i = 0; i < op.numResults(); i++) {
      op.result(i).setScratch(++lastNumber);
    }
  }

  /** The hash of {@code op}, whose operands are numbered. */
  int of(Operation op) {
    int hash = mix(operands(op), shell(op));
    for (int i = 0; i < op.numResults(); i++) {
      hash = mix(hash, op.result(i).type().hashCode());
    }
    for (int i = 0; i < op.numRegions(); i++) {
      hash = mix(hash, inside(op.region(i).entry()));
    }
    return hash;
  }

  private static int operands(Operation op) {
    int n = op.numOperands();
    if (n == 2 && op.hasTrait(Trait.Simple.COMMUTATIVE)) {
      int a = op.operand(0).scratch();
      int b = op.operand(1).scratch();
      return mix(Math.min(a, b), Math.max(a, b));
    }
    int hash = n;
    for (int i = 0; i < n; i++) {
      hash = mix(hash, op.operand(i).scratch());
    }
    return hash;
  }

  private static int inside(Block block) {
    int hash = 0;
    Operation op = block == null ? null : block.firstOp();
    for (int i = 0; op != null && i < LOOKED_AT; i++, op = op.next()) {
      hash = mix(hash, shell(op));
    }
    return hash;
  }

  private static int shell(Operation op) {
    int hash = mix(op.name().text().hashCode(), op.properties().hashCode());
    return mix(hash, op.attributes().hashCode());
  }

  private static int mix(int hash, int more) {
    return (hash ^ more) * 0x9E3779B1 + (hash >>> 16);
  }
}
