package dev.jpto.rewrite.explain;

import dev.jpto.ir.Operation;
import dev.jpto.ir.diag.Severity;
import dev.jpto.rewrite.pattern.Pattern;
import dev.jpto.rewrite.pattern.PatternMonitor;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Reports, once each, patterns that changed the IR and then declined; what they did is undone. */
public final class BrokenContracts implements PatternMonitor {
  private final Set<String> reported = ConcurrentHashMap.newKeySet();

  /** Nothing reported yet. */
  public BrokenContracts() {}

  @Override
  public void declinedAfterChange(Pattern pattern, Operation op) {
    if (reported.add(pattern.name())) {
      op.report(
              Severity.WARNING,
              "pattern '%s' (%s) changed the IR here and then declined; it was undone"
                  .formatted(pattern.name(), pattern.info().declaredAt()))
          .emit();
    }
  }
}
