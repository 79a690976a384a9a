package dev.jpto.rewrite.pass;

import java.util.Optional;

/** An option of a pass: a key, a type and a value. */
public final class PassOption<T> {
  private final String key;
  private final OptionType<T> type;
  private final T defaultValue;
  private final String description;
  private T value;
  private boolean given;

  PassOption(String key, OptionType<T> type, T defaultValue, String description) {
    this.key = key;
    this.type = type;
    this.defaultValue = defaultValue;
    this.description = description;
    this.value = defaultValue;
  }

  /** What stands before the equals sign. */
  public String key() {
    return key;
  }

  /** How values are read and printed. */
  public OptionType<T> type() {
    return type;
  }

  /** One sentence for {@code --help}. */
  public String description() {
    return description;
  }

  /** The default, or empty if the option must be given. */
  public Optional<T> defaultValue() {
    return Optional.ofNullable(defaultValue);
  }

  /** The value; of an option that must be given, only after it was. */
  public T value() {
    if (value == null) {
      throw new IllegalStateException("option '" + key + "' was not given");
    }
    return value;
  }

  /** Whether a value was given. */
  public boolean isGiven() {
    return given;
  }

  /** Gives the value. */
  public void set(T newValue) {
    value = newValue;
    given = true;
  }

  /**
   * Reads a value; {@code more} adds it to those read before if this is a list. Returns the error
   * message, or empty if it was good.
   */
  String parse(String text, boolean more) {
    OptionType.Parsed<T> parsed = type.parse(text);
    if (parsed instanceof OptionType.Good<T> good) {
      set(more ? type.append(value, good.value()) : good.value());
      return "";
    }
    return ((OptionType.Bad<T>) parsed).message();
  }

  boolean hasValue() {
    return value != null;
  }

  @SuppressWarnings("unchecked")
  void copyFrom(PassOption<?> other) {
    value = (T) other.value;
    given = other.given;
  }

  /** The value as text that {@code parse} reads. */
  String valueText() {
    return type.print(value);
  }
}
