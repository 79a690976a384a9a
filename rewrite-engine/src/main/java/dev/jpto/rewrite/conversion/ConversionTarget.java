package dev.jpto.rewrite.conversion;

import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Operation;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which operations may be there after a conversion. What is said of an operation goes before what
 * is said of its dialect, and that before what is said of unknown ones; the last word on each
 * counts.
 *
 * <pre>{@code
 * ConversionTarget target =
 *     new ConversionTarget()
 *         .legalDialect("pto")
 *         .illegalDialect("tile")
 *         .dynamicallyLegal(FuncOps.RETURN, converter::isLegal);
 * }</pre>
 */
public final class ConversionTarget {
  /** What is known of an operation. */
  public enum Legality {
    /** It may stay. */
    LEGAL,
    /** It must be converted. */
    ILLEGAL,
    /** Nothing was said: a partial conversion leaves it if no pattern converts it. */
    UNKNOWN
  }

  private final Map<String, Predicate<Operation>> ops = new HashMap<>();
  private final Map<String, Predicate<Operation>> dialects = new HashMap<>();
  private final Map<String, Predicate<Operation>> recursive = new HashMap<>();
  private Optional<Predicate<Operation>> unknown = Optional.empty();

  /** Nothing is known of any operation. */
  public ConversionTarget() {}

  /** These are legal. */
  public ConversionTarget legal(OpDefinition... definitions) {
    return put(definitions, op -> true);
  }

  /** These are illegal. */
  public ConversionTarget illegal(OpDefinition... definitions) {
    return put(definitions, op -> false);
  }

  /** This one is legal where {@code condition} holds, else illegal. */
  public ConversionTarget dynamicallyLegal(
      OpDefinition definition, Predicate<Operation> condition) {
    return put(new OpDefinition[] {definition}, condition);
  }

  private ConversionTarget put(OpDefinition[] definitions, Predicate<Operation> condition) {
    for (OpDefinition definition : definitions) {
      ops.put(definition.name(), condition);
    }
    return this;
  }

  /** All operations of these dialects are legal. */
  public ConversionTarget legalDialect(String... namespaces) {
    return putDialects(namespaces, op -> true);
  }

  /** All operations of these dialects are illegal. */
  public ConversionTarget illegalDialect(String... namespaces) {
    return putDialects(namespaces, op -> false);
  }

  /** Operations of this dialect are legal where {@code condition} holds, else illegal. */
  public ConversionTarget dynamicallyLegalDialect(
      String namespace, Predicate<Operation> condition) {
    return putDialects(new String[] {namespace}, condition);
  }

  private ConversionTarget putDialects(String[] namespaces, Predicate<Operation> condition) {
    for (String namespace : namespaces) {
      dialects.put(namespace, condition);
    }
    return this;
  }

  /** What nothing else was said of is legal where {@code condition} holds, else illegal. */
  public ConversionTarget unknownDynamicallyLegal(Predicate<Operation> condition) {
    unknown = Optional.of(condition);
    return this;
  }

  /** Where one of these is legal, so is all that is inside it. */
  public ConversionTarget recursivelyLegal(OpDefinition... definitions) {
    for (OpDefinition definition : definitions) {
      recursivelyLegal(definition, op -> true);
    }
    return this;
  }

  /** Where this one is legal and {@code condition} holds, all that is inside it is legal. */
  public ConversionTarget recursivelyLegal(
      OpDefinition definition, Predicate<Operation> condition) {
    recursive.put(definition.name(), condition);
    return this;
  }

  /** What is known of {@code op}. */
  public Legality legality(Operation op) {
    String name = op.name().text();
    Predicate<Operation> condition = ops.get(name);
    if (condition == null) {
      int dot = name.indexOf('.');
      condition = dot < 0 ? null : dialects.get(name.substring(0, dot));
    }
    if (condition == null) {
      condition = unknown.orElse(null);
    }
    if (condition == null) {
      return Legality.UNKNOWN;
    }
    return condition.test(op) ? Legality.LEGAL : Legality.ILLEGAL;
  }

  /** Whether {@code op} may stay. */
  public boolean isLegal(Operation op) {
    return legality(op) == Legality.LEGAL;
  }

  /** Whether {@code op} is legal together with all that is inside it. */
  public boolean isRecursivelyLegal(Operation op) {
    Predicate<Operation> condition = recursive.get(op.name().text());
    return condition != null && condition.test(op) && isLegal(op);
  }
}
