package dev.jpto.std.common;

/**
 * A constant that stands for an integer in the IR, its ordinal, and has a name in custom syntax.
 */
public interface KeywordEnum {
  /** The name in custom syntax. */
  String keyword();
}
