package dev.jpto.eval.memory;

import java.util.Locale;

/** What is watched while a program runs, beyond what would end it anyway. */
public enum Check {
  /** A view that leaves what it is a view of, even where memory is there. */
  BOUNDS,
  /** Reading what was never written. */
  POISON,
  /** Reading what another tile has overwritten. */
  CLOBBER;

  /** The name on the command line. */
  public String keyword() {
    return name().toLowerCase(Locale.ROOT);
  }
}
