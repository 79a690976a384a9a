package dev.jpto.std.scf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jpto.std.Checked;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoopTest {
  private static final String VALUES =
      "%c, %x, %i, %f = \"t.def\"() : () -> (i1, index, i32, f32)\n";

  private static List<String> say(String op) {
    return Checked.read(VALUES + op).diagnostics();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "(%n: index, %a: f32); (%a) : (f32); f32; ''",
        "(%n: index); () : (); f32; different number of inits and region iter_args: 1 != 0",
        "(%n: index, %a: i32); (%f) : (f32); f32; 0-th init and 0-th region iter_arg have different"
            + " type: 'f32' != 'i32'",
        "(%n: index, %a: f32); (%i) : (i32); f32; 0-th region iter_arg and 0-th yielded value have"
            + " different type: 'f32' != 'i32'",
        "(%n: index, %a: f32); (%a) : (f32); i32; 0-th region iter_arg and 0-th loop result have"
            + " different type: 'f32' != 'i32'",
        "(%n: index, %a: f32); (%a, %a) : (f32, f32); f32; different number of region iter_args and"
            + " yielded values: 1 != 2",
        "(%n: index, %a: f32); (%a) : (f32); (); mismatch in number of loop-carried values and"
            + " defined values",
        "(%n: i32, %a: f32); (%a) : (f32); f32; expected induction variable to be same type as"
            + " bounds and step",
      })
  void whatAForCarriesHasOneType(String arguments, String yielded, String result, String message) {
    String name = result.equals("()") ? "" : "%r = ";
    String source =
        String.format(
            "%s\"scf.for\"(%%x, %%x, %%x, %%f) ({%n^bb0%s:%n  \"scf.yield\"%s -> ()%n})"
                + " : (index, index, index, f32) -> %s",
            name, arguments, yielded, result);
    String at = name.isEmpty() ? "2:1" : "2:6";
    List<String> expected =
        message.isEmpty() ? List.of() : List.of(at + ": 'scf.for' op " + message);
    assertEquals(expected, say(source));
  }

  @Test
  void aForThatCarriesValuesYieldsThem() {
    String source =
        """
        %r = "scf.for"(%x, %x, %x, %f) ({
        ^bb0(%n: index, %a: f32):
          "scf.yield"() : () -> ()
        }) : (index, index, index, f32) -> f32
        """;
    assertEquals(
        List.of(
            "2:6: 'scf.for' op  region control flow edge from Region #0 to Region #0: source has 0"
                + " operands, but target successor needs 1"),
        say(source));
  }

  @Test
  void theBodyOfAForHasAnInductionVariable() {
    assertEquals(
        List.of(
            "2:1: 'scf.for' op expected body to have at least 1 argument(s) for the induction"
                + " variable, but got 0"),
        say(
            "\"scf.for\"(%x, %x, %x) ({\"scf.yield\"() : () -> ()})"
                + " : (index, index, index) -> ()"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "%a: f32; (%c, %i) : (i1, i32); %b: i32; (%a2) : (f32); i32; ''",
        "%a: i32; (%c, %i) : (i1, i32); %b: i32; (%a2) : (f32); i32; along control flow edge from"
            + " parent operands to Region #0: source type #0 'f32' should match input type #0"
            + " 'i32'",
        "%a: f32; (%c, %i) : (i1, i32); %b: i32; (%a2) : (f32); f32; along control flow edge from"
            + " Region #0 to parent results: source type #0 'i32' should match input type #0 'f32'",
        "%a: f32; (%c, %i) : (i1, i32); %b: i64; (%a2) : (f32); i32; along control flow edge from"
            + " Region #0 to Region #1: source type #0 'i32' should match input type #0 'i64'",
        "%a: f32; (%c, %i) : (i1, i32); %b: i32; (%i) : (i32); i32; along control flow edge from"
            + " Region #1 to Region #0: source type #0 'i32' should match input type #0 'f32'",
        "%a: f32; (%c) : (i1); %b: i32; (%a2) : (f32); i32; region control flow edge from Region #0"
            + " to parent results: source has 0 operands, but target successor needs 1",
      })
  void theRegionsOfAWhileTakeWhatTheOthersGive(
      String before,
      String condition,
      String after,
      String yielded,
      String result,
      String message) {
    String source =
        String.format(
            "%%r = \"scf.while\"(%%f) ({%n^bb0(%s):%n  \"scf.condition\"%s -> ()%n}, {%n"
                + "^bb0(%s):%n  \"scf.yield\"%s -> ()%n}) : (f32) -> %s",
            before, condition, after, yielded.replace("%a2", "%f"), result);
    List<String> expected =
        message.isEmpty() ? List.of() : List.of("2:6: 'scf.while' op  " + message);
    assertEquals(expected, say(source));
  }

  @ParameterizedTest
  @CsvSource({
    "t.end, scf.yield, before, scf.condition, 3",
    "scf.yield, scf.yield, before, scf.condition, 3",
    "scf.condition, t.end, after, scf.yield, 5",
  })
  void theRegionsOfAWhileEndAsTheyMust(
      String first, String second, String region, String wanted, int line) {
    String source =
        String.format(
            "\"scf.while\"() ({%n  \"%s\"%s%n}, {%n  \"%s\"() : () -> ()%n}) : () -> ()",
            first, first.equals("scf.condition") ? "(%c) : (i1) -> ()" : "() : () -> ()", second);
    assertEquals(
        List.of(
            "2:1: 'scf.while' op expects the '"
                + region
                + "' region to terminate with '"
                + wanted
                + "'",
            line + ":3: terminator here"),
        say(source));
  }
}
