package dev.jpto.pattern;

import dev.jpto.ir.attr.Type;
import dev.jpto.pattern.model.Var;
import java.util.List;

/** The types of a range of values. */
public final class TypesCapture extends Capture<List<Type>> {
  TypesCapture(Var var) {
    super(var);
  }
}
