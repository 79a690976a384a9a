package dev.jpto.rewrite.transforms;

import dev.jpto.ir.attr.PrintOptions;
import dev.jpto.ir.print.Printer;
import dev.jpto.rewrite.pass.OptionType;
import dev.jpto.rewrite.pass.Pass;
import dev.jpto.rewrite.pass.PassInfo;
import dev.jpto.rewrite.pass.PassOption;
import dev.jpto.rewrite.pass.PassRun;

/** Prints the IR on the error stream, where it stands in a pipeline. */
public final class PrintIr extends Pass {
  /** What the registry knows of the pass. */
  public static final PassInfo INFO =
      PassInfo.onAny("print-ir", "PrintIRPass", "Print IR on the debug stream", PrintIr::new);

  private final PassOption<String> label = option("label", OptionType.STRING, "", "Label");

  /** The pass with default options. */
  public PrintIr() {
    super(INFO);
  }

  @Override
  protected void run(PassRun run) {
    PrintOptions options = run.printOptions().withLocalScope(true);
    run.print(
        out -> {
          out.append("// -----// IR Dump");
          if (!label.value().isEmpty()) {
            out.append(" ").append(label.value());
          }
          out.append(" //----- //\n");
          Printer.print(run.op(), out, options);
          out.append('\n');
        });
  }
}
