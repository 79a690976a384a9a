package dev.jpto.testkit.filecheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunLinesTest {
  private static final TestPaths PATHS = new TestPaths("/t/a b.mlir", "/t", "/tmp/x");

  private static List<Pipeline> pipelines(String text) {
    return assertInstanceOf(RunScript.Commands.class, RunLines.parse(text, PATHS)).pipelines();
  }

  private static Command command(String line) {
    List<Pipeline> pipelines = pipelines("// RUN: " + line);
    assertEquals(1, pipelines.size());
    assertEquals(1, pipelines.getFirst().commands().size());
    return pipelines.getFirst().commands().getFirst();
  }

  private static Command plain(String name, String... arguments) {
    return new Command(false, name, List.of(arguments), List.of());
  }

  private static String error(String text) {
    return assertInstanceOf(RunScript.Invalid.class, RunLines.parse(text)).message();
  }

  @Test
  void pipelineOfTwoCommands() {
    String text = "\n// RUN: jpto-opt %s --cse | FileCheck %s --check-prefix=X\nmodule {}\n";
    Command opt = plain("jpto-opt", "/t/a b.mlir", "--cse");
    Command check = plain("FileCheck", "/t/a b.mlir", "--check-prefix=X");
    assertEquals(List.of(new Pipeline(2, List.of(opt, check), false)), pipelines(text));
  }

  @Test
  void linesContinueAfterBackslash() {
    String text = "// RUN: a \\\n// RUN:   b \\\n// RUN: | c\n// RUN: d\n";
    List<Pipeline> pipelines = pipelines(text);
    assertEquals(new Pipeline(1, List.of(plain("a", "b"), plain("c")), false), pipelines.get(0));
    assertEquals(new Pipeline(4, List.of(plain("d")), false), pipelines.get(1));
  }

  @Test
  void percentWords() {
    assertEquals(
        plain("cmd", "/t/x.mlir", "/tmp/x.out", "%", "%x", "50%", "/t"),
        command("cmd %S/x.mlir %t.out %% %x 50% %p"));
  }

  @Test
  void percentWordsStayWithoutPaths() {
    var script = assertInstanceOf(RunScript.Commands.class, RunLines.parse("RUN: cmd %s %%"));
    Command command = script.pipelines().getFirst().commands().getFirst();
    assertEquals(List.of("%s", "%%"), command.arguments());
  }

  @Test
  void quotes() {
    assertEquals(
        plain("cmd", "a b", "c|d;e>f", "g\"h", "i'j", "k\\l", "m n", ""),
        command("cmd 'a b' \"c|d;e>f\" 'g\"h' \"i'j\" \"k\\\\l\" m\\ n ''"));
    assertEquals(plain("cmd", "--a=b c", "\"\\x"), command("cmd --a='b c' \"\\\"\\x\""));
  }

  @Test
  void shellVariablesAndGlobsArePlain() {
    assertEquals(plain("cmd", "$HOME", "*.mlir", "`x`"), command("cmd $HOME *.mlir `x`"));
  }

  @Test
  void expectedFailure() {
    assertTrue(command("not cmd x").expectFailure());
    assertEquals(plain("cmd", "not"), command("not not cmd not"));
  }

  @Test
  void redirections() {
    assertEquals(
        List.of(
            new Redirect.Input("/t/a b.mlir"),
            new Redirect.Output("/tmp/x", false),
            new Redirect.ErrorToOutput()),
        command("cmd < %s > %t 2>&1").redirects());
    assertEquals(
        List.of(new Redirect.Output("o", true), new Redirect.ErrorOutput("e", true)),
        command("cmd >>o 2>>e").redirects());
    assertEquals(
        List.of(new Redirect.ErrorOutput("e", false), new Redirect.Output("o", false)),
        command("cmd 2> e 1> o").redirects());
    assertEquals(
        List.of(new Redirect.Output("o", false), new Redirect.ErrorToOutput()),
        command("cmd &> o").redirects());
  }

  @Test
  void digitInsideAWordIsNoRedirection() {
    Command command = command("cmd a2>o");
    assertEquals(List.of("a2"), command.arguments());
    assertEquals(List.of(new Redirect.Output("o", false)), command.redirects());
  }

  @Test
  void redirectionBetweenArguments() {
    Command command = command("cmd > o a b");
    assertEquals(List.of("a", "b"), command.arguments());
  }

  @Test
  void sequences() {
    assertEquals(
        List.of(
            new Pipeline(1, List.of(plain("a")), false),
            new Pipeline(1, List.of(plain("b"), plain("c")), false)),
        pipelines("RUN: a && b | c"));
    assertEquals(
        List.of(
            new Pipeline(1, List.of(plain("a")), true),
            new Pipeline(1, List.of(plain("b")), false)),
        pipelines("RUN: a ; b"));
  }

  @Test
  void noRunLineIsInvalid() {
    assertEquals("the test has no RUN line", error("// CHECK: a\n"));
    assertEquals("the test has no RUN line", error(""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "| a",
        "a |",
        "a | | b",
        "a &&",
        "a ; b && c",
        "a || b",
        "a & b",
        "a |& b",
        "(a)",
        "a <<x",
        "a >",
        "a > | b",
        "a 'b",
        "a \"b",
        "> x",
        "not",
        "not --crash a",
        "a \\"
      })
  void malformedLineIsInvalid(String line) {
    var invalid = assertInstanceOf(RunScript.Invalid.class, RunLines.parse("\nRUN: " + line));
    assertEquals(2, invalid.line());
  }

  @Test
  void unfinishedContinuationIsInvalid() {
    assertTrue(error("// RUN: a \\\nno more\n").contains("backslash"));
  }
}
