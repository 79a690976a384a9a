package dev.jpto.ir.verify;

import dev.jpto.ir.Block;
import dev.jpto.ir.Context;
import dev.jpto.ir.Dialect;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Operation;
import dev.jpto.ir.OperationText;
import dev.jpto.ir.Region;
import dev.jpto.ir.attr.DictionaryAttr;
import dev.jpto.ir.attr.Location;
import dev.jpto.ir.attr.NamedAttribute;
import dev.jpto.ir.diag.Diagnostic;
import dev.jpto.ir.diag.DiagnosticEngine;
import dev.jpto.ir.diag.Severity;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Checks an operation and all in it. The order is MLIR's: an operation, then the blocks inside it
 * one after the other, then those of its children that are isolated from above, then the rules
 * about its regions; and at the end of each isolated operation, dominance. The first error ends the
 * check.
 *
 * <p>Takes time linear in the number of operations and operands, and no stack: the way through the
 * IR is kept in the IR.
 */
public final class Verifier {
  private final Operation root;
  private final Context context;

  /**
   * Whether a branch in the middle of a block is looked for before anything in the block is
   * checked, as MLIR does. That costs a walk over all operations and changes only which of several
   * errors is found, so it is done when there is known to be one.
   */
  private final boolean inOrder;

  private final Signatures signatures = new Signatures();
  private final Map<String, Optional<Dialect>> hooks = new HashMap<>();

  /** For each operation around the current place that has isolated children, the first of them. */
  private Operation[] firstIsolated = new Operation[16];

  private int numFirstIsolated;
  private boolean symbolsUsed;
  private boolean failed;

  private Verifier(Operation root, boolean inOrder) {
    this.root = root;
    this.context = root.context();
    this.inOrder = inOrder;
  }

  /** Whether {@code root} is valid; emits an error if not. */
  public static boolean verify(Operation root) {
    DiagnosticEngine diagnostics = root.context().diagnostics();
    boolean[] valid = new boolean[1];
    List<Diagnostic> said =
        diagnostics.collecting(() -> valid[0] = new Verifier(root, false).run());
    if (!valid[0]) {
      return new Verifier(root, true).run();
    }
    said.forEach(diagnostics::emit);
    return true;
  }

  private boolean run() {
    Operation op = root;
    while (true) {
      if (!enter(op)) {
        return false;
      }
      Operation next = op.numRegions() == 0 ? null : firstInside(op);
      while (next == null) {
        if (failed) {
          return false;
        }
        next = takeFirstIsolated(op);
        if (next != null) {
          break;
        }
        if (!leave(op)) {
          return false;
        }
        if (op == root) {
          return true;
        }
        next = isIsolated(op) ? nextIsolated(op) : following(op);
        if (next == null) {
          op = op.parentOp();
        }
      }
      op = next;
    }
  }

  // The way through the IR. Operations isolated from above are left out and remembered.

  private Operation firstInside(Operation op) {
    return enterBlocks(firstBlock(op, 0));
  }

  private Operation following(Operation op) {
    Operation next = skipIsolated(op.next());
    if (next != null) {
      return next;
    }
    Block block = op.block();
    return leave(block) ? enterBlocks(nextBlock(block)) : null;
  }

  private Operation enterBlocks(Block first) {
    for (Block block = first; block != null; block = nextBlock(block)) {
      if (!enter(block)) {
        return null;
      }
      Operation op = skipIsolated(block.firstOp());
      if (op != null) {
        return op;
      }
      if (!leave(block)) {
        return null;
      }
    }
    return null;
  }

  private static Block firstBlock(Operation op, int region) {
    for (int i = region; i < op.numRegions(); i++) {
      if (!op.region(i).isEmpty()) {
        return op.region(i).entry();
      }
    }
    return null;
  }

  private static Block nextBlock(Block block) {
    return block.next() != null
        ? block.next()
        : firstBlock(block.parentOp(), block.region().index() + 1);
  }

  private Operation skipIsolated(Operation start) {
    Operation op = start;
    while (op != null && isIsolated(op)) {
      rememberIsolated(op);
      op = op.next();
    }
    return op;
  }

  private static boolean isIsolated(Operation op) {
    return op.numRegions() != 0 && op.definition() != null && OpChecks.of(op.definition()).isolated;
  }

  private void rememberIsolated(Operation op) {
    int n = numFirstIsolated;
    if (n > 0 && firstIsolated[n - 1].parentOp() == op.parentOp()) {
      return;
    }
    if (n == firstIsolated.length) {
      firstIsolated = Arrays.copyOf(firstIsolated, n * 2);
    }
    firstIsolated[numFirstIsolated++] = op;
  }

  private Operation takeFirstIsolated(Operation parent) {
    int n = numFirstIsolated;
    if (n == 0 || firstIsolated[n - 1].parentOp() != parent) {
      return null;
    }
    numFirstIsolated--;
    return firstIsolated[n - 1];
  }

  private static Operation nextIsolated(Operation op) {
    Block block = op.block();
    Operation next = op.next();
    while (true) {
      for (; next != null; next = next.next()) {
        if (isIsolated(next)) {
          return next;
        }
      }
      block = nextBlock(block);
      if (block == null) {
        return null;
      }
      next = block.firstOp();
    }
  }

  // Operations.

