package dev.jpto.pattern.pdl;

import dev.jpto.ir.Context;
import dev.jpto.ir.Operation;
import dev.jpto.ir.builtin.BuiltinDialect;
import dev.jpto.ir.diag.Diagnostic;
import dev.jpto.ir.diag.SourceFile;
import dev.jpto.ir.parse.Parser;
import dev.jpto.ir.parse.ParserOptions;
import dev.jpto.pattern.ToyDialect;
import dev.jpto.pattern.model.Natives;
import dev.jpto.rewrite.greedy.GreedyConfig;
import dev.jpto.rewrite.greedy.GreedyDriver;
import dev.jpto.rewrite.match.FrozenPatterns;
import dev.jpto.rewrite.pattern.DeclaredPattern;
import dev.jpto.rewrite.pattern.InvalidPatterns;
import dev.jpto.rewrite.pattern.PatternMonitor;
import dev.jpto.rewrite.pattern.PatternProblem;
import dev.jpto.rewrite.pattern.PatternSet;
import java.util.ArrayList;
import java.util.List;

/** Reads patterns and runs them on programs, as {@code apply-patterns} does. */
final class PdlRun {
  final Context context = new Context(new BuiltinDialect(), new ToyDialect(), new PdlDialect());
  private final Natives natives;

  PdlRun(Natives natives) {
    this.natives = natives;
    context.allowUnregisteredDialects(true);
  }

  Operation parse(String text) {
    List<Operation> module = new ArrayList<>();
    List<Diagnostic> errors =
        context
            .diagnostics()
            .collecting(
                () ->
                    Parser.parse(
                            context,
                            SourceFile.of("p.mlir", text),
                            new ParserOptions(true, false, true))
                        .ifPresent(module::add));
    if (!errors.isEmpty()) {
      throw new AssertionError(errors.getFirst().location() + ": " + errors.getFirst().message());
    }
    return module.getFirst();
  }

  List<DeclaredPattern> patterns(String text) {
    return PdlReader.read(parse(text), natives);
  }

  /** What is wrong with the patterns. */
  List<PatternProblem> problems(String text) {
    try {
      freeze(text);
      return List.of();
    } catch (InvalidPatterns e) {
      return e.problems();
    }
  }

  /** What the patterns make of a program, at most 64 times. */
  String rewrite(String patterns, String program) {
    Operation module = parse(program);
    GreedyDriver.run(
        module, freeze(patterns), GreedyConfig.DEFAULT.withMaxRewrites(64), PatternMonitor.NONE);
    return module + "\n";
  }

  private FrozenPatterns freeze(String text) {
    PatternSet set = new PatternSet();
    patterns(text).forEach(set::add);
    return FrozenPatterns.of(context, set);
  }
}
