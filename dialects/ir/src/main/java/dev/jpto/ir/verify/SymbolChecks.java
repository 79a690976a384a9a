package dev.jpto.ir.verify;

import dev.jpto.ir.AttributeDef;
import dev.jpto.ir.Block;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.OpVerifier;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Region;
import dev.jpto.ir.SymbolUseVerifier;
import dev.jpto.ir.Trait;
import dev.jpto.ir.analysis.SymbolTable;
import dev.jpto.ir.analysis.SymbolTables;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.StringAttr;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rules of symbols and symbol tables. */
final class SymbolChecks {
  private static final List<String> VISIBILITIES = List.of("public", "private", "nested");

  private SymbolChecks() {}

  /** A symbol has a name and a visibility, and stands in a symbol table. */
  static OpVerifier symbol(OpDefinition definition) {
    boolean optional =
        definition.attributes().stream()
            .filter(attribute -> attribute.name().equals(SymbolTable.NAME))
            .anyMatch(AttributeDef::optional);
    boolean callable = definition.hasTrait(Trait.Simple.CALLABLE);
    return op ->
        (optional && !op.properties().contains(SymbolTable.NAME))
            || (isNamed(op)
                && isVisible(op)
                && (!callable || isNoPublicDeclaration(op))
                && isInTable(op));
  }

  private static boolean isNamed(Operation op) {
    return op.attr(SymbolTable.NAME, StringAttr.class) != null
        || op.emitOpError("requires string attribute '" + SymbolTable.NAME + "'");
  }

  private static boolean isVisible(Operation op) {
    Attribute visibility = op.attr(SymbolTable.VISIBILITY);
    if (visibility == null) {
      return true;
    }
    if (!(visibility instanceof StringAttr text)) {
      return op.emitOpError(
          "requires visibility attribute '"
              + SymbolTable.VISIBILITY
              + "' to be a string attribute, but got "
              + visibility);
    }
    return VISIBILITIES.contains(text.value())
        || op.emitOpError(
            "visibility expected to be one of [\"public\", \"private\", \"nested\"], but got "
                + text);
  }

  private static boolean isNoPublicDeclaration(Operation op) {
    boolean declaration = op.numRegions() > 0 && op.region(0).isEmpty();
    return !declaration
        || SymbolTable.visibilityOf(op) != SymbolTable.Visibility.PUBLIC
        || op.emitOpError("symbol declaration cannot have public visibility");
  }

  private static boolean isInTable(Operation op) {
    Operation parent = op.parentOp();
    return parent == null
        || !parent.name().isRegistered()
        || SymbolTable.isTable(parent)
        || op.emitOpError("symbol's parent must have the SymbolTable trait");
  }

  /** A symbol table has one block, and no name in it is defined twice. */
  static boolean table(Operation table) {
    if (table.numRegions() != 1) {
      return table.emitOpError("Operations with a 'SymbolTable' must have exactly one region");
    }
    if (!table.region(0).hasOneBlock()) {
      return table.emitOpError("Operations with a 'SymbolTable' must have exactly one block");
    }
    Map<String, Operation> defined = new HashMap<>();
    for (Operation op : table.region(0).entry()) {
      StringAttr name = op.attr(SymbolTable.NAME, StringAttr.class);
      Operation first = name == null ? null : defined.putIfAbsent(name.value(), op);
      if (first != null) {
        return op.error("redefinition of symbol named '" + name.value() + "'")
            .note(first.location(), "see existing symbol definition here")
            .emit();
      }
    }
    return true;
  }

  /** The operations in the scope of a symbol table use symbols as they may. */
  static boolean uses(Operation table) {
    SymbolTables symbols = new SymbolTables();
    Deque<Region> regions = new ArrayDeque<>();
    regions.push(table.region(0));
    while (!regions.isEmpty()) {
      Block entry = regions.pop().entry();
      for (Block block = entry; block != null; block = block.next()) {
        for (Operation op = block.firstOp(); op != null; op = op.next()) {
          OpDefinition definition = op.definition();
          SymbolUseVerifier rule = definition == null ? null : definition.symbolUseVerifier();
          if (rule != null && !rule.verify(op, symbols)) {
            return false;
          }
          if (op.numRegions() != 0 && !SymbolTable.isTable(op)) {
            for (int i = 0; i < op.numRegions(); i++) {
              regions.push(op.region(i));
            }
          }
        }
      }
    }
    return true;
  }
}
