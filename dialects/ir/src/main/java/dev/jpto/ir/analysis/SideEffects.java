package dev.jpto.ir.analysis;

import dev.jpto.ir.Derived;
import dev.jpto.ir.MemoryEffects;
import dev.jpto.ir.MemoryEffects.Effect;
import dev.jpto.ir.MemoryEffects.Kind;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Trait;
import dev.jpto.ir.ValueDef;
import dev.jpto.ir.WalkResult;
import dev.jpto.ir.iface.Speculatable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What may be done to operations in view of their effects. Of an unregistered operation, and of one
 * whose effects are not declared, the worst is assumed. The effects of an operation that has those
 * of the operations inside it are found by looking at these: such questions take time linear in
 * what is inside, and no recursion; all others take O(1).
 */
public final class SideEffects {
  /** What the declaration alone says of the operations it defines. */
  private record Declared(
      boolean recursive,
      boolean free,
      boolean droppable,
      boolean onlyReads,
      boolean writes,
      Speculation speculation,
      Speculatable rule) {

    static Declared of(OpDefinition definition) {
      MemoryEffects effects = definition.effects();
      boolean recursive = effects instanceof MemoryEffects.Recursive;
      boolean known = effects instanceof MemoryEffects.Known;
      List<Effect> list = effects instanceof MemoryEffects.Known(var all) ? all : List.of();
      return new Declared(
          recursive,
          known && list.isEmpty(),
          known && areDroppable(list, definition),
          known && !list.isEmpty() && list.stream().allMatch(e -> e.kind() == Kind.READ),
          !recursive && (!known || list.stream().anyMatch(e -> e.kind() == Kind.WRITE)),
          Speculation.of(definition),
          definition.implementation(Speculatable.class));
    }

    /** Reading harms nobody, nor does anything done to memory that nobody else ever sees. */
    private static boolean areDroppable(List<Effect> effects, OpDefinition definition) {
      Set<String> allocated = new HashSet<>();
      for (ValueDef result : definition.results()) {
        if (effects.contains(new Effect(Kind.ALLOCATE, result.name()))) {
          allocated.add(result.name());
        }
      }
      return effects.stream().allMatch(e -> e.kind() == Kind.READ || allocated.contains(e.on()));
    }
  }

  /** When an operation may run though it would not have, its own rule aside. */
  private enum Speculation {
    ALWAYS,
    IF_ALL_INSIDE_MAY,
    NEVER;

    static Speculation of(OpDefinition definition) {
      if (definition.hasTrait(Trait.Simple.RECURSIVELY_SPECULATABLE)) {
        return IF_ALL_INSIDE_MAY;
      }
      boolean pure = MemoryEffects.NONE.equals(definition.effects());
      return pure || definition.implementation(Speculatable.class) != null ? ALWAYS : NEVER;
    }
  }

  private static final Derived<Declared> DECLARED = new Derived<>(Declared::of);

  private SideEffects() {}

  private static Declared declared(Operation op) {
    OpDefinition definition = op.definition();
    return definition == null ? null : DECLARED.of(definition);
  }

  /** Whether {@code op} and all inside it neither read nor change any memory or other state. */
  public static boolean isMemoryEffectFree(Operation op) {
    return holdsInside(op, Declared::free);
  }

  /**
   * Whether {@code op} may run at any place where its operands are defined, and any number of
   * times.
   */
  public static boolean isPure(Operation op) {
    return isMemoryEffectFree(op) && isSpeculatable(op);
  }

  /**
   * Whether {@code op} could be erased if its results were not used: it is no terminator and no
   * symbol, and it, or what is inside it, at most reads memory or allocates what it returns.
   */
  public static boolean wouldBeTriviallyDead(Operation op) {
    return !mustStay(op) && effectsAreDroppable(op);
  }

  /** Whether nobody misses what {@code op} does if its results are not used. */
  public static boolean effectsAreDroppable(Operation op) {
    return holdsInside(op, Declared::droppable);
  }

  /** Whether {@code op} can be erased: nothing uses it and it {@link #wouldBeTriviallyDead}. */
  public static boolean isTriviallyDead(Operation op) {
    return op.isUnused() && wouldBeTriviallyDead(op);
  }

  /** Whether {@code op} is not to be erased whatever its effects: a terminator or a symbol. */
  public static boolean mustStay(Operation op) {
    return op.mightBeTerminator()
        || (op.hasTrait(Trait.Simple.SYMBOL) && op.hasAttr(SymbolTable.NAME));
  }

  /** Whether the effects of {@code op} are those of the operations inside it. */
  public static boolean areThoseInside(Operation op) {
    Declared declared = declared(op);
    return declared != null && declared.recursive();
  }

  /** Whether {@code op} itself, not what is inside it, reads and does nothing else. */
  public static boolean onlyReads(Operation op) {
    Declared declared = declared(op);
    return declared != null && declared.onlyReads();
  }

  /** Whether {@code op} or something inside it may write. */
  public static boolean mayWrite(Operation op) {
    return !holdsInside(op, declared -> !declared.writes());
  }

  /** Whether {@code test} holds of {@code op}, or, if its effects are recursive, of all inside. */
  private static boolean holdsInside(Operation op, Predicate<Declared> test) {
    Declared outer = declared(op);
    if (outer == null || !outer.recursive()) {
      return outer != null && test.test(outer);
    }
    return !op.walkPreOrder(
        inner -> {
          Declared declared = declared(inner);
          if (declared != null && declared.recursive()) {
            return WalkResult.ADVANCE;
          }
          return declared != null && test.test(declared) ? WalkResult.SKIP : WalkResult.INTERRUPT;
        });
  }

  /**
   * Whether {@code op} may run where it would not have run: it has no undefined behaviour and ends.
   * An operation without effects may, unless it implements {@link Speculatable} and says no; one
   * that is recursively speculatable may if also all operations inside it may.
   */
  public static boolean isSpeculatable(Operation op) {
    return !op.walkPreOrder(
        inner ->
            switch (speculationOf(inner)) {
              case ALWAYS -> WalkResult.SKIP;
              case IF_ALL_INSIDE_MAY -> WalkResult.ADVANCE;
              case NEVER -> WalkResult.INTERRUPT;
            });
  }

  private static Speculation speculationOf(Operation op) {
    Declared declared = declared(op);
    if (declared == null) {
      return Speculation.NEVER;
    }
    Speculatable rule = declared.rule();
    return rule == null || rule.isSpeculatable(op) ? declared.speculation() : Speculation.NEVER;
  }
}
