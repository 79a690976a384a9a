package dev.jpto.rewrite.pass;

/** See {@link OptionType#STRING}. */
final class StringOption implements OptionType<String> {
  @Override
  public Parsed<String> parse(String text) {
    return new Good<>(text);
  }

  @Override
  public String print(String value) {
    return value;
  }

  @Override
  public String placeholder() {
    return "<string>";
  }
}
