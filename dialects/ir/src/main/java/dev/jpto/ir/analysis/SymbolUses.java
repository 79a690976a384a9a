package dev.jpto.ir.analysis;

import dev.jpto.ir.Operation;
import dev.jpto.ir.Trait;
import dev.jpto.ir.WalkResult;
import dev.jpto.ir.attr.ArrayAttr;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.DictionaryAttr;
import dev.jpto.ir.attr.DistinctAttr;
import dev.jpto.ir.attr.NamedAttribute;
import dev.jpto.ir.attr.OpaqueAttr;
import dev.jpto.ir.attr.OpaqueText;
import dev.jpto.ir.attr.OpaqueType;
import dev.jpto.ir.attr.SymbolRefAttr;
import dev.jpto.ir.attr.TypeAttr;
import dev.jpto.ir.support.UpstreamDialects;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Finds and changes references to symbols. They stand in attributes, also inside arrays and
 * dictionaries. A reference means a symbol of the table around it, so the same symbol is {@code @f}
 * in its own table {@code @m} and {@code @m::@f} in the table around that. An operation that may be
 * a symbol table of an unknown dialect hides what the references inside it mean, and so does an
 * attribute that jpto keeps as text; then nothing can be said.
 */
public final class SymbolUses {
  /** A table, and how the symbol is referred to from inside it. */
  private record Scope(Operation table, List<String> path) {
    boolean isNamedBy(SymbolRefAttr reference) {
      List<String> names = reference.path();
      return names.size() >= path.size() && names.subList(0, path.size()).equals(path);
    }
  }

  private SymbolUses() {}

  /**
   * The references to any symbol in {@code within} and, unless it is a symbol table, inside it.
   * Empty if that cannot be known.
   */
  public static Optional<List<SymbolUse>> in(Operation within) {
    List<SymbolUse> uses = new ArrayList<>();
    boolean known = walk(within, op -> forEachReference(op, r -> uses.add(new SymbolUse(op, r))));
    return known ? Optional.of(uses) : Optional.empty();
  }

  /**
   * The references to the symbol that {@code symbol} defines, and through it to symbols inside it,
   * that stand in {@code within} at any depth. Empty if that cannot be known.
   */
  public static Optional<List<SymbolUse>> of(Operation symbol, Operation within) {
    List<SymbolUse> uses = new ArrayList<>();
    for (Scope scope : scopes(symbol)) {
      Consumer<Operation> visit =
          op ->
              forEachReference(
                  op,
                  reference -> {
                    if (scope.isNamedBy(reference)) {
                      uses.add(new SymbolUse(op, reference));
                    }
                  });
      if (!walk(scope, within, visit)) {
        return Optional.empty();
      }
    }
    return Optional.of(uses);
  }

  /**
   * Whether it is known that {@code within} does not refer to the symbol {@code symbol} defines.
   */
  public static boolean knownNone(Operation symbol, Operation within) {
    return of(symbol, within).map(List::isEmpty).orElse(false);
  }

  /**
   * Makes the references to {@code symbol} that stand in {@code within} use {@code name}; the
   * symbol itself keeps its name. Returns false, with nothing changed, if the uses cannot be known.
   */
  public static boolean replaceAll(Operation symbol, String name, Operation within) {
    if (of(symbol, within).isEmpty()) {
      return false;
    }
    for (Scope scope : scopes(symbol)) {
      UnaryOperator<SymbolRefAttr> rename = r -> scope.isNamedBy(r) ? renamed(r, scope, name) : r;
      walk(scope, within, op -> replaceReferences(op, rename));
    }
    return true;
  }

  /**
   * The symbol tables in {@code root} whose symbols cannot be referred to from outside it: private
   * ones and those that are no symbols, with all inside, and all if nothing is around {@code root}.
   */
  public static Set<Operation> tablesWithKnownUses(Operation root) {
    Set<Operation> known = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Operation> tables = new ArrayList<>();
    root.walkPreOrder(
        op -> {
          boolean table = SymbolTable.isTable(op);
          boolean symbol = op.hasTrait(Trait.Simple.SYMBOL) && op.hasAttr(SymbolTable.NAME);
          boolean inKnown = op == root ? root.block() == null : known.contains(op.parentOp());
          if (inKnown
              || !table
              || !symbol
              || SymbolTable.visibilityOf(op) == SymbolTable.Visibility.PRIVATE) {
            known.add(op);
          }
          if (table) {
            tables.add(op);
          }
          return WalkResult.ADVANCE;
        });
    known.retainAll(tables);
    return known;
  }

  private static SymbolRefAttr renamed(SymbolRefAttr reference, Scope scope, String name) {
    List<String> path = new ArrayList<>(reference.path());
    path.set(scope.path().size() - 1, name);
    return SymbolRefAttr.get(reference.uniquer(), path);
  }

