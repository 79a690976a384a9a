package dev.jpto.ir.diag;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {
  private static final List<String> NAMES = List.of("canonicalize", "cse", "inline", "verify-each");
  private static final List<String> PATTERNS =
      List.of("addi-of-addi", "addi-of-subi-left", "index-cast-back", "select-to-not");

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

  @ParameterizedTest
  @CsvSource({
    "addi-add-constnt, addi-of-addi",
    "addi-of-add, addi-of-addi",
    "addi, addi-of-addi",
    "select-of-nots, select-to-not",
    "cast-index-back, index-cast-back"
  })
  void wordsInAnotherOrderAreFound(String wrong, String meant) {
    assertEquals("; did you mean '" + meant + "'?", Suggestion.amongPhrases(wrong, PATTERNS));
  }

  @ParameterizedTest
  @CsvSource({"fold-all-loops-of-x", "loop", "''", "-", "to-be-or-what"})
  void fewSharedWordsAreNoSuggestion(String wrong) {
    assertEquals("", Suggestion.amongPhrases(wrong, PATTERNS));
  }

  @Test
  void nearestOfSeveralWins() {
    assertEquals(Optional.of("abcde"), Suggestion.nearest("abcdx", List.of("abyyx", "abcde")));
  }
}
