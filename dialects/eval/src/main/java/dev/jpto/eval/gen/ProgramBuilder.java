package dev.jpto.eval.gen;

import dev.jpto.ir.Block;
import dev.jpto.ir.Context;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Region;
import dev.jpto.ir.Trait;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.Location;
import dev.jpto.ir.attr.StringAttr;
import dev.jpto.ir.attr.SymbolRefAttr;
import dev.jpto.ir.attr.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Builds one module. */
final class ProgramBuilder {
  private static final int MAX_DEPTH = 4;
  private static final int TRIES = 6;
  private static final int TRIES_PER_SYMBOL = 10;

  private final RandomBuiltins random;
  private final Dice dice;
  private final Vocabulary vocabulary;
  private final UnregisteredOps glue;
  private final OpMaker maker;
  private final BlockGraphs graphs;
  private final Operation module;
  private final Place top;

  ProgramBuilder(Context context, long seed, Vocabulary vocabulary) {
    this.dice = new Dice(seed);
    this.random = new RandomBuiltins(context, dice);
    this.vocabulary = vocabulary;
    this.glue = new UnregisteredOps(random);
    this.maker = new OpMaker(random, glue, vocabulary.schemes());
    this.graphs = new BlockGraphs(random, glue, maker, vocabulary.branches());
    this.module = new Operation(context.opName("builtin.module"), Location.unknown(context));
    this.top = Place.isolated(module.addRegion().addBlock());
  }

  /** The context of the module. */
  Context context() {
    return random.context;
  }

  /** A module of about {@code size} operations. */
  Operation build(int size) {
    fill(top, size, 0);
    new Rewiring(dice).rewire(module, 40);
    return finished();
  }

  /**
   * A module in which operations show {@code variants}; those that {@code tries} failed to show are
   * left out.
   */
  Operation build(OpDefinition definition, List<Variant> variants, int tries) {
    Set<Variant> shown = new HashSet<>();
    for (Variant variant : variants) {
      if (!shown.contains(variant)) {
        show(definition, variant, tries).ifPresent(op -> shown.addAll(OpVariants.in(op)));
      }
    }
    return finished();
  }

  private Operation finished() {
    random.locations.give(module);
    NameHints.give(module, random);
    return module;
  }

  /** An operation that shows {@code pin}, made in at most {@code tries}. */
  Optional<Operation> show(OpDefinition definition, Variant pin, int tries) {
    if (pin.choice() instanceof Variant.Choice.OfType(Type type)) {
      glue.value(type, top);
    }
    boolean needsSymbol = SymbolChoice.reference(definition, random).isPresent();
    for (int i = 0; i < tries; i++) {
      if (needsSymbol && i % TRIES_PER_SYMBOL == 0) {
        vocabulary.symbols().forEach(symbol -> makeSymbol(symbol, pin));
      }
      Operation mark = top.last();
      Optional<Operation> op = makeSomewhere(definition, pin, top);
      if (op.isPresent() && Judge.accepts(module)) {
        return op;
      }
      top.undoTo(mark);
    }
    return Optional.empty();
  }

  /** A symbol, of the name that is pinned if that is one. */
  private void makeSymbol(OpDefinition definition, Variant pin) {
    Optional<Operation> symbol = maker.make(definition, pin.asHint(), top, 10 * TRIES);
    if (symbol.flatMap(SymbolChoice::signature).isPresent()
        && pin.choice() instanceof Variant.Choice.Value(Attribute value)
        && value instanceof SymbolRefAttr name
        && maker.namesNothing(name.root(), top)) {
      symbol.get().setAttr(SymbolChoice.NAME, StringAttr.get(random.context, name.root()));
    }
  }

  // One operation wherever it can stand.

  private Optional<Operation> makeSomewhere(OpDefinition definition, Variant pin, Place place) {
    Optional<Trait.HasParent> parent = definition.trait(Trait.HasParent.class);
    if (parent.isPresent()) {
      return makeInParent(definition, pin, place, parent.get());
    }
    if (pin.choice() == Variant.Choice.Blocks.SEVERAL) {
      return maker
          .make(definition, Variant.ANY, place, TRIES)
          .filter(op -> op.regions().stream().anyMatch(r -> split(r, place)))
          .filter(op -> pin.isShownBy(op));
    }
    if (definition.hasTrait(Trait.Simple.TERMINATOR)) {
      return makeTerminator(definition, pin, place);
    }
    return maker.make(definition, pin, place, TRIES);
  }

