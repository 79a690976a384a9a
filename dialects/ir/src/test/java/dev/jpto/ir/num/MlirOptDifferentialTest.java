package dev.jpto.ir.num;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Compares printed floats, made of bits and of decimal literals, with the real tool's. */
class MlirOptDifferentialTest {
  private static final Path MLIR_OPT = Path.of("/usr/bin/mlir-opt-19");
  private static final String BEFORE = "\"t.x\"() {a = ";
  private static final String AFTER = "} : () -> ()";

  @TempDir Path directory;

  @BeforeAll
  static void requireMlirOpt() {
    assumeTrue(Files.isExecutable(MLIR_OPT), "skipped: there is no " + MLIR_OPT);
  }

  @ParameterizedTest
  @EnumSource
  void bitsPrintAsInMlirOpt(FloatSemantics semantics) throws Exception {
    List<FloatValue> values =
        semantics.bitWidth() == 8
            ? FloatSamples.all(semantics).toList()
            : FloatSamples.random(semantics, semantics.bitWidth() > 64 ? 20 : 1000, 10);
    List<String> literals =
        values.stream().map(v -> v.bits().toHex() + " : " + semantics.keyword()).toList();
    assertPrintedAs(mlirOpt(literals), values, literals);
  }

  @ParameterizedTest
  @EnumSource
  void decimalLiteralsMeanWhatTheyDoInMlirOpt(FloatSemantics semantics) throws Exception {
    Random random = new Random(11);
    List<FloatValue> values = new ArrayList<>();
    List<String> literals = new ArrayList<>();
    int reach = Math.min(340, semantics.maxExponent() / 3 + 4);
    for (int i = 0; i < 300; i++) {
      String sign = i % 3 == 0 ? "-" : "";
      long fraction = random.nextLong() >>> random.nextInt(1, 64);
      int exponent = random.nextInt(-reach, reach);
      String text = sign + random.nextInt(10) + "." + fraction + "e" + exponent;
      literals.add(text + " : " + semantics.keyword());
      values.add(FloatValue.parseLiteral(semantics, text));
    }
    assertPrintedAs(mlirOpt(literals), values, literals);
  }

  @Test
  void hexLiteralsOutOfRangeAreRefusedAsInMlirOpt() throws Exception {
    String output = run(List.of("0x1FFFF : f16")).stdout();
    assertEquals(true, output.contains("hexadecimal float constant out of range for type"), output);
  }

  private static void assertPrintedAs(
      List<String> expected, List<FloatValue> values, List<String> literals) {
    assertEquals(values.size(), expected.size());
    for (int i = 0; i < expected.size(); i++) {
      assertEquals(expected.get(i), values.get(i).toString(), "from " + literals.get(i));
    }
  }

  /** What mlir-opt prints for each of the attributes. */
  private List<String> mlirOpt(List<String> attributes) throws Exception {
    Result result = run(attributes);
    assertEquals(0, result.status(), result.stdout());
    return result
        .stdout()
        .lines()
        .filter(line -> line.contains(BEFORE))
        .map(line -> line.substring(line.indexOf(BEFORE) + BEFORE.length(), line.indexOf(AFTER)))
        .toList();
  }

  private record Result(int status, String stdout) {}

  private Result run(List<String> attributes) throws IOException, InterruptedException {
    StringBuilder module = new StringBuilder("\"builtin.module\"() ({\n");
    attributes.forEach(a -> module.append(BEFORE).append(a).append(AFTER).append('\n'));
    Path input = Files.writeString(directory.resolve("in.mlir"), module + "}) : () -> ()\n");
    Process process =
        new ProcessBuilder(
                MLIR_OPT.toString(),
                "--mlir-print-op-generic",
                "--allow-unregistered-dialect",
                input.toString())
            .redirectErrorStream(true)
            .start();
    byte[] output = process.getInputStream().readAllBytes();
    return new Result(process.waitFor(), new String(output, StandardCharsets.UTF_8));
  }
}
