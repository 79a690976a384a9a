package dev.jpto.lowering.tile;

import dev.jpto.ir.OpOperand;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.tile.AliasFacts;
import dev.jpto.tile.TileMemoryOps;
import dev.jpto.tile.TileSpace;
import dev.jpto.tile.TileSpaces;
import dev.jpto.tile.TileType;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Chooses a memory for each group of tiles (tile-tensor.md section 4.4): the one that is stated or
 * that an operation can only produce, else the one of the groups that control connects it with,
 * else what the first use wants, else {@code vec}.
 */
final class SpaceChoice {
  private static final Set<TileSpace> ANY = EnumSet.allOf(TileSpace.class);
  private static final Set<TileSpace> LOADABLE = EnumSet.of(TileSpace.VEC, TileSpace.MAT);

  private final TileGroups groups;
  private final Map<Value, TileSpace> chosen = new HashMap<>();

  SpaceChoice(TileGroups groups) {
    this.groups = groups;
    for (Value leader : groups.leaders()) {
      stated(leader).ifPresent(space -> chosen.put(leader, space));
    }
    for (Value leader : groups.leaders()) {
      spread(leader);
    }
    for (Value leader : groups.leaders()) {
      if (!chosen.containsKey(leader)) {
        chosen.put(leader, wanted(leader).orElse(TileSpace.VEC));
        spread(leader);
      }
    }
  }

  /** The memory chosen for {@code tile}. */
  TileSpace of(Value tile) {
    return chosen.get(groups.leader(tile));
  }

  /** The memory that a type states, else the one that an operation always produces. */
  private Optional<TileSpace> stated(Value leader) {
    for (Value tile : groups.members(leader)) {
      Optional<TileSpace> space = ((TileType) tile.type()).space();
      if (space.isPresent()) {
        return space;
      }
    }
    for (Value tile : groups.members(leader)) {
      Operation op = tile.definingOp();
      if (op != null && TileSpaces.of(op).result().isPresent()) {
        return TileSpaces.of(op).result();
      }
    }
    return Optional.empty();
  }

  /** Chooses for undecided neighbours, and theirs, what is chosen for {@code leader}. */
  private void spread(Value leader) {
    TileSpace space = chosen.get(leader);
    if (space == null) {
      return;
    }
    for (Value neighbour : groups.neighbours(leader)) {
      if (!chosen.containsKey(neighbour) && possible(neighbour).contains(space)) {
        chosen.put(neighbour, space);
        spread(neighbour);
      }
    }
  }

  /** The memories that the operations which make tiles of the group can make them in. */
  private Set<TileSpace> possible(Value leader) {
    boolean loaded =
        groups.members(leader).stream()
            .anyMatch(t -> t.definingOp() != null && t.definingOp().is(TileMemoryOps.LOAD));
    return loaded ? LOADABLE : ANY;
  }

  /** What the first use that cares wants. */
  private Optional<TileSpace> wanted(Value leader) {
    Set<TileSpace> possible = possible(leader);
    for (Value tile : groups.members(leader)) {
      for (OpOperand use : tile.uses()) {
        Optional<TileSpace> space = wantedBy(use, possible);
        if (space.isPresent()) {
          return space;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<TileSpace> wantedBy(OpOperand use, Set<TileSpace> possible) {
    Operation op = use.owner();
    AliasFacts facts = AliasFacts.of(op);
    Set<TileSpace> allowed = TileSpaces.allowed(op, use.index());
    boolean cares =
        allowed.size() < ANY.size()
            && facts.viewOf().orElse(-1) != use.index()
            && facts.inPlaceOf().orElse(-1) != use.index();
    if (!cares) {
      return Optional.empty();
    }
    Set<TileSpace> both = EnumSet.copyOf(possible);
    both.retainAll(allowed);
    if (both.contains(TileSpace.VEC)) {
      return Optional.of(TileSpace.VEC);
    }
    if (!both.isEmpty()) {
      return Optional.of(both.iterator().next());
    }
    return allowed.contains(TileSpace.ACC) ? Optional.empty() : Optional.of(TileSpace.MAT);
  }
}
