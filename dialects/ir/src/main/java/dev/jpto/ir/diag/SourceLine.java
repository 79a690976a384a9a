package dev.jpto.ir.diag;

import dev.jpto.ir.support.TextSink;

/**
 * Draws a line of input and what is below it, as LLVM's tools do: tabs become spaces up to columns
 * of eight, ranges are underlined with {@code ~}, the place is marked with {@code ^}. Under a line
 * that is not all ASCII nothing is drawn, as bytes and columns differ there.
 */
public final class SourceLine {
  private static final int TAB_STOP = 8;

  private SourceLine() {}

  /** Draws {@code bytes[from, to)} and a caret below byte {@code from + column}. */
  public static void draw(TextSink out, byte[] bytes, int from, int to, int column) {
    draw(out, bytes, from, to, column, 0);
  }

  /** As without {@code underlined}, and that many bytes from the caret on are underlined. */
  public static void draw(
      TextSink out, byte[] bytes, int from, int to, int column, int underlined) {
    drawText(out, bytes, from, to);
    for (int i = from; i < to; i++) {
      if (bytes[i] < 0) {
        return;
      }
    }
    int caret = Math.min(column, to - from);
    int end = Math.max(caret + 1, Math.min(column + underlined, to - from));
    int outColumn = 0;
    for (int i = 0; i < end; i++) {
      char mark = i < caret ? ' ' : i == caret ? '^' : '~';
      boolean tab = from + i < to && bytes[from + i] == '\t';
      do {
        out.append(mark);
        outColumn++;
      } while (tab && outColumn % TAB_STOP != 0);
    }
    out.append('\n');
  }

  private static void drawText(TextSink out, byte[] bytes, int from, int to) {
    int outColumn = 0;
    for (int i = from; i < to; i++) {
      if (bytes[i] != '\t') {
        out.append((char) (bytes[i] & 0xFF));
        outColumn++;
        continue;
      }
      do {
        out.append(' ');
        outColumn++;
      } while (outColumn % TAB_STOP != 0);
    }
    out.append('\n');
  }
}
