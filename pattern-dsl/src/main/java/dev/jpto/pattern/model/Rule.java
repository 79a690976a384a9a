package dev.jpto.pattern.model;

import dev.jpto.rewrite.pattern.PatternInfo;
import java.util.List;
import java.util.Optional;

/**
 * A rewrite `this => that` as data. Java declarations and texts are surfaces of this one model;
 * functions appear by name only.
 *
 * @param info name, formula, root, benefit and place
 * @param documentation what the formula does not say; may be empty
 * @param bounded why it cannot fire for ever although it does not make the IR smaller, if the
 *     author says so
 * @param root the operation of {@code match} it starts at
 * @param match what it matches
 * @param rewrite what it does
 */
public record Rule(
    PatternInfo info,
    String documentation,
    Optional<String> bounded,
    Var root,
    List<Term> match,
    List<Action> rewrite) {
  /** Copies the lists. */
  public Rule {
    match = List.copyOf(match);
    rewrite = List.copyOf(rewrite);
  }

  /** The matched operations, in the order of the rule. */
  public List<Term.OpTerm> matchedOps() {
    return match.stream()
        .filter(Term.OpTerm.class::isInstance)
        .map(Term.OpTerm.class::cast)
        .toList();
  }
}
