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
import dev.jpto.ir.attr.UnitAttr;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns guesses at operations that name a symbol into such that name one that is there. */
final class SymbolChoice {
  /** The attribute that holds the name of a symbol. */
  static final String NAME = "sym_name";

  private final RandomBuiltins random;
  private final Dice dice;

  SymbolChoice(RandomBuiltins random) {
    this.random = random;
    this.dice = random.dice;
  }

  /** The attribute that names a symbol, if there is one. */
  static Optional<AttributeDef> reference(OpDefinition definition, RandomBuiltins random) {
    Attribute symbol = SymbolRefAttr.get(random.context, "f");
    Attribute other = UnitAttr.get(random.context);
    return definition.attributes().stream()
        .filter(a -> a.constraint().allows(symbol) && !a.constraint().allows(other))
        .findFirst();
  }

  /**
   * The guess, mostly with the name of a symbol seen at {@code place} instead of any name, and if
   * that symbol has a signature with its types.
   */
  Draft refer(OpDefinition definition, Draft draft, Place place) {
    Optional<AttributeDef> reference = reference(definition, random);
    List<Operation> symbols = symbolsAround(place);
    if (reference.isEmpty() || symbols.isEmpty() || dice.percent(20)) {
      return draft;
    }
    String key = reference.get().name();
    Operation symbol = preferred(symbols, draft.attributes().get(key));
    Map<String, Attribute> attributes = new LinkedHashMap<>(draft.attributes());
    attributes.put(key, SymbolRefAttr.get(random.context, nameOf(symbol)));
    Optional<FunctionType> signature = signature(symbol);
    if (signature.isEmpty()) {
      return new Draft(draft.operands(), draft.results(), attributes);
    }
    return new Draft(
        passed(definition.operands(), draft.operands(), signature.get().inputs()),
        results(definition.results(), draft.results(), signature.get()),
        attributes);
  }

  /** The symbol that is guessed already, if there is such. */
  private Operation preferred(List<Operation> symbols, Attribute guess) {
    return symbols.stream()
        .filter(s -> guess instanceof SymbolRefAttr r && r.root().equals(nameOf(s)))
        .findFirst()
        .orElseGet(() -> dice.pick(symbols));
  }

  private static List<List<Type>> results(
      List<ValueDef> defs, List<List<Type>> guessed, FunctionType type) {
    boolean isValue = defs.size() == 1 && defs.getFirst().arity() == Arity.ONE;
    return isValue && defs.getFirst().constraint().allows(type)
        ? List.of(List.of(type))
        : passed(defs, guessed, type.results());
  }

  /** The groups with these types in the first group of any size. */
  private static List<List<Type>> passed(
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

  /** The names of the symbols of the table around. */
  List<String> visible(Place place) {
    return symbolsAround(place).stream().map(SymbolChoice::nameOf).toList();
  }

  private static List<Operation> symbolsAround(Place place) {
    Operation table = place.block().parentOp();
    while (table != null && !table.hasTrait(Trait.Simple.SYMBOL_TABLE)) {
      table = table.parentOp();
    }
    List<Operation> symbols = new ArrayList<>();
    if (table != null) {
      for (Operation op : table.bodyOps()) {
        if (op.hasTrait(Trait.Simple.SYMBOL) && op.attr(NAME) instanceof StringAttr) {
          symbols.add(op);
        }
      }
    }
    return symbols;
  }

  private static String nameOf(Operation symbol) {
    return symbol.attr(NAME, StringAttr.class).value();
  }

  /** The function type that is an attribute of {@code op}, if there is one. */
  static Optional<FunctionType> signature(Operation op) {
    for (NamedAttribute entry : op.properties()) {
      if (entry.value() instanceof TypeAttr t && t.type() instanceof FunctionType type) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }
}
