package dev.jpto.rewrite.pass;

/** See {@link OptionType#BOOL}. */
final class BoolOption implements OptionType<Boolean> {
  @Override
  public Parsed<Boolean> parse(String text) {
    return switch (text) {
      case "", "true", "TRUE", "True", "1" -> new Good<>(true);
      case "false", "FALSE", "False", "0" -> new Good<>(false);
      default -> new Bad<>("'" + text + "' is invalid value for boolean argument! Try 0 or 1");
    };
  }

  @Override
  public String print(Boolean value) {
    return value.toString();
  }

  @Override
  public String placeholder() {
    return "<bool>";
  }
}
