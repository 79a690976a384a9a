package dev.jpto.opt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptCommandTest {
  static final String MODULE =
      """
      "builtin.module"() ({
        "func.func"() <{function_type = () -> (), sym_name = "a"}> ({
          "func.return"() : () -> ()
        }) : () -> ()
        "func.func"() <{function_type = () -> (), sym_name = "b"}> ({
          "func.return"() : () -> ()
        }) : () -> ()
      }) : () -> ()

      """;

  @TempDir Path folder;

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private List<String> filesInFolder() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void canonicalFileIsPrintedAsItself() throws IOException {
    assertEquals(new Cli(0, MODULE, ""), Cli.run(file("in.mlir", MODULE)));
    assertEquals(new Cli(0, MODULE, ""), Cli.runOn(MODULE));
    assertEquals(new Cli(0, MODULE, ""), Cli.runOn(MODULE, "-", "--mlir-print-op-generic"));
  }

  @Test
  void syntaxErrorShowsTheLine() {
    assertEquals(
        new Cli(
            1,
            "",
            """
            <stdin>:2:10: error: use of undeclared SSA value name
              "func"(%x) : (i32) -> ()
                     ^
            """),
        Cli.runOn("\n  \"func\"(%x) : (i32) -> ()\n", "--allow-unregistered-dialect"));
  }

  @Test
  void missingInputIsOneLine() {
    assertEquals(
        new Cli(1, "", "cannot open input file '/nosuch.mlir': No such file or directory\n"),
        Cli.run("/nosuch.mlir"));
    assertEquals(
        new Cli(1, "", "cannot open input file '" + folder + "': Is a directory\n"),
        Cli.run(folder.toString()));
  }

  @Test
  void outputFileIsWrittenWholeOrNotAtAll() throws IOException {
    String out = folder.resolve("out.mlir").toString();
    assertEquals(new Cli(0, "", ""), Cli.runOn(MODULE, "-o", out));
    assertEquals(MODULE, Files.readString(Path.of(out)));
    assertEquals(1, Cli.runOn("\"x", "-o", out).exitCode());
    assertEquals(MODULE, Files.readString(Path.of(out)), "the old file stays after an error");
    assertEquals(List.of("out.mlir"), filesInFolder());
  }

  @Test
  void outputFileKeepsItsPermissionsAndLinks() throws IOException {
    Path target = Path.of(file("target.mlir", "old"));
    Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-rw-r--"));
    Path link = Files.createSymbolicLink(folder.resolve("link.mlir"), target);
    assertEquals(0, Cli.runOn(MODULE, "-o", link.toString()).exitCode());
    assertTrue(Files.isSymbolicLink(link));
    assertEquals(MODULE, Files.readString(target));
    assertEquals("rw-rw-r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(target)));
  }

  @Test
  void outputIntoADeviceOrAMissingFolder() {
    assertEquals(new Cli(0, "", ""), Cli.runOn(MODULE, "-o", "/dev/null"));
    assertEquals(
        new Cli(1, "", "cannot open output file '/nosuch/x': No such file or directory\n"),
        Cli.runOn(MODULE, "-o", "/nosuch/x"));
  }

  /** What writing to a stream gives that fails with {@code reason}. */
  private static Cli runOnto(String reason) {
    OutputStream out =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(reason);
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    ByteArrayInputStream in = new ByteArrayInputStream(MODULE.getBytes(StandardCharsets.UTF_8));
    int exitCode = new OptCommand(new TestToolbox(), in, out, err).run();
    return new Cli(exitCode, "", err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void outputThatCannotBeWrittenIsOneLine() {
    assertEquals(
        new Cli(1, "", "cannot write output file '<stdout>': No space left on device\n"),
        runOnto("No space left on device"));
  }

  @Test
  void closedPipeEndsTheCommandSilently() {
    assertEquals(new Cli(1, "", ""), runOnto("Broken pipe"));
  }

  @Test
  void wrongUsageIsOneLineWithTheCommandsName() {
    assertEquals(
        new Cli(1, "", "jpto-opt: more than one input file: 'a' and 'b'\n"), Cli.run("a", "b"));
  }

  @Test
  void wrongPipelineIsReportedBeforeTheInputIsRead() {
    assertEquals(
        new Cli(
            1,
            "",
            """
            <unknown>:0: error: MLIR Textual PassPipeline Parser:1:1: error: 'marc' does not refer \
            to a registered pass or pass pipeline; did you mean 'mark'?
            marc
            ^

            """),
        Cli.run("--pass-pipeline=builtin.module(marc)", "/nosuch.mlir"));
  }

  @Test
  void pipelineAndPassFlagsExcludeEachOther() {
    assertEquals(
        new Cli(
            1,
            "",
            "<unknown>:0: error: '-pass-pipeline' option can't be used with individual pass"
                + " options\n"),
        Cli.runOn(MODULE, "--mark", "--pass-pipeline=builtin.module(mark)"));
  }

  @Test
  void wrongOptionInAFlagIsOneLine() {
    assertEquals(
        new Cli(
            1, "", "jpto-opt: for the --mark option: no such option kye; did you mean 'key'?\n"),
        Cli.runOn(MODULE, "--mark=kye=a"));
  }

  @Test
  void passFlagsRunInOrder() {
    Cli cli = Cli.runOn(MODULE, "--mark=key=t.one", "--mark=key=t.two", "--dump-pass-pipeline");
    assertEquals(
        "Pass Manager with 2 passes:\n"
            + "builtin.module(mark{key=t.one then=go},mark{key=t.two then=go})\n\n",
        cli.err());
    assertTrue(cli.out().endsWith("}) {t.one, t.two} : () -> ()\n\n"), cli.out());
  }

  @Test
  void passFlagForAnotherOperationIsNested() {
    Cli cli = Cli.runOn(MODULE, "--break-func", "--dump-pass-pipeline", "--verify-each=0");
    assertTrue(cli.err().contains("builtin.module(func.func(break-func))"), cli.err());
  }

  @Test
  void resultOfAPassIsVerifiedUnlessSwitchedOff() {
    Cli checked = Cli.runOn(MODULE, "--break-func");
    assertEquals(1, checked.exitCode());
    assertEquals("", checked.out());
    assertTrue(checked.err().startsWith("<stdin>:2:3: error: 'func.func' op "), checked.err());
    assertEquals(0, Cli.runOn(MODULE, "--break-func", "--verify-each=false").exitCode());
  }

  @Test
  void failedPassGivesNoOutput() {
    Cli cli = Cli.runOn(MODULE, "--mark=then=fail", "--mlir-print-op-on-diagnostic=false");
    assertEquals(
        new Cli(1, "", "<stdin>:1:1: error: marking failed\n\"builtin.module\"() ({\n^\n"), cli);
  }

  @Test
  void changedOperationsAreDumpedAfterTheirPass() {
    Cli cli =
        Cli.runOn(
            MODULE,
            "--pass-pipeline=builtin.module(func.func(mark,mark))",
            "--mlir-print-ir-after-change",
            "-o=/dev/null");
    assertEquals(
        """
        // -----// IR Dump After Mark (mark) //----- //
        "func.func"() <{function_type = () -> (), sym_name = "a"}> ({
          "func.return"() : () -> ()
        }) {t.mark} : () -> ()

        // -----// IR Dump After Mark (mark) //----- //
        "func.func"() <{function_type = () -> (), sym_name = "b"}> ({
          "func.return"() : () -> ()
        }) {t.mark} : () -> ()

        """,
        cli.err());
  }

  @Test
  void reproducerHoldsTheInputAndThePipelineAndRuns() throws IOException {
    String reproducer = folder.resolve("r.mlir").toString();
    Cli cli =
        Cli.runOn(
            MODULE,
            "--pass-pipeline=builtin.module(mark,func.func(mark{then=fail}))",
            "--mlir-pass-pipeline-crash-reproducer=" + reproducer,
            "--mlir-print-op-on-diagnostic=false");
    assertEquals(
        """
        <stdin>:2:3: error: marking failed
          "func.func"() <{function_type = () -> (), sym_name = "a"}> ({
          ^
        <stdin>:2:3: error: Failures have been detected while processing an MLIR pass pipeline
          "func.func"() <{function_type = () -> (), sym_name = "a"}> ({
          ^
        <stdin>:2:3: note: Pipeline failed while executing [`Mark` on 'func.func' operation: @a]: \
        reproducer generated at `%s`
        """
            .formatted(reproducer),
        cli.err());
    assertEquals(
        MODULE
            + """
            {-#
              external_resources: {
                mlir_reproducer: {
                  pipeline: "builtin.module(mark{key=t.mark then=go},func.func(mark{key=t.mark \
            then=fail}))",
                  disable_threading: false,
                  verify_each: true
                }
              }
            #-}
            """,
        Files.readString(Path.of(reproducer)));
    Cli again = Cli.run(reproducer, "--run-reproducer", "--mlir-print-op-on-diagnostic=false");
    assertEquals(1, again.exitCode());
    assertTrue(again.err().startsWith(reproducer + ":2:3: error: marking failed\n"), again.err());
  }

  @Test
  void wrongReproducerIsAnError() throws IOException {
    String text = MODULE + "{-# external_resources: { mlir_reproducer: { %s } } #-}\n";
    assertEquals(
        "<unknown>:0: error: unknown 'mlir_reproducer' resource key 'pipline'\n",
        Cli.runOn(text.formatted("pipline: \"x\""), "--run-reproducer").err());
    assertEquals(
        "<unknown>:0: error: expected 'true' or 'false' value for key 'verify_each'\n",
        Cli.runOn(text.formatted("verify_each: \"x\""), "--run-reproducer").err());
    assertEquals(0, Cli.runOn(MODULE, "--run-reproducer").exitCode());
  }

  @Test
  void exceptionInAPassNamesPassAndOperationAndLeavesAReproducer() throws IOException {
    String reproducer = folder.resolve("r.mlir").toString();
    Cli cli =
        Cli.runOn(
            MODULE,
            "--pass-pipeline=builtin.module(func.func(mark{then=crash}))",
            "--mlir-pass-pipeline-crash-reproducer=" + reproducer);
    assertEquals(1, cli.exitCode());
    assertTrue(
        cli.err()
            .startsWith(
                "<stdin>:2:3: error: internal error in pass 'mark':"
                    + " java.lang.IllegalStateException: asked to\n"),
        cli.err());
    assertTrue(cli.err().contains("note: while executing `Mark` on 'func.func' operation: @a"));
    assertFalse(cli.err().contains("\tat "), cli.err());
    assertTrue(Files.readString(Path.of(reproducer)).startsWith(MODULE));
  }

  @Test
  void statisticsAndTimesGoToStandardError() {
    Cli cli = Cli.runOn(MODULE, "--mark", "--mlir-pass-statistics", "--mlir-timing");
    assertEquals(0, cli.exitCode());
    assertTrue(cli.err().contains("Mark\n  (S) 1 num-marked - Number of operations marked\n"));
    List<String> names =
        cli.err()
            .lines()
            .filter(l -> l.startsWith("    0.") || l.startsWith("    1."))
            .map(l -> l.substring(21))
            .toList();
    assertEquals(List.of("Parser", "Mark", "Output", "Rest", "Total"), names);
  }

  @Test
  void everyThreadCountGivesTheSameOutput() {
    String functions =
        "  \"func.func\"() <{function_type = () -> (), sym_name = \"%s\"}> ({\n"
            + "    \"func.return\"() : () -> ()\n  }) : () -> ()\n";
    StringBuilder many = new StringBuilder("\"builtin.module\"() ({\n");
    for (int i = 0; i < 2000; i++) {
      many.append(functions.formatted("f" + i));
    }
    String text = many.append("}) : () -> ()\n").toString();
    String pipeline = "--pass-pipeline=builtin.module(func.func(mark,mark{key=t.x}))";
    Cli threaded = Cli.runOn(text, pipeline);
    assertEquals(0, threaded.exitCode());
    assertEquals(threaded, Cli.runOn(text, pipeline, "--mlir-disable-threading"));
  }

  @Test
  void locationsArePrintedWhenAskedFor() {
    Cli cli = Cli.runOn("\"builtin.module\"() ({^bb0:}) : () -> ()", "--mlir-print-debuginfo");
    assertTrue(cli.out().contains("loc(\"<stdin>\":1:1)"), cli.out());
  }

  @Test
  void namesOfTheInputArePrintedWhenAskedFor() {
    String text = "%x = \"t.a\"() : () -> i32\n\"t.b\"(%x) : (i32) -> ()";
    Cli cli = Cli.runOn(text, "--allow-unregistered-dialect", "--print-name-hints");
    assertTrue(cli.out().contains("%x = \"t.a\"()"), cli.out());
    assertTrue(Cli.runOn(text, "--allow-unregistered-dialect").out().contains("%0 = \"t.a\"()"));
  }

  @Test
  void roundTripIsChecked() {
    assertEquals(new Cli(0, MODULE, ""), Cli.runOn(MODULE, "--verify-roundtrip"));
  }

  @Test
  void implicitModuleCanBeRefused() {
    String one =
        "\"func.func\"() <{function_type = () -> (), sym_name = \"a\"}> ({\n"
            + "  \"func.return\"() : () -> ()\n}) : () -> ()\n";
    assertEquals(new Cli(0, one + "\n", ""), Cli.runOn(one, "--no-implicit-module"));
    assertTrue(Cli.runOn(one).out().startsWith("\"builtin.module\"() ({\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "-h", "--version", "--list-passes", "--show-dialects"})
  void informationNeedsNoInput(String flag) {
    Cli cli = Cli.run(flag);
    assertEquals(0, cli.exitCode());
    assertEquals("", cli.err());
    assertFalse(cli.out().isEmpty());
  }

  @Test
  void passesAreListedWithTheirOptions() {
    assertEquals(
        """
        break-func - Breaks functions (on func.func)
        mark - Sets an attribute (on any operation)
          key=<string> - The attribute to set (default: t.mark)
          then=<go|fail|crash> - What happens then (default: go)
        test-rewrites - Applies a pattern (on any operation)
          pattern=<marks|breaks|sneaks|regrets> - What the pattern does (default: marks)
          convert=<bool> - Convert instead of applying greedily (default: false)
        wrong-number - Changes constants (on func.func)
        """,
        Cli.run("--list-passes").out());
  }

  @Test
  void dialectsAreListedAsMlirOptDoes() {
    String first = Cli.run("--show-dialects").out().lines().findFirst().orElseThrow();
    assertEquals(
        "Available Dialects: arith,builtin,cf,comm,func,jpto,ptensor,pdl,pto,scf,tile", first);
  }
}
