package dev.jpto.testkit.soundness;

import dev.jpto.ir.AttributeDef;
import dev.jpto.ir.Context;
import dev.jpto.ir.Dialect;
import dev.jpto.ir.OpBuilder;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Trait;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.Type;
import dev.jpto.pattern.model.AttributeUse;
import dev.jpto.pattern.model.Operand;
import dev.jpto.pattern.model.Rule;
import dev.jpto.pattern.model.Term;
import dev.jpto.pattern.model.Var;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;

/**
 * One try to make a program that holds what a rule matches: its operations, with types and
 * attributes at random, free values as arguments of the function and constants where the rule asks
 * for them. Native conditions are left to chance.
 */
final class RuleProgram {
  /** Nothing came of the try, or nothing ever can. */
  static final class Fails extends Exception {
    private static final long serialVersionUID = 1;

    Fails(String reason) {
      super(reason, null, false, false);
    }
  }

  private static final int MOST_IN_RANGE = 2;

  private final Rule rule;
  private final Context context;
  private final boolean plain;
  private final Random random;
  private final TypeChoice types;
  private final RandomConstants constants;
  private final ProgramSkeleton program;
  private final Map<Var, Value> values = new HashMap<>();
  private final Map<Var, List<Value>> ranges = new HashMap<>();
  private final Map<Var, Attribute> attributes = new HashMap<>();
  private final Map<Var, Operation> operations = new HashMap<>();

  /**
   * A try with types of {@code pool}.
   *
   * @param plain whether nothing is there that the rule does not ask for
   */
  RuleProgram(Rule rule, Context context, List<Type> pool, boolean plain, Random random) {
    this.rule = rule;
    this.plain = plain;
    this.context = context;
    this.random = random;
    this.types = new TypeChoice(pool, random);
    this.constants = new RandomConstants(random);
    this.program = new ProgramSkeleton(context);
  }

  /** The module, which may be invalid. */
  Operation make() throws Fails {
    new RuleTypes(rule, context, types).collect();
    for (Term term : rule.match()) {
      if (term instanceof Term.LiteralTerm literal && literal.var().kind() == Var.Kind.ATTRIBUTE) {
        attributes.put(
            literal.var(),
            literal.literal().attribute(context).orElseThrow(() -> new Fails("a bad literal")));
      }
    }
    for (Term.OpTerm term : rule.matchedOps()) {
      operation(term);
    }
    return program.finish(random);
  }

  private <T extends Term> Optional<T> term(Class<T> kind, Predicate<T> which) {
    return rule.match().stream().filter(kind::isInstance).map(kind::cast).filter(which).findFirst();
  }

  // Operations.

  private Operation operation(Term.OpTerm term) throws Fails {
    Operation known = operations.get(term.op());
    if (known != null) {
      return known;
    }
    String name = term.name().orElseThrow(() -> new Fails("it matches operations of any name"));
    OpDefinition definition = context.opName(name).definition();
    if (definition == null) {
      throw new Fails("'" + name + "' is not registered");
    }
    if (!definition.regions().isEmpty() || !definition.successors().isEmpty()) {
      throw new Fails("'" + name + "' has regions or successors");
    }
    OpBuilder.OpSpec spec = program.builder().create(definition, program.location());
    operands(term, spec);
    attributes(term, definition, spec);
    results(term, definition, spec);
    Operation op = insert(spec);
    operations.put(term.op(), op);
    for (int i = 0; i < op.numResults(); i++) {
      if (!types.set(new RuleTypes.ResultKey(term.op(), i), op.result(i).type())) {
        throw new Fails("the types do not fit");
      }
    }
    return op;
  }

  /** Inference of types may not be made for operands as wild as these. */
  private static Operation insert(OpBuilder.OpSpec spec) throws Fails {
    try {
      return spec.insert();
    } catch (RuntimeException wrong) {
      throw new Fails(wrong.toString());
    }
  }

  private void operands(Term.OpTerm term, OpBuilder.OpSpec spec) throws Fails {
    List<Value> positional = new ArrayList<>();
    for (Operand operand : term.operands().orElse(List.of())) {
      boolean one = operand.value().kind() == Var.Kind.VALUE;
      List<Value> given = one ? List.of(value(operand.value())) : range(operand.value());
      if (operand.group().isPresent()) {
        spec.operands(operand.group().get(), given);
      } else {
        positional.addAll(given);
      }
    }
    if (term.commutes() && random.nextBoolean()) {
      positional = positional.reversed();
    }
    if (!positional.isEmpty()) {
      spec.operands(positional.toArray(Value[]::new));
    }
  }

