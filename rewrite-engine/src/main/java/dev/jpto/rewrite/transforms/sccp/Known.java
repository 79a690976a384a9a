package dev.jpto.rewrite.transforms.sccp;

import dev.jpto.ir.Dialect;
import dev.jpto.ir.attr.Attribute;
import java.util.Optional;

/**
 * What is known of a value that control may come to: the constant that it always is, or that it is
 * none. Of other values nothing was found yet, which is {@code null}.
 *
 * @param constant the constant; null if it is not always the same
 * @param dialect the dialect of the operation that computed it, which can make it
 */
record Known(Attribute constant, Optional<Dialect> dialect) {
  static final Known NO_CONSTANT = new Known(null, Optional.empty());

  /** What is known when a value may be this or {@code other}. */
  Known or(Known other) {
    return other == null || constant == other.constant ? this : NO_CONSTANT;
  }
}
