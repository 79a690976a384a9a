package dev.jpto.opt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Both streams and the exit code are those of mlir-opt 19, where it is installed. */
class MlirOptAgreementTest {
  private static final Path MLIR_OPT = Path.of("/usr/bin/mlir-opt-19");

  @TempDir Path folder;

  @BeforeAll
  static void needsMlirOpt() {
    assumeTrue(Files.isExecutable(MLIR_OPT), MLIR_OPT + " is not installed");
  }

  private Cli mlirOpt(String stdin, String... words) throws Exception {
    List<String> command = new ArrayList<>(List.of(MLIR_OPT.toString(), "--mlir-print-op-generic"));
    command.addAll(List.of(words));
    Path in = Files.writeString(folder.resolve("in"), stdin);
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    int exitCode =
        new ProcessBuilder(command)
            .redirectInput(in.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start()
            .waitFor();
    return new Cli(exitCode, text(out), text(err).replace("mlir-opt-19", "jpto-opt"));
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }

  private void assertAgreement(String stdin, String... words) throws Exception {
    assertEquals(mlirOpt(stdin, words), Cli.runOn(stdin, words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"nosuch.mlir\":3:4",
        "fused[\"nosuch.mlir\":3:4, \"x\"(\"<stdin>\":1:2)]",
        "fused[\"x\"(\"<stdin>\":1:2), \"nosuch.mlir\":3:4]",
        "callsite(\"f\" at callsite(\"<stdin>\":1:2 at callsite(\"<stdin>\":1:4 at \"x\":4:5)))",
        "callsite(\"<stdin>\":1:2 at callsite(\"<stdin>\":1:4 at \"nosuch.mlir\":4:5))",
        "callsite(\"<stdin>\":1:2 at fused[\"<stdin>\":1:4, \"nosuch.mlir\":4:5])",
        "fused[\"<stdin>\":1:2, callsite(\"<stdin>\":1:4 at \"<stdin>\":1:5)]",
        "\"name\"",
        "\"name\"(\"<stdin>\":1:9)",
        "\"<stdin>\":19:9",
        "\"<stdin>\":1:900",
        "\"<stdin>\":1:0",
        "\"<stdin>\":0:0",
        "unknown",
        "fused<\"abc\">[\"abc\", unknown]",
      })
  void errorsAreShownAtLocationsOfEveryKind(String location) throws Exception {
    assertAgreement(
        "\"builtin.module\"() ({ \"arith.addi\"() : () -> () loc(" + location + ") }) : () -> ()");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\t\"builtin.module\"()\t({\t\"arith.addi\"() \t\t: () -> () \t}) : () -> ()\r\n",
        "\t\"builtin.module\"()\t({\t\"foo(é)é日本\"\t\t:: () -> () \t}) : () -> ()",
        "\"builtin.module\"()\t({\t",
        "\"builtin.module\"()\t({\n",
        "\"builtin.module\"() ({\n^bb0:\n  \"t.x\"() : () -> ()\n}) : () -> ()",
        "\"func.func\"() <{function_type = () -> (), sym_name = \"f\"}> ({}) : () -> ()",
      })
  void linesWithTabsAndOtherCharactersAreShownAlike(String text) throws Exception {
    assertAgreement(text);
  }

  static Stream<String> flags() {
    return Stream.of(
        "--mlir-print-debuginfo",
        "--mlir-print-local-scope",
        "--mlir-print-local-scope --mlir-print-debuginfo",
        "--mlir-print-skip-regions",
        "--no-implicit-module",
        "--verify-roundtrip",
        "--dump-pass-pipeline",
        "--verify-diagnostics",
        "--verify-each=maybe",
        "-o",
        "-mlir-elide-elementsattrs-if-larger",
        "--mlir-elide-elementsattrs-if-larger=x",
        "--mlir-elide-elementsattrs-if-larger -2",
        "--mlir-timing-display=foo",
        "/nosuch.mlir",
        "/",
        "-o /nosuch/x",
        "--pass-pipeline=cse",
        "--pass-pipeline=",
        "--pass-pipeline=any()",
        "--pass-pipeline=builtin.module(xyz)",
        "--pass-pipeline=builtin.module(func.func(xyz",
        "--pass-pipeline=builtin.module(func.func(xyz)",
        "--pass-pipeline=builtin.module(func.func(xyz)))",
        "--pass-pipeline=builtin.module(func.func(xyz),)",
        "--pass-pipeline=builtin.module(func.func())",
        "--pass-pipeline=builtin.module(xyz{a=b)");
  }

  @ParameterizedTest
  @MethodSource
  void flags(String words) throws Exception {
    assertAgreement(OptCommandTest.MODULE, words.split(" "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--split-input-file",
        "--split-input-file --verify-diagnostics",
        "--split-input-file --mlir-print-debuginfo",
        "--split-input-file=//-----",
        "--split-input-file= --output-split-marker=//==",
      })
  void splitInput(String words) throws Exception {
    assertAgreement(
        """
        "builtin.module"() ({^bb0:}) : () -> ()
        // -----
        // expected-error@+1 {{something else}}
        "arith.addi"() : () -> ()
        //-----
        // ---- -
          // -----
          	"t.x"() : () -> ()
        // ----- "builtin.module"() ({^bb0:}) : () -> ()
        """,
        words.split(" "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "// expected-error@+1 {{requires one result}}\n",
        "// expected-error@+1 {{requires two}}\n",
        "// expected-error@below {{op}}\n// expected-error@below {{result}}\n",
        "\t// expected-remark @+1{{op}}\n",
        "// expected-error@+1 {{a}} expected-error@+1 {{op}}\n",
        "// expected-error@-99 {{op}}\n// expected-error@+99 {{op}}\n",
        "// expected-error-re@+1 {{'arith.{{[a-z]+}}' op {{req.*}} {{[^]x]ne}} }}\n",
        "// expected-error-re@+1 {{{{(}}}}\n",
        "// expected-error-re@+1 {{{{a{3,2}}}}}\n",
        "// expected-error-re@+1 {{{{\\}}}}\n",
        "// expected-error-re@+1 {{{{a}}\n",
      })
  void annotations(String annotations) throws Exception {
    assertAgreement(annotations + "\"arith.addi\"() : () -> ()\n", "--verify-diagnostics");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 4, 27, 29, 30})
  void resources(int limit) throws Exception {
    String text =
        """
        "t.x"() {a = dense_resource<b1> : tensor<2xi32>} : () -> ()
        {-#
          dialect_resources: { builtin: { b1: "0x04000000010000000200000000" } }
        #-}
        {-#
          external_resources: { mlir_reproducer: {
            pipeline: "builtin.module(cse)", disable_threading: true, verify_each: false } }
        #-}
        """;
    if (limit < 0) {
      assertAgreement(text, "--allow-unregistered-dialect");
    } else {
      assertAgreement(
          text, "--allow-unregistered-dialect", "--mlir-elide-resource-strings-if-larger=" + limit);
    }
  }
}
