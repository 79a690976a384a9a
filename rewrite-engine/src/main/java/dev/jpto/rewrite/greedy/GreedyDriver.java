package dev.jpto.rewrite.greedy;

import dev.jpto.ir.Block;
import dev.jpto.ir.Folded;
import dev.jpto.ir.Folding;
import dev.jpto.ir.OpOperand;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Region;
import dev.jpto.ir.Trait;
import dev.jpto.ir.Value;
import dev.jpto.ir.analysis.SideEffects;
import dev.jpto.rewrite.FoldedValues;
import dev.jpto.rewrite.RewriteListener;
import dev.jpto.rewrite.greedy.GreedyConfig.RegionSimplification;
import dev.jpto.rewrite.greedy.GreedyConfig.Strictness;
import dev.jpto.rewrite.match.FrozenPatterns;
import dev.jpto.rewrite.match.PatternApplicator;
import dev.jpto.rewrite.pattern.Application;
import dev.jpto.rewrite.pattern.PatternMonitor;
import dev.jpto.rewrite.pattern.PatternRewriter;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Rewrites the operations of a region until nothing changes any more: dead operations are erased,
 * others folded, else the patterns that may start at them tried. Whatever a change touches is
 * visited again. The order of visits is that of MLIR 19's greedy driver, so that results agree.
 */
public final class GreedyDriver {
  private final Region region;
  private final PatternApplicator applicator;
  private final GreedyConfig config;
  private final Worklist worklist = new Worklist();
  private final PatternRewriter rewriter;
  private final Set<Operation> filter = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Steps steps;
  private final Convergence convergence;

  /** Whether the visited operation folds to itself: no pattern makes it simpler. */
  private boolean isItself;

  private final RewriteListener listener;

  private GreedyDriver(
      Region region, FrozenPatterns patterns, GreedyConfig config, PatternMonitor monitor) {
    this.region = region;
    this.config = config;
    this.steps = new Steps(monitor, worklist);
    this.listener = config.listener().and(monitor.listener());
    this.convergence = new Convergence(region, steps.last());
    this.rewriter = new PatternRewriter(region.parentOp().context(), new Queue());
    this.applicator = new PatternApplicator(patterns, rewriter, steps);
    if (config.strictness() != Strictness.ANY_OP) {
      region.parentOp().walk(filter::add);
    }
  }

  /** Rewrites what is inside {@code op}, which is isolated from above. */
  public static GreedyResult run(
      Operation op, FrozenPatterns patterns, GreedyConfig config, PatternMonitor monitor) {
    GreedyResult result = GreedyResult.UNCHANGED;
    for (Region region : op.regions()) {
      if (!region.isEmpty()) {
        result = result.and(new GreedyDriver(region, patterns, config, monitor).simplify());
      }
    }
    return result;
  }

  /** As {@link #run(Operation, FrozenPatterns, GreedyConfig, PatternMonitor)}, unobserved. */
  public static GreedyResult run(Operation op, FrozenPatterns patterns, GreedyConfig config) {
    return run(op, patterns, config, PatternMonitor.NONE);
  }

  /**
   * Rewrites {@code ops} and what they lead to inside {@code scope}, once: operations are not
   * visited anew unless something changes around them, and blocks are left alone.
   */
  public static GreedyResult runOn(
      Region scope, List<Operation> ops, FrozenPatterns patterns, GreedyConfig config) {
    GreedyDriver driver = new GreedyDriver(scope, patterns, config, PatternMonitor.NONE);
    if (config.strictness() != Strictness.ANY_OP) {
      driver.filter.clear();
      driver.filter.addAll(ops);
    }
    ops.reversed().forEach(driver.worklist::push);
    boolean changed = driver.processWorklist();
    return new GreedyResult(changed, driver.worklist.pop() == null, driver.convergence.report());
  }

  private GreedyResult simplify() {
    long iteration = 0;
    boolean more;
    do {
      if (config.maxIterations() >= 0 && iteration >= config.maxIterations()) {
        return new GreedyResult(true, false, Optional.of(convergence.iterationsEnded(iteration)));
      }
      iteration++;
      worklist.clear();
      seed();
      more = processWorklist();
      if (convergence.isGivenUp()) {
        return new GreedyResult(true, false, convergence.report());
      }
      if (config.regionSimplification() != RegionSimplification.DISABLED) {
        boolean mergesBlocks = config.regionSimplification() == RegionSimplification.AGGRESSIVE;
        more |= RegionSimplifier.simplify(rewriter, region, mergesBlocks);
      }
    } while (more);
    return new GreedyResult(iteration > 1, true, convergence.report());
  }

