package dev.jpto.run.validate;

/** How one run of one function went. */
sealed interface Execution {
  /** It ended by itself. */
  record Ended(Observation seen) implements Execution {}

  /** It ended at an operation, in a way the program has: an assertion, undefined behaviour. */
  record Stopped(String reason, boolean undefined) implements Execution {}

  /** Nothing is known, for this reason. */
  record Unknown(String reason) implements Execution {}
}
