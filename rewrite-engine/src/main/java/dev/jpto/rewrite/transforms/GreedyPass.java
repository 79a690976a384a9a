package dev.jpto.rewrite.transforms;

import dev.jpto.ir.Operation;
import dev.jpto.ir.diag.Severity;
import dev.jpto.ir.diag.Suggestion;
import dev.jpto.rewrite.greedy.GreedyConfig;
import dev.jpto.rewrite.greedy.GreedyConfig.RegionSimplification;
import dev.jpto.rewrite.greedy.GreedyDriver;
import dev.jpto.rewrite.greedy.GreedyResult;
import dev.jpto.rewrite.greedy.NonConvergence;
import dev.jpto.rewrite.match.FrozenPatterns;
import dev.jpto.rewrite.pass.OptionType;
import dev.jpto.rewrite.pass.Pass;
import dev.jpto.rewrite.pass.PassInfo;
import dev.jpto.rewrite.pass.PassOption;
import dev.jpto.rewrite.pass.PassRun;
import java.util.List;
import java.util.Locale;

/** A pass that folds and applies patterns until nothing changes any more. */
abstract class GreedyPass extends Pass {
  private final PassOption<Boolean> topDown =
      option("top-down", OptionType.BOOL, true, "Visit operations in textual order at first");

  private final PassOption<RegionSimplification> regionSimplify =
      option(
          "region-simplify",
          OptionType.choice(
              List.of(RegionSimplification.values()), v -> v.name().toLowerCase(Locale.ROOT)),
          RegionSimplification.NORMAL,
          "What is done to blocks after each iteration");

  private final PassOption<Long> maxIterations =
      option("max-iterations", OptionType.INTEGER, 10L, "Iterations at most; -1 for no limit");

  private final PassOption<Long> maxRewrites =
      option(
          "max-num-rewrites",
          OptionType.INTEGER,
          -1L,
          "Patterns applied in an iteration at most; -1 for no limit");

  private final PassOption<Boolean> testConvergence =
      option("test-convergence", OptionType.BOOL, false, "Not to converge is an error");

  private final PassOption<List<String>> disabled =
      option(
          "disable-patterns",
          OptionType.list(OptionType.STRING),
          List.of(),
          "Names of patterns that are not applied");

  private final PassOption<List<String>> enabled =
      option(
          "enable-patterns",
          OptionType.list(OptionType.STRING),
          List.of(),
          "Names of the only patterns that are applied");

  GreedyPass(PassInfo info) {
    super(info);
  }

  /** Applies {@code all}, which messages call {@code what}. */
  final void apply(FrozenPatterns all, String what, PassRun run) {
    FrozenPatterns patterns = all;
    if (!areKnown(disabled.value(), patterns, what, run)
        || !areKnown(enabled.value(), patterns, what, run)) {
      run.fail();
      return;
    }
    if (!disabled.value().isEmpty() || !enabled.value().isEmpty()) {
      patterns = patterns.only(p -> isWanted(p.name()));
    }
    GreedyResult result = GreedyDriver.run(run.op(), patterns, config(), run.patternMonitor());
    if (result.changed()) {
      run.markChanged();
    }
    result.report().ifPresent(report -> warn(run, report));
  }

  private GreedyConfig config() {
    return GreedyConfig.DEFAULT
        .withTopDown(topDown.value())
        .withRegionSimplification(regionSimplify.value())
        .withMaxIterations(maxIterations.value())
        .withMaxRewrites(maxRewrites.value());
  }

  private boolean isWanted(String pattern) {
    return !disabled.value().contains(pattern)
        && (enabled.value().isEmpty() || enabled.value().contains(pattern));
  }

  private static boolean areKnown(
      List<String> names, FrozenPatterns patterns, String what, PassRun run) {
    List<String> known = patterns.patterns().stream().map(p -> p.name()).toList();
    for (String name : names) {
      if (!known.contains(name)) {
        return run.op()
            .error("no " + what + " '" + name + "'" + Suggestion.amongPhrases(name, known))
            .emit();
      }
    }
    return true;
  }

  /** Limits that the user set are the user's wish; to hit one is no news. */
  private void warn(PassRun run, NonConvergence report) {
    boolean expected = maxIterations.isGiven() || maxRewrites.isGiven();
    if (testConvergence.value()) {
      report(run.op(), Severity.ERROR, report);
      run.fail();
    } else if (!expected || report.isEndless()) {
      report(run.op(), Severity.WARNING, report);
    }
  }

  private void report(Operation op, Severity severity, NonConvergence report) {
    op.report(severity, info().argument() + " did not converge: " + report).emit();
  }
}
