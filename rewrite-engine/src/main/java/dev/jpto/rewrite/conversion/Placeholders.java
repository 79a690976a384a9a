package dev.jpto.rewrite.conversion;

import dev.jpto.ir.Block;
import dev.jpto.ir.Folding;
import dev.jpto.ir.OpBuilder;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.Location;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.builtin.BuiltinDialect;
import dev.jpto.rewrite.RewriteListener;
import dev.jpto.rewrite.conversion.Materialization.Kind;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The casts that stand, while a conversion runs, where values of old and new types meet. At the end
 * most undo each other; for the rest values are materialized.
 */
final class Placeholders {
  /**
   * Why a cast was made.
   *
   * @param origin by what: {@code pattern 'add' at 'toy.add'}
   */
  record Reason(Kind kind, String origin) {}

  private final Map<Operation, Reason> reasons = new LinkedHashMap<>();
  private final Map<Value, List<Operation>> targets = new IdentityHashMap<>();
  private final Map<Value, Attribute> constants = new IdentityHashMap<>();
  private final RewriteListener listener;

  /** None yet; {@code listener} is told of those that no rewriter inserts. */
  Placeholders(RewriteListener listener) {
    this.listener = listener;
  }

  boolean contains(Operation op) {
    return op != null && reasons.containsKey(op);
  }

  /** All made so far, those of undone patterns too. */
  Map<Operation, Reason> all() {
    return reasons;
  }

  /** A detached cast. */
  Operation make(
      OpBuilder builder, Reason reason, List<? extends Value> from, List<Type> to, Location where) {
    Operation cast =
        builder
            .create(BuiltinDialect.UNREALIZED_CONVERSION_CAST, where)
            .operands(from.toArray(new Value[0]))
            .results(to)
            .build();
    reasons.put(cast, reason);
    return cast;
  }

  /** Says that {@code value}, which a placeholder makes, is {@code constant} of the old type. */
  void keepConstant(Value value, Attribute constant) {
    constants.put(value, constant);
  }

  /** The constant that {@code value} was before it was converted, or is, or null. */
  Attribute constantOf(Value value) {
    Attribute constant = Folding.constantOf(value);
    return constant != null ? constant : constants.get(value);
  }

  /** What {@code value} of an old type was made from, or null if it was not. */
  List<Value> inputs(Value value) {
    Operation cast = value.definingOp();
    return contains(cast) && cast.numResults() == 1 ? cast.operands() : null;
  }

  /** What a cast that is there made of {@code value}, of {@code types}, or null. */
  List<Value> target(Value value, List<Type> types) {
    for (Operation cast : targets.getOrDefault(value, List.of())) {
      boolean fits = cast.block() != null && cast.operand(0) == value;
      if (fits && UnrealizedCasts.types(cast.results()).equals(types)) {
        return List.copyOf(cast.results());
      }
    }
    return null;
  }

  /** Keeps a cast for {@link #target}. */
  void keepTarget(Value value, Operation cast) {
    targets.computeIfAbsent(value, v -> new ArrayList<>()).add(cast);
  }

  /** Puts a cast right behind the definition of what it casts; no change of any pattern. */
  void insertBehind(Value value, Operation cast) {
    Operation definition = value.definingOp();
    Block block = value.parentBlock();
    block.insertBefore(cast, definition == null ? block.firstOp() : definition.next());
    listener.inserted(cast);
  }
}
