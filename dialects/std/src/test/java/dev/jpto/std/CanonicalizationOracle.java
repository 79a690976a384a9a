package dev.jpto.std;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jpto.ir.Context;
import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.PrintOptions;
import dev.jpto.ir.diag.SourceFile;
import dev.jpto.ir.parse.Parser;
import dev.jpto.ir.parse.ParserOptions;
import dev.jpto.ir.print.Printer;
import dev.jpto.rewrite.greedy.GreedyConfig;
import dev.jpto.rewrite.greedy.GreedyDriver;
import dev.jpto.rewrite.transforms.Canonicalizations;
import dev.jpto.std.arith.MlirOpt;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.LongStream;

/** Compares what programs are canonicalized to with what mlir-opt 19 makes of them. */
public final class CanonicalizationOracle {
  private static final String SEPARATOR = "// -----\n";
  private static final int MOST_SHOWN = 5;

  private CanonicalizationOracle() {}

  /**
   * The programs of consecutive seeds become the same text; the first seed and the number of
   * programs are the system properties {@code jpto.seed} and {@code jpto.programs}.
   */
  public static void assertSameText(LongFunction<String> programOf, int count) {
    long first = Long.getLong("jpto.seed", 1);
    long after = first + Long.getLong("jpto.programs", count);
    List<String> programs = LongStream.range(first, after).mapToObj(programOf).toList();
    String[] expected = mlirOpt(programs);
    assertEquals(programs.size(), expected.length);
    StringBuilder differences = new StringBuilder();
    int different = 0;
    for (int i = 0; i < expected.length; i++) {
      String actual = canonicalize(programs.get(i));
      if (!actual.strip().equals(expected[i].strip()) && different++ < MOST_SHOWN) {
        differences.append(
            "seed %d:%n%s%nmlir-opt:%n%sjpto:%n%s%n"
                .formatted(first + i, programs.get(i), expected[i], actual));
      }
    }
    assertEquals(0, different, differences::toString);
  }

  private static String[] mlirOpt(List<String> programs) {
    return MlirOpt.run(
            String.join(SEPARATOR, programs),
            "--allow-unregistered-dialect",
            "--split-input-file",
            "--canonicalize")
        .split(SEPARATOR);
  }

  private static String canonicalize(String text) {
    Context context = Checked.context();
    Operation module =
        Parser.parse(context, SourceFile.of("test.mlir", text), ParserOptions.DEFAULT)
            .orElseThrow();
    GreedyDriver.run(module, Canonicalizations.of(context).patterns(), GreedyConfig.DEFAULT);
    return Printer.toString(module, PrintOptions.DEFAULT);
  }
}
