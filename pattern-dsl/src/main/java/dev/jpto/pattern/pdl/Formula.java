package dev.jpto.pattern.pdl;

import dev.jpto.pattern.model.Action;
import dev.jpto.pattern.model.Term;
import java.util.List;
import java.util.stream.Collectors;

/** What a pattern without a formula of its own does, in a line: {@code foo.add -> foo.neg}. */
final class Formula {
  private Formula() {}

  static String of(Term.OpTerm root, List<Action> rewrite) {
    String made =
        rewrite.stream()
            .map(Formula::made)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    boolean replaces = rewrite.stream().anyMatch(Action.Replace.class::isInstance);
    return root.name().orElse("any operation")
        + " -> "
        + (made.isEmpty() ? replaces ? "values" : "nothing" : made);
  }

  private static String made(Action action) {
    return switch (action) {
      case Action.Create a -> a.name();
      case Action.Apply a -> a.name() + "(...)";
      default -> "";
    };
  }
}
