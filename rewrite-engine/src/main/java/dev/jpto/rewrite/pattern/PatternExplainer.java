package dev.jpto.rewrite.pattern;

import dev.jpto.ir.Operation;
import java.util.List;

/** Says of declared patterns why they do not match. */
@FunctionalInterface
public interface PatternExplainer {
  /** Of each declared pattern that may start at {@code op}, the nearest miss first. */
  List<Explanation> explain(Operation op);
}
