package dev.jpto.ir;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the resource sections of a context's texts hold: the data of {@code dense_resource}
 * attributes, by dialect and key, and external resources, which belong to tools and not to the IR.
 * Thread-safe.
 */
public final class ResourceTable {
  /** The value of an external resource. */
  public sealed interface Value permits Blob, Flag, Text {}

  /**
   * A blob as it stands in the text: alignment as 4 bytes little-endian, then the data.
   *
   * @param bytes not to be changed
   */
  public record Blob(byte[] bytes) implements Value {}

  /** {@code true} or {@code false}. */
  public record Flag(boolean value) implements Value {}

  /** A string, without quotes and escapes. */
  public record Text(String value) implements Value {}

  /** One entry of an external resource provider. */
  public record External(String key, Value value) {}

  private final Map<String, Map<String, Blob>> blobs = new ConcurrentHashMap<>();
  private final Map<String, List<External>> externals = new LinkedHashMap<>();

  /** Sets the data of a resource; the last call counts. */
  public void put(String dialect, String key, Blob blob) {
    blobs.computeIfAbsent(dialect, d -> new ConcurrentHashMap<>()).put(key, blob);
  }

  /** The data of a resource, if it is known. */
  public Optional<Blob> get(String dialect, String key) {
    return Optional.ofNullable(blobs.getOrDefault(dialect, Map.of()).get(key));
  }

  /** Adds an external resource; one tool may have several of the same key. */
  public synchronized void addExternal(String tool, String key, Value value) {
    externals.computeIfAbsent(tool, t -> new ArrayList<>()).add(new External(key, value));
  }

  /** A copy of the external resources, by tool, in the order they were added. */
  public synchronized Map<String, List<External>> externals() {
    Map<String, List<External>> copy = new LinkedHashMap<>();
    externals.forEach((tool, entries) -> copy.put(tool, List.copyOf(entries)));
    return copy;
  }

  /**
   * Removes the external resources of a tool that uses them itself, so that they are not printed
   * again, and returns them.
   */
  public synchronized List<External> takeExternals(String tool) {
    List<External> entries = externals.remove(tool);
    return entries == null ? List.of() : List.copyOf(entries);
  }
}
