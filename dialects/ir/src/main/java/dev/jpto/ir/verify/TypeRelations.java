package dev.jpto.ir.verify;

import dev.jpto.ir.Groups;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.OpVerifier;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Trait;
import dev.jpto.ir.ValueDef;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.attr.TypedAttr;
import java.util.List;
import java.util.function.Function;

/** Relations between the types of operands, results and attributes, by their declared names. */
final class TypeRelations {
  private TypeRelations() {}

  /** All named types are one. */
  static OpVerifier allMatch(OpDefinition definition, Trait.AllTypesMatch match) {
    List<Function<Operation, Type>> parts =
        match.names().stream().map(name -> typeOf(definition, name)).toList();
    String summary = "all of {" + String.join(", ", match.names()) + "} have same type";
    return op -> {
      Type first = parts.getFirst().apply(op);
      for (int i = 1; i < parts.size(); i++) {
        if (differ(first, parts.get(i).apply(op))) {
          return fail(op, summary);
        }
      }
      return true;
    };
  }

  /** One type is a function of another. */
  static OpVerifier matchWith(OpDefinition definition, Trait.TypesMatchWith match) {
    Function<Operation, Type> from = typeOf(definition, match.from());
    Function<Operation, Type> to = typeOf(definition, match.to());
    return op -> {
      Type given = from.apply(op);
      Type expected = given == null ? null : match.transform().apply(given);
      return !differ(expected, to.apply(op)) || fail(op, match.summary());
    };
  }

  /** Any other relation. */
  static OpVerifier relation(Trait.Relation relation) {
    return op -> relation.test().test(op) || fail(op, relation.summary());
  }

  private static boolean fail(Operation op, String summary) {
    return op.emitOpError("failed to verify that " + summary);
  }

  /** Whether both parts are there and have different types. */
  private static boolean differ(Type a, Type b) {
    return a != null && b != null && a != b;
  }

  /** The type of the first value of a group, or of an attribute; null where there is none. */
  private static Function<Operation, Type> typeOf(OpDefinition definition, String name) {
    int operand = indexOf(definition.operands(), name);
    if (operand >= 0) {
      return op -> {
        Groups.Range range = Groups.operandRange(op, operand);
        return range.size() == 0 ? null : op.operand(range.start()).type();
      };
    }
    int result = indexOf(definition.results(), name);
    if (result >= 0) {
      return op -> {
        Groups.Range range = Groups.resultRange(op, result);
        return range.size() == 0 ? null : op.result(range.start()).type();
      };
    }
    return op -> TypedAttr.typeOf(op.properties().get(name));
  }

  private static int indexOf(List<ValueDef> groups, String name) {
    for (int i = 0; i < groups.size(); i++) {
      if (groups.get(i).name().equals(name)) {
        return i;
      }
    }
    return -1;
  }
}
