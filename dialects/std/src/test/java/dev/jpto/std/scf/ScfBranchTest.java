package dev.jpto.std.scf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jpto.std.Checked;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScfBranchTest {
  private static final String VALUES =
      "%c, %x, %i, %f = \"t.def\"() : () -> (i1, index, i32, f32)\n";

  private static List<String> say(String op) {
    return Checked.read(VALUES + op).diagnostics();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "(%f) : (f32); (%f) : (f32); ''",
        "(%i) : (i32); (%f) : (f32);  along control flow edge from Region #0 to parent results:"
            + " source type #0 'i32' should match input type #0 'f32'",
        "(%f) : (f32); (%i) : (i32);  along control flow edge from Region #1 to parent results:"
            + " source type #0 'i32' should match input type #0 'f32'",
        "() : (); (%f) : (f32);  region control flow edge from Region #0 to parent results: source"
            + " has 0 operands, but target successor needs 1",
      })
  void bothBranchesOfAnIfYieldTheResults(String one, String other, String message) {
    String source =
        String.format(
            "%%r = \"scf.if\"(%%c) ({\"scf.yield\"%s -> ()}, {\"scf.yield\"%s -> ()})"
                + " : (i1) -> f32",
            one, other);
    List<String> expected = message.isEmpty() ? List.of() : List.of("2:6: 'scf.if' op  " + message);
    assertEquals(expected, say(source));
  }

  @Test
  void anIfWithResultsHasAnElse() {
    assertEquals(
        List.of("2:6: 'scf.if' op must have an else block if defining values"),
        say("%r = \"scf.if\"(%c) ({\"scf.yield\"(%f) : (f32) -> ()}, {}) : (i1) -> f32"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "array<i64: 4, -4>; ''",
        "array<i64: 4>; has 2 case regions but 1 case values",
        "array<i64: 4, 4>; has duplicate case value: 4",
      })
  void anIndexSwitchHasAValueForEachCase(String cases, String message) {
    String region = "{\"scf.yield\"() : () -> ()}";
    String source =
        String.format(
            "\"scf.index_switch\"(%%x) <{cases = %s}> (%s) : (index) -> ()",
            cases, String.join(", ", region, region, region));
    List<String> expected =
        message.isEmpty() ? List.of() : List.of("2:1: 'scf.index_switch' op " + message);
    assertEquals(expected, say(source));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "\"scf.yield\"(%f) : (f32) -> (); ''; ''",
        "\"scf.yield\"() : () -> (); expected each region to return 1 values, but case region #0"
            + " returns 0; see yield operation here",
        "\"scf.yield\"(%i) : (i32) -> (); expected result #0 of each region to be 'f32'; case"
            + " region #0 returns 'i32' here",
        "\"t.end\"() : () -> (); expected region to end with scf.yield, but got t.end; ''",
      })
  void everyCaseOfAnIndexSwitchYieldsTheResults(String end, String message, String note) {
    String source =
        "%r = \"scf.index_switch\"(%x) <{cases = array<i64: 1>}> ({\n"
            + "  \"scf.yield\"(%f) : (f32) -> ()\n}, {\n  "
            + end
            + "\n}) : (index) -> f32";
    List<String> expected = new ArrayList<>();
    if (!message.isEmpty()) {
      expected.add("2:6: 'scf.index_switch' op " + message);
    }
    if (!note.isEmpty()) {
      expected.add("5:3: " + note);
    }
    assertEquals(expected, say(source));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{}; region needs to have at least one block",
        "{^bb0(%a: i32): \"scf.yield\"() : () -> ()}; region cannot have any arguments",
      })
  void theRegionOfExecuteRegionHasABlockWithoutArguments(String region, String message) {
    assertEquals(
        List.of("2:1: 'scf.execute_region' op " + message),
        say("\"scf.execute_region\"() (" + region + ") : () -> ()"));
  }

  @Test
  void allYieldsOfExecuteRegionGiveTheSameTypes() {
    String source =
        """
        %r = "scf.execute_region"() ({
          "t.branch"() [^bb1, ^bb2] : () -> ()
        ^bb1:
          "scf.yield"(%f) : (f32) -> ()
        ^bb2:
          "scf.yield"(%i) : (i32) -> ()
        }) : () -> f32
        """;
    assertEquals(
        List.of(
            "2:6: 'scf.execute_region' op  along control flow edgefrom Region #0 to parent results"
                + " operands mismatch between return-like terminators"),
        say(source));
  }
}
