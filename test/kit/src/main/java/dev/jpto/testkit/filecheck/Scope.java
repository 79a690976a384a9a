package dev.jpto.testkit.filecheck;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The variables that the directives parsed so far mention; a name has only one type. */
final class Scope {
  private final Set<String> strings = new HashSet<>();
  private final Map<String, Number> numbers = new HashMap<>();

  /**
   * A numeric variable.
   *
   * @param line the line of its first definition, zero if a use or an option came before it
   */
  record Number(NumberFormat format, int line) {}

  boolean hasString(String name) {
    return strings.contains(name);
  }

  void addString(String name) {
    strings.add(name);
  }

  Optional<Number> number(String name) {
    return Optional.ofNullable(numbers.get(name));
  }

  void addNumber(String name, NumberFormat format, int line) {
    numbers.put(name, new Number(format, line));
  }

  /** The variable; if it is new, one that is defined nowhere yet. */
  Number useNumber(String name) {
    return numbers.computeIfAbsent(name, _ -> new Number(NumberFormat.UNSIGNED, 0));
  }
}
