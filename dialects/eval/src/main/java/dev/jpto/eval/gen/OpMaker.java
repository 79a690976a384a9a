package dev.jpto.eval.gen;

import dev.jpto.ir.Arity;
import dev.jpto.ir.Block;
import dev.jpto.ir.Groups;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Operation;
import dev.jpto.ir.RegionDef;
import dev.jpto.ir.Trait;
import dev.jpto.ir.ValueDef;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.DenseArrayAttr;
import dev.jpto.ir.attr.DictionaryAttr;
import dev.jpto.ir.attr.Location;
import dev.jpto.ir.attr.StringAttr;
import dev.jpto.ir.attr.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes operations from their definitions: guesses, and keeps what the verifier accepts. */
final class OpMaker {
  private final RandomBuiltins random;
  private final Dice dice;
  private final UnregisteredOps glue;
  private final RegionSchemes schemes;
  private final SymbolChoice symbols;
  private final BranchMaker branches;
  private final List<Choice> chosen = new ArrayList<>();
  private int numSymbols;

  /** What the regions of an operation were guessed to be. */
  private record Choice(OpDefinition definition, List<RegionScheme> schemes) {}

  OpMaker(RandomBuiltins random, UnregisteredOps glue, RegionSchemes schemes) {
    this.random = random;
    this.dice = random.dice;
    this.glue = glue;
    this.schemes = schemes;
    this.symbols = new SymbolChoice(random);
    this.branches = new BranchMaker(random);
  }

  /** An operation that shows {@code pin}, valid where it stands; empty if {@code tries} failed. */
  Optional<Operation> make(OpDefinition definition, Variant pin, Place place, int tries) {
    for (int i = 0; i < tries; i++) {
      Operation mark = place.last();
      Optional<Operation> op = attempt(definition, pin, place);
      if (op.isPresent()) {
        return op;
      }
      place.undoTo(mark);
    }
    return Optional.empty();
  }

  private Optional<Operation> attempt(OpDefinition definition, Variant pin, Place place) {
    Optional<Draft> guess = new DraftMaker(random, definition, pin, place.visibleTypes()).make();
    if (guess.isEmpty()) {
      return Optional.empty();
    }
    Draft draft = guess.get();
    draft = symbols.refer(definition, draft, place);
    List<Block> successors = List.of();
    if (!definition.successors().isEmpty()) {
      List<List<Block>> targets = branches.targets(definition, draft, place.targets());
      draft = branches.forward(definition, draft, targets, pin);
      successors = targets.stream().flatMap(List::stream).toList();
    }
    chosen.clear();
    Operation op = shell(definition, draft, place);
    op.initSuccessors(successors);
    boolean formed = addRegions(op, pin, place);
    place.put(op);
    boolean valid = formed && isValid(op);
    boolean telling = isTelling(op);
    chosen.forEach(c -> schemes.judge(c.definition(), c.schemes(), valid, telling));
    return valid && pin.isShownBy(op) ? Optional.of(op) : Optional.empty();
  }

  /** Whether there are results, and operands in groups of any size, where they are declared. */
  private static boolean isTelling(Operation op) {
    OpDefinition definition = op.definition();
    boolean anyVariadic = false;
    boolean anyOperand = false;
    for (int i = 0; i < definition.operands().size(); i++) {
      if (definition.operands().get(i).arity() == Arity.VARIADIC) {
        anyVariadic = true;
        anyOperand |= Groups.operandRange(op, i).size() > 0;
      }
    }
    return (anyOperand || !anyVariadic)
        && (op.numResults() > 0 || definition.results().isEmpty())
        && SymbolChoice.signature(op)
            .map(t -> t.numInputs() > 0 && t.numResults() > 0)
            .orElse(true);
  }

  private static boolean isValid(Operation op) {
    return Judge.accepts(op)
        && (op.definition().symbolUseVerifier() == null || Judge.acceptsAround(op));
  }

  /** The operation of a draft, without regions and successors, not put anywhere yet. */
  private Operation shell(OpDefinition definition, Draft draft, Place place) {
    Operation op =
        new Operation(random.context.opName(definition), Location.unknown(random.context));
    op.setOperands(glue.values(draft.operandTypes(), place));
    draft.attributes().forEach(op::setAttr);
    setSegments(op, draft);
    if (definition.hasTrait(Trait.Simple.SYMBOL)) {
      nameSymbol(op, place);
    }
    op.initResults(resultTypes(op, draft).toArray(Type[]::new));
    return op;
  }

  /** Whether no symbol seen at {@code place} has this name. */
  boolean namesNothing(String name, Place place) {
    return !symbols.visible(place).contains(name);
  }

  /** Keeps the name that was guessed unless it is taken; a name may be missing if it may be. */
  private void nameSymbol(Operation op, Place place) {
    boolean free =
        !(op.attr(SymbolChoice.NAME) instanceof StringAttr name)
            || namesNothing(name.value(), place);
    if (!free || dice.percent(50)) {
      String name = random.text.key() + numSymbols++;
      op.setAttr(SymbolChoice.NAME, StringAttr.get(random.context, name));
    }
  }

