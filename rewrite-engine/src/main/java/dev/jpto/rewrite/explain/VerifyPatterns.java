package dev.jpto.rewrite.explain;

import dev.jpto.ir.Block;
import dev.jpto.ir.Context;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Trait;
import dev.jpto.ir.attr.Location;
import dev.jpto.ir.diag.Diagnostic;
import dev.jpto.ir.diag.Severity;
import dev.jpto.ir.verify.Verifier;
import dev.jpto.rewrite.RewriteListener;
import dev.jpto.rewrite.pattern.Application;
import dev.jpto.rewrite.pattern.BrokenRewrite;
import dev.jpto.rewrite.pattern.Pattern;
import dev.jpto.rewrite.pattern.PatternMonitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Checks after each rewrite that the program is valid and that nothing was changed without the
 * rewriter; the first breach is reported with the pattern and its place, and ends the pass. Looked
 * at is the operation isolated from above around the rewrite, before and after: linear in it for
 * each pattern that matches. While types are converted the program is not valid in between, and
 * only changes are checked.
 */
public final class VerifyPatterns implements PatternMonitor, RewriteListener {
  /**
   * What is being rewritten.
   *
   * @param what the pattern, or the folder
   * @param around what is to be valid after
   */
  private record Rewrite(
      String what, Location location, Operation around, Optional<RewriteWatch> watch) {}

  private final ThreadLocal<Rewrite> current = new ThreadLocal<>();

  /** Watches the drivers of any number of threads. */
  public VerifyPatterns() {}

  @Override
  public void starts(Pattern pattern, Operation op) {
    String what =
        "pattern '%s' (%s) at '%s'"
            .formatted(pattern.name(), pattern.info().declaredAt(), op.name());
    Operation scope =
        op.hasTrait(Trait.Simple.ISOLATED_FROM_ABOVE) ? op : Places.isolatedAround(op);
    current.set(
        new Rewrite(
            what, op.location(), Places.isolatedAround(op), Optional.of(new RewriteWatch(scope))));
  }

  @Override
  public void folds(Operation op) {
    String what = "the folder of '%s'".formatted(op.name());
    current.set(new Rewrite(what, op.location(), Places.isolatedAround(op), Optional.empty()));
  }

  // What the rewriter tells; outside patterns nobody listens.

  @Override
  public RewriteListener listener() {
    return this;
  }

  private void tell(Consumer<RewriteWatch> change) {
    Rewrite rewrite = current.get();
    if (rewrite != null) {
      rewrite.watch.ifPresent(change);
    }
  }

  @Override
  public void inserted(Operation op) {
    tell(watch -> watch.inserted(op));
  }

  @Override
  public void modified(Operation op) {
    tell(watch -> watch.modified(op));
  }

  @Override
  public void erased(Operation op) {
    tell(watch -> watch.erased(op));
  }

  @Override
  public void blockInserted(Block block) {
    tell(watch -> watch.blockInserted(block));
  }

  @Override
  public void blockErased(Block block) {
    tell(watch -> watch.blockErased(block));
  }

  @Override
  public void argumentsChanged(Block block) {
    tell(watch -> watch.argumentsChanged(block));
  }

  // How it ended.

  @Override
  public void applied(Application step) {
    Rewrite rewrite = current.get();
    rewrite.watch.flatMap(RewriteWatch::find).ifPresent(breach -> report(rewrite, "", breach));
  }

  @Override
  public void declined(Pattern pattern, Operation op, String reason) {
    checkUndone();
  }

  @Override
  public void declinedAfterChange(Pattern pattern, Operation op) {
    checkUndone();
  }

  private void checkUndone() {
    Rewrite rewrite = current.get();
    rewrite
        .watch
        .flatMap(RewriteWatch::afterUndo)
        .ifPresent(breach -> report(rewrite, " and declined", breach));
    current.remove();
  }

  @Override
  public void completed() {
    Rewrite rewrite = current.get();
    current.remove();
    boolean[] valid = new boolean[1];
    Context context = rewrite.around.context();
    List<Diagnostic> said =
        context.diagnostics().collecting(() -> valid[0] = Verifier.verify(rewrite.around));
    if (!valid[0]) {
      List<Diagnostic> notes = new ArrayList<>();
      for (Diagnostic error : said) {
        notes.add(new Diagnostic(Severity.NOTE, error.location(), error.message()));
        notes.addAll(error.notes());
      }
      throw report(rewrite, rewrite.what + " made the program invalid", notes);
    }
  }

  private static void report(Rewrite rewrite, String end, RewriteWatch.Breach breach) {
    String message =
        "%s %s '%s' without the rewriter%s"
            .formatted(rewrite.what, breach.what(), breach.op().name(), end);
    String note = "this one: what the rewriter does not know is not counted, undone or looked at";
    throw report(
        rewrite, message, List.of(new Diagnostic(Severity.NOTE, breach.op().location(), note)));
  }

  private static BrokenRewrite report(Rewrite rewrite, String message, List<Diagnostic> notes) {
    rewrite
        .around
        .context()
        .diagnostics()
        .emit(new Diagnostic(Severity.ERROR, rewrite.location, message, notes));
    return new BrokenRewrite(message);
  }
}
