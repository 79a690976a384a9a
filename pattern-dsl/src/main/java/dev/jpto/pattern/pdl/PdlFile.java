package dev.jpto.pattern.pdl;

import dev.jpto.ir.Context;
import dev.jpto.ir.Dialect;
import dev.jpto.ir.attr.Location;
import dev.jpto.ir.attr.StringAttr;
import dev.jpto.ir.diag.Diagnostic;
import dev.jpto.ir.diag.Severity;
import dev.jpto.ir.diag.SourceFile;
import dev.jpto.ir.parse.Parser;
import dev.jpto.ir.parse.ParserOptions;
import dev.jpto.pattern.check.PatternChecks;
import dev.jpto.pattern.model.Natives;
import dev.jpto.rewrite.pattern.DeclaredPattern;
import dev.jpto.rewrite.pattern.PatternProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Files of patterns written in {@code pdl}, for programs of a context. */
public final class PdlFile {
  private static final Set<String> ABOUT_SETS = Set.of("JR20", "JR30", "JR31", "JR32");
  private static final Pattern PLACE = Pattern.compile("(.*):(\\d+):(\\d+)");

  private PdlFile() {}

  /**
   * The patterns of {@code file}; empty if the text or a pattern is wrong. The diagnostics of
   * {@code context} are told so, each thing at its place. That a pattern is never reached, or may
   * fire for ever, is a warning here: the text has no words for why it does not. The text is read
   * in a context of its own with the same dialects.
   *
   * @param natives the functions that the text calls by name
   */
  public static Optional<List<DeclaredPattern>> read(
      SourceFile file, Context context, Natives natives) {
    Optional<List<DeclaredPattern>> patterns =
        Parser.parse(ownContext(context), file, ParserOptions.DEFAULT)
            .map(root -> PdlReader.read(root, natives));
    if (patterns.isEmpty()) {
      return patterns;
    }
    boolean good = true;
    for (PatternProblem problem : PatternChecks.check(context, patterns.get())) {
      Severity severity = ABOUT_SETS.contains(problem.code()) ? Severity.WARNING : Severity.ERROR;
      report(problem, severity, context);
      good &= severity != Severity.ERROR;
    }
    return good ? patterns : Optional.empty();
  }

  private static Context ownContext(Context context) {
    List<Dialect> dialects = new ArrayList<>(context.dialects());
    dialects.add(new PdlDialect());
    Context own = new Context(dialects);
    own.allowUnregisteredDialects(context.allowsUnregisteredDialects());
    own.printOpOnDiagnostic(context.printOpOnDiagnostic());
    own.messageOptions(context.messageOptions());
    own.diagnostics().setDefaultHandler(context.diagnostics()::emit);
    return own;
  }

  private static void report(PatternProblem problem, Severity severity, Context context) {
    String message =
        "[%s] pattern '%s': %s; hint: %s"
            .formatted(problem.code(), problem.pattern(), problem.message(), problem.hint());
    context
        .diagnostics()
        .emit(new Diagnostic(severity, location(problem.place(), context), message));
  }

  private static Location location(String place, Context context) {
    Matcher parts = PLACE.matcher(place);
    return parts.matches()
        ? Location.file(
            StringAttr.get(context, parts.group(1)),
            Integer.parseInt(parts.group(2)),
            Integer.parseInt(parts.group(3)))
        : Location.unknown(context);
  }
}
