package dev.jpto.reduce;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Makes a number smaller wherever it stands in the text: as an extent of types of any dialect, in
 * attributes, as a constant. As all of them change together, a program usually stays valid: 128
 * columns, a shape of 128 and a loop to 128 become 16.
 */
final class SmallerNumbers {
  /** A number that is no part of a name or of a number with a point; {@code 16x32x} holds two. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\w.%#@!^\"$]|[eE][+-])[1-9][0-9]{0,17}(?![.\\w&&[^x]])"
              + "|(?<=[0-9?]x)[1-9][0-9]{0,17}(?=x)");

  private SmallerNumbers() {}

  /** The texts to try, those with the largest number made smallest first. */
  static List<String> candidates(String text) {
    List<String> candidates = new ArrayList<>();
    for (long number : numbers(text).descendingSet()) {
      for (long smaller : smaller(number)) {
        candidates.add(replace(text, number, smaller));
      }
    }
    return candidates;
  }

  private static TreeSet<Long> numbers(String text) {
    TreeSet<Long> numbers = new TreeSet<>();
    NUMBER
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .map(Long::parseLong)
        .forEach(numbers::add);
    return numbers;
  }

  private static TreeSet<Long> smaller(long number) {
    TreeSet<Long> smaller = new TreeSet<>(List.of(1L, 2L, 8L, 16L, 32L, number / 2));
    return new TreeSet<>(smaller.subSet(1L, number));
  }

  private static String replace(String text, long number, long smaller) {
    String written = Long.toString(number);
    String replacement = Long.toString(smaller);
    return NUMBER
        .matcher(text)
        .replaceAll(m -> m.group().equals(written) ? replacement : m.group());
  }
}
