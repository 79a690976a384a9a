package dev.jpto.opt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jpto.command.UsageError;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

class FlagTableTest {
  private static Settings read(String... words) {
    return CommandLineReader.read(new TestToolbox(), words);
  }

  private static String error(String... words) {
    return assertThrows(UsageError.class, () -> read(words)).getMessage();
  }

  private static String dashed(Flag flag) {
    return (flag.flagName().length() == 1 ? "-" : "--") + flag.flagName();
  }

  private static String goodValue(Flag flag) {
    return switch (flag.kind()) {
      case SWITCH -> "false";
      case TEXT, OPTIONAL_TEXT -> "some text";
      case COUNT, OPTIONAL_COUNT, NUMBER -> "17";
      case CHOICE -> "list";
      case PASSES -> "mark";
    };
  }

  @ParameterizedTest
  @EnumSource
  void everyFlagIsReadInAllItsSpellings(Flag flag) {
    String value = goodValue(flag);
    assertEquals(value, read("--" + flag.flagName() + "=" + value).text(flag));
    assertEquals(value, read("-" + flag.flagName() + "=" + value).text(flag));
    if (flag.kind().takesNextWord()) {
      assertEquals(value, read("--" + flag.flagName(), value).text(flag));
    } else {
      Settings settings = read("--" + flag.flagName(), "file");
      assertEquals("file", settings.input());
      assertTrue(settings.has(flag));
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyFlagIsKnownToPicocliWithTheSameArity(Flag flag) {
    OptionSpec option =
        PicocliModel.commandLine(new TestToolbox()).getCommandSpec().findOption(dashed(flag));
    assertNotNull(option);
    assertEquals(flag.kind().takesNextWord(), option.arity().min() == 1);
  }

  @ParameterizedTest
  @EnumSource
  void everyFlagStandsInTheHelpAndIsCompleted(Flag flag) {
    assertTrue(Cli.run("--help").out().contains(dashed(flag)), flag.flagName());
    assertTrue(Cli.run("generate-completion").out().contains(dashed(flag)), flag.flagName());
  }

  @Test
  void namesAreUnique() {
    List<String> names = Arrays.stream(Flag.values()).map(Flag::flagName).toList();
    assertEquals(names.size(), names.stream().distinct().count());
  }

  @Test
  void picocliAcceptsWhatTheReaderAccepts() {
    CommandLine commandLine = PicocliModel.commandLine(new TestToolbox());
    for (Flag flag : Flag.values()) {
      String word =
          flag.kind() == FlagKind.SWITCH ? dashed(flag) : dashed(flag) + "=" + goodValue(flag);
      commandLine.parseArgs(word, "file");
    }
  }

  @Test
  void lastValueWinsAndPassListsAddUp() {
    assertEquals("b", read("-o", "a", "-o=b").text(Flag.OUTPUT));
    assertEquals(
        "mark,break-func",
        read("--mlir-print-ir-after=mark", "--mlir-print-ir-after=break-func")
            .text(Flag.PRINT_AFTER));
  }

  @Test
  void inputIsStandardInputUnlessNamed() {
    assertEquals("-", read().input());
    assertEquals("-", read("-").input());
    assertEquals("--odd-name", read("--", "--odd-name").input());
  }

  @Test
  void passFlagsKeepTheirOrderAndOptions() {
    assertEquals(
        List.of(
            new Settings.PassFlag("mark", "key=a then=go"),
            new Settings.PassFlag("break-func", ""),
            new Settings.PassFlag("mark", "")),
        read("--mark=key=a then=go", "-break-func", "--mark").passFlags());
  }

  @Test
  void splitMarkerMayBeLeftOut() {
    assertEquals("// -----", read("--split-input-file").text(Flag.SPLIT_INPUT));
    assertEquals("// -----", read("--split-input-file=").text(Flag.SPLIT_INPUT));
    assertEquals("//--", read("--split-input-file=//--").text(Flag.SPLIT_INPUT));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--verify-each=maybe | for the --verify-each option: 'maybe' is invalid value for boolean"
            + " argument! Try 0 or 1",
        "-o | for the -o option: requires a value!",
        "--mlir-elide-elementsattrs-if-larger=x | for the --mlir-elide-elementsattrs-if-larger"
            + " option: 'x' value invalid for uint argument!",
        "--mlir-elide-elementsattrs-if-larger=-2 | for the --mlir-elide-elementsattrs-if-larger"
            + " option: '-2' value invalid for uint argument!",
        "--mlir-elide-elementsattrs-if-larger=4294967296 | for the"
            + " --mlir-elide-elementsattrs-if-larger option: '4294967296' value invalid for uint"
            + " argument!",
        "--mlir-timing-display=foo | for the --mlir-timing-display option: Cannot find option"
            + " named 'foo'!",
        "--mlir-timing-display=tre | for the --mlir-timing-display option: Cannot find option"
            + " named 'tre'!; did you mean 'tree'?",
        "--mlir-print-ir-after=marc | for the --mlir-print-ir-after option: Cannot find option"
            + " named 'marc'!; did you mean 'mark'?",
        "--mlir-print-ir-before= | for the --mlir-print-ir-before option: Cannot find option named"
            + " ''!",
        "--frobnicate | Unknown command line argument '--frobnicate'.  Try: 'jpto-opt --help'",
        "-verify-ech | Unknown command line argument '-verify-ech'.  Try: 'jpto-opt --help'  Did"
            + " you mean '--verify-each'?",
        "--marc=x | Unknown command line argument '--marc=x'.  Try: 'jpto-opt --help'  Did you"
            + " mean '--mark'?",
      })
  void wrongFlagIsOneClearLine(String word, String message) {
    assertEquals(message, error(word));
  }

  @Test
  void secondInputFileIsRefused() {
    assertEquals("more than one input file: 'a' and 'b'", error("a", "b"));
  }
}
