package dev.jpto.rewrite.pattern;

import java.util.List;

/**
 * One way a pattern can match.
 *
 * @param checks what must hold, in an order in which every position is known to exist when it is
 *     looked at: what a check needs is checked before it
 * @param captures where each captured thing stands
 */
public record Alternative(List<Check> checks, List<Position> captures) {
  /** Copies the lists. */
  public Alternative {
    checks = List.copyOf(checks);
    captures = List.copyOf(captures);
  }
}
