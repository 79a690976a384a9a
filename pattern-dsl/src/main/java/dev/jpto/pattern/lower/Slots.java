package dev.jpto.pattern.lower;

import dev.jpto.ir.attr.Uniqued;
import dev.jpto.pattern.model.Var;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Numbers what a rule speaks of, captures first. */
final class Slots {
  private final Map<Var, Integer> numbers = new LinkedHashMap<>();
  private final Map<Integer, Object> constants = new LinkedHashMap<>();
  private final Problems problems;

  Slots(List<Var> captures, Problems problems) {
    captures.forEach(this::define);
    this.problems = problems;
  }

  int define(Var var) {
    return numbers.computeIfAbsent(var, v -> numbers.size());
  }

  int constant(Var var, Object value) {
    int slot = define(var);
    constants.put(slot, value);
    return slot;
  }

  /** The literal attribute or type that {@code var} is, if it is one. */
  Optional<Uniqued> constant(Var var) {
    Integer slot = numbers.get(var);
    return Optional.ofNullable(slot == null ? null : (Uniqued) constants.get(slot));
  }

  /** The slot of {@code var}; reported if nothing defines it. */
  int use(Var var) {
    Integer slot = numbers.get(var);
    if (slot == null) {
      problems.add(
          "JR05",
          "'%s' is used where nothing binds it".formatted(var),
          "match it, or make it before it is used");
      return 0;
    }
    return slot;
  }

  int[] use(List<Var> vars) {
    return vars.stream().mapToInt(this::use).toArray();
  }

  /** The slots before a rewrite: null but for constants. */
  Object[] initial() {
    Object[] all = new Object[numbers.size()];
    constants.forEach((slot, value) -> all[slot] = value);
    return all;
  }

  /** The slots of captured operations. */
  int[] operations(List<Var> captures) {
    List<Integer> found = new ArrayList<>();
    for (Var var : captures) {
      if (var.kind() == Var.Kind.OPERATION) {
        found.add(numbers.get(var));
      }
    }
    return found.stream().mapToInt(Integer::intValue).toArray();
  }
}
