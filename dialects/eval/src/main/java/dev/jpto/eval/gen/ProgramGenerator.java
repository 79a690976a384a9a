package dev.jpto.eval.gen;

import dev.jpto.ir.Context;
import dev.jpto.ir.Dialect;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Operation;
import java.util.List;
import java.util.Optional;

/**
 * Makes random valid modules from the definitions of operations: every registered operation in all
 * its variants, and around them operations nobody knows, with types, attributes and locations of
 * every kind. The same seed gives the same module, in a context of its own each time.
 *
 * <p>It knows no operation by name but {@code builtin.module}. Numbers of values, constraints with
 * their samples, traits and type inference are kept by construction; for what rules written in Java
 * want it tries, and the verifier decides.
 */
public final class ProgramGenerator {
  private static final int TRIES = 400;
  private static final int LESSONS = 100;
  private static final int TRIES_PER_LESSON = 20;
  private static final int ENOUGH_WINS = 30;

  private final List<Dialect> dialects;
  private final Vocabulary vocabulary;

  /**
   * A generator for the operations of {@code dialects}; it first finds out by trying how the regions
   * of these operations look, which takes most of a second.
   */
  public ProgramGenerator(List<Dialect> dialects) {
    this.dialects = List.copyOf(dialects);
    vocabulary = new Vocabulary(dialects);
    learn();
  }

  private void learn() {
    for (int lesson = 0; lesson < LESSONS; lesson++) {
      for (OpDefinition definition : vocabulary.all()) {
        if (!definition.regions().isEmpty()
            && vocabulary.schemes().wins(definition) < ENOUGH_WINS) {
          builder(lesson).build(definition, Variant.ANY, TRIES_PER_LESSON);
        }
      }
    }
    vocabulary.schemes().freeze();
  }

  private ProgramBuilder builder(long seed) {
    Context context = new Context(dialects);
    context.allowUnregisteredDialects(true);
    context.printOpOnDiagnostic(false);
    return new ProgramBuilder(context, seed, vocabulary);
  }

  /** The operations it makes, by name. */
  public List<OpDefinition> definitions() {
    return vocabulary.all();
  }

  /** A module of about {@code size} operations; verified. */
  public Operation module(long seed, int size) {
    return builder(seed).build(size);
  }

  /**
   * The variants of an operation: {@code init absent}, {@code predicate = 3 : i64}, {@code lhs : i32},
   * and {@code made} for the operation as such.
   */
  public List<String> variants(OpDefinition definition) {
    return OpVariants.of(definition, new Context()).stream().map(Variant::toString).toList();
  }

  /**
   * A small verified module with {@code definition} in {@code variant}, one of {@link #variants};
   * empty if none was found in some hundred tries.
   */
  public Optional<Operation> module(OpDefinition definition, String variant, long seed) {
    ProgramBuilder builder = builder(seed);
    return OpVariants.of(definition, builder.context()).stream()
        .filter(v -> v.toString().equals(variant))
        .findFirst()
        .flatMap(v -> builder.build(definition, v, TRIES));
  }
}
