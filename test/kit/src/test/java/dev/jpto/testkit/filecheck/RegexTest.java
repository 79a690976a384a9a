package dev.jpto.testkit.filecheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegexTest {
  private static RegexNode parse(String regex) {
    try {
      return RegexParser.parse(regex, 0, false, false).node();
    } catch (RegexSyntaxException e) {
      throw new AssertionError(e);
    }
  }

  private static Optional<String> find(String text, RegexNode... parts) {
    return Regex.of(List.of(parts))
        .find(text, 0, text.length())
        .map(match -> text.substring(match.start(), match.end()));
  }

  @ParameterizedTest
  @CsvSource({
    "a|ab|abc,        xabcd,     abc",
    "(a|ab)(c|bcd)d*, abcdd,     abcdd",
    "a?(ab)?,         ab,        ab",
    "(a*)+b,          aaab,      aaab",
    "(a|b*){2},       bbab,      bba",
    "x*,              aax,       ''",
    "b+|a,            abbb,      a",
    "[ab]{2}c?,       xabc,      abc",
    "(ab?){2}b,       xaabb,     aabb",
  })
  void leftmostThenLongest(String regex, String text, String expected) {
    assertEquals(Optional.of(expected), find(text, parse(regex)));
  }

  @Test
  void earlierPartsTakeMore() {
    var regex = Regex.of(List.of(parse("a*"), parse("(a|b)*"), parse("b*")));
    int[] bounds = regex.find("xaabb", 1, 5).orElseThrow().bounds();
    assertEquals(List.of(1, 3, 5, 5), Arrays.stream(bounds).boxed().toList());
  }

  @Test
  void theRegionIsAllThereIs() {
    RegexNode whole = parse("^b$");
    assertTrue(Regex.of(List.of(whole)).find("abc", 1, 2).isPresent());
    assertTrue(Regex.of(List.of(whole)).find("abc", 1, 3).isEmpty());
    assertTrue(Regex.of(List.of(parse("[[:<:]]b[[:>:]]"))).find("abc", 1, 2).isPresent());
  }

  @Test
  void backReferenceFindsTheLongestMatch() {
    var group = new RegexNode.Group(1, parse("a+"));
    var reference = new RegexNode.BackReference(1);
    assertEquals(Optional.of("aabaa"), find("aabaab", group, parse("b"), reference));
    assertEquals(Optional.of("abaa"), find("aabaa", parse("a"), parse("b|c"), group));
    assertEquals(Optional.of("aaaa"), find("xaaaaa", group, reference));
  }
}
