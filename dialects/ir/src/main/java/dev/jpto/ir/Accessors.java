package dev.jpto.ir;

import dev.jpto.ir.attr.Attribute;
import java.util.List;
import java.util.Optional;

/**
 * Typed accessors of the operations of one definition. Each is asked for by name once, kept in a
 * constant, and gives what its declaration says: one value, an optional one, a list, an attribute
 * of a class. A name that is not declared, or is declared with another arity, is refused where the
 * constant is made, so that no misspelt name waits in code that seldom runs.
 *
 * <pre>{@code
 * static final Accessors.Operand SIGNAL = Accessors.of(NOTIFY).operand("signal");
 * static final Accessors.Attr<StringAttr> KIND = Accessors.of(NOTIFY).attr("op", StringAttr.class);
 *
 * Value signal = SIGNAL.of(op);
 * builder.create(NOTIFY, loc).with(SIGNAL, signal).with(KIND, KIND.of(op)) ...
 * }</pre>
 *
 * <p>An access costs an index, or for values behind a group of variable length what {@link Groups}
 * costs. An operation of another definition is refused with {@link IllegalArgumentException}.
 */
public final class Accessors {
  private final OpDefinition definition;

  private Accessors(OpDefinition definition) {
    this.definition = definition;
  }

  /** The accessors of {@code definition}. */
  public static Accessors of(OpDefinition definition) {
    return new Accessors(definition);
  }

  /** The operand declared with {@link OpDefinition.Builder#operand}. */
  public Operand operand(String name) {
    return new Operand(definition, name, group("operand", definition.operands(), name, Arity.ONE));
  }

  /** The operand declared with {@link OpDefinition.Builder#optionalOperand}. */
  public OptionalOperand optionalOperand(String name) {
    int group = group("operand", definition.operands(), name, Arity.OPTIONAL);
    return new OptionalOperand(definition, name, group);
  }

  /** The operands declared with {@link OpDefinition.Builder#variadicOperand}. */
  public Operands operands(String name) {
    int group = group("operand", definition.operands(), name, Arity.VARIADIC);
    return new Operands(definition, name, group);
  }

  /** The result declared with {@link OpDefinition.Builder#result}. */
  public Result result(String name) {
    return new Result(definition, name, group("result", definition.results(), name, Arity.ONE));
  }

  /** The results declared with {@link OpDefinition.Builder#variadicResult}. */
  public Results results(String name) {
    int group = group("result", definition.results(), name, Arity.VARIADIC);
    return new Results(definition, name, group);
  }

  /** An inherent attribute that every valid operation has: required, or with a default. */
  public <T extends Attribute> Attr<T> attr(String key, Class<T> type) {
    checkAttr(key, false);
    return new Attr<>(definition, key, type);
  }

  /** The attribute declared with {@link OpDefinition.Builder#optionalAttr}. */
  public <T extends Attribute> OptionalAttr<T> optionalAttr(String key, Class<T> type) {
    checkAttr(key, true);
    return new OptionalAttr<>(definition, key, type);
  }

  private int group(String what, List<ValueDef> declared, String name, Arity arity) {
    for (int i = 0; i < declared.size(); i++) {
      if (declared.get(i).name().equals(name)) {
        if (declared.get(i).arity() != arity) {
          throw refused(what, name, "declares it " + declared.get(i).arity() + ", not " + arity);
        }
        return i;
      }
    }
    throw refused(what, name, "declares none");
  }

  private void checkAttr(String key, boolean optional) {
    AttributeDef declared =
        definition.attributes().stream()
            .filter(a -> a.name().equals(key))
            .findFirst()
            .orElseThrow(() -> refused("attribute", key, "declares none"));
    if (declared.optional() != optional) {
      throw refused("attribute", key, optional ? "always has it" : "may lack it");
    }
  }

