package dev.jpto.pattern.model;

/** Which results of an operation. */
public sealed interface ResultGroup {
  /** All. */
  record All() implements ResultGroup {}

  /** Those of a declared group. */
  record Named(String name) implements ResultGroup {}

  /** Those of the declared group of this number. */
  record Numbered(int index) implements ResultGroup {}
}
