package dev.jpto.run;

import dev.jpto.command.UsageError;
import dev.jpto.eval.Limits;
import dev.jpto.eval.memory.Check;
import dev.jpto.eval.memory.Checks;
import dev.jpto.eval.memory.RunOptions;
import dev.jpto.ir.diag.Suggestion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a command line asks for. */
final class RunSettings {
  private final Map<RunFlag, List<String>> values = new EnumMap<>(RunFlag.class);
  private String input = "-";

  private RunSettings() {}

  /** Reads {@code words}; throws {@link UsageError} if they are wrong. */
  static RunSettings read(String... words) {
    RunSettings settings = new RunSettings();
    boolean hasInput = false;
    for (int i = 0; i < words.length; i++) {
      String word = words[i];
      if (word.length() < 2 || word.charAt(0) != '-') {
        if (hasInput) {
          throw new UsageError(
              "more than one input file: '" + settings.input + "' and '" + word + "'");
        }
        hasInput = true;
        settings.input = word;
        continue;
      }
      int start = word.startsWith("--") ? 2 : 1;
      int equals = word.indexOf('=');
      RunFlag flag = find(word, word.substring(start, equals < 0 ? word.length() : equals));
      String value = equals < 0 ? null : word.substring(equals + 1);
      if (flag.takesValue() && value == null) {
        if (++i == words.length) {
          throw error(flag, "requires a value!");
        }
        value = words[i];
      } else if (!flag.takesValue() && value != null) {
        throw error(flag, "takes no value, got '" + value + "'");
      }
      settings.values.computeIfAbsent(flag, _ -> new ArrayList<>()).add(value);
    }
    return settings;
  }

  private static RunFlag find(String word, String name) {
    for (RunFlag flag : RunFlag.values()) {
      if (flag.flagName().equals(name) || flag == RunFlag.HELP && name.equals("h")) {
        return flag;
      }
    }
    List<String> names = Arrays.stream(RunFlag.values()).map(RunFlag::flagName).toList();
    String meant =
        Suggestion.nearest(name, names).map(n -> "  Did you mean '--" + n + "'?").orElse("");
    throw new UsageError(
        "Unknown command line argument '" + word + "'.  Try: 'jpto-run --help'" + meant);
  }

  private static UsageError error(RunFlag flag, String message) {
    return new UsageError("for the --" + flag.flagName() + " option: " + message);
  }

  /** The program; {@code -} for standard input. */
  String input() {
    return input;
  }

  boolean has(RunFlag flag) {
    return values.containsKey(flag);
  }

  /** The last value given. */
  Optional<String> text(RunFlag flag) {
    return has(flag) ? Optional.ofNullable(values.get(flag).getLast()) : Optional.empty();
  }

  /** The values {@code NAME=TEXT} of a flag that may be given often. */
  Map<String, String> pairs(RunFlag flag) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (String value : values.getOrDefault(flag, List.of())) {
      int equals = value.indexOf('=');
      if (equals < 1) {
        throw error(flag, "'" + value + "' is not of the form " + flag.placeholder());
      }
      String name = value.substring(value.charAt(0) == '%' ? 1 : 0, equals);
      if (pairs.putIfAbsent(name, value.substring(equals + 1)) != null) {
        throw error(flag, "'" + name + "' is given twice");
      }
    }
    return pairs;
  }

  double tolerance(RunFlag flag, double otherwise) {
    if (!has(flag)) {
      return otherwise;
    }
    String text = text(flag).orElseThrow();
    try {
      double value = Double.parseDouble(text);
      if (value >= 0) {
        return value;
      }
    } catch (NumberFormatException e) {
      // reported below
    }
    throw error(flag, "'" + text + "' is no number from 0 on");
  }

  Limits limits() {
    if (!has(RunFlag.MAX_STEPS)) {
      return Limits.DEFAULT;
    }
    String text = text(RunFlag.MAX_STEPS).orElseThrow();
    try {
      long steps = Long.parseLong(text);
      if (steps > 0) {
        return new Limits(steps, Limits.DEFAULT.depth());
      }
    } catch (NumberFormatException e) {
      // reported below
    }
    throw error(RunFlag.MAX_STEPS, "'" + text + "' is no number from 1 on");
  }

  RunOptions options() {
    Checks checks = text(RunFlag.CHECK).map(RunSettings::checks).orElse(Checks.DEFAULT);
    return new RunOptions(checks, has(RunFlag.FINITE_PAD));
  }

  private static Checks checks(String list) {
    Set<Check> enabled = EnumSet.noneOf(Check.class);
    for (String word : list.split(",", -1)) {
      switch (word) {
        case "all" -> enabled.addAll(EnumSet.allOf(Check.class));
        case "none" -> enabled.clear();
        default -> enabled.add(check(word));
      }
    }
    return new Checks(enabled);
  }

  private static Check check(String word) {
    List<String> known = new ArrayList<>(List.of("all", "none"));
    for (Check check : Check.values()) {
      known.add(check.keyword());
      if (check.keyword().equals(word)) {
        return check;
      }
    }
    throw error(RunFlag.CHECK, "no check '" + word + "'" + Suggestion.among(word, known));
  }
}
