package dev.jpto.rewrite.pass;

import dev.jpto.ir.diag.Suggestion;
import java.util.List;

/** One of several words, each standing for a value. */
record ChoiceOption<T>(List<String> words, List<T> values) implements OptionType<T> {
  @Override
  public Parsed<T> parse(String text) {
    int i = words.indexOf(text);
    if (i >= 0) {
      return new Good<>(values.get(i));
    }
    return new Bad<>(
        "Cannot find option named '"
            + text
            + "'!"
            + Suggestion.among(text, words)
            + " (one of "
            + String.join(", ", words)
            + ")");
  }

  @Override
  public String print(T value) {
    return words.get(values.indexOf(value));
  }

  @Override
  public String placeholder() {
    return "<" + String.join("|", words) + ">";
  }
}
