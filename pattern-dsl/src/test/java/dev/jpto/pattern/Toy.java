package dev.jpto.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jpto.ir.Context;
import dev.jpto.ir.MemoryEffects;
import dev.jpto.ir.Operation;
import dev.jpto.ir.diag.SourceFile;
import dev.jpto.ir.parse.Parser;
import dev.jpto.ir.parse.ParserOptions;
import dev.jpto.rewrite.RewriteListener;
import dev.jpto.rewrite.match.MatchAutomaton;
import dev.jpto.rewrite.match.Matches;
import dev.jpto.rewrite.pattern.DeclaredPattern;
import dev.jpto.rewrite.pattern.PatternRewriter;
import java.util.ArrayList;
import java.util.List;

/** Runs patterns on programs of the toy dialect, until none applies. */
final class Toy {
  final Context context = ToyDialect.context();

  /** The module of the body {@code text}. */
  Operation parse(String text) {
    return Parser.parse(
            context, SourceFile.of("t.mlir", text), new ParserOptions(false, true, true))
        .orElseThrow();
  }

  /** Asserts what {@code patterns} make of {@code before}, unused pure operations left out. */
  void assertRewrites(String before, String after, DeclaredPattern... patterns) {
    Operation module = parse(before);
    apply(module, patterns);
    assertEquals(text(parse(after)), text(module));
  }

  /** Applies each pattern where it matches, at most 100 times. */
  int apply(Operation module, DeclaredPattern... patterns) {
    MatchAutomaton automaton = MatchAutomaton.compile(context, List.of(patterns));
    int applied = 0;
    while (applied < 100 && applyOnce(module, automaton)) {
      applied++;
    }
    dropUnused(module);
    return applied;
  }

  private boolean applyOnce(Operation module, MatchAutomaton automaton) {
    Matches matches = new Matches();
    PatternRewriter rewriter = new PatternRewriter(context, RewriteListener.NONE);
    for (Operation op : inside(module)) {
      automaton.match(op, matches);
      for (int i = 0; i < matches.size(); i++) {
        rewriter.begin();
        if (matches.get(i).pattern().rewrite(matches.get(i), rewriter)) {
          rewriter.commit();
          return true;
        }
        rewriter.undo();
      }
    }
    return false;
  }

  private static List<Operation> inside(Operation module) {
    List<Operation> all = new ArrayList<>();
    module.walk(all::add);
    all.removeLast();
    return all;
  }

  private static void dropUnused(Operation module) {
    for (Operation op : inside(module).reversed()) {
      boolean pure = op.definition() != null && op.definition().effects() == MemoryEffects.NONE;
      if (pure && op.isUnused()) {
        op.erase();
      }
    }
  }

  static String text(Operation op) {
    return op.toString();
  }
}
