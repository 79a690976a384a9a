package dev.jpto.rewrite.explain;

import dev.jpto.ir.Operation;
import dev.jpto.rewrite.pattern.Pattern;
import dev.jpto.rewrite.pattern.PatternMonitor;
import java.util.Set;

/**
 * Lets only some patterns be tried.
 *
 * @param enabled the names of those that may be tried; all if empty
 * @param disabled the names of those that may not
 */
public record PatternFilter(Set<String> enabled, Set<String> disabled) implements PatternMonitor {
  @Override
  public boolean mayTry(Pattern pattern, Operation op) {
    return !disabled.contains(pattern.name())
        && (enabled.isEmpty() || enabled.contains(pattern.name()));
  }
}
