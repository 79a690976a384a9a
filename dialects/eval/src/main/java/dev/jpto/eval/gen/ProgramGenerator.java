package dev.jpto.eval.gen;

import dev.jpto.ir.Context;
import dev.jpto.ir.Dialect;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Operation;
import java.util.List;

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
  private static final int TRIES = 150;
  private static final int LESSONS = 40;
  private static final int TRIES_PER_LESSON = 20;

  private final List<Dialect> dialects;
  private final Vocabulary vocabulary;

  /**
   * A generator for the operations of {@code dialects}; it first finds out by trying how the
   * regions of these operations look, which takes most of a second.
   */
  public ProgramGenerator(List<Dialect> dialects) {
    this.dialects = List.copyOf(dialects);
    vocabulary = new Vocabulary(dialects);
    learn();
  }

  private void learn() {
    for (int lesson = 0; lesson < LESSONS; lesson++) {
      for (OpDefinition definition : vocabulary.all()) {
        if (!definition.regions().isEmpty() && !vocabulary.schemes().isSure(definition)) {
          builder(lesson).show(definition, Variant.ANY, TRIES_PER_LESSON);
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
   * A verified module that shows each variant of {@code definition} at least once, as far as that
   * was achieved in some hundred tries each.
   */
  public Operation module(OpDefinition definition, long seed) {
    ProgramBuilder builder = builder(seed);
    List<Variant> variants = OpVariants.of(definition, builder.context());
    return builder.build(definition, variants, TRIES);
  }
}
