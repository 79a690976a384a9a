package dev.jpto.opt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The flags that watch patterns or hold them back. */
class PatternFlagsTest {
  private static final String TWO_FUNCTIONS =
      """
      "func.func"() <{function_type = () -> (), sym_name = "f"}> ({
        "func.return"() : () -> ()
      }) : () -> ()
      "func.func"() <{function_type = () -> (), sym_name = "g"}> ({
        "func.return"() : () -> ()
      }) : () -> ()
      """;

  private static Cli run(String options, String... flags) {
    List<String> words =
        new ArrayList<>(List.of("--pass-pipeline=builtin.module(func.func(" + options + "))"));
    words.addAll(List.of(flags));
    words.add("--mlir-print-op-on-diagnostic=false");
    return Cli.runOn(TWO_FUNCTIONS, words.toArray(new String[0]));
  }

  /** The first line of each diagnostic and note. */
  private static List<String> said(Cli cli) {
    return cli.err()
        .lines()
        .filter(line -> line.startsWith("<stdin>"))
        .map(line -> line.replaceAll("\\(.*java:\\d+\\)", "(X)"))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aChangeWithoutTheRewriterEndsThePass(boolean convert) {
    Cli cli = run("test-rewrites{pattern=sneaks convert=" + convert + "}", "--verify-patterns");
    assertEquals(1, cli.exitCode());
    assertEquals("", cli.out());
    assertEquals(
        List.of(
            "<stdin>:2:3: error: pattern 'sneaks' (X) at 'func.return' changed the attributes of"
                + " 'func.return' without the rewriter and declined",
            "<stdin>:2:3: note: this one: what the rewriter does not know is not counted, undone or"
                + " looked at"),
        said(cli));
  }

  @Test
  void withoutTheFlagItIsNotFound() {
    assertEquals(0, run("test-rewrites{pattern=sneaks}").exitCode());
  }

  @Test
  void aPatternThatBreaksTheProgramIsNamedAtOnce() {
    Cli cli = run("test-rewrites{pattern=breaks}", "--verify-patterns");
    assertEquals(1, cli.exitCode());
    assertEquals(
        List.of(
            "<stdin>:2:3: error: pattern 'breaks' (X) at 'func.return' made the program invalid",
            "<stdin>:2:3: note: 'func.return' op must be the last operation in the parent block"),
        said(cli));
    assertTrue(
        cli.err().contains("#1 breaks at 'func.return' <stdin>:2:3, created func.return"),
        cli::err);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void honestPatternsPass(boolean convert) {
    Cli cli = run("test-rewrites{pattern=marks convert=" + convert + "}", "--verify-patterns");
    assertEquals(0, cli.exitCode());
    assertEquals("", cli.err());
    assertEquals(2, cli.out().split("t.mark", -1).length - 1);
  }

  @Test
  void aPatternThatRegretsIsReportedInEachFunction() {
    Cli cli = run("test-rewrites{pattern=regrets}", "--verify-patterns");
    assertEquals(0, cli.exitCode());
    String said =
        "warning: pattern 'regrets' (X) changed the IR here and then declined; it was undone";
    assertEquals(List.of("<stdin>:2:3: " + said, "<stdin>:5:3: " + said), said(cli));
  }

  @Test
  void applicationsInAConversionAreTraced() {
    Cli cli = run("test-rewrites{convert=true}", "--trace-patterns");
    assertEquals(
        "#1 marks at 'func.return' <stdin>:2:3\n#2 marks at 'func.return' <stdin>:5:3\n",
        cli.err());
    assertTrue(
        run("test-rewrites{convert=true}", "--trace-patterns=json")
            .err()
            .startsWith("{\"number\":1,\"pattern\":\"marks\",\"op\":\"func.return\","));
  }

  @Test
  void aConversionStopsWhereItIsTold() {
    Cli cli = run("test-rewrites{convert=true}", "--stop-after-rewrite=1");
    assertEquals(1, cli.exitCode());
    assertEquals(
        "<stdin>:5:3: error: failed to legalize operation 'func.return' that was explicitly marked"
            + " illegal",
        said(cli).getFirst());
  }

  /** Functions that are worth a thread each; the first to fail in the text is the one reported. */
  @Test
  void failuresAreReportedAlikeForEveryThreadCount() {
    String constants = "\"arith.constant\"() <{value = 1 : i32}> : () -> i32\n".repeat(2_100);
    String text = TWO_FUNCTIONS.replace("({\n", "({\n" + constants);
    String pipeline = "--pass-pipeline=builtin.module(func.func(test-rewrites{pattern=breaks}))";
    Cli many = Cli.runOn(text, pipeline, "--verify-patterns");
    Cli one = Cli.runOn(text, pipeline, "--verify-patterns", "--mlir-disable-threading");
    assertEquals(one, many);
    assertTrue(many.err().contains("the last 1 of 1 pattern applications"), many::err);
  }
}
