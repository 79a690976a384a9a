package dev.jpto.pattern.lower;

import dev.jpto.ir.Context;
import dev.jpto.ir.Groups;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.OpName;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.Type;
import dev.jpto.pattern.lower.RewriteProgram.Step;
import dev.jpto.pattern.model.Action;
import dev.jpto.pattern.model.Natives;
import dev.jpto.pattern.model.ResultGroup;
import dev.jpto.pattern.model.Rule;
import dev.jpto.pattern.model.Term;
import dev.jpto.pattern.model.Var;
import dev.jpto.rewrite.pattern.NativeFunction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns the actions of a rule into steps. */
final class RewriteLowering {
  private final Rule rule;
  private final Natives natives;
  private final Names names;
  private final Literals literals;
  private final Problems problems;
  private final List<Var> captures;
  private final Slots slots;
  private final CreateLowering creation;
  private final Map<Var, OpName> opNames = new HashMap<>();
  private final List<Step> steps = new ArrayList<>();

  RewriteLowering(
      Rule rule,
      Natives natives,
      Context context,
      Names names,
      Literals literals,
      Problems problems,
      List<Var> captures) {
    this.rule = rule;
    this.natives = natives;
    this.names = names;
    this.literals = literals;
    this.problems = problems;
    this.captures = captures;
    this.slots = new Slots(captures, problems);
    this.creation = new CreateLowering(rule, context, slots, names, problems);
    for (Term.OpTerm op : rule.matchedOps()) {
      op.name().ifPresent(name -> opNames.put(op.op(), context.opName(name)));
    }
  }

  RewriteProgram lower() {
    for (Term term : rule.match()) {
      if (term instanceof Term.LiteralTerm literal) {
        lower(literal);
      }
    }
    rule.rewrite().forEach(action -> problems.at(action, () -> lower(action)));
    return new RewriteProgram(slots.initial(), slots.operations(captures), List.copyOf(steps));
  }

  private void lower(Action action) {
    switch (action) {
      case Action.Create a -> {
        opNames.put(a.op(), names.op(a.name()));
        steps.add(creation.lower(a));
      }
      case Term.ResultTerm a -> result(a);
      case Term.ResultsTerm a -> results(a);
      case Term.LiteralTerm a ->
          slots.constant(a.var(), literals.value(a).map(Object.class::cast).orElse(null));
      case Action.Range a -> range(a);
      case Action.MakeConstant a -> makeConstant(a);
      case Action.Compute a -> compute(a);
      case Action.Apply a -> apply(a);
      case Action.Replace a -> replace(a);
      case Action.Erase a -> erase(a);
      case Action.SetAttribute a -> setAttribute(a);
      case Action.SetOperand a -> setOperand(a);
    }
  }

  private void result(Term.ResultTerm action) {
    int op = slots.use(action.op());
    checkResult(opNames.get(action.op()), action.index());
    int value = slots.define(action.value());
    steps.add(
        frame -> {
          frame.slots[value] = frame.op(op).result(action.index());
          return true;
        });
  }

  private void checkResult(OpName name, int index) {
    OpDefinition definition = name == null ? null : name.definition();
    if (definition != null
        && OpShape.isFixed(definition.results())
        && index >= definition.results().size()) {
      problems.add(
          "JR02",
          "'%s' has no result %d".formatted(name, index),
          "it has " + OpShape.count(definition.results().size(), "result"));
    }
  }

  private void results(Term.ResultsTerm action) {
    int op = slots.use(action.op());
    int values = slots.define(action.values());
    boolean one = action.values().kind() == Var.Kind.VALUE;
    int group = resultGroup(action);
    steps.add(
        frame -> {
          List<? extends Value> found = group(frame.op(op), group);
          if (one && found.size() != 1) {
            return frame.rewriter.decline(
                "a result group of '" + frame.op(op).name() + "' is not one value");
          }
          frame.slots[values] = one ? found.getFirst() : found;
          return true;
        });
  }

  private static List<? extends Value> group(Operation op, int group) {
    if (group < 0) {
      return op.results();
    }
    Groups.Range range = Groups.resultRange(op, group);
    return op.results().subList(range.start(), range.start() + range.size());
  }

  private int resultGroup(Term.ResultsTerm action) {
    return switch (action.group()) {
      case ResultGroup.All g -> -1;
      case ResultGroup.Numbered g -> g.index();
      case ResultGroup.Named g -> {
        OpName name = opNames.get(action.op());
        OpDefinition definition = name == null ? null : name.definition();
        int index = definition == null ? -1 : OpShape.indexOf(definition.results(), g.name());
        if (index < 0) {
          names.group(
              name,
              "result",
              g.name(),
              definition == null ? List.of() : OpShape.names(definition.results()));
        }
        yield index;
      }
    };
  }

