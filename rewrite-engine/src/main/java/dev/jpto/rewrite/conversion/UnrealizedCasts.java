package dev.jpto.rewrite.conversion;

import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.builtin.BuiltinDialect;
import dev.jpto.rewrite.Rewriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.Set;

/**
 * Removes casts that undo each other, as MLIR 19 does: one whose result types are the input types
 * of a cast it is made from, directly or over further casts, is replaced by those inputs; unused
 * casts go. O(casts times the length of chains).
 */
public final class UnrealizedCasts {
  private final Rewriter rewriter;
  private final SequencedSet<Operation> worklist;

  private UnrealizedCasts(Rewriter rewriter, Collection<Operation> casts) {
    this.rewriter = rewriter;
    this.worklist = new LinkedHashSet<>(casts);
  }

  /** Whether {@code op} is {@code builtin.unrealized_conversion_cast}. */
  public static boolean isCast(Operation op) {
    return op != null && op.is(BuiltinDialect.UNREALIZED_CONVERSION_CAST);
  }

  /** All casts inside {@code op}, what is inside an operation before it. */
  public static List<Operation> in(Operation op) {
    List<Operation> casts = new ArrayList<>();
    op.walk(
        inner -> {
          if (isCast(inner)) {
            casts.add(inner);
          }
        });
    return casts;
  }

  /** Removes what it can of {@code casts} and of the casts that made their inputs. */
  public static void reconcile(Rewriter rewriter, Collection<Operation> casts) {
    new UnrealizedCasts(rewriter, casts).run();
  }

  private void run() {
    while (!worklist.isEmpty()) {
      Operation cast = worklist.removeLast();
      if (cast.isUnused()) {
        erase(cast);
      } else {
        Operation origin = origin(cast);
        if (origin != null) {
          List<Value> inputs = origin.operands();
          enqueueInputs(cast);
          rewriter.replaceOp(cast, inputs);
        }
      }
    }
  }

  private void erase(Operation cast) {
    enqueueInputs(cast);
    rewriter.eraseOp(cast);
  }

  private void enqueueInputs(Operation cast) {
    for (Value input : cast.operands()) {
      Operation definition = input.definingOp();
      if (isCast(definition) && definition != cast) {
        worklist.add(definition);
      }
    }
  }

  /** The cast, this or one it is made from, whose inputs have the types of the results, or null. */
  private static Operation origin(Operation cast) {
    List<Type> wanted = types(cast.results());
    Set<Operation> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Operation at = cast; at != null && seen.add(at); at = inputCast(at)) {
      if (types(at.operands()).equals(wanted)
          && !at.operands().stream().anyMatch(v -> v.definingOp() == cast)) {
        return at;
      }
    }
    return null;
  }

  /** The cast whose results are all inputs of {@code cast}, in order, or null. */
  private static Operation inputCast(Operation cast) {
    Operation input = cast.numOperands() == 0 ? null : cast.operand(0).definingOp();
    return isCast(input) && cast.operands().equals(input.results()) ? input : null;
  }

  static List<Type> types(List<? extends Value> values) {
    return values.stream().map(Value::type).toList();
  }
}
