package dev.jpto.eval.gen;

import dev.jpto.ir.Groups;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.OpResult;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.ValueDef;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.FunctionType;
import dev.jpto.ir.attr.IndexType;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.attr.TypeAttr;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * A guess at the types of a region's arguments, or of the operands of its terminator, in terms of
 * the operation around: "an index and the types of {@code initArgs}".
 *
 * @param prefix what stands before the types of the source
 * @param source whose types follow
 */
record TypeList(Prefix prefix, Source source) {
  /** Types that come first. */
  enum Prefix {
    NONE,
    BOOL,
    INDEX,
    TWO_INDICES,
    THREE_INDICES
  }

  /** Where types come from. */
  sealed interface Source {
    /** No types. */
    record None() implements Source {}

    /** An operand group. */
    record OperandGroup(int group) implements Source {}

    /** A result group. */
    record ResultGroup(int group) implements Source {}

    /** An operand group that stands for one value, then another group. */
    record TwoGroups(int first, int second) implements Source {}

    /** Twice the operand whose position is that of the region. */
    record Pair() implements Source {}

    /** The inputs or results of a function type that is an attribute. */
    record Signature(String attribute, boolean inputs) implements Source {}

    /** The arguments of the region, but for the first {@code skipped}. */
    record Arguments(int skipped) implements Source {}
  }

  /** All guesses that make sense for regions of {@code definition}. */
  static List<TypeList> of(OpDefinition definition) {
    List<Source> sources = new ArrayList<>();
    sources.add(new Source.None());
    List<ValueDef> operands = definition.operands();
    for (int i = 0; i < operands.size(); i++) {
      sources.add(new Source.OperandGroup(i));
      for (int k = i + 1; k < operands.size(); k++) {
        sources.add(new Source.TwoGroups(i, k));
      }
    }
    for (int i = 0; i < definition.results().size(); i++) {
      sources.add(new Source.ResultGroup(i));
    }
    if (!operands.isEmpty()) {
      sources.add(new Source.Pair());
    }
    definition
        .attributes()
        .forEach(
            a ->
                Stream.of(true, false)
                    .forEach(inputs -> sources.add(new Source.Signature(a.name(), inputs))));
    sources.add(new Source.Arguments(0));
    sources.add(new Source.Arguments(1));
    List<TypeList> all = new ArrayList<>();
    for (Source source : sources) {
      for (Prefix prefix : Prefix.values()) {
        all.add(new TypeList(prefix, source));
      }
    }
    return all;
  }

  /**
   * The types for region {@code region} of {@code op}.
   *
   * @param arguments the types of the region's arguments, once they are known
   */
  List<Type> of(Operation op, int region, List<Type> arguments) {
    Type index = IndexType.get(op.context());
    List<Type> types =
        new ArrayList<>(
            switch (prefix) {
              case NONE -> List.of();
              case BOOL -> List.of(IntegerType.get(op.context(), 1));
              case INDEX -> List.of(index);
              case TWO_INDICES -> List.of(index, index);
              case THREE_INDICES -> List.of(index, index, index);
            });
    types.addAll(sourceTypes(op, region, arguments));
    return types;
  }

  private List<Type> sourceTypes(Operation op, int region, List<Type> arguments) {
    return switch (source) {
      case Source.None n -> List.of();
      case Source.OperandGroup(int group) -> operandTypes(op, group);
      case Source.ResultGroup(int group) ->
          Groups.results(op, op.definition().results().get(group).name()).stream()
              .map(OpResult::type)
              .toList();
      case Source.TwoGroups(int first, int second) ->
          Stream.of(operandTypes(op, first), operandTypes(op, second))
              .flatMap(List::stream)
              .toList();
      case Source.Pair p ->
          region < op.numOperands()
              ? Collections.nCopies(2, op.operand(region).type())
              : List.of();
      case Source.Signature(String attribute, boolean inputs) ->
          signature(op.attr(attribute), inputs);
      case Source.Arguments(int skipped) ->
          arguments.subList(Math.min(skipped, arguments.size()), arguments.size());
    };
  }

  private static List<Type> operandTypes(Operation op, int group) {
    return Groups.operands(op, op.definition().operands().get(group).name()).stream()
        .map(Value::type)
        .toList();
  }

  private static List<Type> signature(Attribute attribute, boolean inputs) {
    if (!(attribute instanceof TypeAttr t) || !(t.type() instanceof FunctionType type)) {
      return List.of();
    }
    return inputs ? type.inputs() : type.results();
  }
}
