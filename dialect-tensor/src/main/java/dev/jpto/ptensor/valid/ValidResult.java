package dev.jpto.ptensor.valid;

import java.util.List;

/** What is valid of the result of an operation, or why that cannot be expressed. */
public sealed interface ValidResult {
  /** The number of valid elements from the origin along each axis. */
  record Valid(List<Extent> extents) implements ValidResult {
    /** Copies the list. */
    public Valid {
      extents = List.copyOf(extents);
    }

    /** The numbers as a type states them. */
    public long[] constants() {
      return Extent.constants(extents);
    }
  }

  /**
   * There is no such result.
   *
   * @param reason what is wrong, as the end of a sentence
   */
  record Rejected(String reason) implements ValidResult {}

  /** The result with these numbers. */
  static ValidResult valid(List<Extent> extents) {
    return new Valid(extents);
  }

  /** The result with these numbers. */
  static ValidResult valid(long... extents) {
    return new Valid(Extent.ofAll(extents));
  }

  /** No result. */
  static ValidResult rejected(String reason) {
    return new Rejected(reason);
  }
}
