package dev.jpto.rewrite.transforms;

import dev.jpto.ir.support.TextSink;
import dev.jpto.rewrite.pass.OptionType;
import dev.jpto.rewrite.pass.Pass;
import dev.jpto.rewrite.pass.PassInfo;
import dev.jpto.rewrite.pass.PassOption;
import dev.jpto.rewrite.pass.PassRun;
import java.util.Map;
import java.util.TreeMap;

/**
 * Prints on the error stream how many operations of each name there are.
 *
 * <pre>{@code
 * Operations encountered:
 * -----------------------
 *   arith.addi     , 2
 *   builtin.module , 1
 * }</pre>
 */
public final class PrintOpStats extends Pass {
  /** What the registry knows of the pass. */
  public static final PassInfo INFO =
      PassInfo.onAny(
          "print-op-stats", "PrintOpStats", "Print statistics of operations", PrintOpStats::new);

  private final PassOption<Boolean> json =
      option("json", OptionType.BOOL, false, "print the stats as JSON");

  /** The pass with default options. */
  public PrintOpStats() {
    super(INFO);
  }

  @Override
  protected void run(PassRun run) {
    TreeMap<String, Integer> counts = new TreeMap<>();
    run.op().walk(op -> counts.merge(op.name().text(), 1, Integer::sum));
    run.print(
        out -> {
          if (json.value()) {
            printJson(counts, out);
          } else {
            printTable(counts, out);
          }
        });
  }

  private static void printJson(TreeMap<String, Integer> counts, TextSink out) {
    out.append("{\n");
    String last = counts.lastKey();
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      String end = entry.getKey().equals(last) ? "\n" : ",\n";
      out.append("  \"" + entry.getKey() + "\" : " + entry.getValue() + end);
    }
    out.append("}\n");
  }

  /** Columns: the dialect from the right, the name from the left, the number. */
  private static void printTable(TreeMap<String, Integer> counts, TextSink out) {
    out.append("Operations encountered:\n-----------------------\n");
    int dialectWidth = 0;
    int nameWidth = 0;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      String[] parts = split(entry.getKey());
      dialectWidth = Math.max(dialectWidth, parts[0].length());
      nameWidth = Math.max(nameWidth, parts[1].length());
    }
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      String[] parts = split(entry.getKey());
      String dot = parts[0].isEmpty() ? " " : ".";
      out.append("  " + " ".repeat(dialectWidth - parts[0].length()) + parts[0] + dot);
      out.append(parts[1] + " ".repeat(nameWidth - parts[1].length()) + " , ");
      out.append(entry.getValue() + "\n");
    }
  }

  private static String[] split(String name) {
    int dot = name.indexOf('.');
    return new String[] {dot < 0 ? "" : name.substring(0, dot), name.substring(dot + 1)};
  }
}
