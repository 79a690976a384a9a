package dev.jpto.pattern.pdl;

import dev.jpto.ir.Arity;
import dev.jpto.ir.Block;
import dev.jpto.ir.Context;
import dev.jpto.ir.OpBuilder;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Value;
import dev.jpto.ir.ValueDef;
import dev.jpto.ir.attr.ArrayAttr;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.Location;
import dev.jpto.ir.attr.StringAttr;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.attr.TypeAttr;
import dev.jpto.pattern.model.Action;
import dev.jpto.pattern.model.AttributeUse;
import dev.jpto.pattern.model.Operand;
import dev.jpto.pattern.model.ResultGroup;
import dev.jpto.pattern.model.Rule;
import dev.jpto.pattern.model.Term;
import dev.jpto.pattern.model.Var;
import dev.jpto.pattern.pdl.PdlType.Kind;
import dev.jpto.pattern.pdl.PdlWriter.Inexpressible;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes the match side: each variable when it is first needed. */
final class MatchWriter {
  private final Rule rule;
  private final Context context;
  private final OpBuilder builder;
  private final int swaps;
  private final Map<Var, Value> values = new HashMap<>();

  MatchWriter(Rule rule, Context context, Block body, int swaps) {
    this.rule = rule;
    this.context = context;
    this.builder = new OpBuilder(context).atEnd(body);
    this.swaps = swaps;
    rule.match().forEach(MatchWriter::refuse);
  }

  private static void refuse(Term term) {
    switch (term) {
      case Term.ConstantTerm t -> throw new Inexpressible("it matches a constant of any dialect");
      case Term.IntegerTerm t -> throw new Inexpressible("it matches a number of any type");
      case Term.KindTerm t -> throw new Inexpressible("it demands " + t.words());
      case Term.RegionTerm t -> throw new Inexpressible("it looks into a region");
      case Term.OpTerm t when !t.regions().isEmpty() ->
          throw new Inexpressible("it looks into a region");
      case Term.OpTerm t when t.attributes().stream().anyMatch(a -> a.value().isEmpty()) ->
          throw new Inexpressible("it demands that an attribute is absent");
      default -> {}
    }
  }

  OpBuilder.OpSpec spec(OpDefinition definition) {
    return builder.create(definition, Location.unknown(context));
  }

  boolean has(Var var) {
    return values.containsKey(var);
  }

  void put(Var var, Value value) {
    values.put(var, value);
  }

  /** The value of {@code var}, written if it was not yet. */
  Value value(Var var) {
    Value known = values.get(var);
    if (known != null) {
      return known;
    }
    Value made = write(var);
    values.put(var, made);
    return made;
  }

  List<Value> values(List<Var> vars) {
    return vars.stream().map(this::value).toList();
  }

  private Value write(Var var) {
    for (Term term : rule.match()) {
      switch (term) {
        case Term.OpTerm t when t.op().equals(var) -> {
          return write(t);
        }
        case Term.ResultTerm t when t.value().equals(var) -> {
          return result(this, builder, t);
        }
        case Term.ResultsTerm t when t.values().equals(var) -> {
          return results(this, builder, t);
        }
        case Term.LiteralTerm t when t.var().equals(var) -> {
          return literal(context, builder, t);
        }
        default -> {}
      }
    }
    return entity(var);
  }

  private Value entity(Var var) {
    List<Value> types = new ArrayList<>();
    for (Term term : rule.match()) {
      if (term instanceof Term.TypedTerm t && t.of().equals(var)) {
        types.add(value(t.type()));
      }
    }
    if (types.size() > 1) {
      throw new Inexpressible("'" + var + "' has two types");
    }
    PdlType type = type(context, var);
    return switch (var.kind()) {
      case VALUE -> RuleWriter.make(spec(PdlEntities.OPERAND).operands("valueType", types), type);
      case VALUES -> RuleWriter.make(spec(PdlEntities.OPERANDS).operands("valueType", types), type);
      case ATTRIBUTE ->
          RuleWriter.make(spec(PdlEntities.ATTRIBUTE_OP).operands("valueType", types), type);
      case TYPE -> RuleWriter.make(spec(PdlEntities.TYPE_OP), type);
      case TYPES -> RuleWriter.make(spec(PdlEntities.TYPES_OP), type);
      case OPERATION, REGION -> throw new Inexpressible("'" + var + "' is bound nowhere");
    };
  }

