package dev.jpto.testkit.filecheck;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The values of the variables while an input is checked. */
final class Variables {
  private final Map<String, String> strings;
  private final Map<String, BigInteger> numbers;

  Variables() {
    strings = new HashMap<>();
    numbers = new HashMap<>();
  }

  /** A copy, so that a program can check more than one input. */
  Variables(Variables other) {
    strings = new HashMap<>(other.strings);
    numbers = new HashMap<>(other.numbers);
  }

  Optional<String> string(String name) {
    return Optional.ofNullable(strings.get(name));
  }

  Optional<BigInteger> number(String name) {
    return Optional.ofNullable(numbers.get(name));
  }

  void define(String name, String value) {
    strings.put(name, value);
  }

  void define(String name, BigInteger value) {
    numbers.put(name, value);
  }

  /** Forgets the variables whose names do not begin with a dollar sign. */
  void forgetLocals() {
    strings.keySet().removeIf(name -> !name.startsWith("$"));
    numbers.keySet().removeIf(name -> !name.startsWith("$"));
  }
}
