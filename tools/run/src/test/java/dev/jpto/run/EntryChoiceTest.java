package dev.jpto.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** simulation.md section 3.2. */
class EntryChoiceTest {
  private static String function(String name, String attributes) {
    return """
    "func.func"() <{function_type = () -> index, sym_name = "%s"}> ({
      %%n = "arith.constant"() <{value = %d : index}> : () -> index
      "func.return"(%%n) : (index) -> ()
    }) %s : () -> ()
    """
        .formatted(name, name.length(), attributes);
  }

  private static Cli run(String... functions) {
    return Cli.runOn(String.join("", functions), "--print");
  }

  private static String result(int value) {
    return "result0: " + value + " : i64\n";
  }

  @Test
  void theOnlyOne() {
    assertEquals(new Cli(0, result(3), ""), run(function("one", "")));
  }

  @Test
  void theFirstOfTheFirstKindThereIs() {
    String incore = function("a", "{jpto.kind = \"incore\"}");
    String group = function("bb", "{jpto.kind = \"group\"}");
    String opaque = function("ccc", "{jpto.kind = \"opaque\"}");
    String orchestration = function("dddd", "{jpto.kind = \"orchestration\"}");
    assertEquals(new Cli(0, result(2), ""), run(incore, group));
    assertEquals(new Cli(0, result(3), ""), run(incore, group, opaque));
    assertEquals(new Cli(0, result(4), ""), run(incore, group, opaque, orchestration));
  }

  @Test
  void severalOfAKindAreAWarning() {
    Cli cli =
        run(
            function("first", "{jpto.kind = \"opaque\"}"),
            function("other", "{jpto.kind = \"opaque\"}"));
    assertEquals(0, cli.exitCode());
    assertEquals(result(5), cli.out());
    assertEquals(
        "<stdin>:1:1: warning: several functions are opaque: @first, @other; the first one runs, "
            + "--entry chooses another",
        cli.err().lines().findFirst().orElse(""));
  }

  @Test
  void theMarkedKernel() {
    assertEquals(
        new Cli(0, result(6), ""), run(function("helper", ""), function("kernel", "{pto.entry}")));
  }

  @Test
  void otherwiseItMustBeNamed() {
    assertEquals(
        new Cli(1, "", "jpto-run: which function? Choose one of @f, @gg with --entry\n"),
        run(function("f", ""), function("gg", "")));
    assertEquals(
        new Cli(0, result(2), ""),
        Cli.runOn(function("f", "") + function("gg", ""), "--print", "--entry", "gg"));
  }
}
