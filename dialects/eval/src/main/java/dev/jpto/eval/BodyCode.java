package dev.jpto.eval;

import dev.jpto.ir.Block;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Region;
import dev.jpto.ir.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * A region that may be called, made ready to run: each value of it and of the regions inside has a
 * number, so that an activation is an array of values.
 */
final class BodyCode {
  private final Map<Block, BlockCode> blocks = new IdentityHashMap<>();
  private final Map<Value, Integer> places = new IdentityHashMap<>();
  private int size;

  /** Prepares {@code body}. O(its operations). */
  BodyCode(Region body, Evaluators evaluators) {
    List<Block> all = blocksInside(body);
    all.forEach(this::number);
    all.forEach(block -> blocks.get(block).instructions = instructions(block, evaluators));
    places.clear();
  }

  /** How many values an activation has. */
  int size() {
    return size;
  }

  /** Where {@code region}, which is the body or inside it, begins. */
  BlockCode entry(Region region) {
    return blocks.get(region.entry());
  }

  private static List<Block> blocksInside(Region body) {
    List<Block> all = new ArrayList<>();
    Deque<Region> waiting = new ArrayDeque<>(List.of(body));
    while (!waiting.isEmpty()) {
      for (Block block : waiting.removeLast()) {
        all.add(block);
        for (Operation op : block) {
          op.regions().forEach(waiting::addLast);
        }
      }
    }
    return all;
  }

  private void number(Block block) {
    blocks.put(block, new BlockCode(size, block.numArguments()));
    block.arguments().forEach(this::number);
    for (Operation op : block) {
      op.results().forEach(this::number);
    }
  }

  private void number(Value value) {
    places.put(value, size++);
  }

  private Instruction[] instructions(Block block, Evaluators evaluators) {
    List<Instruction> list = new ArrayList<>();
    for (Operation op : block) {
      int[] operands = op.operands().stream().mapToInt(places::get).toArray();
      int firstResult = op.numResults() == 0 ? 0 : places.get(op.result(0));
      BlockCode[] successors = op.successors().stream().map(blocks::get).toArray(BlockCode[]::new);
      list.add(new Instruction(op, evaluators.of(op), operands, firstResult, successors));
    }
    return list.toArray(Instruction[]::new);
  }
}
