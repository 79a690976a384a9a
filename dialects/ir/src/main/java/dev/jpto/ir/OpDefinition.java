package dev.jpto.ir;

import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.DenseArrayAttr;
import dev.jpto.ir.attr.DictionaryAttr;
import dev.jpto.ir.attr.NamedAttribute;
import dev.jpto.ir.attr.Uniquer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What an operation is, declared once: from it come the verifier, builders, accessors, the
 * reference pages and the generators of test programs. Made with {@link #define}:
 *
 * <pre>{@code
 * static final OpDefinition ADDI = OpDefinition.define("arith.addi")
 *     .summary("integer addition operation")
 *     .operand("lhs", SIGNLESS_INTEGER_LIKE)
 *     .operand("rhs", SIGNLESS_INTEGER_LIKE)
 *     .defaultAttr("overflowFlags", OVERFLOW_FLAGS, u -> OverflowFlagsAttr.none(u))
 *     .result("result", SIGNLESS_INTEGER_LIKE)
 *     .traits(COMMUTATIVE, SAME_OPERANDS_AND_RESULT_TYPE)
 *     .pure()
 *     .build();
 * }</pre>
 */
public final class OpDefinition {
  /** The inherent attribute that gives the size of each operand group. */
  public static final String OPERAND_SEGMENTS = "operandSegmentSizes";

  /** The inherent attribute that gives the size of each result group. */
  public static final String RESULT_SEGMENTS = "resultSegmentSizes";

  private final String name;
  private final String summary;
  private final String description;
  private final List<ValueDef> operands;
  private final List<ValueDef> results;
  private final List<AttributeDef> attributes;
  private final List<RegionDef> regions;
  private final List<SuccessorDef> successors;
  private final List<Trait> traits;
  private final EnumSet<Trait.Simple> simpleTraits = EnumSet.noneOf(Trait.Simple.class);
  private final MemoryEffects effects;
  private final OpVerifier firstVerifier;
  private final OpVerifier verifier;
  private final OpVerifier regionVerifier;
  private final SymbolUseVerifier symbolUseVerifier;
  private final TypeInference inference;
  private final OpFolder folder;
  private final String constantAttribute;
  private final Object[] implementations;
  private volatile Object[] derived = {};

  private OpDefinition(Builder b) {
    name = b.name;
    summary = b.summary;
    description = b.description;
    operands = List.copyOf(b.operands);
    results = List.copyOf(b.results);
    attributes = List.copyOf(b.attributes);
    regions = List.copyOf(b.regions);
    successors = List.copyOf(b.successors);
    traits = List.copyOf(b.traits);
    firstVerifier = b.firstVerifier;
    verifier = b.verifier;
    regionVerifier = b.regionVerifier;
    symbolUseVerifier = b.symbolUseVerifier;
    inference = b.inference;
    folder = b.folder;
    constantAttribute = b.constantAttribute;
    implementations = b.implementations.toArray();
    for (Trait trait : traits) {
      if (trait instanceof Trait.Simple simple) {
        simpleTraits.add(simple);
      }
    }
    boolean recursive = simpleTraits.contains(Trait.Simple.RECURSIVE_MEMORY_EFFECTS);
    effects = recursive ? MemoryEffects.RECURSIVE : b.effects;
  }

  /** Starts the declaration of the operation {@code name}, namespace included. */
  public static Builder define(String name) {
    return new Builder(name);
  }

  /** The full name. */
  public String name() {
    return name;
  }

  /** One line for the reference. */
  public String summary() {
    return summary;
  }

  /** Markdown for the reference; may be empty. */
  public String description() {
    return description;
  }

  /** The operand groups. */
  public List<ValueDef> operands() {
    return operands;
  }

  /** The result groups. */
  public List<ValueDef> results() {
    return results;
  }

  /** The inherent attributes in declared order, without the segment sizes. */
  public List<AttributeDef> attributes() {
    return attributes;
  }

  /** The region groups. */
  public List<RegionDef> regions() {
    return regions;
  }

  /** The successor groups. */
  public List<SuccessorDef> successors() {
    return successors;
  }

  /** The traits in declared order. */
  public List<Trait> traits() {
    return traits;
  }

  /** Whether the operation has {@code trait}. */
  public boolean hasTrait(Trait.Simple trait) {
    return simpleTraits.contains(trait);
  }

  /** The trait of class {@code kind}, if there is one. */
  public <T extends Trait> Optional<T> trait(Class<T> kind) {
    return traits.stream().filter(kind::isInstance).map(kind::cast).findFirst();
  }

  /** The effects on memory. */
  public MemoryEffects effects() {
    return effects;
  }

  /** The rule checked before anything the declaration states, or null. */
  public OpVerifier firstVerifier() {
    return firstVerifier;
  }

  /** The rule checked after everything the declaration states, or null. */
  public OpVerifier verifier() {
    return verifier;
  }

  /** The rule checked after the operations inside the regions, or null. */
  public OpVerifier regionVerifier() {
    return regionVerifier;
  }

  /** The rule about the symbols the operation uses, or null. */
  public SymbolUseVerifier symbolUseVerifier() {
    return symbolUseVerifier;
  }

  /** How result types follow from the rest; empty if they must be given. */
  public Optional<TypeInference> inference() {
    return Optional.ofNullable(inference);
  }

  /** What simplifies the operation, or null. */
  public OpFolder folder() {
    return folder;
  }

  /** The attribute that holds the result of an operation that is a constant, or null. */
  public String constantAttribute() {
    return constantAttribute;
  }

  /**
   * How the operation implements the interface {@code kind}, or null if it does not: what one
   * transformation needs to know of operations that it does not know by name.
   */
  public <T> T implementation(Class<T> kind) {
    for (Object implementation : implementations) {
      if (kind.isInstance(implementation)) {
        return kind.cast(implementation);
      }
    }
    return null;
  }

  /** Whether {@code key} names an inherent attribute. */
  public boolean isInherent(String key) {
    return attribute(key) != null || isSegmentSizes(key);
  }

  /** The declaration of the inherent attribute {@code key}, or null. */
  public AttributeDef attribute(String key) {
    for (AttributeDef attribute : attributes) {
      if (attribute.name().equals(key)) {
        return attribute;
      }
    }
    return null;
  }

  /** Whether {@code key} names the sizes of the operand or result groups. */
  public boolean isSegmentSizes(String key) {
    return (key.equals(OPERAND_SEGMENTS) && hasTrait(Trait.Simple.ATTR_SIZED_OPERAND_SEGMENTS))
        || (key.equals(RESULT_SEGMENTS) && hasTrait(Trait.Simple.ATTR_SIZED_RESULT_SEGMENTS));
  }

  /** Whether the operation has any inherent attribute, so that {@code <{...}>} may be given. */
  public boolean hasProperties() {
    return !attributes.isEmpty()
        || hasTrait(Trait.Simple.ATTR_SIZED_OPERAND_SEGMENTS)
        || hasTrait(Trait.Simple.ATTR_SIZED_RESULT_SEGMENTS);
  }

  /** The inherent attributes that have defaults, with these; segment sizes are zeros. */
  DictionaryAttr defaultProperties(Uniquer uniquer) {
    List<NamedAttribute> entries = new ArrayList<>();
    if (hasTrait(Trait.Simple.ATTR_SIZED_OPERAND_SEGMENTS)) {
      entries.add(noSegments(uniquer, OPERAND_SEGMENTS, operands.size()));
    }
    if (hasTrait(Trait.Simple.ATTR_SIZED_RESULT_SEGMENTS)) {
      entries.add(noSegments(uniquer, RESULT_SEGMENTS, results.size()));
    }
    for (AttributeDef attribute : attributes) {
      if (attribute.defaultValue() != null) {
        entries.add(new NamedAttribute(attribute.name(), attribute.defaultValue().apply(uniquer)));
      }
    }
    return DictionaryAttr.get(uniquer, entries);
  }

  private static NamedAttribute noSegments(Uniquer uniquer, String key, int groups) {
    return new NamedAttribute(key, DenseArrayAttr.ofInts(uniquer, new int[groups]));
  }

  /** What {@link Derived} number {@code slot} keeps here, or null. */
  Object derived(int slot) {
    Object[] known = derived;
    return slot < known.length ? known[slot] : null;
  }

  synchronized Object derive(int slot, Function<OpDefinition, ?> compute) {
    Object known = derived(slot);
    if (known == null) {
      known = compute.apply(this);
      Object[] more = Arrays.copyOf(derived, Math.max(derived.length, slot + 1));
      more[slot] = known;
      derived = more;
    }
    return known;
  }

  @Override
  public String toString() {
    return name;
  }

  /** Collects a declaration. */
  public static final class Builder {
    private final String name;
    private String summary = "";
    private String description = "";
    private final List<ValueDef> operands = new ArrayList<>();
    private final List<ValueDef> results = new ArrayList<>();
    private final List<AttributeDef> attributes = new ArrayList<>();
    private final List<RegionDef> regions = new ArrayList<>();
    private final List<SuccessorDef> successors = new ArrayList<>();
    private final List<Trait> traits = new ArrayList<>();
    private MemoryEffects effects = MemoryEffects.UNKNOWN;
    private OpVerifier firstVerifier;
    private OpVerifier verifier;
    private OpVerifier regionVerifier;
    private SymbolUseVerifier symbolUseVerifier;
    private TypeInference inference;
    private OpFolder folder;
    private String constantAttribute;
    private final List<Object> implementations = new ArrayList<>();

    private Builder(String name) {
      this.name = name;
    }

    /** One line for the reference. */
    public Builder summary(String text) {
      summary = text;
      return this;
    }

    /** Markdown for the reference. */
    public Builder description(String text) {
      description = text;
      return this;
    }

    /** One operand. */
    public Builder operand(String group, TypeConstraint constraint) {
      operands.add(new ValueDef(group, constraint, Arity.ONE));
      return this;
    }

    /** None or one operand. */
    public Builder optionalOperand(String group, TypeConstraint constraint) {
      operands.add(new ValueDef(group, constraint, Arity.OPTIONAL));
      return this;
    }

    /** Any number of operands. */
    public Builder variadicOperand(String group, TypeConstraint constraint) {
      operands.add(new ValueDef(group, constraint, Arity.VARIADIC));
      return this;
    }

    /** One result. */
    public Builder result(String group, TypeConstraint constraint) {
      results.add(new ValueDef(group, constraint, Arity.ONE));
      return this;
    }

    /** None or one result. */
    public Builder optionalResult(String group, TypeConstraint constraint) {
      results.add(new ValueDef(group, constraint, Arity.OPTIONAL));
      return this;
    }

    /** Any number of results. */
    public Builder variadicResult(String group, TypeConstraint constraint) {
      results.add(new ValueDef(group, constraint, Arity.VARIADIC));
      return this;
    }

    /** An inherent attribute that must be given. */
    public Builder attr(String key, AttrConstraint constraint) {
      attributes.add(new AttributeDef(key, constraint, false, null));
      return this;
    }

    /** An inherent attribute that may be absent. */
    public Builder optionalAttr(String key, AttrConstraint constraint) {
      attributes.add(new AttributeDef(key, constraint, true, null));
      return this;
    }

    /** An inherent attribute that has {@code value} when not given. */
    public Builder defaultAttr(
        String key, AttrConstraint constraint, Function<Uniquer, Attribute> value) {
      attributes.add(new AttributeDef(key, constraint, false, value));
      return this;
    }

    /** One region. */
    public Builder region(String group, RegionDef.Blocks blocks) {
      regions.add(new RegionDef(group, blocks, Arity.ONE));
      return this;
    }

    /** Any number of regions. */
    public Builder variadicRegion(String group, RegionDef.Blocks blocks) {
      regions.add(new RegionDef(group, blocks, Arity.VARIADIC));
      return this;
    }

    /** One successor. */
    public Builder successor(String group) {
      successors.add(new SuccessorDef(group, Arity.ONE));
      return this;
    }

    /** Any number of successors. */
    public Builder variadicSuccessor(String group) {
      successors.add(new SuccessorDef(group, Arity.VARIADIC));
      return this;
    }

    /** Traits, verified in the order given. */
    public Builder traits(Trait... more) {
      traits.addAll(Arrays.asList(more));
      return this;
    }

    /** No effects on memory. */
    public Builder pure() {
      effects = MemoryEffects.NONE;
      return this;
    }

    /**
     * The effects on memory; {@link MemoryEffects#UNKNOWN} unless declared here or by the trait
     * that they are those of the operations inside.
     */
    public Builder effects(MemoryEffects declared) {
      effects = declared;
      return this;
    }

    /**
     * The rule checked before anything the declaration states, where a dialect has its own words
     * for what is wrong; it is given operations of any shape.
     */
    public Builder firstVerifier(OpVerifier rule) {
      firstVerifier = rule;
      return this;
    }

    /** The rule checked after everything the declaration states. */
    public Builder verifier(OpVerifier rule) {
      verifier = rule;
      return this;
    }

    /** The rule checked after the operations inside the regions. */
    public Builder regionVerifier(OpVerifier rule) {
      regionVerifier = rule;
      return this;
    }

    /** The rule about the symbols the operation uses. */
    public Builder symbolUseVerifier(SymbolUseVerifier rule) {
      symbolUseVerifier = rule;
      return this;
    }

    /** How result types follow from operands and attributes. */
    public Builder infer(TypeInference rule) {
      inference = rule;
      return this;
    }

    /** What simplifies the operation. */
    public Builder fold(OpFolder rule) {
      folder = rule;
      return this;
    }

    /** The operation is the constant that its attribute {@code key} holds. */
    public Builder constant(String key) {
      constantAttribute = key;
      return traits(Trait.Simple.CONSTANT_LIKE);
    }

    /** The operation implements an interface; see {@link OpDefinition#implementation}. */
    public Builder implement(Object implementation) {
      implementations.add(implementation);
      return this;
    }

    /** The definition; throws if a name is declared twice. */
    public OpDefinition build() {
      Set<String> names = new HashSet<>();
      operands.forEach(o -> unique(names, o.name()));
      results.forEach(r -> unique(names, r.name()));
      attributes.forEach(a -> unique(names, a.name()));
      regions.forEach(r -> unique(names, r.name()));
      successors.forEach(s -> unique(names, s.name()));
      return new OpDefinition(this);
    }

    private void unique(Set<String> names, String part) {
      if (!names.add(part)) {
        throw new IllegalArgumentException("'" + name + "' declares '" + part + "' twice");
      }
    }
  }
}
