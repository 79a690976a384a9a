package dev.jpto.testkit.soundness;

import dev.jpto.ir.Arity;
import dev.jpto.ir.Cloner;
import dev.jpto.ir.Context;
import dev.jpto.ir.Dialect;
import dev.jpto.ir.Folded;
import dev.jpto.ir.Folding;
import dev.jpto.ir.OpBuilder;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.Type;
import dev.jpto.pattern.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Checks what folds an operation, by its own folder or by its traits: makes programs that end with
 * the operation, folds it, and compares what they compute.
 */
public final class FolderSoundness {
  private static final int TRIES = 2500;

  private final Context context;
  private final List<OpDefinition> definitions;
  private final List<Type> pool;

  /**
   * For programs of {@code context}; operands are made by operations of {@code definitions}, as far
   * as {@link #isSimple}.
   */
  public FolderSoundness(Context context, List<OpDefinition> definitions) {
    this.context = context;
    this.definitions = definitions.stream().filter(FolderSoundness::isSimple).toList();
    this.pool = TypeChoice.pool(context);
  }

  /**
   * Whether programs of {@code definition} can be made: it computes results of so many operands.
   */
  public static boolean isSimple(OpDefinition definition) {
    return !definition.operands().isEmpty()
        && definition.operands().stream().allMatch(o -> o.arity() == Arity.ONE)
        && !definition.results().isEmpty()
        && definition.results().stream().allMatch(r -> r.arity() == Arity.ONE)
        && definition.regions().isEmpty()
        && definition.successors().isEmpty();
  }

  /**
   * Checks {@code most} programs whose last operation, of {@code definition}, folds; fewer if they
   * are hard to come by. The answer is sound, with the number of inputs, also if none folds.
   */
  public Verdict check(OpDefinition definition, int most, Refinement.Settings settings) {
    Random random = new Random(settings.seed());
    int inputs = 0;
    int folded = 0;
    for (int i = 0; i < TRIES && folded < most; i++) {
      // Small types first: what is wrong is shown by few bits.
      List<Type> types = pool.subList(0, 1 + i * pool.size() / TRIES);
      Optional<Instance> instance = instance(definition, types, random);
      if (instance.isPresent()) {
        folded++;
        Verdict verdict = instance.get().check(settings);
        if (verdict instanceof Verdict.Unsound) {
          return verdict;
        }
        inputs += verdict instanceof Verdict.Sound(int more) ? more : 0;
      }
    }
    return new Verdict.Sound(inputs);
  }

  private Optional<Instance> instance(OpDefinition definition, List<Type> types, Random random) {
    Rule rule = RandomRule.make(definition, definitions, random);
    Operation before;
    try {
      before = new RuleProgram(rule, context, types, true, random).make();
    } catch (RuleProgram.Fails fails) {
      return Optional.empty();
    }
    Operation after = Cloner.clone(before);
    Operation root = Instance.function(after).region(0).entry().lastOp().previous();
    boolean folds = Instance.errors(context, before).isEmpty() && fold(root);
    return folds
        ? Optional.of(new Instance(before, after).requireValid(context, definition))
        : Optional.empty();
  }

  /** Folds {@code op} once; whether that changed anything. */
  private boolean fold(Operation op) {
    Folded folded = Folding.fold(op);
    if (!folded.replacesResults()) {
      return folded == Folded.IN_PLACE;
    }
    List<Value> replacements = new ArrayList<>();
    for (int i = 0; i < folded.numResults(); i++) {
      Value known = folded.value(i);
      replacements.add(known != null ? known : constant(op, folded.constant(i), i));
    }
    op.replaceAllUsesWith(replacements);
    op.erase();
    return true;
  }

  private Value constant(Operation op, Attribute value, int result) {
    Dialect dialect = op.name().dialect().orElseThrow();
    OpBuilder builder = new OpBuilder(context).before(op);
    Type type = op.result(result).type();
    return dialect.materializeConstant(builder, value, type, op.location()).result();
  }
}
