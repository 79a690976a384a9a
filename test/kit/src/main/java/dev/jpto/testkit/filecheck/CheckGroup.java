package dev.jpto.testkit.filecheck;

import java.util.List;

/**
 * A positive pattern with the {@code -NOT} and {@code -DAG} patterns that stand before it.
 *
 * @param pending those patterns, in their order
 */
record CheckGroup(List<Pattern> pending, Pattern pattern) {
  CheckGroup {
    pending = List.copyOf(pending);
  }

  boolean isLabel() {
    return pattern.kind() == Directive.Kind.LABEL;
  }
}
