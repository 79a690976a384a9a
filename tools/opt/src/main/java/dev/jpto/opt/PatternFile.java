package dev.jpto.opt;

import dev.jpto.command.FileError;
import dev.jpto.command.InputFile;
import dev.jpto.command.UsageError;
import dev.jpto.ir.Context;
import dev.jpto.ir.diag.DiagnosticRenderer;
import dev.jpto.ir.diag.SourceFile;
import dev.jpto.ir.support.TextSink;
import dev.jpto.pattern.pdl.PdlDialect;
import dev.jpto.pattern.pdl.PdlFile;
import dev.jpto.pattern.pdl.PdlWriter;
import dev.jpto.rewrite.match.FrozenPatterns;
import dev.jpto.rewrite.pattern.DeclaredPattern;
import dev.jpto.rewrite.pattern.PatternSet;
import dev.jpto.rewrite.transforms.Canonicalizations;
import dev.jpto.rewrite.transforms.LoadedPatterns;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Loads and prints the patterns that a command line asks for. */
final class PatternFile {
  private PatternFile() {}

  /** Loads them into {@code context}; false if they are wrong, which was reported. */
  static boolean load(Settings settings, Toolbox toolbox, Context context) {
    if (!settings.has(Flag.PDL_PATTERNS)) {
      return true;
    }
    SourceFile file =
        InputFile.read(settings.text(Flag.PDL_PATTERNS), InputStream.nullInputStream());
    Optional<List<DeclaredPattern>> patterns = PdlFile.read(file, context, toolbox.natives());
    patterns.ifPresent(
        all ->
            LoadedPatterns.load(
                context, new PatternSet().add(all.toArray(DeclaredPattern[]::new))));
    return patterns.isPresent();
  }

  /** The patterns of the file, else the canonicalization patterns, as {@code pdl}. */
  static String dump(Settings settings, Toolbox toolbox) {
    String form = settings.text(Flag.DUMP_PATTERNS);
    if (!form.equals("pdl")) {
      throw new UsageError("--dump-patterns is 'pdl', not '%s'".formatted(form));
    }
    Context context = new Context(toolbox.dialects());
    context.register(new PdlDialect());
    return PdlWriter.write(patterns(settings, toolbox, context).patterns(), context);
  }

  /** The patterns of the file, else the canonicalization patterns. */
  static FrozenPatterns patterns(Settings settings, Toolbox toolbox) {
    return patterns(settings, toolbox, new Context(toolbox.dialects()));
  }

  private static FrozenPatterns patterns(Settings settings, Toolbox toolbox, Context context) {
    context.allowUnregisteredDialects(settings.isOn(Flag.ALLOW_UNREGISTERED));
    ByteArrayOutputStream errors = new ByteArrayOutputStream();
    TextSink sink = new TextSink(errors);
    DiagnosticRenderer renderer = new DiagnosticRenderer(SourceFile.of("", ""), sink);
    context.diagnostics().setDefaultHandler(renderer::render);
    if (!load(settings, toolbox, context)) {
      sink.flush();
      throw new FileError(errors.toString(StandardCharsets.UTF_8).strip());
    }
    return settings.has(Flag.PDL_PATTERNS)
        ? LoadedPatterns.of(context).patterns()
        : Canonicalizations.of(context).patterns();
  }
}