  void operation(Term.OpTerm term) {
    value(term.op());
  }

  private Value write(Term.OpTerm term) {
    Optional<OpDefinition> definition =
        term.name().flatMap(name -> Optional.ofNullable(context.opName(name).definition()));
    List<Value> operands = operands(term, definition);
    List<Value> types = values(resultTypes(term));
    if (term.resultTypes().isEmpty() && types.isEmpty()) {
      PdlType any = PdlType.range(context, Kind.TYPE);
      types = List.of(RuleWriter.make(spec(PdlEntities.TYPES_OP), any));
    }
    List<Value> attributes = new ArrayList<>();
    for (AttributeUse use : term.attributes()) {
      attributes.add(value(use.value().orElseThrow()));
    }
    OpBuilder.OpSpec spec =
        spec(PdlEntities.OPERATION_OP)
            .operands("operandValues", operands)
            .operands("attributeValues", attributes)
            .operands("typeValues", types)
            .attr("attributeValueNames", names(context, term.attributes()));
    term.name().ifPresent(name -> spec.attr("opName", StringAttr.get(context, name)));
    return RuleWriter.make(spec, PdlType.one(context, Kind.OPERATION));
  }

  /** The types given to the operation, or the only type that is said of its only result. */
  private List<Var> resultTypes(Term.OpTerm term) {
    List<Var> said = new ArrayList<>();
    for (Term typed : rule.match()) {
      if (typed instanceof Term.TypedTerm t && isResultOf(t.of(), term.op())) {
        said.add(t.type());
      }
    }
    if (term.resultTypes().isPresent() && said.isEmpty()) {
      return term.resultTypes().get();
    }
    if (said.size() > 1 || !said.isEmpty() && term.resultTypes().isPresent()) {
      throw new Inexpressible("it speaks of the type of a result twice");
    }
    boolean one =
        term.name()
            .map(name -> context.opName(name).definition())
            .filter(d -> d.results().size() == 1 && d.results().getFirst().arity() == Arity.ONE)
            .isPresent();
    if (!said.isEmpty() && !one) {
      throw new Inexpressible("it speaks of the type of one of several results");
    }
    return said;
  }

  private boolean isResultOf(Var value, Var op) {
    return rule.match().stream()
        .anyMatch(
            term ->
                term instanceof Term.ResultTerm r && r.value().equals(value) && r.op().equals(op)
                    || term instanceof Term.ResultsTerm s
                        && s.values().equals(value)
                        && s.op().equals(op));
  }

  private List<Value> operands(Term.OpTerm term, Optional<OpDefinition> definition) {
    if (term.operands().isEmpty()) {
      PdlType any = PdlType.range(context, Kind.VALUE);
      return List.of(RuleWriter.make(spec(PdlEntities.OPERANDS), any));
    }
    List<Operand> operands = term.operands().get();
    if (operands.stream().anyMatch(operand -> operand.group().isPresent())) {
      return groups(operands, definition);
    }
    List<Value> written = new ArrayList<>();
    operands.forEach(operand -> written.add(value(operand.value())));
    int commuting = rule.matchedOps().stream().filter(Term.OpTerm::commutes).toList().indexOf(term);
    if (commuting >= 0 && (swaps >> commuting & 1) != 0) {
      Collections.reverse(written);
    }
    return written;
  }

  /** An operand or range for each declared group, any where the rule says nothing of it. */
  private List<Value> groups(List<Operand> operands, Optional<OpDefinition> definition) {
    List<Value> written = new ArrayList<>();
    List<ValueDef> declared = definition.map(OpDefinition::operands).orElse(List.of());
    for (ValueDef group : declared) {
      Optional<Operand> given =
          operands.stream().filter(o -> o.group().equals(Optional.of(group.name()))).findFirst();
      written.add(given.map(operand -> value(operand.value())).orElseGet(() -> any(group)));
    }
    return written;
  }

  private Value any(ValueDef group) {
    return group.arity() == Arity.ONE
        ? RuleWriter.make(spec(PdlEntities.OPERAND), PdlType.one(context, Kind.VALUE))
        : RuleWriter.make(spec(PdlEntities.OPERANDS), PdlType.range(context, Kind.VALUE));
  }

