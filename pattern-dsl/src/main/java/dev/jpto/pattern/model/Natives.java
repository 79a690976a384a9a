package dev.jpto.pattern.model;

import dev.jpto.rewrite.pattern.NativeFunction;
import dev.jpto.rewrite.pattern.PatternRewriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The functions that rules call by name. Not changed once rules use it. */
public final class Natives {
  /** A function that may change the IR. */
  @FunctionalInterface
  public interface RewriteFunction {
    /** Rewrites; false declines, and what was changed is undone. */
    boolean apply(NativeFunction.Arguments arguments, PatternRewriter rewriter);
  }

  private final Map<String, NativeFunction> functions = new LinkedHashMap<>();
  private final Map<String, RewriteFunction> rewrites = new LinkedHashMap<>();

  /** No functions. */
  public Natives() {}

  /** Registers a pure function: a constraint, or what computes values. */
  public Natives function(String name, NativeFunction function) {
    functions.put(name, function);
    return this;
  }

  /** Registers a function that may change the IR. */
  public Natives rewrite(String name, RewriteFunction function) {
    rewrites.put(name, function);
    return this;
  }

  /** The pure function of this name. */
  public Optional<NativeFunction> function(String name) {
    return Optional.ofNullable(functions.get(name));
  }

  /** The function of this name that may change the IR. */
  public Optional<RewriteFunction> rewrite(String name) {
    return Optional.ofNullable(rewrites.get(name));
  }

  /** The names of all pure functions. */
  public Set<String> functionNames() {
    return functions.keySet();
  }

  /** The names of all functions that may change the IR. */
  public Set<String> rewriteNames() {
    return rewrites.keySet();
  }
}