  private Optional<Operation> makeInParent(
      OpDefinition definition, Variant pin, Place place, Trait.HasParent trait) {
    List<OpDefinition> parents = vocabulary.named(trait.ops());
    if (parents.isEmpty()) {
      return Optional.empty();
    }
    Operation mark = place.last();
    Optional<Operation> parent = makeSomewhere(dice.pick(parents), pin.asHint(), place);
    Optional<Operation> found = parent.flatMap(p -> find(p, definition, pin));
    if (found.isPresent() || parent.isEmpty()) {
      return found;
    }
    if (!definition.hasTrait(Trait.Simple.TERMINATOR)) {
      for (Region region : parent.get().regions()) {
        for (Block block : region) {
          Place inner = inside(block, place);
          Optional<Operation> op = maker.make(definition, pin, inner, TRIES);
          if (op.isPresent() && Judge.accepts(parent.get())) {
            return op;
          }
        }
      }
    }
    place.undoTo(mark);
    return Optional.empty();
  }

  private static Optional<Operation> find(Operation root, OpDefinition definition, Variant pin) {
    List<Operation> found = new ArrayList<>();
    root.walk(
        op -> {
          if (op.is(definition) && pin.isShownBy(op)) {
            found.add(op);
          }
        });
    return found.stream().findFirst();
  }

  /** At the end of a block of an operation that nobody knows. */
  private Optional<Operation> makeTerminator(OpDefinition definition, Variant pin, Place place) {
    Operation mark = place.last();
    Operation around = glue.any(place);
    graphs.grow(around.addRegion(), place);
    List<Block> targets = new ArrayList<>();
    around.region(0).forEach(targets::add);
    Block entry = targets.removeFirst();
    Operation old = entry.lastOp();
    old.dropAllReferences();
    old.remove();
    Optional<Operation> op =
        maker.make(definition, pin, place.inside(entry).branching(targets), TRIES);
    if (op.isEmpty() || !Judge.accepts(around)) {
      place.undoTo(mark);
      return Optional.empty();
    }
    return op;
  }

  // Many operations.

  private void fill(Place place, int budget, int depth) {
    int left = budget;
    while (left > 0) {
      Operation op = dice.percent(60) ? registered(place) : glue.any(place);
      left--;
      if (op != null && depth < MAX_DEPTH) {
        int inside = op.numRegions() == 0 && op.name().isRegistered() ? 0 : dice.below(left + 1);
        left -= inside;
        fillInside(op, place, inside, depth + 1);
      }
    }
  }

  private Operation registered(Place place) {
    List<OpDefinition> possible = vocabulary.placeable(place.block().parentOp());
    if (possible.isEmpty()) {
      return glue.any(place);
    }
    Optional<Operation> op = maker.make(dice.pick(possible), Variant.ANY, place, TRIES);
    if (op.isPresent() && dice.percent(30)) {
      maker.decorate(op.get());
    }
    return op.orElse(null);
  }

  private void fillInside(Operation op, Place place, int budget, int depth) {
    if (op.name().isRegistered()) {
      op.regions().forEach(region -> enrich(op, region, place, budget, depth));
    } else if (budget > 0 && dice.percent(50)) {
      Region region = op.addRegion();
      if (dice.percent(50)) {
        graphs.grow(region, place);
      } else {
        region.addBlock();
      }
      region.forEach(block -> fill(inside(block, place), budget / 2 + 1, depth));
    }
  }

  /** Puts operations into the region of a registered operation, as far as it stays valid. */
  private void enrich(Operation op, Region region, Place place, int budget, int depth) {
    if (region.hasOneBlock() && dice.percent(50)) {
      split(region, place);
    }
    for (Block block : region) {
      Place inner = inside(block, place);
      Operation mark = inner.last();
      fill(inner, budget, depth);
      if (!Judge.accepts(op)) {
        inner.undoTo(mark);
      }
    }
  }

  private boolean split(Region region, Place place) {
    Operation op = region.parentOp();
    boolean possible =
        region.hasOneBlock()
            && !region.entry().isEmpty()
            && !op.hasTrait(Trait.Simple.SINGLE_BLOCK)
            && !op.hasTrait(Trait.Simple.NO_TERMINATOR)
            && !op.hasTrait(Trait.Simple.GRAPH_REGION);
    return possible && graphs.split(region, place);
  }

  /** Before the terminator of {@code block}, which is inside an operation at {@code place}. */
  private static Place inside(Block block, Place place) {
    Operation around = block.parentOp();
    boolean isolated = around.hasTrait(Trait.Simple.ISOLATED_FROM_ABOVE);
    Place end = isolated ? Place.isolated(block) : place.inside(block);
    boolean open =
        block.isEmpty()
            || around.hasTrait(Trait.Simple.NO_TERMINATOR)
            || around.hasTrait(Trait.Simple.GRAPH_REGION);
    return open ? end : end.beforeOp(block.lastOp());
  }
}
