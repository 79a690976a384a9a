package dev.jpto.opt;

import java.util.ArrayList;
import java.util.List;

/** What a command line asks for. */
final class Settings {
  /** A pass asked for by a flag of its own, with the options given there. */
  record PassFlag(String argument, String options) {}

  private final String[] values = new String[Flag.values().length];
  private final List<PassFlag> passFlags = new ArrayList<>();
  private String input = "-";

  /** Whether the flag was given. */
  boolean has(Flag flag) {
    return values[flag.ordinal()] != null;
  }

  /** The value of the flag, or its default. */
  String text(Flag flag) {
    String value = values[flag.ordinal()];
    return value != null ? value : flag.defaultText();
  }

  /** Whether the switch is on. */
  boolean isOn(Flag flag) {
    return text(flag).equals("true");
  }

  /** The number given, or {@code otherwise}. */
  long number(Flag flag, long otherwise) {
    return has(flag) ? Long.parseLong(text(flag)) : otherwise;
  }

  /** Sets the value, which is valid for the flag. */
  void set(Flag flag, String value) {
    values[flag.ordinal()] = value;
  }

  /** The passes asked for one by one, in order. */
  List<PassFlag> passFlags() {
    return passFlags;
  }

  /** The file to read; {@code -} is standard input. */
  String input() {
    return input;
  }

  void setInput(String file) {
    input = file;
  }
}
