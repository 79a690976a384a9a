package dev.jpto.ir;

import dev.jpto.ir.attr.Type;
import java.util.List;

/** Computes the result types of an operation from the rest of it. */
@FunctionalInterface
public interface TypeInference {
  /** The result types of {@code op}, whose results are not set yet. */
  List<Type> infer(Operation op);
}