  private static void setSegments(Operation op, Draft draft) {
    if (op.hasTrait(Trait.Simple.ATTR_SIZED_OPERAND_SEGMENTS)) {
      op.setAttr(OpDefinition.OPERAND_SEGMENTS, sizes(op, draft.operands()));
    }
    if (op.hasTrait(Trait.Simple.ATTR_SIZED_RESULT_SEGMENTS)) {
      op.setAttr(OpDefinition.RESULT_SEGMENTS, sizes(op, draft.results()));
    }
  }

  private static Attribute sizes(Operation op, List<List<Type>> groups) {
    return DenseArrayAttr.ofInts(op.context(), groups.stream().mapToInt(List::size).toArray());
  }

  private List<Type> resultTypes(Operation op, Draft draft) {
    OpDefinition definition = op.definition();
    return definition.inference().isPresent() && dice.percent(90)
        ? definition.inference().get().infer(op)
        : draft.resultTypes();
  }

  // Regions.

  private boolean addRegions(Operation op, Variant pin, Place place) {
    List<RegionDef> groups = op.definition().regions();
    if (groups.isEmpty()) {
      return true;
    }
    List<RegionScheme> guesses = schemes.choose(op.definition(), dice);
    chosen.add(new Choice(op.definition(), guesses));
    for (int i = 0; i < groups.size(); i++) {
      RegionDef group = groups.get(i);
      int count = group.arity() == Arity.ONE ? 1 : manyRegions(op);
      for (int k = 0; k < count; k++) {
        op.addRegion();
        boolean none =
            pin.about(group.name()).orElse(null) == Variant.Choice.Blocks.NONE || dice.percent(20);
        boolean empty =
            none
                && OpVariants.blockCounts(op.definition(), group)
                    .contains(Variant.Choice.Blocks.NONE);
        if (!empty && !addBlock(op, op.numRegions() - 1, guesses.get(i), place)) {
          return false;
        }
      }
    }
    return true;
  }

  /** One for each operand, or any number. */
  private int manyRegions(Operation op) {
    return dice.percent(50) ? op.numOperands() : dice.below(4);
  }

  private boolean addBlock(Operation op, int region, RegionScheme guess, Place place) {
    Block block = op.region(region).addBlock();
    List<Type> arguments = List.of();
    if (!op.hasTrait(Trait.Simple.NO_REGION_ARGUMENTS)) {
      arguments = guess.arguments().of(op, region, List.of());
      arguments.forEach(type -> block.addArgument(type, Location.unknown(random.context)));
    }
    if (op.hasTrait(Trait.Simple.NO_TERMINATOR) || op.hasTrait(Trait.Simple.GRAPH_REGION)) {
      return true;
    }
    boolean isolated = op.hasTrait(Trait.Simple.ISOLATED_FROM_ABOVE);
    Place inner = isolated ? Place.isolated(block) : place.inside(block);
    List<Type> yielded = guess.yielded().of(op, region, arguments);
    return guess
        .terminator()
        .filter(t -> dice.percent(95))
        .map(t -> terminator(t, yielded, inner))
        .orElseGet(
            () -> Optional.of(glue.terminator(glue.values(yielded, inner), List.of(), inner)))
        .isPresent();
  }

  /**
   * An operation with operands of these types that ends a block, put at {@code place}; not
   * verified, as that is done with what is around it. Empty if the definition does not allow the
   * types.
   */
  private Optional<Operation> terminator(OpDefinition definition, List<Type> types, Place place) {
    Optional<List<List<Type>>> groups = distribute(definition.operands(), types);
    if (groups.isEmpty()) {
      return Optional.empty();
    }
    Optional<Draft> guess =
        new DraftMaker(random, definition, Variant.ANY, place.visibleTypes()).make();
    Map<String, Attribute> attributes = guess.map(Draft::attributes).orElse(Map.of());
    Operation op = shell(definition, new Draft(groups.get(), List.of(), attributes), place);
    boolean formed = addRegions(op, Variant.ANY, place);
    place.put(op);
    return formed ? Optional.of(op) : Optional.empty();
  }

  private static Optional<List<List<Type>>> distribute(List<ValueDef> defs, List<Type> types) {
    long fixed = defs.stream().filter(d -> d.arity() == Arity.ONE).count();
    long spare = types.size() - fixed;
    List<List<Type>> groups = new ArrayList<>();
    int at = 0;
    for (ValueDef def : defs) {
      long size = def.arity() == Arity.ONE ? 1 : spare;
      if (size < 0 || at + size > types.size()) {
        return Optional.empty();
      }
      List<Type> group = types.subList(at, at + (int) size);
      if (!group.stream().allMatch(def.constraint()::allows)) {
        return Optional.empty();
      }
      groups.add(group);
      at += (int) size;
      spare = def.arity() == Arity.ONE ? spare : 0;
    }
    return at == types.size() ? Optional.of(groups) : Optional.empty();
  }

  // Discardable attributes.

  /** Gives {@code op} discardable attributes if it may have them. */
  void decorate(Operation op) {
    DictionaryAttr extra = random.attributes.dictionary(2, key -> !op.definition().isInherent(key));
    op.setAttributes(extra);
    if (!Judge.accepts(op)) {
      op.setAttributes(DictionaryAttr.empty(random.context));
    }
  }
}
