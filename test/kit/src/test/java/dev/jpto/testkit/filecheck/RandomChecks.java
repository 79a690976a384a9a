package dev.jpto.testkit.filecheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Generates cases over an alphabet so small that patterns match often, and often not. */
final class RandomChecks {
  private static final List<String> OPTIONS =
      List.of(
          "--match-full-lines",
          "--strict-whitespace",
          "--enable-var-scope",
          "--ignore-case",
          "--implicit-check-not=c",
          "--allow-deprecated-dag-overlap",
          "-DX=a");
  private static final List<String> SUFFIXES =
      List.of("", "", "", "-NEXT", "-SAME", "-NOT", "-DAG", "-DAG", "-LABEL", "-COUNT-2", "-EMPTY");
  private static final List<String> FIRST_SUFFIXES = List.of("", "", "", "-DAG", "-NOT", "-LABEL");
  private static final List<String> LITERALS =
      List.of("a", "b", "ab", "ba", "aa", "A", "c", "1", "a b", "[", "{", "]");
  private static final List<String> STRINGS =
      List.of(
          "[[X:a|b]]",
          "[[X:[ab]+]]",
          "[[X:.]]",
          "[[X:.*]]",
          "[[Y:b?]]",
          "[[Y:a|ab]]",
          "[[$Z:.]]",
          "[[X]]",
          "[[Y]]",
          "[[$Z]]");
  private static final List<String> NUMBERS =
      List.of("[[#N:]]", "[[#N]]", "[[#N+1]]", "[[#]]", "[[#%x,]]", "[[@LINE]]");
  private static final List<String> ATOMS =
      List.of("a", "b", "ab", ".", "[ab]", "[^a]", "(a|b)", "(ab|a)", "(b*)", "c", "$", "1");
  private static final List<String> REPETITIONS = List.of("", "", "", "*", "+", "?", "{1,2}");
  private static final List<String> TOKENS =
      List.of("a", "a", "a", "b", "b", "b", "ab", "c", "A", "1", "2", " ", "  ", "[", "{}");

  private final Random random;

  RandomChecks(long seed) {
    random = new Random(seed);
  }

  /** The next case, without an expected verdict of its own: the tool decides. */
  CheckCase next(String name) {
    var arguments = new ArrayList<String>();
    if (random.nextInt(3) == 0) {
      arguments.add(pick(OPTIONS));
    }
    String input = input();
    var checks = new StringBuilder();
    int lines = 1 + random.nextInt(4);
    for (int i = 0; i < lines; i++) {
      String suffix = pick(i == 0 ? FIRST_SUFFIXES : SUFFIXES);
      String pattern = suffix.equals("-EMPTY") ? "" : " " + pattern(input, suffix);
      checks.append("CHECK").append(suffix).append(':').append(pattern).append('\n');
    }
    return new CheckCase(name, Verdict.PASS, arguments, checks.toString(), input);
  }

  private String pattern(String input, String suffix) {
    if (suffix.equals("-LABEL")) {
      return pick(LITERALS);
    }
    var pattern = new StringBuilder();
    for (int pieces = 1 + random.nextInt(2); pieces > 0; pieces--) {
      pattern.append(
          switch (random.nextInt(8)) {
            case 0 -> pick(LITERALS);
            case 1, 2, 3 -> excerpt(input);
            case 4 -> "{{" + regex() + "}}";
            case 5 -> pick(NUMBERS);
            default -> pick(STRINGS);
          });
    }
    return pattern.toString();
  }

  /** A few characters of the input, so that the pattern is likely to match. */
  private String excerpt(String input) {
    String line = pick(input.lines().toList()).strip();
    if (line.isEmpty()) {
      return "a";
    }
    int from = random.nextInt(line.length());
    return line.substring(from, Math.min(line.length(), from + 1 + random.nextInt(3)));
  }

  private String regex() {
    var regex = new StringBuilder(random.nextInt(5) == 0 ? "^" : "");
    int atoms = 1 + random.nextInt(3);
    for (int i = 0; i < atoms; i++) {
      regex.append(i > 0 && random.nextInt(4) == 0 ? "|" : "");
      regex.append(pick(ATOMS)).append(pick(REPETITIONS));
    }
    return regex.toString();
  }

  private String input() {
    var input = new StringBuilder();
    int lines = 1 + random.nextInt(6);
    for (int i = 0; i < lines; i++) {
      int tokens = random.nextInt(7);
      for (int j = 0; j < tokens; j++) {
        input.append(pick(TOKENS));
      }
      input.append('\n');
    }
    return input.toString();
  }

  private String pick(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
