package dev.jpto.rewrite.pass;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The passes and named pipelines that pipelines and command lines may name. */
public final class PassRegistry {
  private final TreeMap<String, PassInfo> passes = new TreeMap<>();
  private final TreeMap<String, NamedPipeline> pipelines = new TreeMap<>();

  /** Adds a pass; throws if its argument is taken. */
  public PassRegistry register(PassInfo info) {
    checkFree(info.argument());
    passes.put(info.argument(), info);
    return this;
  }

  /** Adds a pipeline that is named like a pass; throws if its argument is taken. */
  public PassRegistry register(NamedPipeline pipeline) {
    checkFree(pipeline.argument());
    pipelines.put(pipeline.argument(), pipeline);
    return this;
  }

  private void checkFree(String argument) {
    if (passes.containsKey(argument) || pipelines.containsKey(argument)) {
      throw new IllegalArgumentException("'" + argument + "' is registered already");
    }
  }

  /** The passes by argument. */
  public Collection<PassInfo> passes() {
    return Collections.unmodifiableCollection(passes.values());
  }

  /** The pipelines by argument. */
  public Collection<NamedPipeline> pipelines() {
    return Collections.unmodifiableCollection(pipelines.values());
  }

  /** All arguments. */
  public List<String> names() {
    List<String> all = new ArrayList<>(passes.keySet());
    all.addAll(pipelines.keySet());
    return all;
  }

  /** The pass of this argument. */
  public Optional<PassInfo> pass(String argument) {
    return Optional.ofNullable(passes.get(argument));
  }

  /** The pipeline of this argument. */
  public Optional<NamedPipeline> pipeline(String argument) {
    return Optional.ofNullable(pipelines.get(argument));
  }
}
