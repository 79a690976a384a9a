package dev.jpto.ir;

import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.Location;
import dev.jpto.ir.attr.NamedAttribute;
import dev.jpto.ir.attr.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A namespace of operations, types and attributes. Dialects hold no state of a compilation and may
 * be shared by contexts; their definitions are loaded when a name of the namespace is first used.
 */
public abstract class Dialect {
  private final String namespace;
  private volatile Map<String, OpDefinition> byName;

  /** For subclasses. */
  protected Dialect(String namespace) {
    this.namespace = namespace;
  }

  /** What stands before the dot. */
  public final String namespace() {
    return namespace;
  }

  /** One sentence for {@code --show-dialects} and the reference pages. */
  public abstract String summary();

  /** All operations, in the order of the reference pages. Called once. */
  protected abstract List<OpDefinition> defineOperations();

  /** All operations by full name. */
  public final Map<String, OpDefinition> operations() {
    Map<String, OpDefinition> known = byName;
    if (known == null) {
      known = new LinkedHashMap<>();
      for (OpDefinition definition : defineOperations()) {
        known.put(definition.name(), definition);
      }
      byName = known;
    }
    return known;
  }

  /** The operation of this full name. */
  public final Optional<OpDefinition> operation(String name) {
    return Optional.ofNullable(operations().get(name));
  }

  /**
   * Whether operations, types and attributes of this namespace that are not defined here are kept
   * when unregistered dialects are allowed.
   */
  public boolean allowsUnknown() {
    return false;
  }

  /**
   * Reads a type after {@code !namespace.} or inside {@code !namespace<...>}. Returns empty, with
   * nothing read beyond {@link DialectParser#mnemonic}, if the mnemonic is not known.
   */
  public Optional<Type> parseType(DialectParser parser) {
    return withoutHook(parser, "type");
  }

  private <T> Optional<T> withoutHook(DialectParser parser, String kind) {
    if (allowsUnknown()) {
      return Optional.empty();
    }
    throw parser.errorAtBody("dialect '" + namespace + "' provides no " + kind + " parsing hook");
  }

  /**
   * Reads an attribute after {@code #namespace.} or inside {@code #namespace<...>}; empty as for
   * {@link #parseType}.
   */
  public Optional<Attribute> parseAttribute(DialectParser parser) {
    return withoutHook(parser, "attribute");
  }

  /**
   * Makes an operation of this dialect whose only result is {@code value}, of type {@code type}, or
   * returns null if there is none. Folding an operation of this dialect needs it.
   */
  public Operation materializeConstant(
      OpBuilder builder, Attribute value, Type type, Location location) {
    return null;
  }

  /** Checks a discardable attribute of this namespace on an operation; emits an error if bad. */
  public boolean verifyAttribute(Operation op, NamedAttribute attribute) {
    return true;
  }

  /**
   * Checks an attribute of this namespace on argument {@code index} of the function-like {@code
   * op}; emits an error if bad.
   */
  public boolean verifyRegionArgAttribute(Operation op, int index, NamedAttribute attribute) {
    return true;
  }

  /**
   * Checks an attribute of this namespace on result {@code index} of the function-like {@code op};
   * emits an error if bad.
   */
  public boolean verifyRegionResultAttribute(Operation op, int index, NamedAttribute attribute) {
    return true;
  }
}