  /** Puts all operations on the list, constants that are known already excepted. */
  private void seed() {
    KnownConstants constants = new KnownConstants(rewriter);
    int count = 0;
    SeedWalk walk = new SeedWalk(region, config.topDown());
    for (Operation op = walk.next(); op != null; op = walk.next()) {
      count++;
      if (constants.replacesByKnown(op)) {
        steps.erased(op, "it equals a constant further up");
      } else {
        enqueueSeed(op);
      }
    }
    if (config.topDown()) {
      worklist.reverse();
    }
    convergence.startIteration(count, rewriter.changes());
  }

  /** As {@link #enqueue}; whatever is on the list has all that is around it there too. */
  private void enqueueSeed(Operation op) {
    for (Operation around = op; around != null && !worklist.contains(around); ) {
      push(around);
      around = around.parentRegion() == region ? null : around.parentOp();
    }
  }

  private boolean processWorklist() {
    long rewrites = 0;
    boolean changed = false;
    while (config.maxRewrites() < 0 || rewrites < config.maxRewrites()) {
      Operation op = worklist.pop();
      if (op == null || convergence.givesUp(rewriter.changes())) {
        break;
      }
      isItself = false;
      if (SideEffects.isTriviallyDead(op)) {
        steps.erased(op, "it is dead");
        rewriter.eraseOp(op);
        changed = true;
      } else if (config.foldsOperations() && fold(op)) {
        changed = true;
      } else if (!isItself && applicator.apply(op)) {
        rewrites++;
        changed = true;
      }
    }
    return changed;
  }

  private boolean fold(Operation op) {
    if (op.hasTrait(Trait.Simple.CONSTANT_LIKE)) {
      return false;
    }
    Folded folded = Folding.fold(op);
    isItself = folded != Folded.NO && FoldedValues.isItself(op, folded);
    if (folded == Folded.NO || isItself) {
      return false;
    }
    steps.startsFold(op);
    if (folded == Folded.IN_PLACE) {
      rewriter.foldedInPlace(op);
    } else {
      List<Value> replacements = FoldedValues.materialize(rewriter, op, folded);
      if (replacements == null) {
        return false;
      }
      rewriter.replaceOp(op, replacements);
    }
    steps.applied(Application.FOLD);
    return true;
  }

  private void push(Operation op) {
    if (config.strictness() == Strictness.ANY_OP || filter.contains(op)) {
      worklist.push(op);
    }
  }

  /** Puts {@code op} and the operations around it on the list if it is inside the region. */
  private void enqueue(Operation op) {
    if (!isInside(op)) {
      return;
    }
    for (Operation around = op; ; around = around.parentOp()) {
      push(around);
      if (around.parentRegion() == region) {
        return;
      }
    }
  }

  private boolean isInside(Operation op) {
    Region around = op.parentRegion();
    while (around != region && around != null) {
      around = around.parentOp().parentRegion();
    }
    return around != null;
  }

  /** An operand that will have at most one use left may fold or die: its definition is visited. */
  private void enqueueOperands(Operation op) {
    for (int i = 0; i < op.numOperands(); i++) {
      Value operand = op.operand(i);
      Operation definition = operand == null ? null : operand.definingOp();
      if (definition != null && hasAtMostOneOtherUser(operand, op)) {
        enqueue(definition);
      }
    }
  }

  private static boolean hasAtMostOneOtherUser(Value value, Operation op) {
    Operation other = null;
    for (OpOperand use = value.firstUse(); use != null; use = use.nextUse()) {
      Operation user = use.owner();
      if (user != op && user != other) {
        if (other != null) {
          return false;
        }
        other = user;
      }
    }
    return true;
  }

  /** Keeps the worklist up to date with what the rewriter does. */
  private final class Queue implements RewriteListener {
    @Override
    public void inserted(Operation op) {
      listener.inserted(op);
      if (config.strictness() == Strictness.EXISTING_AND_NEW_OPS) {
        filter.add(op);
      }
      steps.created(op);
      enqueue(op);
    }

    @Override
    public void modified(Operation op) {
      listener.modified(op);
      enqueue(op);
    }

    @Override
    public void replaced(Operation op, List<? extends Value> values) {
      listener.replaced(op, values);
    }

    @Override
    public void erased(Operation op) {
      listener.erased(op);
      enqueueOperands(op);
      worklist.remove(op);
      steps.erased(op);
    }

    @Override
    public void blockInserted(Block block) {
      listener.blockInserted(block);
    }

    @Override
    public void blockErased(Block block) {
      listener.blockErased(block);
    }

    @Override
    public void argumentsChanged(Block block) {
      listener.argumentsChanged(block);
    }
  }
}
