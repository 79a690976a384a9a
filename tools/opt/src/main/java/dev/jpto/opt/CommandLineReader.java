package dev.jpto.opt;

import dev.jpto.command.UsageError;
import dev.jpto.ir.diag.Suggestion;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a command line by the table of flags, with mlir-opt's rules: one dash or two, a value after
 * {@code =} or, if it must be there, as the next word, the last of several values, {@code --}
 * before words that are no flags.
 */
final class CommandLineReader {
  private static final Flag[] FLAGS = Flag.values();

  private final Toolbox toolbox;
  private final String[] words;
  private final Settings settings = new Settings();
  private int at;
  private boolean hasInput;
  private boolean flagsEnded;

  private CommandLineReader(Toolbox toolbox, String[] words) {
    this.toolbox = toolbox;
    this.words = words;
  }

  /** What {@code words} ask for; throws {@link UsageError} if they are wrong. */
  static Settings read(Toolbox toolbox, String... words) {
    CommandLineReader reader = new CommandLineReader(toolbox, words);
    while (reader.at < words.length) {
      reader.readWord(words[reader.at++]);
    }
    return reader.settings;
  }

  private void readWord(String word) {
    if (flagsEnded || word.length() < 2 || word.charAt(0) != '-') {
      setInput(word);
    } else if (word.equals("--")) {
      flagsEnded = true;
    } else {
      readFlag(word);
    }
  }

  private void setInput(String file) {
    if (hasInput) {
      throw new UsageError(
          "more than one input file: '" + settings.input() + "' and '" + file + "'");
    }
    hasInput = true;
    settings.setInput(file);
  }

  private void readFlag(String word) {
    int start = word.charAt(1) == '-' ? 2 : 1;
    int equals = word.indexOf('=');
    String name = word.substring(start, equals < 0 ? word.length() : equals);
    String value = equals < 0 ? null : word.substring(equals + 1);
    Flag flag = find(name);
    if (flag != null) {
      settings.set(flag, checked(flag, valueOf(flag, value)));
    } else if (toolbox.knowsPass(name)) {
      settings.passFlags().add(new Settings.PassFlag(name, value == null ? "" : value));
    } else {
      throw new UsageError(unknown(word, name));
    }
  }

  private static Flag find(String name) {
    for (Flag flag : FLAGS) {
      if (flag.flagName().equals(name)) {
        return flag;
      }
    }
    return name.equals("h") ? Flag.HELP : null;
  }

  private String valueOf(Flag flag, String written) {
    if (written != null) {
      return written;
    }
    if (!flag.kind().takesNextWord()) {
      return "";
    }
    if (at == words.length) {
      throw error(flag, "requires a value!");
    }
    return words[at++];
  }

  /** The value in the form {@link Settings} keeps. */
  private String checked(Flag flag, String value) {
    return switch (flag.kind()) {
      case SWITCH -> checkedSwitch(flag, value);
      case TEXT -> value;
      case OPTIONAL_TEXT -> value.isEmpty() ? flag.defaultText() : value;
      case COUNT -> checkedNumber(flag, value, 0, 0xFFFF_FFFFL, "uint");
      case OPTIONAL_COUNT ->
          checkedNumber(
              flag, value.isEmpty() ? flag.defaultText() : value, 0, 0xFFFF_FFFFL, "uint");
      case NUMBER -> checkedNumber(flag, value, Long.MIN_VALUE, Long.MAX_VALUE, "long");
      case CHOICE -> checkedChoice(flag, value);
      case PASSES -> checkedPasses(flag, value);
    };
  }

  private static String checkedSwitch(Flag flag, String value) {
    return switch (value) {
      case "", "true", "TRUE", "True", "1" -> "true";
      case "false", "FALSE", "False", "0" -> "false";
      default ->
          throw error(flag, "'" + value + "' is invalid value for boolean argument! Try 0 or 1");
    };
  }

  private static String checkedNumber(Flag flag, String value, long min, long max, String type) {
    try {
      long number = Long.decode(value);
      if (number >= min && number <= max && !value.startsWith("+")) {
        return Long.toString(number);
      }
    } catch (NumberFormatException e) {
      // reported below
    }
    throw error(flag, "'" + value + "' value invalid for " + type + " argument!");
  }

  private static String checkedChoice(Flag flag, String value) {
    List<String> choices = List.of(flag.placeholder().split("\\|"));
    if (!choices.contains(value)) {
      throw notFound(flag, value, choices);
    }
    return value;
  }

  private String checkedPasses(Flag flag, String value) {
    List<String> known = toolbox.passes().names();
    for (String name : value.split(",", -1)) {
      if (!known.contains(name)) {
        throw notFound(flag, name, known);
      }
    }
    return settings.has(flag) ? settings.text(flag) + "," + value : value;
  }

  private static UsageError notFound(Flag flag, String value, List<String> known) {
    return error(
        flag, "Cannot find option named '" + value + "'!" + Suggestion.among(value, known));
  }

  private static UsageError error(Flag flag, String message) {
    String dashes = flag.flagName().length() == 1 ? "-" : "--";
    return new UsageError("for the " + dashes + flag.flagName() + " option: " + message);
  }

  private String unknown(String word, String name) {
    List<String> names = new ArrayList<>(toolbox.passes().names());
    for (Flag flag : FLAGS) {
      if (flag.flagName().length() > 1) {
        names.add(flag.flagName());
      }
    }
    String meant =
        Suggestion.nearest(name, names).map(n -> "  Did you mean '--" + n + "'?").orElse("");
    return "Unknown command line argument '" + word + "'.  Try: 'jpto-opt --help'" + meant;
  }
}
