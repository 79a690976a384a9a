package dev.jpto.rewrite.pass;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** How the values of an option are read and printed. */
public interface OptionType<T> {
  /** {@code true}, {@code false}, {@code 1} or {@code 0}; the key alone is true. */
  OptionType<Boolean> BOOL = new BoolOption();

  /** A decimal, hex ({@code 0x}) or octal ({@code 0}) number of 64 bits. */
  OptionType<Long> INTEGER = new IntegerOption();

  /** Any text; quoted or in braces if it holds a space. */
  OptionType<String> STRING = new StringOption();

  /** What comes of reading a value. */
  sealed interface Parsed<T> {}

  /** A value. */
  record Good<T>(T value) implements Parsed<T> {}

  /** An error, without the option's name. */
  record Bad<T>(String message) implements Parsed<T> {}

  /** Reads a value. */
  Parsed<T> parse(String text);

  /** Writes a value so that {@link #parse} reads it. */
  String print(T value);

  /** What {@code --help} shows for a value: {@code <long>}. */
  String placeholder();

  /** What giving {@code later} after {@code earlier} means: the later one, or both of a list. */
  default T append(T earlier, T later) {
    return later;
  }

  /** Whether a value may be nothing at all and is then not printed. */
  default boolean isList() {
    return false;
  }

  /** One of these words. */
  static OptionType<String> choice(String... words) {
    return new ChoiceOption<>(List.of(words), List.of(words));
  }

  /** One of these values, called what {@code label} says. */
  static <T> OptionType<T> choice(List<T> values, Function<T, String> label) {
    List<String> words = new ArrayList<>();
    for (T value : values) {
      words.add(label.apply(value));
    }
    return new ChoiceOption<>(words, List.copyOf(values));
  }

  /** Values of one type with commas between them. */
  static <T> OptionType<List<T>> list(OptionType<T> element) {
    return new ListOption<>(element);
  }
}