  private boolean enter(Operation op) {
    OpDefinition definition = op.definition();
    if (!branchesAtEnd(op)
        || !hasOperands(op)
        || (!op.attributes().isEmpty() && !verifyAttributes(op))) {
      return false;
    }
    if (definition == null) {
      return op.numRegions() == 0 || verifyEntries(op, false);
    }
    OpChecks checks = OpChecks.of(definition);
    symbolsUsed |= checks.usesSymbols;
    return checks.verify(op, signatures)
        && (op.numRegions() == 0 || verifyEntries(op, checks.graphRegions));
  }

  private static boolean hasOperands(Operation op) {
    for (int i = 0, n = op.numOperands(); i < n; i++) {
      if (op.operand(i) == null) {
        return op.error("null operand found").emit();
      }
    }
    return true;
  }

  private boolean verifyAttributes(Operation op) {
    DictionaryAttr attributes = op.attributes();
    for (int i = 0; i < attributes.size(); i++) {
      String name = attributes.name(i);
      Optional<Dialect> dialect = hooks.get(name);
      if (dialect == null) {
        int dot = name.indexOf('.');
        boolean prefixed = dot > 0 && dot < name.length() - 1;
        dialect = prefixed ? context.dialect(name.substring(0, dot)) : Optional.empty();
        hooks.put(name, dialect);
      }
      if (dialect.isPresent()
          && !dialect.get().verifyAttribute(op, new NamedAttribute(name, attributes.value(i)))) {
        return false;
      }
    }
    return true;
  }

  private boolean verifyEntries(Operation op, boolean graph) {
    for (int i = 0; i < op.numRegions(); i++) {
      Region region = op.region(i);
      if (region.isEmpty()) {
        continue;
      }
      if (graph && !region.hasOneBlock()) {
        return op.emitOpError("expects graph region #" + i + " to have 0 or 1 blocks");
      }
      if (!region.entry().hasNoPredecessors()) {
        return emit(op.location(), "entry block of region may not have predecessors");
      }
    }
    return true;
  }

  private boolean leave(Operation op) {
    OpDefinition definition = op.definition();
    if (definition == null) {
      return verifyUnregistered(op) && (op != root || verifyDominance(new ScopeCheck(op)));
    }
    OpChecks checks = OpChecks.of(definition);
    if (!checks.verifyRegionEnds(op)) {
      return false;
    }
    boolean hasScope = op.numRegions() != 0 && (checks.isolated || op == root);
    ScopeCheck scope = hasScope ? new ScopeCheck(op) : null;
    boolean fine = !hasScope || scope.scan();
    return (fine || !checks.isolated || scope.verifyIsolation())
        && (!checks.symbolTable || verifySymbolTable(op))
        && checks.verifyRegions(op)
        && (fine || scope.emitDominanceError());
  }

  private boolean verifySymbolTable(Operation op) {
    return SymbolChecks.table(op) && (!symbolsUsed || SymbolChecks.uses(op));
  }

  private static boolean verifyDominance(ScopeCheck scope) {
    return scope.scan() || scope.emitDominanceError();
  }

  private boolean verifyUnregistered(Operation op) {
    Optional<Dialect> dialect = op.name().dialect();
    boolean allowed = context.allowsUnregisteredDialects();
    if (dialect.isEmpty()) {
      return allowed
          || op.emitOpError(
              "created with unregistered dialect. If this is intended, please call"
                  + " allowUnregisteredDialects() on the MLIRContext, or use"
                  + " -allow-unregistered-dialect with the MLIR opt tool used");
    }
    return (allowed && dialect.get().allowsUnknown())
        || op.error(
                "unregistered operation '"
                    + op.name()
                    + "' found in dialect ('"
                    + dialect.get().namespace()
                    + "') that does not allow unknown operations")
            .emit();
  }

  // Blocks.

  private boolean enter(Block block) {
    if (block.isEmpty()) {
      failed =
          !mayLackTerminator(block)
              && !emit(block.parentOp().location(), "empty block: expect at least a terminator");
      return !failed;
    }
    for (Operation op = block.firstOp(); inOrder && op != null; op = op.next()) {
      if (!branchesAtEnd(op)) {
        failed = true;
        return false;
      }
    }
    return true;
  }

  private static boolean branchesAtEnd(Operation op) {
    return op.numSuccessors() == 0
        || op.next() == null
        || op.error("operation with block successors must terminate its parent block").emit();
  }

  private boolean leave(Block block) {
    failed = !block.isEmpty() && !verifyEnd(block);
    return !failed;
  }

  private static boolean verifyEnd(Block block) {
    Operation last = block.lastOp();
    for (int i = 0; i < last.numSuccessors(); i++) {
      if (last.successor(i).region() != block.region()) {
        return last.emitOpError("branching to block of a different region");
      }
    }
    return last.mightBeTerminator()
        || mayLackTerminator(block)
        || last.error("block with no terminator, has " + OperationText.inMessage(last)).emit();
  }

  private static boolean mayLackTerminator(Block block) {
    if (!block.region().hasOneBlock()) {
      return false;
    }
    OpDefinition definition = block.parentOp().definition();
    return definition == null || OpChecks.of(definition).noTerminator;
  }

  private boolean emit(Location location, String message) {
    context.diagnostics().emit(new Diagnostic(Severity.ERROR, location, message));
    return false;
  }
}
