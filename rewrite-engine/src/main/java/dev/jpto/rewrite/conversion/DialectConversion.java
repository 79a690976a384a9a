package dev.jpto.rewrite.conversion;

import dev.jpto.ir.DiagnosticBuilder;
import dev.jpto.ir.Operation;
import dev.jpto.ir.WalkResult;
import dev.jpto.ir.diag.Diagnostic;
import dev.jpto.ir.diag.Severity;
import dev.jpto.rewrite.conversion.ConversionTarget.Legality;
import dev.jpto.rewrite.match.FrozenPatterns;
import dev.jpto.rewrite.pass.PassRun;
import dev.jpto.rewrite.pattern.PatternMonitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rewrites operations until they are legal: each that is not is converted by the best pattern that
 * applies, and what that makes is made legal in turn, by other patterns. Operations are visited
 * from the outside in and in textual order, once. There is no way back: what was converted before
 * an error stays, and the program is good for nothing but the diagnostic. Only a pattern that
 * itself declines, or makes what no pattern could make legal, is undone, and the next is tried.
 *
 * <pre>{@code
 * protected void run(PassRun run) {
 *   DialectConversion.applyPartial(run, List.of(run.op()), target, patterns, converter);
 * }
 * }</pre>
 */
public final class DialectConversion {
  private enum Mode {
    PARTIAL,
    FULL
  }

  /**
   * What came of a conversion.
   *
   * @param succeeded whether all that must be legal is; if not it was reported
   * @param changed whether anything was converted
   */
  public record Result(boolean succeeded, boolean changed) {}

  private final Mode mode;
  private final ConversionTarget target;
  private final Legalizer legalizer;
  private final Placeholders placeholders;

  private DialectConversion(
      Mode mode,
      ConversionTarget target,
      FrozenPatterns patterns,
      TypeConverter converter,
      PatternMonitor monitor) {
    this.mode = mode;
    this.target = target;
    this.placeholders = new Placeholders(monitor.listener());
    this.legalizer = new Legalizer(target, patterns, converter, placeholders, monitor);
  }

  /**
   * Converts {@code roots} and all inside them, the roots too; what the target does not know may
   * stay if no pattern converts it. After an error, which was reported, the run has failed.
   */
  public static boolean applyPartial(
      PassRun run,
      List<Operation> roots,
      ConversionTarget target,
      FrozenPatterns patterns,
      TypeConverter converter) {
    return finish(run, partial(roots, target, patterns, converter, run.patternMonitor()));
  }

  /** As {@link #applyPartial}, but whatever stays must be legal. */
  public static boolean applyFull(
      PassRun run,
      List<Operation> roots,
      ConversionTarget target,
      FrozenPatterns patterns,
      TypeConverter converter) {
    return finish(run, full(roots, target, patterns, converter, run.patternMonitor()));
  }

  private static boolean finish(PassRun run, Result result) {
    if (result.changed()) {
      run.markChanged();
    }
    if (!result.succeeded()) {
      run.fail();
    }
    return result.succeeded();
  }

  /** As {@link #applyPartial}, outside a pass. */
  public static Result partial(
      List<Operation> roots,
      ConversionTarget target,
      FrozenPatterns patterns,
      TypeConverter converter,
      PatternMonitor monitor) {
    return new DialectConversion(Mode.PARTIAL, target, patterns, converter, monitor).run(roots);
  }

  /** As {@link #applyFull}, outside a pass. */
  public static Result full(
      List<Operation> roots,
      ConversionTarget target,
      FrozenPatterns patterns,
      TypeConverter converter,
      PatternMonitor monitor) {
    return new DialectConversion(Mode.FULL, target, patterns, converter, monitor).run(roots);
  }

  private Result run(List<Operation> roots) {
    List<Operation> all = new ArrayList<>();
    for (Operation root : roots) {
      collect(root, all);
    }
    all.forEach(legalizer::expect);
    boolean good = true;
    for (Operation op : all) {
      if (!convert(op)) {
        good = false;
        break;
      }
    }
    good = good && new Materializer(legalizer.rewriter(), placeholders).run();
    return new Result(good, legalizer.rewriter().changes() > 0);
  }

  private void collect(Operation root, List<Operation> all) {
    root.walkPreOrder(
        op -> {
          all.add(op);
          return target.isRecursivelyLegal(op) ? WalkResult.SKIP : WalkResult.ADVANCE;
        });
  }

  private boolean convert(Operation op) {
    if (legalizer.isErased(op)) {
      return true;
    }
    boolean illegal = target.legality(op) == Legality.ILLEGAL;
    Optional<Failure> failure = legalizer.legalize(op);
    if (failure.isEmpty()) {
      return true;
    }
    if (mode == Mode.PARTIAL && !illegal && !failure.get().isAfterChange()) {
      return true;
    }
    report(op, mode == Mode.PARTIAL && illegal, failure.get());
    return false;
  }

  private void report(Operation op, boolean marked, Failure failure) {
    String message =
        "failed to legalize operation '%s'%s"
            .formatted(op.name(), marked ? " that was explicitly marked illegal" : "");
    if (legalizer.isErased(op)) { // nothing is left to show
      op.context()
          .diagnostics()
          .emit(new Diagnostic(Severity.ERROR, op.location(), message, failure.diagnostics()));
    } else {
      DiagnosticBuilder diagnostic = op.error(message);
      failure.notes().forEach(note -> diagnostic.note(note.where(), note.text()));
      diagnostic.emit();
    }
  }
}
