package dev.jpto.testkit.filecheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jpto.testkit.filecheck.Options.Flag;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvocationTest {
  private static Invocation parse(String line) {
    return Invocation.parse(List.of(line.split(" ")));
  }

  @Test
  void defaults() {
    assertEquals(new Invocation("checks", "-", Options.DEFAULT), parse("checks"));
  }

  @Test
  void allOptionsWithValues() {
    Options options =
        new Options(
            List.of("A", "B", "C"), List.of("REM"), List.of("x", "y"), List.of("X=1"), Set.of());
    String line =
        "--check-prefix=A -check-prefixes=B,C checks --comment-prefixes REM -DX=1"
            + " --implicit-check-not=x -implicit-check-not y --input-file=in";
    assertEquals(new Invocation("checks", "in", options), parse(line));
  }

  @Test
  void allFlags() {
    String line =
        "checks --match-full-lines -strict-whitespace --allow-empty --enable-var-scope"
            + " --ignore-case --allow-unused-prefixes --allow-deprecated-dag-overlap";
    assertEquals(Options.DEFAULT.with(Flag.values()), parse(line).options());
  }

  @Test
  void optionsAboutPrintingAreIgnored() {
    String line = "-v -vv --color --dump-input=never --dump-input-context 3 checks";
    assertEquals(new Invocation("checks", "-", Options.DEFAULT), parse(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--unknown checks",
        "--unknown=1 checks",
        "checks other",
        "--allow-empty",
        "checks --check-prefix",
        "-D X=1 checks",
        "-DX checks",
        "-D=1 checks"
      })
  void malformedLine(String line) {
    assertThrows(IllegalArgumentException.class, () -> parse(line));
  }
}
