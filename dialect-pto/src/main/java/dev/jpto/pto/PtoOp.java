package dev.jpto.pto;

import dev.jpto.ir.AttrConstraint;
import dev.jpto.ir.MemoryEffects;
import dev.jpto.ir.MemoryEffects.Effect;
import dev.jpto.ir.MemoryEffects.Kind;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.OpVerifier;
import dev.jpto.ir.RegionDef;
import dev.jpto.ir.SymbolUseVerifier;
import dev.jpto.ir.Trait;
import dev.jpto.ir.TypeConstraint;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.Uniquer;
import dev.jpto.pto.Samples.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Declares an operation in the words of the tables of pto-dialect.md section 5: operands in order
 * ({@link #in} reads tiles, {@link #out} writes them), attributes by their code, results. The
 * effects on memory follow from the operands.
 *
 * <pre>{@code
 * op("tdiv", "dst = src0 / src1", "Element by element, ...").in("src0", "src1").out("dst")
 *     .always("precision_mode", PRECISION_MODE, "DEFAULT")
 *     .rules(tiles("src0", "src1", "dst"), ..., elements("src0", "f16 f32").a5("i16 i32")).end()
 * }</pre>
 *
 * <p>The {@link Rule rules} are what the verifier checks, and a list in the reference page.
 */
final class PtoOp {
  private final OpDefinition.Builder builder;
  private final List<Effect> effects = new ArrayList<>();
  private final List<Rule> rules = new ArrayList<>();
  private final String description;
  private TypeConstraint tile = PtoTypes.TILE;
  private MemoryEffects declaredEffects;
  private OpVerifier special;
  private boolean moduleDecides;
  private boolean whenLowered;

  private PtoOp(String name, String summary, String description) {
    this.description = description;
    builder = OpDefinition.define(PtoDialect.NAMESPACE + "." + name).summary(summary);
  }

  /** Starts the declaration of {@code pto.name}: what it does, and what else is to be known. */
  static PtoOp op(String name, String summary, String description) {
    return new PtoOp(name, summary, description);
  }

  // Operands.

  /** What the tiles declared next typically are. */
  PtoOp like(Sample... samples) {
    tile = PtoTypes.tile(samples);
    return this;
  }

  /** Tiles that are read. */
  PtoOp in(String... names) {
    for (String name : names) {
      in(name, tile);
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
      out(name, tile);
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
    return value(name, tile);
  }

  /** A tile for intermediate results that may be left out. */
  PtoOp tmpOptional(String name) {
    effects.add(new Effect(Kind.WRITE, name));
    return optional(name, tile);
  }

  /** A tile that is read and may be left out. */
  PtoOp inOptional(String name) {
    effects.add(new Effect(Kind.READ, name));
    return optional(name, tile);
  }

  /** Any number of operands whose memory is read. */
  PtoOp inMany(String name, TypeConstraint type) {
    effects.add(new Effect(Kind.READ, name));
    return many(name, type);
  }

  /** Any number of tiles that are written. */
  PtoOp outMany(String name) {
    effects.add(new Effect(Kind.WRITE, name));
    return many(name, tile);
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
  PtoOp always(String key, AttrConstraint constraint, int value) {
    return always(key, constraint, u -> PtoAttrs.i32(u, value));
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

  /** What else ptoas checks, in this order. */
  PtoOp rules(Rule... more) {
    rules.addAll(List.of(more));
    return this;
  }

  /** A module that does not name its target is for a3 as far as this operation goes. */
  PtoOp targetOfModuleOnly() {
    moduleDecides = true;
    return this;
  }

  /** Operands that were lowered do not switch the rules off. */
  PtoOp checkedWhenLowered() {
    whenLowered = true;
    return this;
  }

  /** A check that is no list of rules; after them, if there are any. */
  PtoOp verify(OpVerifier check) {
    special = check;
    return this;
  }

  /** A rule about the symbols the operation names. */
  PtoOp symbols(SymbolUseVerifier check) {
    builder.symbolUseVerifier(check);
    return this;
  }

  /**
   * The definition. An operation that touches no operand's memory has any effect unless declared.
   */
  OpDefinition end() {
    MemoryEffects known = effects.isEmpty() ? MemoryEffects.UNKNOWN : memoryEffects();
    builder.effects(declaredEffects != null ? declaredEffects : known).description(description);
    if (!rules.isEmpty()) {
      RuleSet all = new RuleSet(rules, moduleDecides, whenLowered);
      OpVerifier after = special;
      builder
          .description(description + "\n\n" + all.text())
          .verifier(op -> all.verify(op) && (after == null || after.verify(op)));
    } else if (special != null) {
      builder.verifier(special);
    }
    return builder.build();
  }

  private MemoryEffects memoryEffects() {
    return new MemoryEffects.Known(List.copyOf(effects));
  }
}
