package dev.jpto.ir.diag;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {
  private static final List<String> NAMES = List.of("canonicalize", "cse", "inline", "verify-each");

  @ParameterizedTest
  @CsvSource({
    "canonicalise, canonicalize",
    "canoniclaize, canonicalize",
    "sce, cse",
    "inlin, inline",
    "verifyeach, verify-each"
  })
  void fewEditsAreCorrected(String wrong, String meant) {
    assertEquals(Optional.of(meant), Suggestion.nearest(wrong, NAMES));
    assertEquals("; did you mean '" + meant + "'?", Suggestion.among(wrong, NAMES));
  }

  @ParameterizedTest
  @CsvSource({"foo", "x", "canon", "''"})
  void nothingIsSuggestedForWhatIsFar(String wrong) {
    assertEquals("", Suggestion.among(wrong, NAMES));
  }

  @Test
  void nearestOfSeveralWins() {
    assertEquals(Optional.of("abcde"), Suggestion.nearest("abcdx", List.of("abyyx", "abcde")));
  }
}
