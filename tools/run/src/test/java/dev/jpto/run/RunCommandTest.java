package dev.jpto.run;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RunCommandTest {
  /** y = -x for 2 x 8 floats, and the number is returned. */
  private static final String NEGATE =
      """
      "func.func"() <{function_type = (!g, !g, index) -> index, sym_name = "negate"}> ({
      ^bb0(%x: !g, %y: !g, %n: index):
        %t = "pto.alloc_tile"() <{operandSegmentSizes = array<i32: 0, 0, 0>}> : () -> !v
        "pto.tload"(%x, %t) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0>}> : (!g, !v) -> ()
        "pto.tneg"(%t, %t) : (!v, !v) -> ()
        "pto.tstore"(%t, %y) : (!v, !g) -> ()
        "func.return"(%n) : (index) -> ()
      }) : () -> ()
      """;

  private static final String TYPES =
      """
      !v = !pto.tile_buf<vec, 2x8xf32>
      !g = !pto.partition_tensor_view<2x8xf32>
      """;

  private static final String PROGRAM = TYPES + NEGATE;

  @TempDir Path folder;

  private static Cli negate(String... more) {
    String[] words = new String[more.length + 3];
    words[0] = "--arg=x=iota";
    words[1] = "--arg=y=zeros";
    words[2] = "--arg=n=7";
    System.arraycopy(more, 0, words, 3, more.length);
    return Cli.runOn(PROGRAM, words);
  }

  @Test
  void printsTensorsAndResults() {
    Cli cli = negate("--print");
    String expected =
        """
        x: 2x8xf32
         0.0 1.0 2.0 3.0 4.0 5.0 6.0 7.0
         8.0 9.0 10.0 11.0 12.0 13.0 14.0 15.0
        y: 2x8xf32
         -0.0 -1.0 -2.0 -3.0 -4.0 -5.0 -6.0 -7.0
         -8.0 -9.0 -10.0 -11.0 -12.0 -13.0 -14.0 -15.0
        result0: 7 : i64
        """;
    assertEquals(new Cli(0, expected, ""), cli);
  }

  @Test
  void writesAndComparesFiles() {
    String file = folder.resolve("y.npy").toString();
    assertEquals(new Cli(0, "", ""), negate("--out=y=" + file));
    assertEquals(
        new Cli(0, "y: max abs diff 0.0: pass\n", ""),
        negate("--expect", "y=" + file, "--rtol=0", "--atol=0"));
    assertEquals(
        new Cli(
            3,
            "x: max abs diff 30.0: fail, differs in 16 of 16 elements, "
                + "first at [0, 0]: 0.0, expected -0.0\n",
            ""),
        negate("--expect", "x=" + file, "--rtol=0", "--atol=0"));
    assertEquals(
        new Cli(
            3,
            "x: max abs diff 30.0: fail, differs in 13 of 16 elements, "
                + "first at [0, 3]: 3.0, expected -3.0\n",
            ""),
        negate("--expect", "x=" + file, "--rtol=1", "--atol=2"));
    assertEquals(
        new Cli(0, "y: max abs diff 0.0: pass\n", ""),
        Cli.runOn(
            PROGRAM, "--arg=x=iota", "--arg=n=0", "--arg=y=npy:" + file, "--expect=y=" + file));
  }

  @Test
  void comparesTwoPrograms() throws IOException {
    Path same = Files.writeString(folder.resolve("same.mlir"), PROGRAM);
    assertEquals(new Cli(0, "x: same\ny: same\nresult0: same\n", ""), negate("--compare=" + same));
    Path other =
        Files.writeString(folder.resolve("other.mlir"), PROGRAM.replace("pto.tneg", "pto.tabs"));
    assertEquals(
        new Cli(
            3,
            "x: same\n"
                + "y: differs in 16 of 16 elements, first at [0, 0]: 0.0, expected -0.0, "
                + "max abs diff 30.0\n"
                + "result0: same\n",
            ""),
        negate("--compare=" + other));
    Path fewer =
        Files.writeString(
            folder.resolve("fewer.mlir"),
            "\"func.func\"() <{function_type = () -> (), sym_name = \"f\"}> ({\n"
                + "  \"func.return\"() : () -> ()\n}) : () -> ()\n");
    assertEquals(
        new Cli(1, "", "jpto-run: '@negate' has 3 parameters, '@f' of the other program 0\n"),
        negate("--compare=" + fewer));
  }

  @Test
  void traceAndStatisticsAreJson() throws IOException {
    Path trace = folder.resolve("trace.json");
    Path stats = folder.resolve("stats.json");
    assertEquals(0, negate("--trace=" + trace, "--stats-json=" + stats).exitCode());
    assertEquals(
        """
        {"steps": 5,
         "ops": {"func.return": 1, "pto.alloc_tile": 1, "pto.tload": 1, "pto.tneg": 1, \
        "pto.tstore": 1},
         "bytes": {"x": 64, "y": 64}}
        """,
        Files.readString(stats));
    List<String> events =
        Files.readAllLines(trace).stream().filter(line -> line.contains("\"X\"")).toList();
    assertEquals(5, events.size());
    assertEquals(
        " {\"name\": \"pto.tload\", \"ph\": \"X\", \"pid\": 0, \"tid\": 1, \"ts\": 1, "
            + "\"dur\": 1, \"args\": {\"loc\": \"loc(\\\"<stdin>\\\":6:3)\"}},",
        events.get(1));
    assertAll(
        () ->
            assertTrue(
                events.get(2).contains("\"pto.tneg\", \"ph\": \"X\", \"pid\": 0, \"tid\": 4")),
        () ->
            assertTrue(
                events.get(3).contains("\"pto.tstore\", \"ph\": \"X\", \"pid\": 0, \"tid\": 6")));
  }

  static List<Arguments> wrongCommandLines() {
    return List.of(
        wrong(
            "parameter 'x' of type !pto.partition_tensor_view<2x8xf32> has no value; "
                + "give one with --arg x=SPEC"),
        wrong("no parameter 'xx' (did you mean 'x'?); there are: x, y, n", "--arg=xx=iota"),
        wrong("for the --arg option: 'x' is not of the form NAME=SPEC", "--arg", "x"),
        wrong("for the --arg option: 'x' is given twice", "--arg=x=ones", "--arg=x=ones"),
        wrong("for the --arg option: requires a value!", "--arg"),
        wrong("for the --print option: takes no value, got 'x'", "--print=x"),
        wrong("in 'gauss:1': 'gauss:1' is no number and no generator", "--arg=x=gauss:1"),
        wrong(
            "in 'randm:1': 'randm:1' is no number and no generator; did you mean 'randn'?",
            "--arg=x=randm:1"),
        wrong("in 'randn': expected 1 number(s) after 'randn'", "--arg=x=randn"),
        wrong("in 'int:5:4:1': 4 is out of range", "--arg=x=int:5:4:1"),
        wrong("in 'ones@2xa': 'a' is no integer", "--arg=x=ones@2xa"),
        wrong("parameter 'x': expected extents 2x8, got 2x4", "--arg=x=ones@2x4"),
        wrong("parameter 'n': '1.5' is no integer", "--arg=x=ones", "--arg=y=ones", "--arg=n=1.5"),
        wrong(
            "for the --out option: no tensor 'out'",
            "--arg=x=ones",
            "--arg=y=ones",
            "--arg=n=1",
            "--out=out=z.npy"),
        wrong("no function '@negat' with a body; did you mean '@negate'?", "--entry=@negat"),
        wrong(
            "for the --check option: no check 'posion'; did you mean 'poison'?",
            "--arg=x=ones",
            "--arg=y=ones",
            "--arg=n=1",
            "--check=posion"),
        wrong(
            "for the --rtol option: '-1' is no number from 0 on",
            "--arg=x=ones",
            "--arg=y=ones",
            "--arg=n=1",
            "--rtol=-1"),
        wrong(
            "for the --max-steps option: '0' is no number from 1 on",
            "--arg=x=ones",
            "--arg=y=ones",
            "--arg=n=1",
            "--max-steps=0"),
        wrong(
            "Unknown command line argument '--pint'.  Try: 'jpto-run --help'"
                + "  Did you mean '--print'?",
            "--pint"),
        wrong("more than one input file: 'a.mlir' and 'b.mlir'", "a.mlir", "b.mlir"));
  }

  private static Arguments wrong(String message, String... words) {
    return Arguments.of(message, words);
  }

  @ParameterizedTest
  @MethodSource("wrongCommandLines")
  void saysWhatIsWrongWithTheCommandLine(String message, String[] words) {
    assertEquals(new Cli(1, "", "jpto-run: " + message + "\n"), Cli.runOn(PROGRAM, words));
  }

  @Test
  void filesThatCannotBeReadAreNamed() throws IOException {
    assertEquals(
        new Cli(1, "", "cannot open input file 'no.mlir': No such file or directory\n"),
        Cli.run("no.mlir"));
    assertEquals(
        new Cli(1, "", "cannot read 'no.npy': No such file or directory\n"),
        negateWith("npy:no.npy"));
    Path text = Files.writeString(folder.resolve("text.npy"), "this is no array at all");
    assertEquals(
        new Cli(1, "", "cannot read '" + text + "': it is no .npy file\n"),
        negateWith("npy:" + text));
  }

  private static Cli negateWith(String x) {
    return Cli.runOn(PROGRAM, "--arg=x=" + x, "--arg=y=zeros", "--arg=n=7");
  }

  @Test
  void programsThatAreNotValidDoNotRun() {
    Cli cli = Cli.runOn("\"func.func\"() : () -> ()\n");
    assertEquals(1, cli.exitCode());
    assertTrue(cli.err().startsWith("<stdin>:1:1: error: 'func.func' op"), cli.err());
    assertEquals(new Cli(1, "", "jpto-run: module has no functions\n"), Cli.runOn(""));
  }

  @Test
  void theExitCodeTellsErrorsFromWhatCannotRun() {
    String wait =
        """
        !s = !pto.partition_tensor_view<1xi32>
        "func.func"() <{function_type = (!s) -> (), sym_name = "f"}> ({
        ^bb0(%s: !s):
          %n = "arith.constant"() <{value = 1 : i32}> : () -> i32
          "pto.comm.twait"(%s, %n) <{cmp = #pto<wait_cmp ge>}> : (!s, i32) -> ()
          "func.return"() : () -> ()
        }) : () -> ()
        """;
    assertEquals(
        new Cli(
            2,
            "",
            """
            <stdin>:5:3: error: 'pto.comm.twait' op waits for ever: %s holds 0, \
            wanted ge 1, and nobody is left who could notify it
              "pto.comm.twait"(%s, %n) <{cmp = #pto<wait_cmp ge>}> : (!s, i32) -> ()
              ^
            <stdin>:2:1: note: in the run of '@f'
            "func.func"() <{function_type = (!s) -> (), sym_name = "f"}> ({
            ^
            """),
        Cli.runOn(wait, "--arg=s=zeros"));
    String unknown =
        wait.replace("\"pto.comm.twait\"(%s, %n) <{cmp = #pto<wait_cmp ge>}>", "\"my.op\"(%s, %n)");
    Cli cli = Cli.runOn(unknown, "--arg=s=zeros", "--allow-unregistered-dialect");
    assertEquals(4, cli.exitCode());
    assertTrue(
        cli.err().startsWith("<stdin>:5:3: error: 'my.op' op cannot be run: it has no evaluator\n"),
        cli.err());
  }

  @Test
  void poisonThatIsReturnedIsAnError() {
    String shift =
        """
        "func.func"() <{function_type = (i32, i32) -> i32, sym_name = "f"}> ({
        ^bb0(%a: i32, %b: i32):
          %c = "arith.shrui"(%a, %b) : (i32, i32) -> i32
          "func.return"(%c) : (i32) -> ()
        }) : () -> ()
        """;
    assertEquals(
        new Cli(0, "result0: 2 : i32\n", ""),
        Cli.runOn(shift, "--arg=a=8", "--arg=b=2", "--print"));
    Cli cli = Cli.runOn(shift, "--arg=a=8", "--arg=b=32", "--print");
    assertEquals(2, cli.exitCode());
    assertEquals("", cli.out());
    assertTrue(
        cli.err().startsWith("<stdin>:1:1: error: 'func.func' op returns poison, result #0\n"),
        cli.err());
  }

  @Test
  void helpNamesEveryFlag() {
    Cli cli = Cli.run("--help");
    assertEquals(0, cli.exitCode());
    for (RunFlag flag : RunFlag.values()) {
      assertTrue(cli.out().contains("  --" + flag.flagName()), flag.flagName());
    }
    assertTrue(Cli.run("--version").out().startsWith("jpto-run "));
  }
}
