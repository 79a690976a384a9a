package dev.jpto.rewrite.conversion;

import dev.jpto.ir.Block;
import dev.jpto.ir.OpBuilder;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Region;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.FunctionType;
import dev.jpto.ir.attr.Location;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.builtin.BuiltinDialect;
import dev.jpto.rewrite.conversion.Materialization.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What types become: each one type, several, or none at all. The rule registered last is asked
 * first, and one that answers null leaves the type to those before it; a type that no rule knows
 * cannot be converted. A type that becomes itself is legal. Answers are kept, so a rule must always
 * give the same; register everything before use, after that threads may share the converter.
 *
 * <pre>{@code
 * TypeConverter converter =
 *     new TypeConverter()
 *         .keepAll()
 *         .convert(IndexType.class, type -> IntegerType.get(type.uniquer(), 64))
 *         .convertToMany(ComplexType.class, c -> List.of(c.element(), c.element()))
 *         .leaveCasts();
 * }</pre>
 */
public final class TypeConverter {
  private final List<Function<Type, Optional<List<Type>>>> rules = new ArrayList<>();
  private final Map<Kind, List<Materialization>> materializations = new EnumMap<>(Kind.class);
  private final Map<Type, Optional<List<Type>>> known = new ConcurrentHashMap<>();

  /** Converts nothing yet. */
  public TypeConverter() {
    for (Kind kind : Kind.values()) {
      materializations.put(kind, new ArrayList<>());
    }
  }

  // Rules.

  /** Types of {@code kind} become what {@code rule} says; null leaves one to earlier rules. */
  public <T extends Type> TypeConverter convert(
      Class<T> kind, Function<? super T, ? extends Type> rule) {
    return convertToMany(
        kind,
        type -> {
          Type converted = rule.apply(type);
          return converted == null ? null : List.of(converted);
        });
  }

  /** Types of {@code kind} become those of a list, which may be empty; null as in convert. */
  public <T extends Type> TypeConverter convertToMany(
      Class<T> kind, Function<? super T, List<Type>> rule) {
    rules.add(
        type -> {
          List<Type> converted = kind.isInstance(type) ? rule.apply(kind.cast(type)) : null;
          return converted == null ? null : Optional.of(List.copyOf(converted));
        });
    return this;
  }

  /**
   * Types of {@code kind} that later rules leave cannot be converted, whatever earlier ones say.
   */
  public TypeConverter refuse(Class<? extends Type> kind) {
    rules.add(type -> kind.isInstance(type) ? Optional.empty() : null);
    return this;
  }

  /** Types that later rules leave stay as they are. */
  public TypeConverter keepAll() {
    return convert(Type.class, type -> type);
  }

  // Materializations.

  /** How values of old types are made from converted ones. */
  public TypeConverter source(Materialization materialization) {
    return add(Kind.SOURCE, materialization);
  }

  /** How values of new types are made from ones that were not converted. */
  public TypeConverter target(Materialization materialization) {
    return add(Kind.TARGET, materialization);
  }

  /** How values of old types are made from converted block arguments; else as a source. */
  public TypeConverter argument(Materialization materialization) {
    return add(Kind.ARGUMENT, materialization);
  }

  /** Where nothing else makes a value, {@code builtin.unrealized_conversion_cast} does. */
  public TypeConverter leaveCasts() {
    source(TypeConverter::cast);
    return target(TypeConverter::cast);
  }

  private static List<Value> cast(
      OpBuilder builder, List<Type> types, List<Value> inputs, Location location) {
    Operation cast =
        builder
            .create(BuiltinDialect.UNREALIZED_CONVERSION_CAST, location)
            .operands(inputs.toArray(new Value[0]))
            .results(types)
            .insert();
    return List.copyOf(cast.results());
  }

  private TypeConverter add(Kind kind, Materialization materialization) {
    materializations.get(kind).addFirst(materialization);
    return this;
  }

  /** Those to be asked for {@code kind}, in order. */
  List<Materialization> materializations(Kind kind) {
    List<Materialization> all = new ArrayList<>(materializations.get(kind));
    if (kind == Kind.ARGUMENT) {
      all.addAll(materializations.get(Kind.SOURCE));
    }
    return all;
  }

  // Answers.

  /** What {@code type} becomes; empty if it cannot be converted. */
  public Optional<List<Type>> convert(Type type) {
    Optional<List<Type>> answer = known.get(type);
    if (answer == null) {
      answer = ask(type); // rules may ask for the types inside this one
      known.put(type, answer);
    }
    return answer;
  }

  private Optional<List<Type>> ask(Type type) {
    for (Function<Type, Optional<List<Type>>> rule : rules.reversed()) {
      Optional<List<Type>> answer = rule.apply(type);
      if (answer != null) {
        return answer;
      }
    }
    return Optional.empty();
  }

  /** The one type that {@code type} becomes; empty if it cannot be converted or becomes others. */
  public Optional<Type> convertToOne(Type type) {
    return convert(type).filter(types -> types.size() == 1).map(List::getFirst);
  }

  /** What {@code types} become, one after the other; empty if one of them cannot be converted. */
  public Optional<List<Type>> convertAll(List<Type> types) {
    List<Type> all = new ArrayList<>();
    for (Type type : types) {
      Optional<List<Type>> converted = convert(type);
      if (converted.isEmpty()) {
        return Optional.empty();
      }
      all.addAll(converted.get());
    }
    return Optional.of(all);
  }

  /** How arguments of {@code types} are converted; empty if one of them cannot be. */
  public Optional<SignatureConversion> signature(List<Type> types) {
    SignatureConversion signature = new SignatureConversion(types.size());
    for (int i = 0; i < types.size(); i++) {
      Optional<List<Type>> converted = convert(types.get(i));
      if (converted.isEmpty()) {
        return Optional.empty();
      }
      signature.become(i, converted.get());
    }
    return Optional.of(signature);
  }

  /** Whether {@code type} becomes itself. */
  public boolean isLegal(Type type) {
    return convert(type).filter(types -> types.equals(List.of(type))).isPresent();
  }

  /** Whether all inputs and results are legal. */
  public boolean isLegal(FunctionType type) {
    return type.inputs().stream().allMatch(this::isLegal)
        && type.results().stream().allMatch(this::isLegal);
  }

  /** Whether operands and results have legal types. */
  public boolean isLegal(Operation op) {
    return haveLegalTypes(op.operands()) && haveLegalTypes(op.results());
  }

  /** Whether the arguments of all blocks of {@code region} have legal types. */
  public boolean isLegal(Region region) {
    for (Block block : region) {
      if (!isLegal(block)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the arguments of {@code block} have legal types. */
  public boolean isLegal(Block block) {
    return haveLegalTypes(block.arguments());
  }

  /** Whether operands, results and the arguments of all blocks inside have legal types. */
  public boolean isLegalWithRegions(Operation op) {
    return isLegal(op) && op.regions().stream().allMatch(this::isLegal);
  }

  private boolean haveLegalTypes(List<? extends Value> values) {
    return values.stream().allMatch(value -> isLegal(value.type()));
  }
}
