package dev.jpto.suite.laws;

import dev.jpto.ir.Block;
import dev.jpto.ir.Context;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Trait;
import dev.jpto.ir.Value;
import dev.jpto.ir.diag.SourceFile;
import dev.jpto.ir.parse.Parser;
import dev.jpto.ir.parse.ParserOptions;
import dev.jpto.ir.verify.Verifier;
import dev.jpto.lowering.JptoDialects;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes a program that breaks a law smaller: operations are dropped, their results replaced by
 * other values of the same type that are there, as long as the program stays valid and still breaks
 * it.
 */
final class Shrinker {
  private static final int MOST_CHECKS = 300;

  private final LawCheck check;
  private int checks;

  Shrinker(LawCheck check) {
    this.check = check;
  }

  /** The smallest program found that is still broken. */
  LawCheck.Verdict.Broken shrink(LawCheck.Verdict.Broken found) {
    LawCheck.Verdict.Broken best = found;
    boolean smaller = true;
    while (smaller && checks < MOST_CHECKS) {
      smaller = false;
      int size = operations(parse(best.before())).size();
      for (int i = size - 1; i >= 0 && checks < MOST_CHECKS; i--) {
        Optional<LawCheck.Verdict.Broken> next = without(best, i);
        if (next.isPresent()) {
          best = next.get();
          smaller = true;
        }
      }
    }
    return best;
  }

  private Optional<LawCheck.Verdict.Broken> without(LawCheck.Verdict.Broken broken, int index) {
    Operation module = parse(broken.before());
    List<Operation> all = operations(module);
    if (index >= all.size() || !drop(all.get(index)) || !accepts(module)) {
      return Optional.empty();
    }
    checks++;
    return check.check(LawCheck.print(module)) instanceof LawCheck.Verdict.Broken smaller
        ? Optional.of(smaller)
        : Optional.empty();
  }

  private static List<Operation> operations(Operation module) {
    List<Operation> all = new ArrayList<>();
    module.walk(
        op -> {
          if (op.parentOp() != null
              && op.parentOp() != module
              && !op.hasTrait(Trait.Simple.TERMINATOR)) {
            all.add(op);
          }
        });
    return all;
  }

  private static boolean drop(Operation op) {
    for (Value result : op.results()) {
      if (!result.isUnused()) {
        Optional<Value> other = standIn(op, result);
        if (other.isEmpty()) {
          return false;
        }
        result.replaceAllUsesWith(other.get());
      }
    }
    op.erase();
    return true;
  }

  /** A value of the same type that is seen where {@code op} stands, an operand if there is one. */
  private static Optional<Value> standIn(Operation op, Value result) {
    List<Value> seen = new ArrayList<>(op.operands());
    for (Operation at = op; at.block() != null; at = at.parentOp()) {
      Block block = at.block();
      seen.addAll(block.arguments());
      for (Operation before = at.previous(); before != null; before = before.previous()) {
        seen.addAll(before.results());
      }
    }
    return seen.stream().filter(v -> v.type().equals(result.type())).findFirst();
  }

  private static Operation parse(String text) {
    Context context = new Context(JptoDialects.all());
    return Parser.parse(
            context, SourceFile.of("program.mlir", text), new ParserOptions(true, true, true))
        .orElseThrow();
  }

  private static boolean accepts(Operation module) {
    boolean[] valid = {false};
    module.context().diagnostics().handling(d -> {}, () -> valid[0] = Verifier.verify(module));
    return valid[0];
  }
}
