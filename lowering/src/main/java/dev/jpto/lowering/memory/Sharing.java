package dev.jpto.lowering.memory;

import dev.jpto.ir.Groups;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.ValueDef;
import dev.jpto.ir.iface.RegionBranchOp;
import dev.jpto.lowering.machine.Target;
import dev.jpto.pto.TargetArch;
import dev.jpto.std.func.FuncOps;
import dev.jpto.tile.AliasFacts;
import dev.jpto.tile.TileElement;
import dev.jpto.tile.TileMemoryOps;
import dev.jpto.tile.TileType;
import java.util.List;

/** Which operands the result of an operation may be made in the place of. */
final class Sharing {
  /** Scratch operands, which are written while the operation runs. */
  private static final String SCRATCH = "tmp";

  private static final String SPLIT_MODE = "split";
  private static final String POP = "xcore.tpop_from_";

  private Sharing() {}

  /** The operand that {@code op}'s result shows in another way, or -1. */
  static int viewed(Operation op) {
    return AliasFacts.of(op).viewOf().orElse(-1);
  }

  /** The tile operand whose buffer {@code op}'s result must be made in, or -1. */
  static int updated(Operation op) {
    int operand = AliasFacts.of(op).inPlaceOf().orElse(-1);
    return operand >= 0 && op.operand(operand).type() instanceof TileType ? operand : -1;
  }

  /** Whether {@code op} puts something into the buffer of its result. */
  static boolean writes(Operation op) {
    return op.numResults() == 1
        && op.result(0).type() instanceof TileType
        && viewed(op) < 0
        && !op.is(TileMemoryOps.CREATE)
        && RegionBranchOp.of(op) == null;
  }

  /**
   * Whether the result of {@code op} may start where operand {@code index}, a tile, starts, if that
   * is not needed after: both are gone through in step, and no fact of section 2.7 is against it.
   */
  static boolean mayStartAt(Operation op, int index, Target target) {
    if (updated(op) == index) {
      return true;
    }
    TileType operand = (TileType) op.operand(index).type();
    TileType result = (TileType) op.result(0).type();
    boolean inStep =
        operand.sameShapeAs(result)
            && operand.layout().equals(result.layout())
            && TileElement.bits(result.elementType()) <= TileElement.bits(operand.elementType());
    return inStep
        && !AliasFacts.of(op).forbids(index)
        && !isScratch(op, index)
        && !isHazard(op, index, target);
  }

  private static boolean isScratch(Operation op, int index) {
    List<ValueDef> groups = op.definition() == null ? List.of() : op.definition().operands();
    for (int g = 0; g < groups.size(); g++) {
      if (groups.get(g).name().equals(SCRATCH)) {
        Groups.Range range = Groups.operandRange(op, g);
        return index >= range.start() && index < range.start() + range.size();
      }
    }
    return false;
  }

  /**
   * On a2 and a3 a vector function that runs split over two cores silently gets wrong data if an
   * operation that reads a loaded tile and a popped one writes into the loaded one (section 4.8).
   */
  private static boolean isHazard(Operation op, int index, Target target) {
    Operation function = op.parentOfKind(FuncOps.FUNC);
    return target.arch() == TargetArch.A2A3
        && function != null
        && function.hasAttr(SPLIT_MODE)
        && isLoaded(op.operand(index))
        && op.operands().stream().anyMatch(Sharing::isPopped);
  }

  private static boolean isLoaded(Value value) {
    Operation op = origin(value);
    return op != null && op.is(TileMemoryOps.LOAD);
  }

  private static boolean isPopped(Value value) {
    Operation op = origin(value);
    return op != null && op.name().text().startsWith(POP);
  }

  /** The operation that made what {@code value} shows, or null for an argument. */
  private static Operation origin(Value value) {
    Operation op = value.definingOp();
    while (op != null && viewed(op) >= 0) {
      op = op.operand(viewed(op)).definingOp();
    }
    return op;
  }
}
