package dev.jpto.rewrite.pass;

import dev.jpto.ir.Operation;
import dev.jpto.rewrite.timing.TimedNode;
import dev.jpto.rewrite.timing.Timing;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Measures every step of a pipeline; the steps of the outermost one become parts of the whole. */
public final class PassTiming implements PassInstrumentation {
  private final Map<Integer, TimedNode> nodes = new ConcurrentHashMap<>();
  private final ThreadLocal<Deque<Long>> starts = ThreadLocal.withInitial(ArrayDeque::new);
  private final TimedNode root;

  /** Measures into {@code timing}. */
  public PassTiming(Timing timing) {
    this.root = timing.root();
  }

  @Override
  public void before(Step step, Operation op) {
    nodes.computeIfAbsent(step.id(), id -> node(step));
    starts.get().push(System.nanoTime());
  }

  private TimedNode node(Step step) {
    if (step.parent() == 0) {
      return root;
    }
    boolean lone = step instanceof Step.Collection inner && inner.anchors().size() == 1;
    return nodes.get(step.parent()).child(step.id(), step.label(), lone);
  }

  @Override
  public void after(Step step, Operation op, Outcome outcome) {
    long nanos = System.nanoTime() - starts.get().pop();
    if (step.parent() != 0) {
      nodes.get(step.id()).add(nanos);
    }
  }

  @Override
  public boolean isThreadSafe() {
    return true;
  }
}
