package dev.jpto.testkit.filecheck;

import java.util.Arrays;
import java.util.stream.IntStream;

/** A named text to point into, as {@linkplain Bytes bytes} and in canonical form. */
final class SourceText {
  private static final String COMMAND_LINE = "command line";

  private final String name;
  private final String text;
  private final int[] lineStarts;

  private SourceText(String name, String text) {
    this.name = name;
    this.text = text;
    this.lineStarts =
        IntStream.rangeClosed(0, text.length())
            .filter(i -> i == 0 || text.charAt(i - 1) == '\n')
            .toArray();
  }

  /**
   * The canonical form of {@code text}: {@code \r\n} becomes {@code \n} and, unless white space is
   * significant, each run of spaces and tabs becomes one space.
   */
  static SourceText canonical(String name, String text, boolean strictWhitespace) {
    String bytes = Bytes.encode(text).replace("\r\n", "\n");
    return new SourceText(name, strictWhitespace ? bytes : squeezeBlanks(bytes));
  }

  /** The value of an option, without any change. */
  static SourceText option(String value) {
    return new SourceText(COMMAND_LINE, Bytes.encode(value));
  }

  private static String squeezeBlanks(String text) {
    var squeezed = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      char c = text.charAt(i);
      if (Bytes.isBlank(c)) {
        squeezed.append(' ');
        i = Bytes.skipBlanks(text, i);
      } else {
        squeezed.append(c);
        i++;
      }
    }
    return squeezed.toString();
  }

  String text() {
    return text;
  }

  /** The number of the line that contains {@code offset}, from one. */
  int line(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The number of the line to blame for a failure; zero if the text is no file. */
  int lineToBlame(int offset) {
    return name.equals(COMMAND_LINE) ? 0 : line(offset);
  }

  /** Where the line that contains {@code offset} ends. */
  int lineEnd(int offset) {
    int end = text.indexOf('\n', offset);
    return end < 0 ? text.length() : end;
  }

  /** {@code message} at {@code offset}, above the line and a mark under the column. */
  String render(int offset, String message) {
    int line = line(offset);
    int start = lineStarts[line - 1];
    String before = Bytes.decode(text.substring(start, offset));
    int column = before.codePointCount(0, before.length());
    String shown = Bytes.decode(text.substring(start, lineEnd(offset)));
    String location = name + ":" + line + ":" + (column + 1);
    return location + ": " + message + "\n" + shown + "\n" + " ".repeat(column) + "^";
  }
}
