package dev.jpto.tile;

import dev.jpto.ir.Block;
import dev.jpto.ir.BlockArgument;
import dev.jpto.ir.Groups;
import dev.jpto.ir.OpResult;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Region;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.IndexType;
import dev.jpto.ir.iface.RegionBranchOp;
import dev.jpto.ptensor.valid.Extent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The valid extents of tiles that loops and branches carry (tile-tensor.md section 0, D3): the one
 * number that all tiles carried there have, or the index that is carried next to the tile.
 */
final class CarriedValid {
  /** The tiles looked at on the way here, which are taken to agree with themselves. */
  private final Set<Value> onTheWay = new HashSet<>();

  /**
   * What comes with control to one place.
   *
   * @param target the argument or result that takes the tile
   * @param place which of the inputs of that place it is
   * @param inputs all arguments or results of the place that take something
   * @param sources for each way to there what comes along it, by input
   */
  private record Meeting(
      Value target, int place, List<? extends Value> inputs, List<List<Value>> sources) {}

  /** What is valid along {@code axis} of {@code tile}, walking through branches and loops. */
  Extent of(Value tile, int axis) {
    Value at = tile;
    int place = axis;
    while (true) {
      if (!(at.type() instanceof TileType type)) {
        return Extent.UNKNOWN;
      }
      if (type.validDim(place) >= 0) {
        return Extent.of(type.validDim(place));
      }
      Optional<Meeting> meeting = meeting(at);
      if (meeting.isPresent()) {
        return carried(meeting.get(), place);
      }
      switch (said(at, place)) {
        case ValidSource.Is is -> {
          return is.extent();
        }
        case ValidSource.SameAs same -> {
          at = same.tile();
          place = same.axis();
        }
      }
    }
  }

  /** What the operation that made {@code tile} says. */
  private static ValidSource.Answer said(Value tile, int axis) {
    Operation op = tile instanceof OpResult result ? result.definingOp() : null;
    ValidSource source =
        op == null || op.definition() == null
            ? null
            : op.definition().implementation(ValidSource.class);
    return source == null ? ValidSource.UNKNOWN : source.of(op, axis);
  }

  private Extent carried(Meeting meeting, int axis) {
    if (!onTheWay.add(meeting.target())) {
      return Extent.identified(meeting.target());
    }
    Extent extent = at(meeting, axis);
    onTheWay.remove(meeting.target());
    return extent;
  }

  private Extent at(Meeting meeting, int axis) {
    Extent itself = Extent.identified(meeting.target());
    List<Extent> incoming = new ArrayList<>();
    for (List<Value> source : meeting.sources()) {
      Value tile = source.get(meeting.place());
      incoming.add(tile.type() instanceof TileType ? of(tile, axis) : Extent.UNKNOWN);
    }
    return companion(meeting, incoming, itself)
        .or(() -> common(incoming, itself).filter(extent -> isOutside(extent, meeting)))
        .orElse(Extent.UNKNOWN);
  }

  /** The index carried next to the tile that is always its valid extent. */
  private static Optional<Extent> companion(Meeting meeting, List<Extent> incoming, Extent itself) {
    for (int k = 0; k < meeting.inputs().size(); k++) {
      Value candidate = meeting.inputs().get(k);
      if (!(candidate.type() instanceof IndexType)) {
        continue;
      }
      boolean follows = true;
      for (int way = 0; way < incoming.size(); way++) {
        Extent extent = incoming.get(way);
        Value given = meeting.sources().get(way).get(k);
        follows &= extent.isSameAs(itself) ? given == candidate : extent.isSameAs(Extent.of(given));
      }
      if (follows) {
        return Optional.of(Extent.of(candidate));
      }
    }
    return Optional.empty();
  }

  private static Optional<Extent> common(List<Extent> incoming, Extent itself) {
    Extent common = itself;
    for (Extent extent : incoming) {
      if (common.isSameAs(itself)) {
        common = extent;
      } else if (!extent.isSameAs(itself) && !extent.isSameAs(common)) {
        return Optional.empty();
      }
    }
    return common.isSameAs(itself) ? Optional.empty() : Optional.of(common);
  }

  /** Whether a number can be used where the tiles meet: it was made before the operation. */
  private static boolean isOutside(Extent extent, Meeting meeting) {
    if (extent.isConstant()) {
      return true;
    }
    Operation around = around(meeting.target());
    return extent
        .value()
        .filter(value -> value.parentBlock() != null)
        .filter(value -> !around.isAncestorOf(value.parentBlock().parentOp()))
        .isPresent();
  }

  private static Operation around(Value target) {
    return target instanceof OpResult result
        ? result.definingOp()
        : target.parentBlock().parentOp();
  }

  private static Optional<Meeting> meeting(Value tile) {
    Operation op;
    int to;
    if (tile instanceof BlockArgument argument) {
      Block block = argument.parentBlock();
      op = block.parentOp();
      to = op == null ? 0 : block.region().index();
    } else {
      op = tile.definingOp();
      to = RegionBranchOp.PARENT;
    }
    RegionBranchOp branch = op == null ? null : RegionBranchOp.of(op);
    if (branch == null) {
      return Optional.empty();
    }
    List<? extends Value> inputs = branch.inputs(op, to);
    int place = inputs.indexOf(tile);
    return place < 0
        ? Optional.empty()
        : Optional.of(new Meeting(tile, place, inputs, sources(op, branch, to, inputs.size())));
  }

  private static List<List<Value>> sources(Operation op, RegionBranchOp branch, int to, int count) {
    List<List<Value>> sources = new ArrayList<>();
    if (leads(branch.successors(op, RegionBranchOp.PARENT), to)) {
      add(sources, op, branch.entryOperands(op, to), count);
    }
    for (Region region : op.regions()) {
      for (Block block : region) {
        Operation end = block.lastOp();
        if (end != null
            && branch.leavesRegion(end)
            && leads(branch.successors(op, region.index()), to)) {
          add(sources, end, branch.exitOperands(op, end, to), count);
        }
      }
    }
    return sources;
  }

  private static boolean leads(int[] successors, int to) {
    for (int successor : successors) {
      if (successor == to) {
        return true;
      }
    }
    return false;
  }

  private static void add(
      List<List<Value>> sources, Operation from, Groups.Range range, int count) {
    if (range.size() == count) {
      sources.add(from.operands().subList(range.start(), range.start() + range.size()));
    }
  }
}
