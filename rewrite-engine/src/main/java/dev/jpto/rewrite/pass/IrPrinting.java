package dev.jpto.rewrite.pass;

import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.PrintOptions;
import dev.jpto.ir.print.Printer;
import dev.jpto.ir.support.TextSink;
import java.util.Set;

/** Dumps the IR before and after passes, as the {@code --mlir-print-ir-*} flags ask. */
public final class IrPrinting implements PassInstrumentation {
  /** Which passes are dumped at. */
  public sealed interface Passes {
    /** No pass. */
    Passes NONE = new Named(Set.of());

    /** All passes. */
    Passes ALL = new All();

    /** Whether {@code pass} is one of them. */
    boolean contains(Pass pass);
  }

  /** See {@link Passes#ALL}. */
  public record All() implements Passes {
    @Override
    public boolean contains(Pass pass) {
      return true;
    }
  }

  /** The passes of these arguments. */
  public record Named(Set<String> arguments) implements Passes {
    @Override
    public boolean contains(Pass pass) {
      return arguments.contains(pass.info().argument());
    }
  }

  /**
   * What is dumped.
   *
   * @param before dump before these passes
   * @param after dump after these passes, whether they failed or not
   * @param afterChange dump after a pass only if it changed something or failed
   * @param afterFailure dump after a pass only if it failed
   * @param moduleScope dump the whole module, not just what the pass ran on
   */
  public record Config(
      Passes before,
      Passes after,
      boolean afterChange,
      boolean afterFailure,
      boolean moduleScope,
      PrintOptions options) {}

  private final Config config;
  private final TextSink out;

  /** Dumps to {@code out}, flushed after each. */
  public IrPrinting(Config config, TextSink out) {
    this.config = config;
    this.out = out;
  }

  @Override
  public void before(Step step, Operation op) {
    if (step instanceof Step.OfPass(int id, int parent, Pass pass)
        && config.before.contains(pass)) {
      dump("Before " + pass.info().name(), pass, op);
    }
  }

  @Override
  public void after(Step step, Operation op, Outcome outcome) {
    if (!(step instanceof Step.OfPass(int id, int parent, Pass pass))
        || !config.after.contains(pass)) {
      return;
    }
    boolean failed = outcome == Outcome.FAILED;
    boolean skipped =
        (config.afterFailure && !failed) || (config.afterChange && outcome == Outcome.UNCHANGED);
    if (!skipped) {
      dump("After " + pass.info().name() + (failed ? " Failed" : ""), pass, op);
    }
  }

  private void dump(String title, Pass pass, Operation op) {
    out.append("// -----// IR Dump ").append(title);
    out.append(" (").append(pass.info().argument()).append(')');
    Operation shown = op;
    if (config.moduleScope) {
      out.append(" (").append(PassFailure.describe(op)).append(')');
      while (shown.parentOp() != null) {
        shown = shown.parentOp();
      }
    }
    out.append(" //----- //\n");
    boolean local = shown.block() != null;
    PrintOptions options = local ? config.options.withLocalScope(true) : config.options;
    Printer.print(shown, out, options);
    out.append("\n\n").flush();
  }
}
