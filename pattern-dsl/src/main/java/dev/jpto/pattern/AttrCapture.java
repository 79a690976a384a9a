package dev.jpto.pattern;

import dev.jpto.ir.attr.Attribute;
import dev.jpto.pattern.model.Var;

/**
 * An attribute of a pattern.
 *
 * @param <A> its class
 */
public final class AttrCapture<A extends Attribute> extends Capture<A> {
  AttrCapture(Var var) {
    super(var);
  }
}
