package dev.jpto.eval.gen;

import dev.jpto.ir.Context;
import dev.jpto.ir.Dialect;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Trait;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the regions of each operation look like, found by trying: {@code scf.for} has an index and
 * the types of {@code initArgs} as arguments and ends with {@code scf.yield} of the result types,
 * though no one place says so. Guesses that the verifier accepted are remembered with how often
 * they were right, until {@link #freeze}: after that a choice depends on the dice only.
 */
final class RegionSchemes {
  private static final int ENOUGH_WINS = 30;
  private static final double ENOUGH_RATE = 0.3;

  private static final class Score {
    final List<RegionScheme> schemes;
    int tries;
    int wins;

    Score(List<RegionScheme> schemes) {
      this.schemes = schemes;
    }

    double rate() {
      return (wins + 0.5) / (tries + 2);
    }
  }

  private static final class Known {
    final Map<List<RegionScheme>, Score> all = new HashMap<>();
    final List<Score> inOrder = new ArrayList<>();
    final List<TypeList> arguments;
    final List<TypeList> yielded;

    Known(OpDefinition definition) {
      Context context = new Context();
      arguments = TypeList.arguments(definition, context);
      yielded = TypeList.yielded(definition, context);
    }
  }

  private final List<OpDefinition> terminators = new ArrayList<>();
  private final Map<OpDefinition, Known> known = new HashMap<>();
  private boolean frozen;

  RegionSchemes(Collection<Dialect> dialects) {
    dialects.stream()
        .flatMap(d -> d.operations().values().stream())
        .filter(d -> d.hasTrait(Trait.Simple.TERMINATOR) && d.successors().isEmpty())
        .sorted(Comparator.comparing(OpDefinition::name))
        .forEach(terminators::add);
  }

  /** A guess for each region group of {@code definition}. */
  List<RegionScheme> choose(OpDefinition definition, Dice dice) {
    Known about = known.computeIfAbsent(definition, Known::new);
    boolean useful = frozen || about.inOrder.stream().anyMatch(s -> s.wins > 0);
    if (!about.inOrder.isEmpty() && dice.percent(frozen ? 90 : useful ? 60 : 10)) {
      return best(about.inOrder, dice).schemes;
    }
    List<RegionScheme> schemes = new ArrayList<>();
    List<OpDefinition> possible = terminators(definition);
    for (int i = 0; i < definition.regions().size(); i++) {
      boolean again = !schemes.isEmpty() && dice.percent(30);
      schemes.add(again ? schemes.getLast() : guess(about, possible, dice));
    }
    return schemes;
  }

  /** The best of a few, so that others get a chance too. */
  private static Score best(List<Score> scores, Dice dice) {
    Score best = dice.pick(scores);
    for (int i = dice.below(scores.size() + 1); i > 0; i--) {
      Score other = dice.pick(scores);
      best = other.rate() > best.rate() ? other : best;
    }
    return best;
  }

  private static RegionScheme guess(Known about, List<OpDefinition> possible, Dice dice) {
    Optional<OpDefinition> terminator =
        possible.isEmpty() ? Optional.empty() : Optional.of(dice.pick(possible));
    return new RegionScheme(dice.pick(about.arguments), terminator, dice.pick(about.yielded));
  }

  /** What may end a region of {@code definition}; what says so itself comes first. */
  private List<OpDefinition> terminators(OpDefinition definition) {
    Optional<Trait.ImplicitTerminator> implicit = definition.trait(Trait.ImplicitTerminator.class);
    List<OpDefinition> own = new ArrayList<>();
    List<OpDefinition> free = new ArrayList<>();
    for (OpDefinition terminator : terminators) {
      Optional<Trait.HasParent> parent = terminator.trait(Trait.HasParent.class);
      if (implicit.isPresent()) {
        if (implicit.get().op().equals(terminator.name())) {
          own.add(terminator);
        }
      } else if (parent.isEmpty()) {
        free.add(terminator);
      } else if (parent.get().ops().contains(definition.name())) {
        own.add(terminator);
      }
    }
    return own.isEmpty() ? free : own;
  }

  /**
   * Tells whether the guess led to a valid operation.
   *
   * @param telling whether the operation had values of all kinds, so that other guesses would have
   *     been wrong; a failure of any other operation is not held against the guess
   */
  void judge(OpDefinition definition, List<RegionScheme> schemes, boolean valid, boolean telling) {
    if (frozen || !valid && !telling) {
      return;
    }
    Known about = known.get(definition);
    Score score = about.all.get(schemes);
    if (score == null && valid) {
      score = new Score(schemes);
      about.all.put(schemes, score);
      about.inOrder.add(score);
    }
    if (score != null && telling) {
      score.tries++;
      score.wins += valid ? 1 : 0;
    }
  }

  /** Whether a guess about {@code definition} was right often enough. */
  boolean isSure(OpDefinition definition) {
    return known.containsKey(definition)
        && known.get(definition).inOrder.stream()
            .anyMatch(s -> s.wins >= ENOUGH_WINS && s.rate() > ENOUGH_RATE);
  }

  /** Ends the time of learning. */
  void freeze() {
    frozen = true;
  }
}
