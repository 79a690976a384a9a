package dev.jpto.eval.gen;

import dev.jpto.ir.Block;
import dev.jpto.ir.Cloner;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Region;
import dev.jpto.ir.Trait;
import dev.jpto.ir.attr.Location;
import dev.jpto.ir.attr.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes regions of several blocks: branches, loops, blocks that are not reached, in any order. */
final class BlockGraphs {
  private static final int MOST_BLOCKS = 4;

  private final RandomBuiltins random;
  private final Dice dice;
  private final UnregisteredOps glue;
  private final OpMaker maker;
  private final List<OpDefinition> branches;

  BlockGraphs(
      RandomBuiltins random, UnregisteredOps glue, OpMaker maker, List<OpDefinition> branches) {
    this.random = random;
    this.dice = random.dice;
    this.glue = glue;
    this.maker = maker;
    this.branches = branches;
  }

  /** Adds blocks to the empty region of an operation nobody knows, with terminators. */
  void grow(Region region, Place outer) {
    Block entry = addBlock(region, outer);
    List<Block> others = dice.list(1, MOST_BLOCKS, () -> addBlock(region, outer));
    for (Block block : region) {
      Place place = outer.inside(block).branching(others);
      if (dice.percent(block == entry ? 90 : 60)) {
        branch(place);
      } else {
        glue.terminator(glue.values(List.of(), place), List.of(), place);
      }
    }
  }

  /**
   * Makes several blocks of the one in {@code region}, whose values stay in the entry: copies of
   * its terminator end the others.
   *
   * @param outer the place of the operation around
   * @return whether the operation around is still valid; if not, nothing is changed
   */
  boolean split(Region region, Place outer) {
    Block entry = region.entry();
    Operation terminator = entry.lastOp();
    terminator.remove();
    List<Block> others = dice.list(1, MOST_BLOCKS, () -> addBlock(region, outer));
    Place start = inside(region, entry, outer);
    Operation mark = start.last();
    branch(start.branching(others));
    for (Block block : others) {
      Place place = inside(region, block, outer).branching(others);
      if (block != others.getLast() && dice.percent(60)) {
        branch(place);
      } else {
        place.put(Cloner.clone(terminator));
      }
    }
    if (Judge.accepts(region.parentOp())) {
      terminator.dropAllReferences();
      return true;
    }
    start.undoTo(mark);
    others.forEach(Block::erase);
    entry.append(terminator);
    return false;
  }

  private static Place inside(Region region, Block block, Place outer) {
    boolean isolated = region.parentOp().hasTrait(Trait.Simple.ISOLATED_FROM_ABOVE);
    return isolated ? Place.isolated(block) : outer.inside(block);
  }

  /** A block somewhere after the entry. */
  private Block addBlock(Region region, Place outer) {
    Block block = new Block();
    List<Block> present = new ArrayList<>();
    region.forEach(present::add);
    boolean last = present.size() < 2 || dice.percent(50);
    region.insertBefore(block, last ? null : present.get(dice.between(1, present.size() - 1)));
    for (int i = dice.below(3); i > 0; i--) {
      boolean known = !outer.visible().isEmpty() && dice.percent(60);
      Type type = known ? dice.pick(outer.visible()).type() : random.types.any(2);
      block.addArgument(type, Location.unknown(random.context));
    }
    return block;
  }

  /** Ends the block of {@code place} with a branch to some of the place's targets. */
  private void branch(Place place) {
    if (!branches.isEmpty() && dice.percent(70)) {
      Optional<Operation> made = maker.make(dice.pick(branches), Variant.ANY, place, 5);
      if (made.isPresent()) {
        return;
      }
    }
    glue.terminator(
        dice.list(0, 2, () -> glue.value(random.types.any(1), place)),
        dice.list(1, 3, () -> dice.pick(place.targets())),
        place);
  }
}
