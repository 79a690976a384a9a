package dev.jpto.testkit.filecheck;

import dev.jpto.testkit.filecheck.Options.Flag;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A parsed FileCheck command line.
 *
 * @param checkFile the file with the checks
 * @param inputFile the file to check; {@code -} for the standard input
 */
public record Invocation(String checkFile, String inputFile, Options options) {
  private static final Set<String> IGNORED_FLAGS = Set.of("v", "vv", "color");
  private static final Map<String, Flag> FLAGS =
      Arrays.stream(Flag.values())
          .collect(Collectors.toMap(Invocation::optionName, Function.identity()));

  /**
   * Parses the arguments after the name of the command, for example {@code checks.mlir
   * --check-prefix=X}. Options may begin with one hyphen or two; those that only change what the
   * tool prints are accepted and ignored.
   *
   * @throws IllegalArgumentException if an option is unknown or there is not exactly one check file
   */
  public static Invocation parse(List<String> arguments) {
    return new Parser(arguments).parse();
  }

  private static String optionName(Flag flag) {
    return flag.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static final class Parser {
    private final Deque<String> rest;
    private final List<String> files = new ArrayList<>();
    private final List<String> checkPrefixes = new ArrayList<>();
    private final List<String> implicitCheckNots = new ArrayList<>();
    private final List<String> defines = new ArrayList<>();
    private final Set<Flag> flags = EnumSet.noneOf(Flag.class);
    private List<String> commentPrefixes = Options.DEFAULT.commentPrefixes();
    private String inputFile = "-";

    Parser(List<String> arguments) {
      rest = new ArrayDeque<>(arguments);
    }

    Invocation parse() {
      while (!rest.isEmpty()) {
        String argument = rest.pop();
        if (argument.startsWith("-") && argument.length() > 1) {
          option(argument);
        } else {
          files.add(argument);
        }
      }
      if (files.size() != 1) {
        throw new IllegalArgumentException("FileCheck needs one check file, not " + files);
      }
      var options = new Options(checkPrefixes, commentPrefixes, implicitCheckNots, defines, flags);
      return new Invocation(files.getFirst(), inputFile, options);
    }

    private void option(String argument) {
      String option = argument.substring(argument.startsWith("--") ? 2 : 1);
      int equals = option.indexOf('=');
      String name = equals < 0 ? option : option.substring(0, equals);
      if (option.startsWith("D")) {
        defines.add(definition(option.substring(1)));
      } else if (equals < 0 && FLAGS.containsKey(name)) {
        flags.add(FLAGS.get(name));
      } else if (!IGNORED_FLAGS.contains(option)) {
        Consumer<String> target = target(name);
        target.accept(equals < 0 ? next(argument) : option.substring(equals + 1));
      }
    }

    private static String definition(String text) {
      if (text.indexOf('=') <= 0) {
        throw new IllegalArgumentException("FileCheck needs -DNAME=value, not -D" + text);
      }
      return text;
    }

    private Consumer<String> target(String name) {
      return switch (name) {
        case "check-prefix" -> checkPrefixes::add;
        case "check-prefixes" -> value -> checkPrefixes.addAll(list(value));
        case "comment-prefixes" -> value -> commentPrefixes = list(value);
        case "implicit-check-not" -> implicitCheckNots::add;
        case "input-file" -> value -> inputFile = value;
        case "dump-input", "dump-input-context", "dump-input-filter" -> _ -> {};
        default -> throw new IllegalArgumentException("unknown FileCheck option " + name);
      };
    }

    private String next(String option) {
      if (rest.isEmpty()) {
        throw new IllegalArgumentException("FileCheck option " + option + " needs a value");
      }
      return rest.pop();
    }

    private static List<String> list(String value) {
      return List.of(value.split(",", -1));
    }
  }
}
