package dev.jpto.eval.gen;

import dev.jpto.ir.Arity;
import dev.jpto.ir.AttributeDef;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Trait;
import dev.jpto.ir.ValueDef;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.FunctionType;
import dev.jpto.ir.attr.NamedAttribute;
import dev.jpto.ir.attr.StringAttr;
import dev.jpto.ir.attr.SymbolRefAttr;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.attr.TypeAttr;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns a guess into one that refers to a symbol with a signature and has its types. */
final class SymbolChoice {
  private record Callee(String name, FunctionType type) {}

  private final RandomBuiltins random;

  SymbolChoice(RandomBuiltins random) {
    this.random = random;
  }

  /** The guess with a reference to a symbol seen at {@code place}, if there is one. */
  Optional<Draft> refer(OpDefinition definition, Draft draft, Place place) {
    List<Callee> callees = callees(place);
    Optional<AttributeDef> reference =
        definition.attributes().stream()
            .filter(a -> a.constraint().allows(SymbolRefAttr.get(random.context, "f")))
            .findFirst();
    if (callees.isEmpty() || reference.isEmpty()) {
      return Optional.empty();
    }
    Callee callee = random.dice.pick(callees);
    Map<String, Attribute> attributes = new LinkedHashMap<>(draft.attributes());
    attributes.put(
        reference.get().name(), SymbolRefAttr.get(random.context, callee.name()));
    return Optional.of(
        new Draft(
            all(definition.operands(), draft.operands(), callee.type().inputs()),
            results(definition, draft, callee.type()),
            attributes));
  }

  private static List<List<Type>> results(
      OpDefinition definition, Draft draft, FunctionType type) {
    List<ValueDef> defs = definition.results();
    boolean isValue =
        defs.size() == 1
            && defs.getFirst().arity() == Arity.ONE
            && defs.getFirst().constraint().allows(type);
    return isValue ? List.of(List.of(type)) : all(defs, draft.results(), type.results());
  }

  /** The groups with these types in the first group of any size. */
  private static List<List<Type>> all(
      List<ValueDef> defs, List<List<Type>> guessed, List<Type> types) {
    List<List<Type>> groups = new ArrayList<>(guessed);
    for (int i = 0; i < groups.size(); i++) {
      if (defs.get(i).arity() == Arity.VARIADIC) {
        groups.set(i, types);
        break;
      }
    }
    return groups;
  }

  private static List<Callee> callees(Place place) {
    Operation table = place.block().parentOp();
    while (table != null && !table.hasTrait(Trait.Simple.SYMBOL_TABLE)) {
      table = table.parentOp();
    }
    List<Callee> callees = new ArrayList<>();
    if (table == null) {
      return callees;
    }
    for (Operation op : table.bodyOps()) {
      if (op.hasTrait(Trait.Simple.SYMBOL) && op.attr("sym_name") instanceof StringAttr name) {
        signature(op).ifPresent(type -> callees.add(new Callee(name.value(), type)));
      }
    }
    return callees;
  }

  private static Optional<FunctionType> signature(Operation op) {
    for (NamedAttribute entry : op.properties()) {
      if (entry.value() instanceof TypeAttr t && t.type() instanceof FunctionType type) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }
}
