package dev.jpto.eval.gen;

import dev.jpto.ir.Arity;
import dev.jpto.ir.AttributeDef;
import dev.jpto.ir.Block;
import dev.jpto.ir.BlockArgument;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.SuccessorDef;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.DenseArrayAttr;
import dev.jpto.ir.attr.ElementsAttr;
import dev.jpto.ir.attr.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Guesses the successors of terminators. The last operand groups of any size are, in order, what is
 * passed to the successor groups; an array of integers that is required says how many operands each
 * successor of a group of any size gets.
 */
final class BranchMaker {
  private static final int MOST_SUCCESSORS = 3;

  private final RandomBuiltins random;
  private final Dice dice;

  BranchMaker(RandomBuiltins random) {
    this.random = random;
    this.dice = random.dice;
  }

  /** Targets for the successor groups of {@code definition}, each a list. */
  List<List<Block>> targets(OpDefinition definition, Draft draft, List<Block> blocks) {
    List<List<Block>> targets = new ArrayList<>();
    for (SuccessorDef def : definition.successors()) {
      int size = def.arity() == Arity.ONE ? 1 : numCases(draft);
      targets.add(dice.list(size, size, () -> dice.pick(blocks)));
    }
    return targets;
  }

  /** As many as the elements of an attribute, or any number. */
  private int numCases(Draft draft) {
    for (Attribute attribute : draft.attributes().values()) {
      if (attribute instanceof ElementsAttr elements && elements.type().hasStaticShape()) {
        return (int) Math.min(elements.type().numElements(), 2 * MOST_SUCCESSORS);
      }
    }
    return dice.below(MOST_SUCCESSORS + 1);
  }

  /** The guess with the operands that pass values to {@code targets}. */
  Draft forward(OpDefinition definition, Draft draft, List<List<Block>> targets, Variant pin) {
    List<List<Type>> operands = new ArrayList<>(draft.operands());
    int target = targets.size() - 1;
    for (int i = operands.size() - 1; i >= 0 && target >= 0; i--) {
      if (definition.operands().get(i).arity() == Arity.VARIADIC) {
        operands.set(i, passed(targets.get(target--)));
      }
    }
    Map<String, Attribute> attributes = new LinkedHashMap<>(draft.attributes());
    for (int i = 0; i < targets.size(); i++) {
      if (definition.successors().get(i).arity() == Arity.VARIADIC) {
        setSizes(definition, targets.get(i), pin, attributes);
      }
    }
    return new Draft(operands, draft.results(), attributes);
  }

  private void setSizes(
      OpDefinition definition,
      List<Block> targets,
      Variant pin,
      Map<String, Attribute> attributes) {
    int[] sizes = targets.stream().mapToInt(Block::numArguments).toArray();
    Attribute array = DenseArrayAttr.ofInts(random.context, sizes);
    for (AttributeDef def : definition.attributes()) {
      if (def.isRequired() && def.constraint().allows(array) && pin.about(def.name()).isEmpty()) {
        attributes.put(def.name(), array);
      }
    }
  }

  private static List<Type> passed(List<Block> blocks) {
    return blocks.stream().flatMap(b -> b.arguments().stream()).map(BlockArgument::type).toList();
  }
}
