package dev.jpto.testkit.filecheck;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A check file, an input and the verdict to expect.
 *
 * <p>The resource files hold cases one after the other: a line {@code === name | verdict
 * arguments}, the check file, a line {@code ---}, the input. {@code <TAB>} and {@code <CR>} stand
 * for those characters, {@code <NOEOL>} removes the line end that follows it.
 */
record CheckCase(
    String name, Verdict expected, List<String> arguments, String checks, String input) {
  private static final List<String> GROUPS =
      List.of(
          "plain",
          "lines",
          "not",
          "dag",
          "label",
          "regex",
          "variables",
          "numeric",
          "options",
          "whitespace",
          "errors");

  /** All cases of all groups. */
  static Stream<CheckCase> all() {
    return GROUPS.stream().flatMap(group -> parse(group, read(group + ".cases")));
  }

  private static String read(String resource) {
    try (InputStream stream = CheckCase.class.getResourceAsStream(resource)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<CheckCase> parse(String group, String text) {
    return Arrays.stream(text.split("(?m)^=== ")).skip(1).map(block -> parseOne(group, block));
  }

  private static CheckCase parseOne(String group, String block) {
    int headerEnd = block.indexOf('\n');
    String[] header = block.substring(0, headerEnd).split(" \\| ");
    List<String> words = new ArrayList<>(List.of(expand(header[1]).split(" ")));
    Verdict expected = Verdict.valueOf(words.removeFirst().toUpperCase(Locale.ROOT));
    String[] bodies = block.substring(headerEnd + 1).split("(?m)^---\n", 2);
    return new CheckCase(
        group + ": " + header[0], expected, words, expand(bodies[0]), expand(bodies[1]));
  }

  private static String expand(String text) {
    return text.replace("<TAB>", "\t").replace("<CR>", "\r").replace("<NOEOL>\n", "");
  }

  /** The verdict of the engine under test. */
  Verdict verdict() {
    List<String> all = new ArrayList<>(arguments);
    all.add("checks");
    Invocation invocation;
    try {
      invocation = Invocation.parse(all);
    } catch (IllegalArgumentException _) {
      return Verdict.ERROR;
    }
    return Verdict.of(FileCheck.parse(checks, "checks", invocation.options()).check(input));
  }

  /** The case as a person would reproduce it. */
  String describe() {
    return "%s %s%n%s---%n%s".formatted(name, arguments, checks, input);
  }

  @Override
  public String toString() {
    return name;
  }
}
