package dev.jpto.pattern.pdl;

import dev.jpto.ir.Block;
import dev.jpto.ir.Context;
import dev.jpto.ir.OpBuilder;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.Location;
import dev.jpto.ir.attr.StringAttr;
import dev.jpto.ir.attr.Type;
import dev.jpto.pattern.model.Action;
import dev.jpto.pattern.model.AttributeUse;
import dev.jpto.pattern.model.Operand;
import dev.jpto.pattern.model.Term;
import dev.jpto.pattern.model.Var;
import dev.jpto.pattern.pdl.PdlType.Kind;
import dev.jpto.pattern.pdl.PdlWriter.Inexpressible;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes the rewrite side. */
final class RewriteWriter {
  private final MatchWriter match;
  private final Context context;
  private final OpBuilder builder;
  private final Set<Var> made = new HashSet<>();

  RewriteWriter(MatchWriter match, Context context) {
    this.match = match;
    this.context = context;
    this.builder = new OpBuilder(context);
  }

  /** Writes what {@code action} uses of the match, while that is still open. */
  void bindMatched(Action action) {
    for (Var var : uses(action)) {
      if (!made.contains(var)) {
        match.value(var);
      }
    }
    made.addAll(makes(action));
  }

  void into(Block body) {
    builder.atEnd(body);
  }

  private static List<Var> uses(Action action) {
    List<Var> uses = new ArrayList<>();
    switch (action) {
      case Action.Create a -> {
        a.operands().stream().map(Operand::value).forEach(uses::add);
        a.attributes().stream().map(AttributeUse::value).forEach(v -> v.ifPresent(uses::add));
        uses.addAll(a.resultTypes().orElse(List.of()));
      }
      case Action.Range a -> uses.addAll(a.elements());
      case Action.Compute a -> uses.addAll(a.arguments());
      case Action.Apply a -> uses.addAll(a.arguments());
      case Action.Replace a -> {
        uses.add(a.op());
        uses.addAll(a.values());
      }
      case Action.Erase a -> uses.add(a.op());
      case Term.ResultTerm a -> uses.add(a.op());
      case Term.ResultsTerm a -> uses.add(a.op());
      case Term.LiteralTerm a -> {}
      case Action.MakeConstant a ->
          throw new Inexpressible("it makes a constant with the dialect of the root");
      case Action.SetAttribute a -> throw new Inexpressible("it changes an attribute in place");
      case Action.SetOperand a -> throw new Inexpressible("it changes an operand in place");
    }
    return uses;
  }

  private static List<Var> makes(Action action) {
    return switch (action) {
      case Action.Create a -> List.of(a.op());
      case Action.Range a -> List.of(a.range());
      case Action.Compute a -> a.results();
      case Action.Apply a -> a.results();
      case Term.ResultTerm a -> List.of(a.value());
      case Term.ResultsTerm a -> List.of(a.values());
      case Term.LiteralTerm a -> List.of(a.var());
      default -> List.of();
    };
  }

  void write(Action action) {
    switch (action) {
      case Action.Create a -> match.put(a.op(), create(a));
      case Term.ResultTerm a -> match.put(a.value(), MatchWriter.result(match, builder, a));
      case Term.ResultsTerm a -> match.put(a.values(), MatchWriter.results(match, builder, a));
      case Term.LiteralTerm a -> match.put(a.var(), MatchWriter.literal(context, builder, a));
      case Action.Range a ->
          match.put(
              a.range(),
              RuleWriter.make(
                  spec(PdlRewrites.RANGE).operands("arguments", match.values(a.elements())),
                  MatchWriter.type(context, a.range())));
      case Action.Compute a -> call(a.name(), a.arguments(), a.results());
      case Action.Apply a -> call(a.name(), a.arguments(), a.results());
      case Action.Replace a -> replace(a);
      case Action.Erase a ->
          spec(PdlRewrites.ERASE).operands("opValue", match.values(List.of(a.op()))).insert();
      case Action.MakeConstant a -> throw new IllegalStateException();
      case Action.SetAttribute a -> throw new IllegalStateException();
      case Action.SetOperand a -> throw new IllegalStateException();
    }
  }

  private OpBuilder.OpSpec spec(OpDefinition definition) {
    return builder.create(definition, Location.unknown(context));
  }

  private Value create(Action.Create action) {
    if (!action.regions().isEmpty()) {
      throw new Inexpressible("it moves a region");
    }
    List<Var> attributes =
        action.attributes().stream().map(use -> use.value().orElseThrow()).toList();
    return RuleWriter.make(
        spec(PdlEntities.OPERATION_OP)
            .operands(
                "operandValues",
                match.values(action.operands().stream().map(Operand::value).toList()))
            .operands("attributeValues", match.values(attributes))
            .operands("typeValues", match.values(action.resultTypes().orElse(List.of())))
            .attr("opName", StringAttr.get(context, action.name()))
            .attr("attributeValueNames", MatchWriter.names(context, action.attributes())),
        PdlType.one(context, Kind.OPERATION));
  }

  private void call(String name, List<Var> arguments, List<Var> results) {
    List<Type> types =
        results.stream().<Type>map(result -> MatchWriter.type(context, result)).toList();
    Operation op =
        spec(PdlRewrites.APPLY_NATIVE_REWRITE)
            .operands("args", match.values(arguments))
            .attr("name", StringAttr.get(context, name))
            .results(types)
            .insert();
    for (int i = 0; i < types.size(); i++) {
      match.put(results.get(i), op.result(i));
    }
  }

  /** An operation stands for its results; beside others these are a range. */
  private void replace(Action.Replace action) {
    List<Var> by = action.values();
    boolean whole = by.size() == 1 && by.getFirst().kind() == Var.Kind.OPERATION;
    List<Value> values = new ArrayList<>();
    for (Var var : whole ? List.<Var>of() : by) {
      Value value = match.value(var);
      values.add(var.kind() == Var.Kind.OPERATION ? allResults(value) : value);
    }
    spec(PdlRewrites.REPLACE)
        .operands("opValue", match.values(List.of(action.op())))
        .operands("replOperation", whole ? match.values(by) : List.of())
        .operands("replValues", values)
        .insert();
  }

  private Value allResults(Value op) {
    return RuleWriter.make(
        spec(PdlEntities.RESULTS).operands("parent", List.of(op)),
        PdlType.range(context, Kind.VALUE));
  }
}
