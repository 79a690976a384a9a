package dev.jpto.suite;

import dev.jpto.ir.Block;
import dev.jpto.ir.Cloner;
import dev.jpto.ir.OpOperand;
import dev.jpto.ir.OpResult;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Trait;
import dev.jpto.ir.analysis.Dominance;
import dev.jpto.ir.analysis.SymbolTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Copies operations of random programs to places that the original dominates, and lets the copy
 * have some of the uses, so that passes find much to do.
 */
final class Twins {
  private final Random random;
  private final Dominance dominance = new Dominance();

  private Twins(long seed) {
    random = new Random(seed);
  }

  /** Adds up to {@code count} copies to {@code module}. */
  static void add(Operation module, long seed, int count) {
    Twins twins = new Twins(seed);
    List<Operation> ops = new ArrayList<>();
    module.walk(ops::add);
    ops.remove(module);
    for (int i = 0; i < count && !ops.isEmpty(); i++) {
      Operation original = ops.get(twins.random.nextInt(ops.size()));
      Operation place = ops.get(twins.random.nextInt(ops.size()));
      if (twins.random.nextInt(3) > 0) {
        place = original;
      }
      if (twins.canCopy(original, place)) {
        ops.add(twins.copy(original, place));
      }
    }
  }

  private boolean canCopy(Operation original, Operation place) {
    return !original.mightBeTerminator()
        && !original.hasTrait(Trait.Simple.TERMINATOR)
        && SymbolTable.nameOf(original).isEmpty()
        && place.name().isRegistered()
        && !place.hasTrait(Trait.Simple.SYMBOL)
        && !original.isAncestorOf(place.parentOp())
        && isolatedAround(original) == isolatedAround(place)
        && dominance.dominates(original, place);
  }

  private static Operation isolatedAround(Operation op) {
    Operation around = op.parentOp();
    while (around.name().isRegistered() && !around.hasTrait(Trait.Simple.ISOLATED_FROM_ABOVE)) {
      around = around.parentOp();
    }
    return around;
  }

  private Operation copy(Operation original, Operation place) {
    Operation copy = Cloner.clone(original);
    Block block = place.block();
    boolean before = place.mightBeTerminator() || (place != original && random.nextBoolean());
    block.insertBefore(copy, before ? place : place.next());
    if (copy.hasTrait(Trait.Simple.COMMUTATIVE) && random.nextBoolean()) {
      copy.setOperands(copy.operands().reversed());
    }
    for (int i = 0; i < original.numResults(); i++) {
      giveUses(original.result(i), copy.result(i));
    }
    return copy;
  }

  private void giveUses(OpResult original, OpResult copy) {
    for (OpOperand use : original.uses()) {
      if (random.nextInt(4) > 0 && dominance.properlyDominates(copy, use.owner())) {
        use.set(copy);
      }
    }
  }
}
