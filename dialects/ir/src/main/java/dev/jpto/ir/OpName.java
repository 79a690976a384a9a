package dev.jpto.ir;

import dev.jpto.ir.attr.DictionaryAttr;
import java.util.Optional;

/**
 * The name of an operation in one context, with what the context knows of it. There is one object a
 * name, so names compare with {@code ==} and dispatch needs no string.
 */
public final class OpName {
  private final String text;
  private final int id;
  private final Context context;
  private final Dialect dialect;
  private final OpDefinition definition;
  private final DictionaryAttr defaultProperties;

  OpName(Context context, int id, String text, Dialect dialect, OpDefinition definition) {
    this.id = id;
    this.context = context;
    this.text = text;
    this.dialect = dialect;
    this.definition = definition;
    this.defaultProperties =
        definition == null ? DictionaryAttr.empty(context) : definition.defaultProperties(context);
  }

  /** The full name, {@code arith.addi}. */
  public String text() {
    return text;
  }

  /** The number of this name in its context: small, from 0, for tables indexed by names. */
  public int id() {
    return id;
  }

  /** What stands before the first dot; empty without one. */
  public String namespace() {
    return namespaceOf(text);
  }

  static String namespaceOf(String name) {
    int dot = name.indexOf('.');
    return dot < 0 ? "" : name.substring(0, dot);
  }

  /** The context. */
  public Context context() {
    return context;
  }

  /** The registered dialect of the namespace, if there is one. */
  public Optional<Dialect> dialect() {
    return Optional.ofNullable(dialect);
  }

  /** Whether a dialect defines this operation. */
  public boolean isRegistered() {
    return definition != null;
  }

  /** The definition, or null for an unregistered operation. */
  public OpDefinition definition() {
    return definition;
  }

  /** The values of the inherent attributes that have a default; empty when unregistered. */
  public DictionaryAttr defaultProperties() {
    return defaultProperties;
  }

  /** Whether the operation is registered with {@code trait}. */
  public boolean hasTrait(Trait.Simple trait) {
    return definition != null && definition.hasTrait(trait);
  }

  @Override
  public String toString() {
    return text;
  }
}
