package dev.jpto.eval.gen;

import dev.jpto.ir.Dialect;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.RegionDef;
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
 * though no one place says so. Guesses that the verifier accepted are remembered with how often they
 * were right, until {@link #freeze}: after that a choice depends on the dice only.
 */
final class RegionSchemes {
  private static final class Score {
    final List<RegionScheme> schemes;
    int tries;
    int wins;

    Score(List<RegionScheme> schemes) {
      this.schemes = schemes;
    }

    double rate() {
      return (double) wins / tries;
    }
  }

  private final List<OpDefinition> terminators = new ArrayList<>();
  private final Map<OpDefinition, List<TypeList>> typeLists = new HashMap<>();
  private final Map<OpDefinition, Map<List<RegionScheme>, Score>> records = new HashMap<>();
  private final Map<OpDefinition, List<Score>> ranked = new HashMap<>();
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
    List<Score> known = ranked.getOrDefault(definition, List.of());
    if (!known.isEmpty() && dice.percent(frozen ? 90 : 40)) {
      Score a = dice.pick(known);
      Score b = dice.pick(known);
      return (a.rate() >= b.rate() ? a : b).schemes;
    }
    List<TypeList> lists = typeLists.computeIfAbsent(definition, TypeList::of);
    List<RegionScheme> schemes = new ArrayList<>();
    for (RegionDef region : definition.regions()) {
      boolean again = !schemes.isEmpty() && dice.percent(30);
      schemes.add(again ? schemes.getLast() : guess(definition, lists, dice));
    }
    return schemes;
  }

  private RegionScheme guess(OpDefinition definition, List<TypeList> lists, Dice dice) {
    List<OpDefinition> possible = terminators(definition);
    Optional<OpDefinition> terminator =
        possible.isEmpty() || dice.percent(5)
            ? Optional.empty()
            : Optional.of(dice.pick(possible));
    return new RegionScheme(plain(lists, dice), terminator, plain(lists, dice));
  }

  /** One of the guesses, one without prefix in half of the cases. */
  private static TypeList plain(List<TypeList> lists, Dice dice) {
    TypeList guess = dice.pick(lists);
    return dice.percent(50) ? new TypeList(TypeList.Prefix.NONE, guess.source()) : guess;
  }

  /** What may end a region of {@code definition}; what says so itself comes first. */
  List<OpDefinition> terminators(OpDefinition definition) {
    Optional<Trait.ImplicitTerminator> implicit =
        definition.trait(Trait.ImplicitTerminator.class);
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

  /** Tells whether the guess led to a valid operation. */
  void judge(OpDefinition definition, List<RegionScheme> schemes, boolean valid) {
    if (frozen) {
      return;
    }
    Map<List<RegionScheme>, Score> known =
        records.computeIfAbsent(definition, d -> new HashMap<>());
    Score record = known.get(schemes);
    if (record == null && valid) {
      record = new Score(schemes);
      known.put(schemes, record);
      ranked.computeIfAbsent(definition, d -> new ArrayList<>()).add(record);
    }
    if (record != null) {
      record.tries++;
      record.wins += valid ? 1 : 0;
    }
  }

  /** Ends the time of learning. */
  void freeze() {
    frozen = true;
  }
}
