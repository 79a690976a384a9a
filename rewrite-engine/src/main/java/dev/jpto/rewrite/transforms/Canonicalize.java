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

/**
 * Brings operations into the form that their dialects prefer, by folding and by the
 * canonicalization patterns of all dialects.
 *
 * <pre>{@code
 * %1 = "arith.addi"(%c1, %x)       =>   %1 = "arith.addi"(%x, %c3)
 * %2 = "arith.addi"(%1, %c2)
 * }</pre>
 */
public final class Canonicalize extends Pass {
  /** What the registry knows of the pass. */
  public static final PassInfo INFO =
      PassInfo.onAny("canonicalize", "Canonicalizer", "Canonicalize operations", Canonicalize::new);

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

  /** The pass with default options. */
  public Canonicalize() {
    super(INFO);
  }

  @Override
  protected void run(PassRun run) {
    FrozenPatterns patterns = Canonicalizations.of(run.context()).patterns();
    if (!areKnown(disabled.value(), patterns, run) || !areKnown(enabled.value(), patterns, run)) {
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

  private static boolean areKnown(List<String> names, FrozenPatterns patterns, PassRun run) {
    List<String> known = patterns.patterns().stream().map(p -> p.name()).toList();
    for (String name : names) {
      if (!known.contains(name)) {
        return run.op()
            .error("no canonicalization pattern '" + name + "'" + Suggestion.among(name, known))
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

  private static void report(Operation op, Severity severity, NonConvergence report) {
    op.report(severity, "canonicalize did not converge: " + report).emit();
  }
}
