package dev.jpto.std.control;

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
import dev.jpto.std.Checked;
import dev.jpto.std.arith.MlirOpt;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Random programs of loops, conditions and branches are canonicalized to the text that mlir-opt 19
 * makes of them.
 */
class ControlDifferentialTest {
  private static final String SEPARATOR = "// -----\n";

  @BeforeAll
  static void mlirOptIsThere() {
    MlirOpt.assumeInstalled();
  }

  @Test
  void randomProgramsBecomeTheSameText() {
    long first = Long.getLong("jpto.seed", 1);
    long count = Long.getLong("jpto.programs", 1000);
    List<String> programs =
        LongStream.range(first, first + count).mapToObj(ControlPrograms::module).toList();
    String[] expected =
        MlirOpt.run(
                String.join(SEPARATOR, programs),
                "--allow-unregistered-dialect",
                "--split-input-file",
                "--canonicalize")
            .split(SEPARATOR);
    assertEquals(programs.size(), expected.length);
    StringBuilder differences = new StringBuilder();
    int different = 0;
    for (int i = 0; i < expected.length; i++) {
      String actual = canonicalize(programs.get(i));
      if (!actual.strip().equals(expected[i].strip()) && different++ < 5) {
        differences.append(
            "seed %d:%n%s%nmlir-opt:%n%sjpto:%n%s%n"
                .formatted(first + i, programs.get(i), expected[i], actual));
      }
    }
    assertEquals(0, different, differences::toString);
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
