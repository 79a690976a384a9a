package dev.jpto.run;

import dev.jpto.ir.support.TextSink;
import java.util.Map;

/** Writes JSON. */
final class Json {
  private Json() {}

  /** {@code text} as a string, in quotes. */
  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ') {
        quoted.append("\\u%04x".formatted((int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }

  /** An object of numbers. */
  static void append(Map<String, Long> numbers, TextSink out) {
    out.append('{');
    String separator = "";
    for (Map.Entry<String, Long> entry : numbers.entrySet()) {
      out.append(separator).append(quoted(entry.getKey())).append(": ");
      out.append(Long.toString(entry.getValue()));
      separator = ", ";
    }
    out.append('}');
  }
}
