package dev.jpto.rewrite.explain;

import dev.jpto.ir.Operation;
import dev.jpto.rewrite.pattern.Pattern;
import dev.jpto.rewrite.pattern.PatternMonitor;
import java.util.concurrent.atomic.AtomicLong;

/** Lets only the first applications of patterns happen, whatever the pattern. */
public final class StopAfter implements PatternMonitor {
  private final long limit;
  private final AtomicLong applied = new AtomicLong();

  /** Lets {@code limit} applications happen. */
  public StopAfter(long limit) {
    this.limit = limit;
  }

  @Override
  public boolean mayTry(Pattern pattern, Operation op) {
    return applied.get() < limit;
  }

  @Override
  public void applied(Pattern pattern) {
    applied.incrementAndGet();
  }
}
