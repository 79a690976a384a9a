package dev.jpto.eval.gen;

import dev.jpto.ir.Arity;
import dev.jpto.ir.AttributeDef;
import dev.jpto.ir.Groups;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.OpResult;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.ValueDef;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.DenseArrayAttr;
import dev.jpto.ir.attr.FunctionType;
import dev.jpto.ir.attr.IndexType;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.attr.TypeAttr;
import dev.jpto.ir.attr.Uniquer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A guess at the types of a region's arguments, or of the operands of its terminator, in terms of
 * the operation around: the types of one source and then those of another.
 */
record TypeList(Source first, Source second) {
  /** Where types come from. */
  sealed interface Source {
    /** No types. */
    record None() implements Source {}

    /** {@code i1}. */
    record Bool() implements Source {}

    /** {@code index}. */
    record Index() implements Source {}

    /** {@code index} for each element of an array attribute. */
    record IndexForEach(String array) implements Source {}

    /** An operand group. */
    record OperandGroup(int group) implements Source {}

    /** A result group. */
    record ResultGroup(int group) implements Source {}

    /** Twice the operand whose position is that of the region. */
    record Pair() implements Source {}

    /** The inputs or results of a function type that is an attribute. */
    record Signature(String attribute, boolean inputs) implements Source {}

    /** The arguments of the region, but for the first {@code skipped}. */
    record Arguments(int skipped) implements Source {}
  }

  private static final Source NONE = new Source.None();

  /** Guesses at the arguments of regions of {@code definition}. */
  static List<TypeList> arguments(OpDefinition definition, Uniquer uniquer) {
    List<Source> prefixes = new ArrayList<>(List.of(NONE, new Source.Index()));
    List<Source> sources = groups(definition, uniquer);
    for (int i = 0; i < definition.operands().size(); i++) {
      if (definition.operands().get(i).arity() == Arity.ONE) {
        prefixes.add(new Source.OperandGroup(i));
      }
    }
    boolean manyRegions = definition.regions().stream().anyMatch(r -> r.arity() != Arity.ONE);
    if (manyRegions && !definition.operands().isEmpty()) {
      sources.add(new Source.Pair());
    }
    for (AttributeDef attribute : definition.attributes()) {
      List<Attribute> samples = attribute.constraint().samples().apply(uniquer);
      if (samples.stream().anyMatch(DenseArrayAttr.class::isInstance)) {
        prefixes.add(new Source.IndexForEach(attribute.name()));
      }
    }
    return combined(prefixes, sources);
  }

  /** Guesses at the operands of what ends regions of {@code definition}. */
  static List<TypeList> yielded(OpDefinition definition, Uniquer uniquer) {
    List<Source> sources = groups(definition, uniquer);
    sources.add(new Source.Arguments(0));
    sources.add(new Source.Arguments(1));
    return combined(List.of(NONE, NONE, new Source.Bool()), sources);
  }

  private static List<Source> groups(OpDefinition definition, Uniquer uniquer) {
    Attribute function = TypeAttr.get(FunctionType.get(uniquer, List.of(), List.of()));
    List<Source> sources = new ArrayList<>();
    sources.add(NONE);
    List<ValueDef> operands = definition.operands();
    for (int i = 0; i < operands.size(); i++) {
      if (operands.get(i).arity() == Arity.VARIADIC) {
        sources.add(new Source.OperandGroup(i));
      }
    }
    for (int i = 0; i < definition.results().size(); i++) {
      sources.add(new Source.ResultGroup(i));
    }
    for (AttributeDef attribute : definition.attributes()) {
      if (attribute.constraint().allows(function)) {
        sources.add(new Source.Signature(attribute.name(), true));
        sources.add(new Source.Signature(attribute.name(), false));
      }
    }
    return sources;
  }

  private static List<TypeList> combined(List<Source> prefixes, List<Source> sources) {
    List<TypeList> all = new ArrayList<>();
    for (Source prefix : prefixes) {
      sources.forEach(source -> all.add(new TypeList(prefix, source)));
    }
    return all;
  }

  /**
   * The types for region {@code region} of {@code op}.
   *
   * @param arguments the types of the region's arguments, once they are known
   */
  List<Type> of(Operation op, int region, List<Type> arguments) {
    List<Type> types = new ArrayList<>(types(first, op, region, arguments));
    types.addAll(types(second, op, region, arguments));
    return types;
  }

  private static List<Type> types(Source source, Operation op, int region, List<Type> arguments) {
    return switch (source) {
      case Source.None n -> List.of();
      case Source.Bool b -> List.of(IntegerType.get(op.context(), 1));
      case Source.Index i -> List.of(IndexType.get(op.context()));
      case Source.IndexForEach(String array) -> {
        int size = op.attr(array) instanceof DenseArrayAttr dense ? dense.size() : 0;
        yield Collections.nCopies(size, IndexType.get(op.context()));
      }
      case Source.OperandGroup(int group) ->
          Groups.operands(op, op.definition().operands().get(group).name()).stream()
              .map(Value::type)
              .toList();
      case Source.ResultGroup(int group) ->
          Groups.results(op, op.definition().results().get(group).name()).stream()
              .map(OpResult::type)
              .toList();
      case Source.Pair p ->
          region < op.numOperands() ? Collections.nCopies(2, op.operand(region).type()) : List.of();
      case Source.Signature(String attribute, boolean inputs) ->
          signature(op.attr(attribute), inputs);
      case Source.Arguments(int skipped) ->
          arguments.subList(Math.min(skipped, arguments.size()), arguments.size());
    };
  }

  private static List<Type> signature(Attribute attribute, boolean inputs) {
    if (!(attribute instanceof TypeAttr t) || !(t.type() instanceof FunctionType type)) {
      return List.of();
    }
    return inputs ? type.inputs() : type.results();
  }
}
