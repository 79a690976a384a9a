package dev.jpto.opt;

import dev.jpto.ir.Context;
import dev.jpto.ir.diag.SourceFile;
import dev.jpto.pattern.pdl.PdlFile;
import dev.jpto.rewrite.pattern.DeclaredPattern;
import dev.jpto.rewrite.pattern.PatternSet;
import dev.jpto.rewrite.transforms.LoadedPatterns;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** Loads the patterns that a command line asks for. */
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
}
