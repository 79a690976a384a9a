package dev.jpto.lowering.tile;

import dev.jpto.ir.Operation;
import dev.jpto.ir.Region;
import dev.jpto.ir.Value;
import dev.jpto.lowering.flow.RegionFlow;
import dev.jpto.tile.AliasFacts;
import dev.jpto.tile.TileType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jgrapht.alg.util.UnionFind;

/**
 * The tiles of a function in groups that must lie in one memory: a view and what it shows, a result
 * and the operand in whose buffer it is made. Groups between which control passes tiles, at the
 * beginning and end of regions, are neighbours: they should lie in one memory, so that nothing is
 * moved, but need not.
 */
final class TileGroups {
  private final UnionFind<Value> groups = new UnionFind<>(Set.of());
  private final Map<Value, List<Value>> members = new LinkedHashMap<>();
  private final Map<Value, Set<Value>> neighbours = new LinkedHashMap<>();
  private final List<Flow> flows = new ArrayList<>();

  /** A tile that becomes another when control enters or leaves a region. */
  private record Flow(Value from, Value to) {}

  /** The groups of the tiles in {@code function}. */
  TileGroups(Operation function) {
    addArguments(function);
    function.walk(
        op -> {
          addArguments(op);
          op.results().forEach(this::add);
        });
    function.walk(this::connect);
    for (Value tile : members.keySet().toArray(Value[]::new)) {
      Value leader = groups.find(tile);
      if (leader != tile) {
        members.get(leader).addAll(members.remove(tile));
      }
    }
    for (Flow flow : flows) {
      Value from = groups.find(flow.from());
      Value to = groups.find(flow.to());
      neighbours.computeIfAbsent(from, v -> new LinkedHashSet<>()).add(to);
      neighbours.computeIfAbsent(to, v -> new LinkedHashSet<>()).add(from);
    }
  }

  private void addArguments(Operation op) {
    for (Region region : op.regions()) {
      region.forEach(block -> block.arguments().forEach(this::add));
    }
  }

  private void add(Value value) {
    if (value.type() instanceof TileType) {
      groups.addElement(value);
      members.put(value, new ArrayList<>(List.of(value)));
    }
  }

  private void connect(Operation op) {
    AliasFacts facts = AliasFacts.of(op);
    sameMemory(op, facts.viewOf());
    sameMemory(op, facts.inPlaceOf());
    for (RegionFlow flow : RegionFlow.of(op, TileType.class)) {
      flow(flow.source().get(), flow.target());
    }
  }

  private void sameMemory(Operation op, OptionalInt operand) {
    if (operand.isPresent() && op.numResults() > 0) {
      Value shown = op.operand(operand.getAsInt());
      if (shown.type() instanceof TileType && op.result(0).type() instanceof TileType) {
        groups.union(shown, op.result(0));
      }
    }
  }

  private void flow(Value from, Value to) {
    if (from.type() instanceof TileType) {
      flows.add(new Flow(from, to));
    }
  }

  /** A member that stands for the group of {@code tile}. */
  Value leader(Value tile) {
    return groups.find(tile);
  }

  /** A member of each group, in program order. */
  List<Value> leaders() {
    return List.copyOf(members.keySet());
  }

  /** The tiles in the group of {@code leader}. */
  List<Value> members(Value leader) {
    return members.get(leader);
  }

  /** The groups that tiles of the group of {@code leader} come from or go to. */
  Set<Value> neighbours(Value leader) {
    return neighbours.getOrDefault(leader, Set.of());
  }
}
