package dev.jpto.opt;

import dev.jpto.command.UsageError;
import dev.jpto.ir.diag.DiagnosticRenderer;
import dev.jpto.ir.diag.Severity;
import dev.jpto.ir.diag.SourceFile;
import dev.jpto.ir.support.Utf8;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the annotations in a file; one that it does not understand is an error. */
final class ExpectationReader {
  private static final String START = "expected-";

  private final SourceFile file;
  private final DiagnosticRenderer renderer;
  private final List<Expectation> all = new ArrayList<>();
  private final List<Expectation> forNextLine = new ArrayList<>();
  private int lastPlainLine;
  private boolean bad;

  ExpectationReader(SourceFile file, DiagnosticRenderer renderer) {
    this.file = file;
    this.renderer = renderer;
  }

  List<Expectation> expectations() {
    return all;
  }

  /** Reads the whole file; returns whether every annotation was understood. */
  boolean read() {
    int line = file.firstLine();
    int start = file.start();
    while (start <= file.end()) {
      int end = start;
      while (end < file.end() && file.bytes()[end] != '\n') {
        end++;
      }
      readLine(line, start, end);
      start = end + 1;
      line++;
    }
    for (Expectation dangling : forNextLine) {
      dangling.setLine(line - 1);
    }
    return !bad;
  }

  private void readLine(int line, int start, int end) {
    String text = Utf8.decode(file.bytes(), start, end).stripTrailing();
    Optional<Annotation> first = Optional.empty();
    for (int i = text.indexOf(START); i >= 0; i = text.indexOf(START, i + 1)) {
      Annotation annotation = Annotation.parse(text, i, i + START.length());
      if (annotation.problem().isEmpty()) {
        int offset = start + Utf8.encode(text.substring(0, i)).length;
        add(annotation, line, offset);
        return;
      }
      if (first.isEmpty() && annotation.isMeant() && text.lastIndexOf("//", i) >= 0) {
        first = Optional.of(annotation);
      }
    }
    if (first.isPresent()) {
      int offset = start + Utf8.encode(text.substring(0, first.get().at())).length;
      fail(offset, 0, "annotation not understood: " + first.get().problem());
    }
    for (Expectation pending : forNextLine) {
      pending.setLine(line);
    }
    forNextLine.clear();
    lastPlainLine = line;
  }

  private void add(Annotation annotation, int line, int offset) {
    Optional<Pattern> pattern = Optional.empty();
    if (annotation.isPattern()) {
      try {
        pattern = Optional.of(MessagePattern.compile(annotation.text()));
      } catch (UsageError e) {
        fail(offset, annotation.text().length(), e.getMessage());
        return;
      }
    }
    Expectation expectation =
        new Expectation(annotation.severity(), line, offset, annotation.text(), pattern);
    all.add(expectation);
    switch (annotation.place()) {
      case "" -> {}
      case "above" -> expectation.setLine(lastPlainLine);
      case "below" -> forNextLine.add(expectation);
      case "unknown" -> expectation.setLine(Expectation.NOWHERE);
      default -> expectation.setLine(line + Integer.parseInt(annotation.place()));
    }
  }

  private void fail(int offset, int underlined, String message) {
    bad = true;
    renderer.renderAt(Severity.ERROR, offset, underlined, message);
  }
}