  private IllegalArgumentException refused(String what, String name, String why) {
    return new IllegalArgumentException(
        "no such accessor of %s '%s': '%s' %s".formatted(what, name, definition.name(), why));
  }

  /** What all accessors have. */
  abstract static class Part {
    final OpDefinition definition;
    final String name;

    private Part(OpDefinition definition, String name) {
      this.definition = definition;
      this.name = name;
    }

    final void check(Operation op) {
      if (op.definition() != definition) {
        throw new IllegalArgumentException(
            "'%s' is no '%s', whose '%s' was asked for"
                .formatted(op.name(), definition.name(), name));
      }
    }

    @Override
    public final String toString() {
      return definition.name() + "." + name;
    }
  }

  /** The place of a group if only single values are declared before it, else -1. */
  private static int fixedPlace(List<ValueDef> declared, int group) {
    boolean fixed = declared.subList(0, group).stream().allMatch(d -> d.arity() == Arity.ONE);
    return fixed ? group : -1;
  }

  /** A single operand. */
  public static final class Operand extends Part {
    private final int group;
    private final int place;

    private Operand(OpDefinition definition, String name, int group) {
      super(definition, name);
      this.group = group;
      this.place = fixedPlace(definition.operands(), group);
    }

    /** The operand. */
    public Value of(Operation op) {
      check(op);
      return op.operand(place >= 0 ? place : Groups.operandRange(op, group).start());
    }
  }

  /** An operand that may be left out. */
  public static final class OptionalOperand extends Part {
    private final int group;

    private OptionalOperand(OpDefinition definition, String name, int group) {
      super(definition, name);
      this.group = group;
    }

    /** The operand, if it is given. */
    public Optional<Value> of(Operation op) {
      check(op);
      Groups.Range range = Groups.operandRange(op, group);
      return range.size() == 0 ? Optional.empty() : Optional.of(op.operand(range.start()));
    }
  }

  /** A group of any number of operands. */
  public static final class Operands extends Part {
    private final int group;

    private Operands(OpDefinition definition, String name, int group) {
      super(definition, name);
      this.group = group;
    }

    /** The operands; a copy. */
    public List<Value> of(Operation op) {
      check(op);
      Groups.Range range = Groups.operandRange(op, group);
      return List.copyOf(op.operands().subList(range.start(), range.start() + range.size()));
    }
  }

  /** A single result. */
  public static final class Result extends Part {
    private final int group;
    private final int place;

    private Result(OpDefinition definition, String name, int group) {
      super(definition, name);
      this.group = group;
      this.place = fixedPlace(definition.results(), group);
    }

    /** The result. */
    public OpResult of(Operation op) {
      check(op);
      return op.result(place >= 0 ? place : Groups.resultRange(op, group).start());
    }
  }

  /** A group of any number of results. */
  public static final class Results extends Part {
    private final int group;

    private Results(OpDefinition definition, String name, int group) {
      super(definition, name);
      this.group = group;
    }

    /** The results. */
    public List<OpResult> of(Operation op) {
      check(op);
      Groups.Range range = Groups.resultRange(op, group);
      return op.results().subList(range.start(), range.start() + range.size());
    }
  }

  /** An attribute that every valid operation has. */
  public static final class Attr<T extends Attribute> extends Part {
    private final Class<T> type;

    private Attr(OpDefinition definition, String name, Class<T> type) {
      super(definition, name);
      this.type = type;
    }

    /** The attribute. */
    public T of(Operation op) {
      check(op);
      return type.cast(op.attr(name));
    }
  }

  /** An attribute that may be absent. */
  public static final class OptionalAttr<T extends Attribute> extends Part {
    private final Class<T> type;

    private OptionalAttr(OpDefinition definition, String name, Class<T> type) {
      super(definition, name);
      this.type = type;
    }

    /** The attribute, if it is given. */
    public Optional<T> of(Operation op) {
      check(op);
      return Optional.ofNullable(type.cast(op.attr(name)));
    }
  }
}
