package dev.jpto.rewrite.transforms.sccp;

import dev.jpto.ir.Block;
import dev.jpto.ir.Constants;
import dev.jpto.ir.Folded;
import dev.jpto.ir.Folding;
import dev.jpto.ir.Groups;
import dev.jpto.ir.OpOperand;
import dev.jpto.ir.OpResult;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Region;
import dev.jpto.ir.Trait;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.DictionaryAttr;
import dev.jpto.ir.iface.BranchOp;
import dev.jpto.ir.iface.CallOp;
import dev.jpto.ir.iface.CallableOp;
import dev.jpto.ir.iface.RegionBranchOp;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds which values are constants, on the assumption that control goes only where it is found to
 * go (Wegman and Zadeck, "Constant propagation with conditional branches", 1991). An operation is
 * visited when its block is found alive and when what is known of an operand changes; it then says
 * what its results are, or where control goes and with what.
 */
final class ConstantAnalysis {
  private final Operation root;
  private final Callables callables;
  private final Map<Value, Known> known = new HashMap<>();
  private final Set<Block> alive = newSet();
  private final Set<Operation> waiting = newSet();
  private final Deque<Operation> queue = new ArrayDeque<>();

  private ConstantAnalysis(Operation root) {
    this.root = root;
    this.callables = new Callables(root);
  }

  private static <T> Set<T> newSet() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  /** What is known of the values inside {@code root}. */
  static Map<Value, Known> of(Operation root) {
    ConstantAnalysis analysis = new ConstantAnalysis(root);
    analysis.enterRegions(root);
    analysis.run();
    return analysis.known;
  }

  private void run() {
    while (!queue.isEmpty()) {
      Operation op = queue.poll();
      waiting.remove(op);
      visit(op);
    }
  }

  private void enqueue(Operation op) {
    if (op.block() != null && alive.contains(op.block()) && op != root && waiting.add(op)) {
      queue.add(op);
    }
  }

  // What is known.

  private void learn(Value value, Known more) {
    if (more == null) {
      return;
    }
    Known before = known.get(value);
    Known now = more.or(before);
    if (before == null || now.constant() != before.constant()) {
      known.put(value, now);
      for (OpOperand use : value.uses()) {
        enqueue(use.owner());
      }
    }
  }

  private void learnNothing(List<? extends Value> values) {
    values.forEach(value -> learn(value, Known.NO_CONSTANT));
  }

  /** The values of {@code range} of the operands of {@code from} come to {@code inputs}. */
  private void pass(Operation from, Groups.Range range, List<? extends Value> inputs) {
    for (int i = 0; i < inputs.size(); i++) {
      learn(
          inputs.get(i),
          i < range.size() ? known.get(from.operand(range.start() + i)) : Known.NO_CONSTANT);
    }
  }

  private boolean knowsOperands(Operation op) {
    for (int i = 0; i < op.numOperands(); i++) {
      if (!known.containsKey(op.operand(i))) {
        return false;
      }
    }
    return true;
  }

  private Constants operandsOf(Operation op) {
    return i -> known.get(op.operand(i)).constant();
  }

  // Where control goes.

  private void enter(Block block) {
    if (alive.add(block)) {
      block.forEach(this::enqueue);
    }
  }

  private void enterRegions(Operation op) {
    for (Region region : op.regions()) {
      if (!region.isEmpty()) {
        learnNothing(region.entry().arguments());
        enter(region.entry());
      }
    }
  }

  private void visit(Operation op) {
    RegionBranchOp regions = RegionBranchOp.of(op);
    if (regions != null) {
      visitRegionBranch(op, regions);
    } else if (CallOp.of(op) != null) {
      visitCall(op);
    } else if (op.numRegions() > 0) {
      visitHolder(op);
    } else if (op.numResults() > 0) {
      fold(op);
    }
    if (op.numSuccessors() > 0) {
      visitBranch(op);
    } else if (op.next() == null && op.mightBeTerminator()) {
      visitEnd(op);
    }
  }

  private void visitBranch(Operation op) {
    BranchOp branch = BranchOp.of(op);
    if (branch == null) {
      for (Block successor : op.successors()) {
        learnNothing(successor.arguments());
        enter(successor);
      }
      return;
    }
    if (!knowsOperands(op)) {
      return;
    }
    Block only = branch.successorFor(op, operandsOf(op));
    for (int i = 0; i < op.numSuccessors(); i++) {
      Block successor = op.successor(i);
      if (only == null || successor == only) {
        enter(successor);
        pass(op, branch.successorOperands(op, i), successor.arguments());
      }
    }
  }

