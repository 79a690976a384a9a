package dev.jpto.ir.print;

import dev.jpto.ir.Operation;
import dev.jpto.ir.Trait;
import dev.jpto.ir.attr.PrintOptions;
import dev.jpto.ir.support.TextSink;

/**
 * Writes operations in generic MLIR syntax, byte for byte as {@code mlir-opt-19
 * --mlir-print-op-generic} does.
 */
public final class Printer {
  private Printer() {}

  /**
   * Writes {@code op} as a whole text. A top-level operation is preceded by the aliases it uses and
   * followed by a newline, deferred aliases and resources; an operation inside another, or any
   * under {@link PrintOptions#localScope}, is written alone, without a newline.
   */
  public static void print(Operation op, TextSink out, PrintOptions options) {
    if (op.block() != null || options.localScope()) {
      printAlone(op, out, options);
    } else {
      printTopLevel(op, out, options);
    }
  }

  /** The text of {@code op} as {@link #print} writes it. */
  public static String toString(Operation op, PrintOptions options) {
    TextSink out = new TextSink();
    print(op, out, options);
    return out.toString();
  }

  private static void printTopLevel(Operation op, TextSink out, PrintOptions options) {
    ValueNumbering.number(op);
    boolean mayAlias = options.debugInfo() || op.context().aliasesPossible();
    AliasTable aliases = mayAlias ? AliasCollector.collect(op, options) : AliasTable.EMPTY;
    OpPrinter printer = new OpPrinter(op.context(), out, options, aliases, names(op, options));
    aliases.printDefinitions(printer, false);
    printer.print(op);
    out.append('\n');
    aliases.printDefinitions(printer, true);
    ResourcePrinter.print(printer.resources(), op.context(), out, options);
  }

  private static void printAlone(Operation op, TextSink out, PrintOptions options) {
    Operation root = numberingRoot(op, options);
    ValueNumbering.number(root);
    if (root == op) {
      ValueNumbering.markOutside(op);
    }
    new OpPrinter(op.context(), out, options, AliasTable.EMPTY, names(root, options)).print(op);
  }

  private static Operation numberingRoot(Operation op, PrintOptions options) {
    Operation root = op;
    while (root.parentOp() != null
        && !(options.localScope() && root.hasTrait(Trait.Simple.ISOLATED_FROM_ABOVE))) {
      root = root.parentOp();
    }
    return root;
  }

  private static ValueNames names(Operation root, PrintOptions options) {
    return options.nameHints() ? new HintedNames(root) : new ValueNames();
  }
}