  private void range(Action.Range action) {
    int[] elements = slots.use(action.elements());
    int range = slots.define(action.range());
    boolean types = action.range().kind() == Var.Kind.TYPES;
    steps.add(
        frame -> {
          frame.slots[range] = types ? Creation.types(frame, elements) : frame.values(elements);
          return true;
        });
  }

  private void makeConstant(Action.MakeConstant action) {
    int attribute = slots.use(action.attribute());
    int type = slots.use(action.type());
    int value = slots.define(action.value());
    steps.add(
        frame -> {
          Operation constant =
              frame
                  .root
                  .name()
                  .dialect()
                  .map(
                      dialect ->
                          dialect.materializeConstant(
                              frame.rewriter,
                              (Attribute) frame.slots[attribute],
                              (Type) frame.slots[type],
                              frame.location()))
                  .orElse(null);
          if (constant == null) {
            return frame.rewriter.decline(
                "the dialect of '" + frame.root.name() + "' makes no such constant");
          }
          frame.slots[value] = constant.result();
          return true;
        });
  }

  // Native functions.

  private void compute(Action.Compute action) {
    Optional<NativeFunction> function = natives.function(action.name());
    int[] arguments = slots.use(action.arguments());
    int[] results = action.results().stream().mapToInt(slots::define).toArray();
    if (function.isEmpty()) {
      names.function(action.name(), natives.functionNames());
      return;
    }
    steps.add(
        frame ->
            function.get().test(new SlotArguments(frame.slots, arguments, results))
                || frame.rewriter.decline(action.name()));
  }

  private void apply(Action.Apply action) {
    Optional<Natives.RewriteFunction> function = natives.rewrite(action.name());
    int[] arguments = slots.use(action.arguments());
    int[] results = action.results().stream().mapToInt(slots::define).toArray();
    if (function.isEmpty()) {
      names.function(action.name(), natives.rewriteNames());
      return;
    }
    steps.add(
        frame ->
            function
                .get()
                .apply(new SlotArguments(frame.slots, arguments, results), frame.rewriter));
  }

  /** The arguments and results of a call, in slots. */
  private record SlotArguments(Object[] slots, int[] arguments, int[] results)
      implements NativeFunction.Arguments {
    @Override
    public int size() {
      return arguments.length;
    }

    @Override
    public Object get(int i) {
      return slots[arguments[i]];
    }

    @Override
    public void answer(int i, Object value) {
      slots[results[i]] = value;
    }
  }

  // What happens to matched operations.

  private void replace(Action.Replace action) {
    int op = slots.use(action.op());
    int[] values = slots.use(action.values());
    checkReplacement(action);
    steps.add(
        frame -> {
          frame.rewriter.replaceOp(frame.op(op), frame.values(values));
          return true;
        });
  }

  private void checkReplacement(Action.Replace action) {
    int replaced = fixedResults(action.op());
    int given = 0;
    for (Var value : action.values()) {
      int n = value.kind() == Var.Kind.OPERATION ? fixedResults(value) : 1;
      if (n < 0 || value.kind() == Var.Kind.VALUES) {
        return;
      }
      given += n;
    }
    if (replaced >= 0 && replaced != given) {
      problems.add(
          "JR03",
          "'%s' has %s but is replaced by %s"
              .formatted(
                  opNames.get(action.op()),
                  OpShape.count(replaced, "result"),
                  OpShape.count(given, "value")),
          "give one value for each result");
    }
  }

  /** The number of results of an operation of the rule, or -1 if it is not known. */
  private int fixedResults(Var op) {
    OpName name = opNames.get(op);
    OpDefinition definition = name == null ? null : name.definition();
    return definition != null && OpShape.isFixed(definition.results())
        ? definition.results().size()
        : -1;
  }

  private void erase(Action.Erase action) {
    int op = slots.use(action.op());
    steps.add(
        frame -> {
          if (!frame.op(op).isUnused()) {
            return frame.rewriter.decline(
                "'" + frame.op(op).name() + "' cannot be erased, a result is used");
          }
          frame.rewriter.eraseOp(frame.op(op));
          return true;
        });
  }

  private void setAttribute(Action.SetAttribute action) {
    int op = slots.use(action.op());
    OpName name = opNames.get(action.op());
    if (name != null) {
      names.attribute(name, action.key());
    }
    if (action.value().isEmpty()) {
      steps.add(
          frame -> {
            frame.rewriter.removeAttr(frame.op(op), action.key());
            return true;
          });
      return;
    }
    int value = slots.use(action.value().get());
    steps.add(
        frame -> {
          frame.rewriter.setAttr(frame.op(op), action.key(), (Attribute) frame.slots[value]);
          return true;
        });
  }

  private void setOperand(Action.SetOperand action) {
    int op = slots.use(action.op());
    int[] value = {slots.use(action.value())};
    steps.add(
        frame -> {
          frame.rewriter.setOperand(frame.op(op), action.index(), frame.values(value).getFirst());
          return true;
        });
  }
}
