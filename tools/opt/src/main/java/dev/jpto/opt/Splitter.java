package dev.jpto.opt;

import dev.jpto.ir.diag.DiagnosticRenderer;
import dev.jpto.ir.diag.Severity;
import dev.jpto.ir.diag.SourceFile;
import dev.jpto.ir.support.TextSink;
import dev.jpto.ir.support.Utf8;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts an input at markers. A piece is called {@code within split at FILE:LINE offset } and counts
 * its own lines, as mlir-opt has it. A marker needs something after it, a line end at least; one
 * that is nearly right is warned about.
 */
final class Splitter {
  /** Between the pieces, unless said otherwise. */
  static final String DEFAULT_MARKER = "// -----";

  /** How many characters a near miss may lack at the end. */
  private static final int SUFFIX = 2;

  private final SourceFile file;
  private final byte[] marker;
  private final DiagnosticRenderer warnings;
  private final List<SourceFile> pieces = new ArrayList<>();
  private int line = 1;
  private int lineCountedTo;

  private Splitter(SourceFile file, String marker, TextSink err) {
    this.file = file;
    this.marker = Utf8.encode(marker);
    this.warnings = new DiagnosticRenderer(file, err);
  }

  /** The pieces of {@code file} between {@code marker}s, without empty ones at the ends. */
  static List<SourceFile> split(SourceFile file, String marker, TextSink err) {
    Splitter splitter = new Splitter(file, marker, err);
    splitter.run();
    err.flush();
    return splitter.pieces;
  }

  private void run() {
    int prefix = marker.length > SUFFIX ? marker.length - SUFFIX : marker.length;
    int start = 0;
    int at = find(0, prefix);
    while (at >= 0) {
      int end = at + prefix;
      if (isMarker(at)) {
        end = at + marker.length;
        add(start, at);
        start = end;
      } else {
        warnings.renderAt(Severity.WARNING, end, 0, "near miss with file split marker");
      }
      at = find(end, prefix);
    }
    add(start, file.bytes().length);
  }

  private int find(int from, int length) {
    byte[] bytes = file.bytes();
    for (int i = from; i + length <= bytes.length; i++) {
      if (Arrays.equals(bytes, i, i + length, marker, 0, length)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isMarker(int at) {
    int end = at + marker.length;
    return end < file.bytes().length
        && Arrays.equals(file.bytes(), at, end, marker, 0, marker.length);
  }

  private void add(int from, int to) {
    if (from == to) {
      return;
    }
    for (; lineCountedTo < from; lineCountedTo++) {
      line += file.bytes()[lineCountedTo] == '\n' ? 1 : 0;
    }
    String name = "within split at " + file.name() + ":" + line + " offset ";
    pieces.add(new SourceFile(name, Arrays.copyOfRange(file.bytes(), from, to)));
  }
}
