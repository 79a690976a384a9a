package dev.jpto.ir;

import dev.jpto.ir.attr.PrintOptions;
import dev.jpto.ir.attr.Uniquer;
import dev.jpto.ir.diag.DiagnosticEngine;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Owns what a compilation shares: registered dialects, uniqued types and attributes, operation
 * names, the data of resources, and where diagnostics go. Thread-safe but for its switches, which
 * are set before work starts.
 */
public final class Context extends Uniquer {
  private final Map<String, Dialect> dialects = new ConcurrentSkipListMap<>();
  private final Map<String, OpName> opNames = new ConcurrentHashMap<>();
  private final AtomicInteger nextNameId = new AtomicInteger();
  private final Map<Class<?>, Object> shared = new ConcurrentHashMap<>();
  private final ResourceTable resources = new ResourceTable();
  private final DiagnosticEngine diagnostics = new DiagnosticEngine();
  private boolean allowUnregisteredDialects;
  private boolean printOpOnDiagnostic = true;
  private PrintOptions messageOptions = PrintOptions.DEFAULT;

  /** A context with these dialects; most texts need {@code builtin} among them. */
  public Context(Collection<Dialect> dialects) {
    for (Dialect dialect : dialects) {
      register(dialect);
    }
  }

  /** A context with these dialects. */
  public Context(Dialect... dialects) {
    this(List.of(dialects));
  }

  /** Adds a dialect; names looked up before keep what was known then. */
  public void register(Dialect dialect) {
    dialects.putIfAbsent(dialect.namespace(), dialect);
  }

  /** The dialects by namespace. */
  public Collection<Dialect> dialects() {
    return List.copyOf(dialects.values());
  }

  /** The registered dialect of this namespace. */
  public Optional<Dialect> dialect(String namespace) {
    return Optional.ofNullable(dialects.get(namespace));
  }

  /** The name {@code text}, known or not. */
  public OpName opName(String text) {
    OpName known = opNames.get(text);
    return known != null ? known : opNames.computeIfAbsent(text, this::makeName);
  }

  /** The name of the operation that {@code definition} defines. */
  public OpName opName(OpDefinition definition) {
    return opName(definition.name());
  }

  private OpName makeName(String text) {
    Dialect dialect = dialects.get(OpName.namespaceOf(text));
    OpDefinition definition = dialect == null ? null : dialect.operation(text).orElse(null);
    return new OpName(this, nextNameId.getAndIncrement(), text, dialect, definition);
  }

  /**
   * The one object of class {@code kind} in this context, made by {@code make} on first use: what
   * is worked out once from the dialects, such as the set of all canonicalization patterns.
   */
  public <T> T shared(Class<T> kind, Function<Context, T> make) {
    Object known = shared.get(kind);
    return kind.cast(known != null ? known : shared.computeIfAbsent(kind, k -> make.apply(this)));
  }

  /** The data of {@code dense_resource} attributes and of the text's resource section. */
  public ResourceTable resources() {
    return resources;
  }

  /** Where diagnostics go. */
  public DiagnosticEngine diagnostics() {
    return diagnostics;
  }

  /** Whether operations, types and attributes that no dialect knows are kept or refused. */
  public boolean allowsUnregisteredDialects() {
    return allowUnregisteredDialects;
  }

  /** Keeps operations, types and attributes that no dialect knows, or refuses them. */
  public void allowUnregisteredDialects(boolean allow) {
    allowUnregisteredDialects = allow;
  }

  /** How operations are printed in messages, apart from what all messages leave out. */
  public PrintOptions messageOptions() {
    return messageOptions;
  }

  /** Sets how operations are printed in messages. */
  public void messageOptions(PrintOptions options) {
    messageOptions = options;
  }

  /** Whether a diagnostic at an operation carries a note with its text. */
  public boolean printOpOnDiagnostic() {
    return printOpOnDiagnostic;
  }

  /** Sets whether a diagnostic at an operation carries a note with its text. */
  public void printOpOnDiagnostic(boolean print) {
    printOpOnDiagnostic = print;
  }
}
