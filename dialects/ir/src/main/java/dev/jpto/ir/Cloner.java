package dev.jpto.ir;

import dev.jpto.ir.attr.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Copies operations with all inside, in two steps so that forward references map too. */
public final class Cloner {
  private record Pending(Region from, Region to) {}

  private record Pair(Operation from, Operation to) {}

  private final IrMapping mapping;
  private final Deque<Pending> regions = new ArrayDeque<>();
  private final List<Pair> shells = new ArrayList<>();

  private Cloner(IrMapping mapping) {
    this.mapping = mapping;
  }

  /** A detached copy of {@code op}; operands defined outside stay the same. */
  public static Operation clone(Operation op) {
    return clone(op, new IrMapping());
  }

  /** A detached copy of {@code op} that uses what {@code mapping} says, and extends it. */
  public static Operation clone(Operation op, IrMapping mapping) {
    Cloner cloner = new Cloner(mapping);
    Operation copy = cloner.shell(op);
    cloner.drain();
    return copy;
  }

  /** Copies the blocks of {@code from} to the end of {@code to}. */
  public static void cloneInto(Region from, Region to, IrMapping mapping) {
    Cloner cloner = new Cloner(mapping);
    cloner.regions.add(new Pending(from, to));
    cloner.drain();
  }

  private void drain() {
    while (!regions.isEmpty()) {
      Pending pending = regions.poll();
      copyBlocks(pending.from(), pending.to());
    }
    for (Pair pair : shells) {
      connect(pair.from(), pair.to());
    }
  }

  private void copyBlocks(Region from, Region to) {
    for (Block block : from) {
      Block copy = to.addBlock();
      mapping.map(block, copy);
      for (int i = 0; i < block.numArguments(); i++) {
        BlockArgument argument = block.argument(i);
        mapTo(argument, copy.addArgument(argument.type(), argument.location()));
      }
      for (Operation op = block.firstOp(); op != null; op = op.next()) {
        copy.append(shell(op));
      }
    }
  }

  private Operation shell(Operation op) {
    Operation copy = new Operation(op.name(), op.location());
    copy.setProperties(op.properties());
    copy.setAttributes(op.attributes());
    Type[] types = new Type[op.numResults()];
    for (int i = 0; i < types.length; i++) {
      types[i] = op.result(i).type();
    }
    copy.initResults(types);
    for (int i = 0; i < types.length; i++) {
      mapTo(op.result(i), copy.result(i));
    }
    for (int i = 0; i < op.numRegions(); i++) {
      regions.add(new Pending(op.region(i), copy.addRegion()));
    }
    shells.add(new Pair(op, copy));
    return copy;
  }

  private void mapTo(Value from, Value to) {
    from.nameHint().ifPresent(to::setNameHint);
    mapping.map(from, to);
  }

  private void connect(Operation from, Operation to) {
    int n = from.numOperands();
    Value[] operands = new Value[n];
    for (int i = 0; i < n; i++) {
      operands[i] = mapping.lookup(from.operand(i));
    }
    to.initOperands(operands, n);
    to.initSuccessors(from.successors().stream().map(mapping::lookup).toList());
  }
}
