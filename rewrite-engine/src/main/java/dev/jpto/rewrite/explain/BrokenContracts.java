package dev.jpto.rewrite.explain;

import dev.jpto.ir.Operation;
import dev.jpto.ir.diag.Severity;
import dev.jpto.rewrite.pattern.Pattern;
import dev.jpto.rewrite.pattern.PatternMonitor;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reports patterns that changed the IR and then declined, each once in a function or whatever is
 * isolated from above, so that the same is said for every number of threads. What they did is
 * undone.
 */
public final class BrokenContracts implements PatternMonitor {
  private record Report(String pattern, Operation around) {}

  private final Set<Report> reported = ConcurrentHashMap.newKeySet();

  /** Nothing reported yet. */
  public BrokenContracts() {}

  @Override
  public void declinedAfterChange(Pattern pattern, Operation op) {
    if (reported.add(new Report(pattern.name(), Places.isolatedAround(op)))) {
      op.report(
              Severity.WARNING,
              "pattern '%s' (%s) changed the IR here and then declined; it was undone"
                  .formatted(pattern.name(), pattern.info().declaredAt()))
          .emit();
    }
  }
}
