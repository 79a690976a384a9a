package dev.jpto.ir.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.jpto.ir.sample.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random programs are refused, or not, for the same reason and at the same place as by mlir-opt.
 */
class MlirOptDifferentialTest {
  private static final Path MLIR_OPT = Path.of("/usr/bin/mlir-opt-19");
  private static final int PROGRAMS = 500;
  private static final String MARKER = "// -----\n";
  private static final Pattern DIAGNOSTIC =
      Pattern.compile("within split at .*?:(\\d+) offset :(\\d+):(\\d+): (error|note): (.*)");

  @TempDir Path directory;

  @BeforeAll
  static void requireMlirOpt() {
    assumeTrue(Files.isExecutable(MLIR_OPT), "skipped: there is no " + MLIR_OPT);
  }

  @Test
  void theFirstErrorIsTheSame() throws Exception {
    Map<Integer, String> programs = new TreeMap<>();
    StringBuilder all = new StringBuilder();
    int line = 1;
    for (int seed = 0; seed < PROGRAMS; seed++) {
      String program = RandomProgram.text(seed, seed % 4 == 0);
      programs.put(line, program);
      all.append(program).append(MARKER);
      line += (int) program.lines().count() + 1;
    }
    Map<Integer, List<String>> expected = mlirOpt(all.toString());
    for (Map.Entry<Integer, String> program : programs.entrySet()) {
      List<String> theirs = expected.getOrDefault(program.getKey(), List.of());
      List<String> ours = Texts.verify(program.getValue()).stream().map(s -> shorten(s)).toList();
      assertEquals(theirs, ours, program.getValue());
    }
  }

  /** Drops the printed operation: printing is not what is compared here. */
  private static String shorten(String message) {
    return message.replaceFirst("(?s)(no terminator, has).*", "$1");
  }

  /** What mlir-opt says, by the first line of the program, with lines of the program. */
  private Map<Integer, List<String>> mlirOpt(String programs) throws Exception {
    Path input = Files.writeString(directory.resolve("programs.mlir"), programs);
    Path output = directory.resolve("output.txt");
    new ProcessBuilder(
            MLIR_OPT.toString(),
            "--split-input-file",
            "--allow-unregistered-dialect",
            "--mlir-disable-threading",
            "--mlir-print-op-on-diagnostic=false",
            "-o",
            "/dev/null",
            input.toString())
        .redirectErrorStream(true)
        .redirectOutput(output.toFile())
        .start()
        .waitFor();
    Map<Integer, List<String>> said = new TreeMap<>();
    for (String text : Files.readAllLines(output)) {
      Matcher m = DIAGNOSTIC.matcher(text);
      if (m.matches()) {
        // All programs but the first begin behind the newline of the marker's line.
        int behind = m.group(1).equals("1") ? 0 : 1;
        int start = Integer.parseInt(m.group(1)) + behind;
        int line = Integer.parseInt(m.group(2)) - behind;
        String message = "%d:%s: %s: %s".formatted(line, m.group(3), m.group(4), m.group(5));
        said.computeIfAbsent(start, s -> new ArrayList<>()).add(shorten(message));
      }
    }
    return said;
  }
}
