package dev.jpto.ptensor;

import dev.jpto.ir.AttrConstraint;
import dev.jpto.ir.MemoryEffects;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.OpFolder;
import dev.jpto.ir.OpVerifier;
import dev.jpto.ir.Trait;
import dev.jpto.ir.TypeConstraint;
import dev.jpto.ir.attr.IndexType;
import dev.jpto.ptensor.type.Inferred;
import dev.jpto.std.common.DialectEnum;
import java.util.List;

/**
 * Declares an operation in the words of tile-tensor.md section 2.1. Operations have one result,
 * whose type follows from the rest, and no effect on memory, unless declared otherwise.
 *
 * <pre>{@code
 * op("neg", "-input", "...").in("input", NUMBER_TENSOR).infer(ElementRules::unary)
 * }</pre>
 */
final class PTensorOp {
  private final OpDefinition.Builder builder;
  private MemoryEffects effects = MemoryEffects.NONE;
  private int variadics;
  private TypeConstraint first;

  private PTensorOp(String name, String summary, String description) {
    builder =
        OpDefinition.define(PTensorDialect.NAMESPACE + "." + name)
            .summary(summary)
            .description(description);
  }

  /** Starts the declaration of {@code ptensor.name}: what it does, and what else is to be known. */
  static PTensorOp op(String name, String summary, String description) {
    return new PTensorOp(name, summary, description);
  }

  /** An operand. */
  PTensorOp in(String name, TypeConstraint type) {
    builder.operand(name, type);
    first = first == null ? type : first;
    return this;
  }

  /** An operand that may be left out. */
  PTensorOp optional(String name, TypeConstraint type) {
    builder.optionalOperand(name, type);
    return this;
  }

  /** Any number of {@code index} operands. */
  PTensorOp indices(String name) {
    builder.variadicOperand(name, PTensorTypes.INDEX);
    variadics++;
    return this;
  }

  /** An attribute that must be given. */
  PTensorOp required(String key, AttrConstraint constraint) {
    builder.attr(key, constraint);
    return this;
  }

  /** An attribute that must be given. */
  PTensorOp required(String key, DialectEnum kind) {
    return required(key, kind.constraint());
  }

  /** An attribute that may be absent. */
  PTensorOp maybe(String key, AttrConstraint constraint) {
    builder.optionalAttr(key, constraint);
    return this;
  }

  /** An attribute that may be absent. */
  PTensorOp maybe(String key, DialectEnum kind) {
    return maybe(key, kind.constraint());
  }

  /** What simplifies it. */
  PTensorOp fold(OpFolder rule) {
    builder.fold(rule);
    return this;
  }

  /** What it does to memory. */
  PTensorOp effects(MemoryEffects.Kind kind, String operand) {
    effects = MemoryEffects.of(new MemoryEffects.Effect(kind, operand));
    return this;
  }

  /** The definition, with a result like the first operand, whose type is {@code rule}'s. */
  OpDefinition infer(Inferred.Rule rule) {
    return infer(first, rule);
  }

  /** The definition, with a result of {@code type}, of the type that {@code rule} finds. */
  OpDefinition infer(TypeConstraint type, Inferred.Rule rule) {
    return Inferred.declare(finished(type), rule).build();
  }

  /** The definition, with a tensor result whose type must be given and passes {@code rule}. */
  OpDefinition given(OpVerifier rule) {
    return given(PTensorTypes.TENSOR, rule);
  }

  /** The definition, with a result of {@code type} that must be given and passes {@code rule}. */
  OpDefinition given(TypeConstraint type, OpVerifier rule) {
    return finished(type).verifier(rule).build();
  }

  /** The definition, with an index result and nothing else to check. */
  OpDefinition index() {
    return finished(PTensorTypes.INDEX).infer(op -> List.of(IndexType.get(op.context()))).build();
  }

  private OpDefinition.Builder finished(TypeConstraint result) {
    if (variadics > 1) {
      builder.traits(Trait.Simple.ATTR_SIZED_OPERAND_SEGMENTS);
    }
    return builder.result("result", result).effects(effects);
  }
}