  void constraint(Term.NativeTerm call) {
    List<Type> types = call.results().stream().<Type>map(result -> type(context, result)).toList();
    var op =
        spec(PdlPatterns.APPLY_NATIVE_CONSTRAINT)
            .operands("args", values(call.arguments()))
            .attr("name", StringAttr.get(context, call.name()))
            .attr("isNegated", number(context, 1, call.expected() ? 0 : 1))
            .results(types)
            .insert();
    for (int i = 0; i < types.size(); i++) {
      values.put(call.results().get(i), op.result(i));
    }
  }

  private int resultGroup(Var op, String group) {
    Optional<String> name =
        Stream.concat(
                rule.matchedOps().stream()
                    .filter(term -> term.op().equals(op))
                    .flatMap(term -> term.name().stream()),
                rule.rewrite().stream()
                    .filter(a -> a instanceof Action.Create c && c.op().equals(op))
                    .map(create -> ((Action.Create) create).name()))
            .findFirst();
    List<ValueDef> groups =
        name.map(n -> context.opName(n).definition()).map(OpDefinition::results).orElse(List.of());
    for (int i = 0; i < groups.size(); i++) {
      if (groups.get(i).name().equals(group)) {
        return i;
      }
    }
    throw new Inexpressible("the result group '" + group + "' is not known");
  }

  // What the rewrite side uses too.

  static Attribute number(Context context, int width, long value) {
    return IntegerAttr.get(IntegerType.get(context, width), value);
  }

  static Attribute names(Context context, List<AttributeUse> uses) {
    List<Attribute> names = new ArrayList<>();
    uses.forEach(use -> names.add(StringAttr.get(context, use.key())));
    return ArrayAttr.get(context, names);
  }

  static PdlType type(Context context, Var var) {
    return switch (var.kind()) {
      case OPERATION -> PdlType.one(context, Kind.OPERATION);
      case VALUE -> PdlType.one(context, Kind.VALUE);
      case VALUES -> PdlType.range(context, Kind.VALUE);
      case ATTRIBUTE -> PdlType.one(context, Kind.ATTRIBUTE);
      case TYPE -> PdlType.one(context, Kind.TYPE);
      case TYPES -> PdlType.range(context, Kind.TYPE);
      case REGION -> throw new Inexpressible("it uses a region");
    };
  }

  static Value result(MatchWriter writer, OpBuilder builder, Term.ResultTerm term) {
    Context context = builder.context();
    return RuleWriter.make(
        builder
            .create(PdlEntities.RESULT, Location.unknown(context))
            .operands("parent", List.of(writer.value(term.op())))
            .attr("index", number(context, 32, term.index())),
        PdlType.one(context, Kind.VALUE));
  }

  static Value results(MatchWriter writer, OpBuilder builder, Term.ResultsTerm term) {
    Context context = builder.context();
    OpBuilder.OpSpec spec =
        builder
            .create(PdlEntities.RESULTS, Location.unknown(context))
            .operands("parent", List.of(writer.value(term.op())));
    switch (term.group()) {
      case ResultGroup.All g -> {}
      case ResultGroup.Numbered g -> spec.attr("index", number(context, 32, g.index()));
      case ResultGroup.Named g ->
          spec.attr("index", number(context, 32, writer.resultGroup(term.op(), g.name())));
    }
    return RuleWriter.make(spec, type(context, term.values()));
  }

  static Value literal(Context context, OpBuilder builder, Term.LiteralTerm term) {
    Location location = Location.unknown(context);
    PdlType type = type(context, term.var());
    Optional<? extends Attribute> value =
        term.var().kind() == Var.Kind.TYPE
            ? term.literal().type(context).map(TypeAttr::get)
            : term.literal().attribute(context);
    Attribute given =
        value.orElseThrow(() -> new Inexpressible("'" + term.literal().text() + "' is not known"));
    return switch (term.var().kind()) {
      case TYPE ->
          RuleWriter.make(
              builder.create(PdlEntities.TYPE_OP, location).attr("constantType", given), type);
      case TYPES ->
          RuleWriter.make(
              builder.create(PdlEntities.TYPES_OP, location).attr("constantTypes", given), type);
      default ->
          RuleWriter.make(
              builder.create(PdlEntities.ATTRIBUTE_OP, location).attr("value", given), type);
    };
  }
}
