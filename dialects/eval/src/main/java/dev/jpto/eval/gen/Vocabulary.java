package dev.jpto.eval.gen;

import dev.jpto.ir.Dialect;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Trait;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The operations of some dialects, sorted by what they can be used for. */
final class Vocabulary {
  private final Map<String, OpDefinition> byName = new HashMap<>();
  private final List<OpDefinition> all = new ArrayList<>();
  private final List<OpDefinition> free = new ArrayList<>();
  private final List<OpDefinition> branches = new ArrayList<>();
  private final List<OpDefinition> symbols = new ArrayList<>();
  private final RegionSchemes schemes;

  Vocabulary(Collection<Dialect> dialects) {
    schemes = new RegionSchemes(dialects);
    dialects.stream()
        .flatMap(d -> d.operations().values().stream())
        .sorted(Comparator.comparing(OpDefinition::name))
        .forEach(this::add);
  }

  private void add(OpDefinition definition) {
    all.add(definition);
    byName.put(definition.name(), definition);
    boolean hasParent = definition.trait(Trait.HasParent.class).isPresent();
    if (!definition.successors().isEmpty()) {
      branches.add(definition);
    } else if (!definition.hasTrait(Trait.Simple.TERMINATOR) && !hasParent) {
      free.add(definition);
    }
    if (definition.hasTrait(Trait.Simple.SYMBOL)) {
      symbols.add(definition);
    }
  }

  /** All operations, by name. */
  List<OpDefinition> all() {
    return all;
  }

  /** What may stand in a block of {@code parent}, before its end. */
  List<OpDefinition> placeable(Operation parent) {
    List<OpDefinition> possible = new ArrayList<>(free);
    for (OpDefinition definition : all) {
      Optional<Trait.HasParent> trait = definition.trait(Trait.HasParent.class);
      if (trait.isPresent()
          && !definition.hasTrait(Trait.Simple.TERMINATOR)
          && trait.get().ops().contains(parent.name().text())) {
        possible.add(definition);
      }
    }
    return possible;
  }

  /** The operations of these names that are known. */
  List<OpDefinition> named(List<String> names) {
    return names.stream().filter(byName::containsKey).map(byName::get).toList();
  }

  /** The terminators with successors. */
  List<OpDefinition> branches() {
    return branches;
  }

  /** The operations that define symbols. */
  List<OpDefinition> symbols() {
    return symbols;
  }

  /** What the regions of operations look like. */
  RegionSchemes schemes() {
    return schemes;
  }
}
