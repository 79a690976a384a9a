package dev.jpto.rewrite.pass;

/** See {@link OptionType#INTEGER}. */
final class IntegerOption implements OptionType<Long> {
  @Override
  public Parsed<Long> parse(String text) {
    try {
      if (!text.startsWith("+")) {
        return new Good<>(Long.decode(text));
      }
    } catch (NumberFormatException e) {
      // reported below
    }
    return new Bad<>("'" + text + "' value invalid for long argument!");
  }

  @Override
  public String print(Long value) {
    return value.toString();
  }

  @Override
  public String placeholder() {
    return "<long>";
  }
}
