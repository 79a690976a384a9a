package dev.jpto.pto;

import dev.jpto.ir.AttrConstraint;
import dev.jpto.ir.MemoryEffects;
import dev.jpto.ir.MemoryEffects.Effect;
import dev.jpto.ir.MemoryEffects.Kind;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.OpVerifier;
import dev.jpto.ir.RegionDef;
import dev.jpto.ir.Trait;
import dev.jpto.ir.TypeConstraint;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.Uniquer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Declares an operation in the words of the tables of pto-dialect.md section 5: operands in order
 * ({@link #in} reads tiles, {@link #out} writes them), attributes by their code, results. The
 * effects on memory follow from the operands.
 *
 * <pre>{@code
 * op("tdiv", "dst = src0 / src1", "Elements: f16 or f32; ...").in("src0", "src1").out("dst")
 *     .always("precision_mode", PRECISION_MODE, "DEFAULT").end()
 * }</pre>
 */
final class PtoOp {
  private final OpDefinition.Builder builder;
  private final List<Effect> effects = new ArrayList<>();
  private MemoryEffects declaredEffects;

  private PtoOp(String name, String summary, String description) {
    builder =
        OpDefinition.define(PtoDialect.NAMESPACE + "." + name)
            .summary(summary)
            .description(description);
  }

  /** Starts the declaration of {@code pto.name}: what it does, and what else is to be known. */
  static PtoOp op(String name, String summary, String description) {
    return new PtoOp(name, summary, description);
  }

  // Operands.

  /** Tiles that are read. */
  PtoOp in(String... names) {
    for (String name : names) {
      in(name, PtoTypes.TILE);
    }
    return this;
  }

  /** An operand whose memory is read. */
  PtoOp in(String name, TypeConstraint type) {
    effects.add(new Effect(Kind.READ, name));
    return value(name, type);
  }

  /** Tiles that are written. */
  PtoOp out(String... names) {
    for (String name : names) {
      out(name, PtoTypes.TILE);
    }
    return this;
  }

  /** An operand whose memory is written. */
  PtoOp out(String name, TypeConstraint type) {
    effects.add(new Effect(Kind.WRITE, name));
    return value(name, type);
  }

  /** A tile for intermediate results, written and read. */
  PtoOp tmp(String name) {
    effects.add(new Effect(Kind.WRITE, name));
    return value(name, PtoTypes.TILE);
  }

  /** A tile for intermediate results that may be left out. */
  PtoOp tmpOptional(String name) {
    effects.add(new Effect(Kind.WRITE, name));
    return optional(name, PtoTypes.TILE);
  }

  /** A tile that is read and may be left out. */
  PtoOp inOptional(String name) {
    effects.add(new Effect(Kind.READ, name));
    return optional(name, PtoTypes.TILE);
  }

  /** Any number of operands whose memory is read. */
  PtoOp inMany(String name, TypeConstraint type) {
    effects.add(new Effect(Kind.READ, name));
    return many(name, type);
  }

  /** Any number of tiles that are written. */
  PtoOp outMany(String name) {
    effects.add(new Effect(Kind.WRITE, name));
    return many(name, PtoTypes.TILE);
  }

  /** Operands that are numbers. */
  PtoOp scalar(String... names) {
    for (String name : names) {
      value(name, PtoTypes.SCALAR);
    }
    return this;
  }

  /** Operands of type index. */
  PtoOp index(String... names) {
    for (String name : names) {
      value(name, PtoTypes.INDEX);
    }
    return this;
  }

  /** An operand that is no memory, or whose memory is not touched. */
  PtoOp value(String name, TypeConstraint type) {
    builder.operand(name, type);
    return this;
  }

  /** As {@link #value}; it may be left out. */
  PtoOp optional(String name, TypeConstraint type) {
    builder.optionalOperand(name, type);
    return this;
  }

  /** As {@link #value}; any number. */
  PtoOp many(String name, TypeConstraint type) {
    builder.variadicOperand(name, type);
    return this;
  }

  /** SEG of the tables: the sizes of the operand groups are an attribute. */
  PtoOp segments() {
    builder.traits(Trait.Simple.ATTR_SIZED_OPERAND_SEGMENTS);
    return this;
  }

  // Attributes.

  /** {@code !}: must be given. */
  PtoOp required(String key, AttrConstraint constraint) {
    builder.attr(key, constraint);
    return this;
  }

  /** {@code !}: must be given. */
  PtoOp required(String key, PtoEnum kind) {
    return required(key, PtoAttrs.anyOf(kind));
  }

  /** {@code =v}: filled in and always printed. */
  PtoOp always(String key, PtoEnum kind, String keyword) {
    return always(key, PtoAttrs.anyOf(kind), u -> kind.attr(u, keyword));
  }

  /** {@code =v}: filled in and always printed. */
  PtoOp always(String key, int value) {
    return always(key, PtoAttrs.I32, u -> PtoAttrs.i32(u, value));
  }

  /** {@code =v}: filled in and always printed. */
  PtoOp always(String key, boolean value) {
    return always(key, PtoAttrs.BOOL, u -> IntegerAttr.bool(u, value));
  }

  private PtoOp always(String key, AttrConstraint constraint, Function<Uniquer, Attribute> value) {
    builder.defaultAttr(key, constraint, value);
    return this;
  }

  /** {@code ?} and {@code ~v}: printed only if given. */
  PtoOp maybe(String key, AttrConstraint constraint) {
    builder.optionalAttr(key, constraint);
    return this;
  }

  /** {@code ?} and {@code ~v}: printed only if given. */
  PtoOp maybe(String key, PtoEnum kind) {
    return maybe(key, PtoAttrs.anyOf(kind));
  }

  // The rest.

  /** One result. */
  PtoOp result(String name, TypeConstraint type) {
    builder.result(name, type);
    return this;
  }

  /** The tensor result of the bufferisation path inside ptoas, which no program has. */
  PtoOp tensorResult() {
    builder.optionalResult("result", PtoTypes.RANKED_TENSOR);
    return this;
  }

  /** One region of one block without a terminator, whose effects are those of its operations. */
  PtoOp body() {
    builder
        .region("body", RegionDef.Blocks.ONE)
        .traits(
            Trait.Simple.SINGLE_BLOCK,
            Trait.Simple.NO_TERMINATOR,
            Trait.Simple.RECURSIVE_MEMORY_EFFECTS);
    return effects(MemoryEffects.RECURSIVE);
  }

  /** No effect on memory: may be dropped, merged and moved. */
  PtoOp pure() {
    return effects(MemoryEffects.NONE);
  }

  /** Any effect: is never dropped, merged or moved. */
  PtoOp ordered() {
    return effects(MemoryEffects.UNKNOWN);
  }

  /** Makes the memory of {@code result}. */
  PtoOp allocates(String result) {
    effects.add(new Effect(Kind.ALLOCATE, result));
    return this;
  }

  private PtoOp effects(MemoryEffects declared) {
    declaredEffects = declared;
    return this;
  }

  /** What the declaration cannot state. */
  PtoOp verify(OpVerifier rule) {
    builder.verifier(rule);
    return this;
  }

  /**
   * The definition. An operation that touches no operand's memory has any effect unless declared.
   */
  OpDefinition end() {
    MemoryEffects known = effects.isEmpty() ? MemoryEffects.UNKNOWN : memoryEffects();
    return builder.effects(declaredEffects != null ? declaredEffects : known).build();
  }

  private MemoryEffects memoryEffects() {
    return new MemoryEffects.Known(List.copyOf(effects));
  }
}