  /** The tables from which the symbol can be referred to, innermost first. */
  private static List<Scope> scopes(Operation symbol) {
    List<Scope> scopes = new ArrayList<>();
    List<String> path = List.of();
    Operation named = symbol;
    Operation table = named.parentOp();
    Optional<String> name = SymbolTable.nameOf(named);
    while (name.isPresent() && table != null && SymbolTable.isTable(table)) {
      List<String> longer = new ArrayList<>(List.of(name.get()));
      longer.addAll(path);
      path = List.copyOf(longer);
      scopes.add(new Scope(table, path));
      named = table;
      table = named.parentOp();
      name = SymbolTable.nameOf(named);
    }
    return scopes;
  }

  /** Visits the operations of a scope that are in {@code within}; false if they are not known. */
  private static boolean walk(Scope scope, Operation within, Consumer<Operation> visit) {
    if (within.isAncestorOf(scope.table())) {
      for (Operation op : scope.table().bodyOps()) {
        if (!walk(op, visit)) {
          return false;
        }
      }
      return true;
    }
    Operation outer = within.parentOp();
    boolean inScope =
        outer != null && SymbolTable.nearestTable(outer).orElse(null) == scope.table();
    return !inScope || walk(within, visit);
  }

  /** Visits an operation and those inside whose references mean the same; false if not known. */
  private static boolean walk(Operation root, Consumer<Operation> visit) {
    Function<Operation, WalkResult> step =
        op -> {
          if (SymbolTable.mayBeUnknownTable(op)
              || hidesReferences(op.properties())
              || hidesReferences(op.attributes())) {
            return WalkResult.INTERRUPT;
          }
          visit.accept(op);
          return SymbolTable.isTable(op) ? WalkResult.SKIP : WalkResult.ADVANCE;
        };
    return !root.walkPreOrder(step);
  }

  /**
   * Whether a reference may stand where it cannot be changed: in the text of a dialect that
   * upstream knows, or in a distinct attribute, which is what it is by identity. The text of other
   * dialects means nothing upstream either, and the attributes of jpto's own hold no references.
   */
  private static boolean hidesReferences(Attribute attribute) {
    return switch (attribute) {
      case ArrayAttr array -> {
        for (Attribute element : array) {
          if (hidesReferences(element)) {
            yield true;
          }
        }
        yield false;
      }
      case DictionaryAttr entries -> {
        for (int i = 0; i < entries.size(); i++) {
          if (hidesReferences(entries.value(i))) {
            yield true;
          }
        }
        yield false;
      }
      case DistinctAttr distinct -> distinct.referenced().toString().indexOf('@') >= 0;
      case OpaqueAttr opaque -> namesSymbol(opaque.text());
      case TypeAttr type -> type.type() instanceof OpaqueType opaque && namesSymbol(opaque.text());
      default -> false;
    };
  }

  private static boolean namesSymbol(OpaqueText text) {
    return UpstreamDialects.contains(text.dialect())
        && text.parts().stream().anyMatch(part -> part.toString().indexOf('@') >= 0);
  }

  private static void forEachReference(Operation op, Consumer<SymbolRefAttr> visit) {
    forEachReference(op.properties(), visit);
    forEachReference(op.attributes(), visit);
  }

  private static void forEachReference(Attribute attribute, Consumer<SymbolRefAttr> visit) {
    switch (attribute) {
      case SymbolRefAttr reference -> visit.accept(reference);
      case ArrayAttr array -> array.forEach(element -> forEachReference(element, visit));
      case DictionaryAttr entries -> {
        for (int i = 0; i < entries.size(); i++) {
          forEachReference(entries.value(i), visit);
        }
      }
      default -> {}
    }
  }

  private static void replaceReferences(Operation op, UnaryOperator<SymbolRefAttr> rename) {
    op.setProperties((DictionaryAttr) replaced(op.properties(), rename));
    op.setAttributes((DictionaryAttr) replaced(op.attributes(), rename));
  }

  private static Attribute replaced(Attribute attribute, UnaryOperator<SymbolRefAttr> rename) {
    return switch (attribute) {
      case SymbolRefAttr reference -> rename.apply(reference);
      case ArrayAttr array -> {
        List<Attribute> elements = new ArrayList<>(array.size());
        array.forEach(element -> elements.add(replaced(element, rename)));
        yield ArrayAttr.get(array.uniquer(), elements);
      }
      case DictionaryAttr entries -> {
        List<NamedAttribute> more = new ArrayList<>(entries.size());
        for (NamedAttribute entry : entries) {
          more.add(new NamedAttribute(entry.name(), replaced(entry.value(), rename)));
        }
        yield DictionaryAttr.get(entries.uniquer(), more);
      }
      default -> attribute;
    };
  }
}
