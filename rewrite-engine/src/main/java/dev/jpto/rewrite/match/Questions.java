package dev.jpto.rewrite.match;

import dev.jpto.rewrite.pattern.Check;
import dev.jpto.rewrite.pattern.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers what the checks of one tree ask, so that equal questions are asked once. */
final class Questions {
  /** Asks which of many answers something has: of operation names, constants or integers. */
  private record Which(Class<? extends Check> kind, Position at) {}

  private final Map<Object, Integer> numbers = new HashMap<>();
  private final List<Integer> costs = new ArrayList<>();

  /** Numbers the checks of {@code row}. */
  void add(Row row) {
    for (int i = 0; i < row.size(); i++) {
      Check check = row.alternative().checks().get(i);
      row.questions()[i] = numbers.computeIfAbsent(key(check), key -> number(check));
    }
  }

  private int number(Check check) {
    costs.add(depth(check.at()) * 4 + kindCost(check));
    return costs.size() - 1;
  }

  int size() {
    return costs.size();
  }

  /** Of two questions that as many patterns ask, the cheaper is asked first. */
  int cost(int question) {
    return costs.get(question);
  }

  private static Object key(Check check) {
    return switch (check) {
      case Check.NameIs c -> new Which(Check.NameIs.class, c.at());
      case Check.Equal c -> new Which(Check.Equal.class, c.at());
      case Check.IntegerIs c -> new Which(Check.IntegerIs.class, c.at());
      default -> check;
    };
  }

  /** What tells the answer that {@code check} needs from others to the same question. */
  static Object answer(Check check) {
    return switch (check) {
      case Check.NameIs c -> c.name();
      case Check.Equal c -> c.constant();
      case Check.IntegerIs c -> c.number();
      default -> Boolean.TRUE;
    };
  }

  private static int depth(Position position) {
    int depth = 0;
    for (Position p = position; !(p instanceof Position.Root); p = p.parent()) {
      depth++;
    }
    return depth;
  }

  private static int kindCost(Check check) {
    return switch (check) {
      case Check.EachUser c -> 4000;
      case Check.Holds c -> 1000;
      case Check.Same c -> 1;
      case Check.NameIs c -> -5; // tells most, so before what stands one step nearer
      default -> 0;
    };
  }
}
