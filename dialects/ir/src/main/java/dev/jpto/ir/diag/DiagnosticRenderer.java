package dev.jpto.ir.diag;

import dev.jpto.ir.attr.Location;
import dev.jpto.ir.attr.Location.FileLineCol;
import dev.jpto.ir.support.TextSink;
import java.io.FileInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Writes diagnostics as mlir-opt does:
 *
 * <pre>
 * input.mlir:3:8: error: 'arith.addi' op requires one result
 *   %0 = "arith.addi"(%a) : (i32) -> ()
 *        ^
 * input.mlir:3:8: note: see current operation: ...
 * </pre>
 *
 * <p>The source line is left out for a note at the place just shown. A location without a file
 * shows as {@code <unknown>:0} and itself, one inside calls is followed by {@code called from}
 * notes, and a file other than the input is read if it is there. Not thread-safe.
 */
public final class DiagnosticRenderer {
  private static final int CALL_STACK_LIMIT = 10;

  private final SourceFile input;
  private final TextSink out;
  private final Map<String, Optional<SourceFile>> others = new HashMap<>();
  private int knownLine;
  private int knownLineStart;

  /** A renderer of diagnostics about {@code input}. */
  public DiagnosticRenderer(SourceFile input, TextSink out) {
    this.input = input;
    this.out = out;
    this.knownLine = input.firstLine();
    this.knownLineStart = input.start();
  }

  /** Writes a diagnostic and its notes. */
  public void render(Diagnostic diagnostic) {
    Location last = diagnostic.location();
    renderOne(diagnostic.severity(), last, diagnostic.message(), true);
    Optional<Location.CallSite> call = callSite(last);
    for (int depth = 0; call.isPresent() && depth < CALL_STACK_LIMIT; depth++) {
      last = call.get().caller();
      renderOne(Severity.NOTE, last, "called from", true);
      call = callSite(last);
    }
    for (Diagnostic note : diagnostic.notes()) {
      renderOne(note.severity(), note.location(), note.message(), note.location() != last);
      last = note.location();
    }
  }

  private static Optional<Location.CallSite> callSite(Location location) {
    switch (location) {
      case Location.Name name -> {
        return callSite(name.child());
      }
      case Location.CallSite call -> {
        return Optional.of(call);
      }
      case Location.Fused fused -> {
        for (Location inner : fused.locations()) {
          Optional<Location.CallSite> found = callSite(inner);
          if (found.isPresent()) {
            return found;
          }
        }
        return Optional.empty();
      }
      default -> {
        return Optional.empty();
      }
    }
  }

  /** Writes one message without notes, with the source line if {@code showLine} and known. */
  public void renderOne(Severity severity, Location location, String message, boolean showLine) {
    Optional<FileLineCol> file = location.leadingFile();
    if (file.isEmpty()) {
      boolean unknown = location instanceof Location.Unknown;
      header("<unknown>", 0, 0, severity, unknown ? message : location + ": " + message);
      return;
    }
    FileLineCol place = file.get();
    String name = place.file().value();
    out.append(name).append(':').append(place.line()).append(':').append(place.column());
    label(severity, message);
    if (showLine && place.line() > 0 && place.column() > 0) {
      source(name).ifPresent(s -> drawLine(s, place.line(), place.column() - 1, 0));
    }
  }

  /**
   * Writes one message about {@code length} bytes of the input, from {@code offset} on; only the
   * place is marked if {@code length} is 0.
   */
  public void renderAt(Severity severity, int offset, int length, String message) {
    SourceFile.Position at = input.position(offset);
    header(input.name(), at.line(), at.column(), severity, message);
    drawLine(input, at.line(), at.column() - 1, length);
  }

  /** Writes a message about nothing in particular. */
  public void renderUnplaced(Severity severity, String message) {
    header("<unknown>", 0, 0, severity, message);
  }

  private void header(String file, int line, int column, Severity severity, String message) {
    out.append(file).append(':').append(line);
    if (column > 0) {
      out.append(':').append(column);
    }
    label(severity, message);
  }

  private void label(Severity severity, String message) {
    out.append(": ").append(severity.label()).append(": ").append(message).append('\n');
  }

  private void drawLine(SourceFile source, int line, int column, int underlined) {
    byte[] bytes = source.bytes();
    int from = lineStart(source, line);
    if (from < 0 || from + column > source.end()) {
      return;
    }
    int to = from;
    while (to < source.end() && bytes[to] != '\n' && bytes[to] != '\r') {
      to++;
    }
    if (from + column <= to) {
      SourceLine.draw(out, bytes, from, to, column, underlined);
    }
  }

  /** The offset of the first byte of a line, or -1. Lines asked for in order cost one scan. */
  private int lineStart(SourceFile source, int number) {
    boolean resume = source == input && number >= knownLine;
    int line = resume ? knownLine : source.firstLine();
    int at = resume ? knownLineStart : source.start();
    if (number < line) {
      return -1;
    }
    while (line < number) {
      while (at < source.end() && source.bytes()[at] != '\n') {
        at++;
      }
      if (at >= source.end()) {
        return -1;
      }
      at++;
      line++;
    }
    if (source == input) {
      knownLine = line;
      knownLineStart = at;
    }
    return at;
  }

  private Optional<SourceFile> source(String name) {
    return name.equals(input.name())
        ? Optional.of(input)
        : others.computeIfAbsent(name, DiagnosticRenderer::read);
  }

  private static Optional<SourceFile> read(String name) {
    try (FileInputStream stream = new FileInputStream(name)) {
      return Optional.of(new SourceFile(name, stream.readAllBytes()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
