package dev.jpto.suite.laws;

import dev.jpto.ir.Arity;
import dev.jpto.ir.AttributeDef;
import dev.jpto.ir.Context;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Trait;
import dev.jpto.ir.Value;
import dev.jpto.ir.ValueDef;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.DenseArrayAttr;
import dev.jpto.ir.attr.FloatAttr;
import dev.jpto.ir.attr.FloatType;
import dev.jpto.ir.attr.IndexType;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.Location;
import dev.jpto.ir.attr.RankedTensorType;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.attr.TypeAttr;
import dev.jpto.pto.TileBufType;
import dev.jpto.tile.TileType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Guesses an operation from its definition: operands among the values there are, attributes among
 * the samples of their constraints and what the types of the operands suggest, results by type
 * inference or else among the types there are. Whether the guess is good the verifier decides.
 */
final class OpGuess {
  private static final long[][] SHAPES = {
    {32, 64}, {16, 64}, {32, 32}, {16, 32}, {16, 16}, {32, 16}, {64, 32}, {32, 1}, {1, 64}, {64, 16}
  };
  private static final long[] SMALL = {0, 1, 2, 3, -1, 5, 8};

  private final Context context;
  private final OpDefinition definition;
  private final Choices choices;
  private final List<Value> pool;
  private final List<Value> operands = new ArrayList<>();
  private final List<Integer> sizes = new ArrayList<>();
  private Type leading;

  OpGuess(Context context, OpDefinition definition, Choices choices, List<Value> pool) {
    this.context = context;
    this.definition = definition;
    this.choices = choices;
    this.pool = pool;
  }

  /** The operation, not put anywhere; empty if no values fit. */
  Optional<Operation> make(Location location) {
    for (ValueDef def : definition.operands()) {
      if (!addGroup(def)) {
        return Optional.empty();
      }
    }
    Operation op = new Operation(context.opName(definition), location);
    op.setOperands(operands);
    if (definition.hasTrait(Trait.Simple.ATTR_SIZED_OPERAND_SEGMENTS)) {
      op.setAttr(
          OpDefinition.OPERAND_SEGMENTS,
          DenseArrayAttr.ofInts(context, sizes.stream().mapToInt(i -> i).toArray()));
    }
    for (AttributeDef def : definition.attributes()) {
      if (definition.isSegmentSizes(def.name())) {
        continue;
      }
      if (def.isRequired() || choices.percent(def.defaultValue() != null ? 70 : 30)) {
        op.setAttr(def.name(), attribute(def));
      }
    }
    Optional<List<Type>> results = results(op);
    results.ifPresent(types -> op.initResults(types.toArray(Type[]::new)));
    if (results.isEmpty()) {
      op.dropAllReferences();
      return Optional.empty();
    }
    return Optional.of(op);
  }

  // Operands.

  private boolean addGroup(ValueDef def) {
    List<Value> fitting = pool.stream().filter(v -> def.constraint().allows(v.type())).toList();
    int size = size(def);
    if (size > 0 && fitting.isEmpty()) {
      return false;
    }
    for (int i = 0; i < size; i++) {
      operands.add(choose(fitting));
    }
    sizes.add(size);
    return true;
  }

  private int size(ValueDef def) {
    return switch (def.arity()) {
      case ONE -> 1;
      case OPTIONAL -> choices.percent(50) ? 1 : 0;
      case VARIADIC -> {
        boolean mayBeEmpty =
            definition.operands().stream().filter(d -> d.arity() == Arity.VARIADIC).count() > 1
                && !def.name().equals("offsets");
        yield mayBeEmpty && choices.percent(70) ? 0 : Math.max(1, rank(leading));
      }
    };
  }

  private Value choose(List<Value> fitting) {
    Type wanted = leading;
    List<Value> alike =
        fitting.stream()
            .filter(v -> v.type().equals(wanted) || v.type().equals(element(wanted)))
            .toList();
    Value chosen;
    if (fitting.getFirst().type() instanceof IndexType && leading != null && choices.percent(60)) {
      chosen = fitting.getFirst().type().equals(leading) ? choices.pick(fitting) : zero(fitting);
    } else if (!alike.isEmpty() && choices.percent(75)) {
      chosen = choices.pickLate(alike);
    } else {
      chosen = choices.pickLate(fitting);
    }
    if (leading == null) {
      leading = chosen.type();
    }
    return chosen;
  }

  private static Value zero(List<Value> indices) {
    return indices.stream()
        .filter(
            v ->
                v.definingOp() != null
                    && v.definingOp().attr("value") instanceof IntegerAttr a
                    && a.value() == 0)
        .findFirst()
        .orElse(indices.getFirst());
  }

  private static int rank(Type type) {
    return switch (type) {
      case TileType tile -> tile.rank();
      case RankedTensorType tensor -> tensor.shape().length;
      case null, default -> 2;
    };
  }

  private static Type element(Type type) {
    return switch (type) {
      case TileType tile -> tile.elementType();
      case RankedTensorType tensor -> tensor.elementType();
      case TileBufType buffer -> buffer.elementType();
      case null -> null;
      default -> type;
    };
  }

  // Attributes.

  private Attribute attribute(AttributeDef def) {
    List<Attribute> samples = def.constraint().samples().apply(context);
    Attribute sample = choices.pick(samples);
    Attribute guess =
        switch (sample) {
          case DenseArrayAttr array when def.name().equals("shape") ->
              DenseArrayAttr.get(array.elementType(), choices.pick(List.of(SHAPES)));
          case TypeAttr _ -> TypeAttr.get(element(choices.pick(pool).type()));
          case FloatAttr _ when choices.percent(80) -> number();
          case IntegerAttr integer when choices.percent(60) ->
              IntegerAttr.get(integer.type(), small(integer.type()));
          default -> sample;
        };
    return def.constraint().allows(guess) ? guess : sample;
  }

  private long small(Type type) {
    boolean isBool = type instanceof IntegerType integer && integer.width() == 1;
    return isBool ? choices.below(2) : SMALL[choices.below(SMALL.length)];
  }

  private Attribute number() {
    return switch (element(leading != null ? leading : choices.pick(pool).type())) {
      case FloatType type -> FloatAttr.get(type, choices.below(9) * 0.5 - 2);
      case IntegerType type -> IntegerAttr.get(type, small(type));
      default -> IntegerAttr.get(IndexType.get(context), 1);
    };
  }

  // Results.

  private Optional<List<Type>> results(Operation op) {
    if (definition.results().isEmpty()) {
      return Optional.of(List.of());
    }
    if (definition.inference().isPresent()) {
      return Optional.of(definition.inference().get().infer(op));
    }
    List<Type> types = new ArrayList<>();
    for (ValueDef def : definition.results()) {
      if (def.arity() != Arity.ONE) {
        continue;
      }
      Set<Type> possible = new LinkedHashSet<>();
      pool.forEach(value -> possible.add(value.type()));
      possible.addAll(def.constraint().samples().apply(context));
      List<Type> allowed = possible.stream().filter(def.constraint()::allows).toList();
      boolean like = leading != null && def.constraint().allows(leading) && choices.percent(40);
      if (!like && allowed.isEmpty()) {
        return Optional.empty();
      }
      types.add(like ? leading : choices.pick(allowed));
    }
    return Optional.of(types);
  }
}