  private void attributes(Term.OpTerm term, OpDefinition definition, OpBuilder.OpSpec spec)
      throws Fails {
    Map<String, AttributeUse> uses = new HashMap<>();
    term.attributes().forEach(use -> uses.put(use.key(), use));
    for (AttributeDef declared : definition.attributes()) {
      AttributeUse use = uses.remove(declared.name());
      boolean free = use == null;
      if (free && (declared.isRequired() || !plain && random.nextInt(3) == 0)) {
        spec.attr(declared.name(), sample(declared));
      } else if (!free && use.value().isPresent()) {
        spec.attr(declared.name(), attribute(use.value().get(), declared));
      }
    }
    for (AttributeUse use : uses.values()) {
      if (use.value().isPresent()) {
        spec.attr(use.key(), constant(use.value().get()));
      }
    }
  }

  private Attribute sample(AttributeDef declared) {
    List<Attribute> samples = declared.constraint().samples().apply(context);
    return samples.get(random.nextInt(samples.size()));
  }

  private Attribute attribute(Var var, AttributeDef declared) {
    Attribute known = attributes.get(var);
    if (known != null) {
      return known;
    }
    Attribute chosen = sample(declared);
    Optional<Term.IntegerTerm> number =
        term(Term.IntegerTerm.class, t -> t.attribute().equals(var));
    if (number.isPresent() && chosen instanceof IntegerAttr integer) {
      chosen = IntegerAttr.get(integer.type(), number.get().number());
    }
    attributes.put(var, chosen);
    return chosen;
  }

  private void results(Term.OpTerm term, OpDefinition definition, OpBuilder.OpSpec spec)
      throws Fails {
    boolean inferred =
        definition.inference().isPresent()
            || definition.hasTrait(Trait.Simple.SAME_OPERANDS_AND_RESULT_TYPE);
    if (!inferred) {
      List<Type> results = new ArrayList<>();
      for (int i = 0; i < definition.results().size(); i++) {
        results.add(type(new RuleTypes.ResultKey(term.op(), i)));
      }
      spec.results(results);
    }
  }

  // Values.

  private Type type(Object thing) throws Fails {
    Type type = types.of(thing);
    if (type == null) {
      throw new Fails("no type fits '" + thing + "'");
    }
    return type;
  }

  private Value value(Var var) throws Fails {
    Value known = values.get(var);
    if (known != null) {
      return known;
    }
    Value made = makeValue(var);
    values.put(var, made);
    if (!types.set(var, made.type())) {
      throw new Fails("the types do not fit");
    }
    return made;
  }

  private Value makeValue(Var var) throws Fails {
    Optional<Term.ResultTerm> definer = term(Term.ResultTerm.class, t -> t.value().equals(var));
    if (definer.isPresent()) {
      Term.OpTerm op =
          term(Term.OpTerm.class, t -> t.op().equals(definer.get().op())).orElseThrow();
      return operation(op).result(definer.get().index());
    }
    Optional<Term.ConstantTerm> constant =
        term(Term.ConstantTerm.class, t -> t.value().equals(var));
    if (constant.isPresent()) {
      return constantValue(constant(constant.get().attribute()), type(var));
    }
    Type type = type(var);
    Attribute chance = !plain && random.nextInt(8) == 0 ? constants.any(type) : null;
    return chance == null ? program.argument(type) : constantValue(chance, type);
  }

  private List<Value> range(Var var) throws Fails {
    List<Value> known = ranges.get(var);
    if (known != null) {
      return known;
    }
    Optional<Term.ResultsTerm> definer = term(Term.ResultsTerm.class, t -> t.values().equals(var));
    List<Value> made = new ArrayList<>();
    if (definer.isPresent()) {
      Term.OpTerm op =
          term(Term.OpTerm.class, t -> t.op().equals(definer.get().op())).orElseThrow();
      made.addAll(operation(op).results());
    } else {
      int count = random.nextInt(MOST_IN_RANGE + 1);
      for (int i = 0; i < count; i++) {
        made.add(program.argument(type(List.of(var, i))));
      }
    }
    ranges.put(var, made);
    return made;
  }

  /** The attribute that a value is the constant of. */
  private Attribute constant(Var var) throws Fails {
    Attribute known = attributes.get(var);
    if (known != null) {
      return known;
    }
    Optional<Term.IntegerTerm> number =
        term(Term.IntegerTerm.class, t -> t.attribute().equals(var));
    Type type = type(var);
    Attribute made =
        number.isPresent()
            ? RandomConstants.integer(type, number.get().number())
            : constants.any(type);
    if (made == null) {
      throw new Fails("there is no constant of type " + type);
    }
    attributes.put(var, made);
    return made;
  }

  private Value constantValue(Attribute attribute, Type type) throws Fails {
    for (Dialect dialect : context.dialects()) {
      Operation op =
          dialect.materializeConstant(program.builder(), attribute, type, program.location());
      if (op != null) {
        return op.result();
      }
    }
    throw new Fails("no dialect makes a constant of " + attribute);
  }
}
