package dev.jpto.ir.diag;

import dev.jpto.ir.support.Utf8;

/**
 * A piece of input: a whole file, or one part of a file that was split, which keeps the file's line
 * numbers. Offsets are into {@link #bytes}.
 *
 * @param name what diagnostics call the file; {@code <stdin>} for standard input
 * @param bytes the whole file; not to be changed
 * @param start the first byte of this piece
 * @param end the byte after the last of this piece
 * @param firstLine the line number, from 1, of the first byte of this piece
 */
public record SourceFile(String name, byte[] bytes, int start, int end, int firstLine) {
  /** A whole file. */
  public SourceFile(String name, byte[] bytes) {
    this(name, bytes, 0, bytes.length, 1);
  }

  /** A whole file from a string. */
  public static SourceFile of(String name, String text) {
    return new SourceFile(name, Utf8.encode(text));
  }

  /** A position; line and column count from 1, columns in bytes. */
  public record Position(int line, int column) {}

  /** The position of the byte at {@code offset}. O(offset); for diagnostics only. */
  public Position position(int offset) {
    int line = firstLine;
    int lineStart = start;
    for (int i = start; i < offset; i++) {
      if (bytes[i] == '\n') {
        line++;
        lineStart = i + 1;
      }
    }
    return new Position(line, offset - lineStart + 1);
  }

  /** The text of line {@code number} without its end, or empty if it is not in the file. */
  public String line(int number) {
    int at = 0;
    for (int line = 1; line < number; line++) {
      while (at < bytes.length && bytes[at] != '\n') {
        at++;
      }
      if (at == bytes.length) {
        return "";
      }
      at++;
    }
    int stop = at;
    while (stop < bytes.length && bytes[stop] != '\n' && bytes[stop] != '\r') {
      stop++;
    }
    return Utf8.decode(bytes, at, stop);
  }
}
