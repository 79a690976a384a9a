package dev.jpto.lowering.memory;

import dev.jpto.ir.OpResult;
import dev.jpto.ir.Operation;
import dev.jpto.lowering.machine.Target;
import dev.jpto.lowering.memory.PackingProblem.Relation;
import dev.jpto.tile.TileSpace;
import dev.jpto.tile.TileType;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** The addresses of the buffers of one function in one memory. */
final class MemoryPlan {
  private final TileSpace space;
  private final List<BufferClass> buffers;
  private final PackingProblem problem;
  private final Packing packing;
  private final ProgramPoints points;
  private final long reserved;

  private MemoryPlan(
      TileSpace space,
      List<BufferClass> buffers,
      PackingProblem problem,
      ProgramPoints points,
      long reserved) {
    this.space = space;
    this.buffers = buffers;
    this.problem = problem;
    this.points = points;
    this.reserved = reserved;
    packing = Packer.pack(problem);
  }

  /** Plans each memory that tiles of {@code function} lie in; {@code coalesced} has no conflict. */
  static List<MemoryPlan> of(Operation function, Target target, Coalescing coalesced) {
    List<MemoryPlan> plans = new ArrayList<>();
    List<ReservedWindows.Reserved> windows = ReservedWindows.of(function);
    for (TileSpace space : TileSpace.values()) {
      List<BufferClass> buffers =
          coalesced.classes().all().stream().filter(b -> b.space() == space).toList();
      if (!buffers.isEmpty()) {
        plans.add(plan(space, buffers, target, coalesced, windows));
      }
    }
    return plans;
  }

  private static MemoryPlan plan(
      TileSpace space,
      List<BufferClass> buffers,
      Target target,
      Coalescing coalesced,
      List<ReservedWindows.Reserved> windows) {
    PackingProblem problem = new PackingProblem(target.alignment(space));
    TileSizes sizes = new TileSizes(target);
    Map<BufferClass, Integer> numbers = new IdentityHashMap<>();
    for (BufferClass buffer : buffers) {
      LiveRange live = LiveRange.EMPTY;
      for (var member : buffer.members()) {
        live = live.union(coalesced.liveness().of(member));
      }
      numbers.put(buffer, problem.add(buffer.bytes(sizes), live, pinned(buffer)));
    }
    long reserved = 0;
    for (ReservedWindows.Reserved window : windows) {
      if (window.space() == space) {
        problem.reserve(window.from(), window.to());
        reserved += window.to() - window.from();
      }
    }
    problem.relate();
    for (BufferClass buffer : buffers) {
      for (OpResult written : buffer.written()) {
        relate(problem, numbers, coalesced.classes(), written.definingOp(), target);
      }
    }
    return new MemoryPlan(space, buffers, problem, coalesced.points(), reserved);
  }

  /** The result of {@code op} lies apart from its operands, or starts where one starts. */
  private static void relate(
      PackingProblem problem,
      Map<BufferClass, Integer> numbers,
      BufferClasses classes,
      Operation op,
      Target target) {
    int result = numbers.get(classes.of(op.result(0)));
    for (int i = 0; i < op.numOperands(); i++) {
      if (op.operand(i).type() instanceof TileType) {
        Integer operand = numbers.get(classes.of(op.operand(i)));
        if (operand != null) {
          boolean inPlace = Sharing.mayStartAt(op, i, target);
          problem.restrict(result, operand, inPlace ? Relation.SAME_START : Relation.APART);
        }
      }
    }
  }

  private static OptionalLong pinned(BufferClass buffer) {
    for (Operation maker : buffer.makers()) {
      OptionalLong address = AddressAttribute.pinned(maker);
      if (address.isPresent()) {
        return address;
      }
    }
    return OptionalLong.empty();
  }

  TileSpace space() {
    return space;
  }

  List<BufferClass> buffers() {
    return buffers;
  }

  long address(int buffer) {
    return packing.addresses()[buffer];
  }

  long size(int buffer) {
    return problem.buffer(buffer).size();
  }

  boolean isPinned(int buffer) {
    return problem.buffer(buffer).pinned().isPresent();
  }

  /** Whether two buffers may not share any byte. */
  boolean liesApart(int a, int b) {
    return problem.relation(a, b) == Relation.APART;
  }

  /** The byte after the last one used, windows that pipes were given included. */
  long end() {
    long end = packing.end();
    for (PackingProblem.Window window : problem.reserved()) {
      end = Math.max(end, window.to());
    }
    return end;
  }

  /** The fewest bytes that any placement needs. */
  long lowerBound() {
    return problem.lowerBound();
  }

  /** The bytes of windows that pipes were given. */
  long reserved() {
    return reserved;
  }

  List<PackingProblem.Window> windows() {
    return problem.reserved();
  }

  /** The operation at which the tiles that are needed take the most bytes. */
  Operation peak() {
    return points.at(problem.peakPoint());
  }

  /** The buffers needed there, the largest first. */
  List<Integer> liveAtPeak() {
    int point = problem.peakPoint();
    List<Integer> live = new ArrayList<>();
    for (int i = 0; i < problem.count(); i++) {
      if (problem.buffer(i).live().contains(point)) {
        live.add(i);
      }
    }
    live.sort((a, b) -> Long.compare(size(b), size(a)));
    return live;
  }
}
