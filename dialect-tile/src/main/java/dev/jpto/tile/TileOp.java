package dev.jpto.tile;

import dev.jpto.ir.AttrConstraint;
import dev.jpto.ir.MemoryEffects;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Trait;
import dev.jpto.ir.TypeConstraint;
import dev.jpto.ir.attr.IndexType;
import dev.jpto.ir.attr.Type;
import dev.jpto.std.common.DialectEnum;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Declares an operation in the words of the tables of tile-tensor.md section 2: tiles with the
 * memories they must lie in, attributes, and one rule that gives the type of the result and finds
 * what is wrong. From the rule come inference and verifier.
 *
 * <pre>{@code
 * op("add", "the sum, element by element", "...").vec("lhs", "rhs")
 *     .resultIn(TileSpace.VEC, ElementRules::binary).end()
 * }</pre>
 */
final class TileOp {
  private final OpDefinition.Builder builder;
  private final Map<String, Set<TileSpace>> needed = new HashMap<>();
  private MemoryEffects effects = MemoryEffects.NONE;
  private Optional<TileSpace> space = Optional.empty();
  private AliasRule aliases = AliasRule.FREE;
  private TileRule rule;
  private TileCheck check = op -> {};

  private TileOp(String name, String summary, String description) {
    builder =
        OpDefinition.define(TileDialect.NAMESPACE + "." + name)
            .summary(summary)
            .description(description);
  }

  /** Starts the declaration of {@code tile.name}: what it does, and what else is to be known. */
  static TileOp op(String name, String summary, String description) {
    return new TileOp(name, summary, description);
  }

  // Operands.

  /** Tiles in {@code vec}. */
  TileOp vec(String... names) {
    for (String name : names) {
      tile(name, TileTypes.VEC_TILE, TileSpace.VEC);
    }
    return this;
  }

  /** A tile in {@code vec}, with samples of its own. */
  TileOp vec(String name, TypeConstraint type) {
    return tile(name, type, TileSpace.VEC);
  }

  /** A tile in one of {@code spaces}, or anywhere if none is given. */
  TileOp tile(String name, TypeConstraint type, TileSpace... spaces) {
    need(name, spaces);
    return value(name, type);
  }

  /** A tile in {@code vec} that may be left out. */
  TileOp vecOptional(String name, TypeConstraint type) {
    need(name, TileSpace.VEC);
    builder.optionalOperand(name, type);
    return this;
  }

  /** Any number of tiles in {@code vec}. */
  TileOp vecMany(String name, TypeConstraint type) {
    need(name, TileSpace.VEC);
    builder.variadicOperand(name, type);
    return this;
  }

  private void need(String name, TileSpace... spaces) {
    if (spaces.length > 0) {
      needed.put(name, EnumSet.copyOf(List.of(spaces)));
    }
  }

  /** An operand that is no tile. */
  TileOp value(String name, TypeConstraint type) {
    builder.operand(name, type);
    return this;
  }

  /** As {@link #value}; it may be left out. */
  TileOp optional(String name, TypeConstraint type) {
    builder.optionalOperand(name, type);
    return this;
  }

  /** Operands of type index, one for each axis. */
  TileOp indices(String name) {
    builder.variadicOperand(name, TileTypes.INDEX);
    return this;
  }

  /** The sizes of the operand groups are an attribute. */
  TileOp segments() {
    builder.traits(Trait.Simple.ATTR_SIZED_OPERAND_SEGMENTS);
    return this;
  }

  // Attributes.

  /** An attribute that must be given. */
  TileOp required(String key, AttrConstraint constraint) {
    builder.attr(key, constraint);
    return this;
  }

  /** An attribute that must be given. */
  TileOp required(String key, DialectEnum kind) {
    return required(key, kind.constraint());
  }

  /** An attribute that may be left out. */
  TileOp maybe(String key, AttrConstraint constraint) {
    builder.optionalAttr(key, constraint);
    return this;
  }

  /** An attribute that may be left out. */
  TileOp maybe(String key, DialectEnum kind) {
    return maybe(key, kind.constraint());
  }

  // Result.

  /** A result whose type the rule gives. */
  TileOp result(TypeConstraint type, TileRule given) {
    builder.result("result", type);
    rule = given;
    return this;
  }

  /** A tile in {@code fixed}, of the type that the rule gives. */
  TileOp resultIn(TileSpace fixed, TileRule given) {
    return resultIn(fixed, TileTypes.VEC_TILE, given);
  }

  /** A tile in {@code fixed}, of the type that the rule gives. */
  TileOp resultIn(TileSpace fixed, TypeConstraint type, TileRule given) {
    space = Optional.of(fixed);
    return result(type, given);
  }

  /** A result whose type is given with the operation, which the check judges. */
  TileOp given(TypeConstraint type, TileCheck judge) {
    builder.result("result", type);
    check = judge;
    return this;
  }

  // The rest.

  /** What the operation does to memory; nothing unless declared. */
  TileOp effects(MemoryEffects declared) {
    effects = declared;
    return this;
  }

  /** Which buffers may be shared. */
  TileOp aliases(AliasRule facts) {
    aliases = facts;
    return this;
  }

  /** Something else that belongs to the definition. */
  TileOp implement(Object implementation) {
    builder.implement(implementation);
    return this;
  }

  /** The definition. */
  OpDefinition end() {
    builder.effects(effects).implement(new TileSpaces(needed, space)).implement(aliases);
    if (rule != null) {
      builder.infer(op -> List.of(inferred(rule, space, op)));
    }
    TileRule result = rule;
    TileCheck judge = check;
    Optional<TileSpace> fixed = space;
    return builder.verifier(op -> verify(op, result, fixed, judge)).build();
  }

  /** The type the rule gives; of a wrong operation, which the verifier refuses, any type. */
  private static Type inferred(TileRule rule, Optional<TileSpace> fixed, Operation op) {
    try {
      Type type = rule.resultOf(op);
      return fixed.isPresent() && type instanceof TileType tile && !TileSpaces.areSatisfied(op)
          ? tile.withSpace(Optional.empty())
          : type;
    } catch (RuleViolation wrong) {
      return op.numOperands() > 0 ? op.operand(0).type() : IndexType.get(op.context());
    }
  }

  private static boolean verify(
      Operation op, TileRule rule, Optional<TileSpace> fixed, TileCheck judge) {
    try {
      if (rule != null) {
        checkResult(op, rule.resultOf(op), fixed);
      }
      judge.check(op);
      TileSpaces.check(op);
      return true;
    } catch (RuleViolation wrong) {
      return op.emitOpError(wrong.getMessage());
    }
  }

  private static void checkResult(Operation op, Type expected, Optional<TileSpace> fixed) {
    Type actual = op.result(0).type();
    boolean agree =
        expected instanceof TileType rule && actual instanceof TileType given
            ? TileRules.agree(given, rule)
                || fixed.isPresent() && TileRules.agree(given, rule.withSpace(Optional.empty()))
            : actual == expected;
    RuleViolation.unless(
        agree,
        "inferred type(s) '%s' are incompatible with return type(s) of operation '%s'",
        expected,
        actual);
  }
}
