package dev.jpto.pattern;

import dev.jpto.ir.attr.Type;
import dev.jpto.pattern.model.Var;

/**
 * A type of a pattern.
 *
 * @param <T> its class
 */
public final class TypeCapture<T extends Type> extends Capture<T> {
  TypeCapture(Var var) {
    super(var);
  }
}
