package dev.jpto.eval;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What a program runs in: settings and memories that dialects keep, each under its class. One run
 * of a program has one environment; evaluators find it by {@link Invocation#environment()}.
 */
public final class Environment {
  private final Map<Class<?>, Object> parts = new HashMap<>();

  /** An environment without parts. */
  public Environment() {}

  /** Sets the part {@code type}; returns this. */
  public <T> Environment with(Class<T> type, T part) {
    parts.put(type, part);
    return this;
  }

  /** The part {@code type}; made by {@code otherwise} the first time if it was not set. */
  public <T> T part(Class<T> type, Supplier<T> otherwise) {
    return type.cast(parts.computeIfAbsent(type, _ -> otherwise.get()));
  }
}