  private void visitRegionBranch(Operation op, RegionBranchOp branch) {
    if (knowsOperands(op)) {
      for (int to : branch.entrySuccessors(op, operandsOf(op))) {
        pass(op, branch.entryOperands(op, to), branch.inputs(op, to));
        go(op, branch, to);
      }
    }
  }

  /** Control may go to {@code to}; of what does not come with it nothing is known. */
  private void go(Operation op, RegionBranchOp branch, int to) {
    List<? extends Value> all =
        to == RegionBranchOp.PARENT ? op.results() : op.region(to).entry().arguments();
    List<? extends Value> inputs = branch.inputs(op, to);
    if (inputs.size() < all.size()) {
      Set<Value> coming = newSet();
      coming.addAll(inputs);
      all.forEach(
          value -> {
            if (!coming.contains(value)) {
              learn(value, Known.NO_CONSTANT);
            }
          });
    }
    if (to != RegionBranchOp.PARENT) {
      enter(op.region(to).entry());
    }
  }

  private void visitHolder(Operation op) {
    learnNothing(op.results());
    CallableOp callable = CallableOp.of(op);
    if (callable == null) {
      enterRegions(op);
    } else if (callable.body(op) != null) {
      visitCallable(op, callable.body(op).entry());
    }
  }

  private void visitCallable(Operation op, Block entry) {
    if (callables.mayBeCalledByOthers(op)) {
      learnNothing(entry.arguments());
      enter(entry);
      return;
    }
    for (Operation call : callables.callersOf(op)) {
      enter(entry);
      pass(call, CallOp.of(call).argumentOperands(call), entry.arguments());
    }
  }

  private void visitCall(Operation call) {
    Operation callee = callables.calleeOf(call);
    if (callee == null) {
      learnNothing(call.results());
      return;
    }
    boolean added = callables.add(callee, call);
    enqueue(callee);
    CallableOp callable = CallableOp.of(callee);
    if (added && callable != null) {
      callable.body(callee).forEach(block -> enqueueEnd(block.lastOp()));
    }
  }

  private void enqueueEnd(Operation last) {
    if (last != null) {
      enqueue(last);
    }
  }

  /** The last operation of a block, without successors: control may leave the region. */
  private void visitEnd(Operation op) {
    Operation holder = op.parentOp();
    RegionBranchOp branch = RegionBranchOp.of(holder);
    if (branch != null) {
      if (knowsOperands(op)) {
        for (int to : branch.exitSuccessors(holder, op, operandsOf(op))) {
          pass(op, branch.exitOperands(holder, op, to), branch.inputs(holder, to));
          go(holder, branch, to);
        }
      }
    } else if (CallableOp.of(holder) != null && op.numOperands() > 0) {
      boolean returns = op.hasTrait(Trait.Simple.RETURN_LIKE);
      for (Operation call : callables.callersOf(holder)) {
        int count = returns ? op.numOperands() : 0;
        pass(op, new Groups.Range(0, count), call.results());
      }
    }
  }

  // What operations compute.

  private void fold(Operation op) {
    if (!knowsOperands(op)) {
      return;
    }
    if (Folding.isConstant(op)) {
      learn(op.result(), new Known(Folding.constantOf(op.result()), op.name().dialect()));
      return;
    }
    Folded folded = foldWithoutChange(op);
    if (!folded.replacesResults()) {
      learnNothing(op.results());
      return;
    }
    for (int i = 0; i < folded.numResults(); i++) {
      OpResult result = op.result(i);
      Attribute constant = folded.constant(i);
      if (constant != null) {
        learn(result, new Known(constant, op.name().dialect()));
      } else {
        learn(result, known.get(folded.value(i)));
      }
    }
  }

  private Folded foldWithoutChange(Operation op) {
    List<Value> operands = op.operands();
    DictionaryAttr properties = op.properties();
    DictionaryAttr attributes = op.attributes();
    Folded folded = Folding.fold(op, operandsOf(op));
    if (!folded.replacesResults()) {
      for (int i = 0; i < operands.size(); i++) {
        if (op.operand(i) != operands.get(i)) {
          op.setOperand(i, operands.get(i));
        }
      }
      op.setProperties(properties);
      op.setAttributes(attributes);
    }
    return folded;
  }
}
