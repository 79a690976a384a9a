package dev.jpto.eval.gen;

import dev.jpto.ir.Arity;
import dev.jpto.ir.Block;
import dev.jpto.ir.BlockArgument;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Operation;
import dev.jpto.ir.SuccessorDef;
import dev.jpto.ir.Trait;
import dev.jpto.ir.ValueDef;
import dev.jpto.ir.attr.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes terminators with successors from their definitions. The guess: the last operand groups of
 * any size are, in order, what is passed to the successor groups.
 */
final class BranchMaker {
  private final Dice dice;

  BranchMaker(Dice dice) {
    this.dice = dice;
  }

  /** Targets for the successor groups of {@code definition}, each a list. */
  List<List<Block>> targets(OpDefinition definition, List<Block> blocks) {
    List<List<Block>> targets = new ArrayList<>();
    for (SuccessorDef def : definition.successors()) {
      int size = def.arity() == Arity.ONE ? 1 : dice.below(4);
      targets.add(dice.list(size, size, () -> dice.pick(blocks)));
    }
    return targets;
  }

  /** The draft with the operands that pass values to {@code targets}. */
  Draft forward(OpDefinition definition, Draft draft, List<List<Block>> targets) {
    List<List<Type>> operands = new ArrayList<>(draft.operands());
    int target = targets.size() - 1;
    for (int i = operands.size() - 1; i >= 0 && target >= 0; i--) {
      if (definition.operands().get(i).arity() == Arity.VARIADIC) {
        operands.set(i, passed(targets.get(target--)));
      }
    }
    return new Draft(operands, draft.results(), draft.attributes());
  }

  private static List<Type> passed(List<Block> blocks) {
    return blocks.stream().flatMap(b -> b.arguments().stream()).map(BlockArgument::type).toList();
  }
}
