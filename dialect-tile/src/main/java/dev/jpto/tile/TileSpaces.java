package dev.jpto.tile;

import dev.jpto.ir.Groups;
import dev.jpto.ir.Operation;
import dev.jpto.ir.ValueDef;
import dev.jpto.ir.attr.Type;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The memories that an operation needs its tiles in (tile-tensor.md sections 2 and 4.4); a property
 * of the definition. A program may hold tiles in other memories, or in none yet, as long as the
 * result of the operation is in none either: {@code infer-tile-memory-space} then moves them.
 *
 * @param operands for each operand group the memories it may lie in; groups that may lie anywhere
 *     are not in it
 * @param result the memory of the result, if it is always the same
 */
public record TileSpaces(Map<String, Set<TileSpace>> operands, Optional<TileSpace> result) {
  private static final TileSpaces NONE = new TileSpaces(Map.of(), Optional.empty());

  /** Copies the map. */
  public TileSpaces {
    operands = Map.copyOf(operands);
  }

  /** What the definition of {@code op} needs; nothing for an operation of another dialect. */
  public static TileSpaces of(Operation op) {
    TileSpaces known =
        op.definition() == null ? null : op.definition().implementation(TileSpaces.class);
    return known == null ? NONE : known;
  }

  /** The memories operand {@code index} of {@code op} may lie in; all of them if it is open. */
  public static Set<TileSpace> allowed(Operation op, int index) {
    TileSpaces needs = of(op);
    List<ValueDef> groups = needs == NONE ? List.of() : op.definition().operands();
    for (int i = 0; i < groups.size(); i++) {
      Groups.Range range = Groups.operandRange(op, i);
      if (index >= range.start() && index < range.start() + range.size()) {
        return needs.operands.getOrDefault(groups.get(i).name(), EnumSet.allOf(TileSpace.class));
      }
    }
    return EnumSet.allOf(TileSpace.class);
  }

  /** Whether every tile operand of {@code op} lies in a memory the operation can use it in. */
  public static boolean areSatisfied(Operation op) {
    for (int i = 0; i < op.numOperands(); i++) {
      if (op.operand(i).type() instanceof TileType tile
          && !tile.space().map(allowed(op, i)::contains).orElse(false)) {
        return false;
      }
    }
    return true;
  }

  /** Throws if a tile operand lies in a memory where the operation cannot use it. */
  static void check(Operation op) {
    if (isOpen(op)) {
      return;
    }
    for (int i = 0; i < op.numOperands(); i++) {
      if (op.operand(i).type() instanceof TileType tile && tile.space().isPresent()) {
        Set<TileSpace> allowed = allowed(op, i);
        RuleViolation.unless(
            allowed.contains(tile.space().get()),
            "operand #%d must be in %s, but is in %s",
            i,
            String.join(" or ", allowed.stream().map(TileSpace::keyword).toList()),
            tile.space().get().keyword());
      }
    }
  }

  /** Whether the memories are still to be chosen. */
  private static boolean isOpen(Operation op) {
    return of(op).result.isPresent() && isInNone(op.result(0).type());
  }

  private static boolean isInNone(Type type) {
    return type instanceof TileType tile && tile.space().isEmpty();
  }
}
