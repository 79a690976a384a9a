package dev.jpto.opt;

import dev.jpto.command.UsageError;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * The text of an {@code -re} annotation as a pattern: POSIX extended regular expressions inside
 * {@code {{...}}}, literal text outside.
 */
final class MessagePattern {
  private MessagePattern() {}

  /** The pattern; throws {@link UsageError} with LLVM's wording if a part is wrong. */
  static Pattern compile(String text) {
    StringBuilder java = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      int open = text.indexOf("{{", at);
      if (open < 0) {
        open = text.length();
      }
      if (open > at) {
        java.append(Pattern.quote(text.substring(at, open)));
      }
      if (open == text.length()) {
        break;
      }
      int close = text.indexOf("}}", open + 2);
      if (close < 0) {
        throw new UsageError("found start of regex with no end '}}'");
      }
      java.append(part(text.substring(open + 2, close)));
      at = close + 2;
    }
    return Pattern.compile(java.toString(), Pattern.DOTALL);
  }

  private static String part(String posix) {
    if (posix.isEmpty() || posix.endsWith("|") || posix.startsWith("|")) {
      throw invalid("empty (sub)expression");
    }
    String java = "(?:" + new Translation(posix).run() + ")";
    try {
      Pattern.compile(java);
    } catch (PatternSyntaxException e) {
      throw invalid(reason(e.getDescription()));
    }
    return java;
  }

  private static UsageError invalid(String reason) {
    return new UsageError("invalid regex: " + reason);
  }

  private static String reason(String javaReason) {
    if (javaReason.startsWith("Unclosed group") || javaReason.startsWith("Unmatched closing")) {
      return "parentheses not balanced";
    }
    if (javaReason.startsWith("Dangling meta")) {
      return "repetition-operator operand invalid";
    }
    return javaReason.contains("character range") ? "invalid character range" : javaReason;
  }

  /** Spells a POSIX expression as Java does. */
  private static final class Translation {
    private static final int MAX_COUNT = 255;

    private final String posix;
    private final StringBuilder java = new StringBuilder();
    private int at;

    Translation(String posix) {
      this.posix = posix;
    }

    String run() {
      while (at < posix.length()) {
        char c = posix.charAt(at++);
        switch (c) {
          case '\\' -> escape();
          case '[' -> brackets();
          case '{' -> brace();
          case '*', '+', '?' -> repeat(c);
          default -> java.append(c);
        }
      }
      return java.toString();
    }

    /** A brace without a number after it is itself. */
    private void brace() {
      if (at == posix.length() || !Character.isDigit(posix.charAt(at))) {
        java.append("\\{");
        return;
      }
      int min = number();
      int max = min;
      if (at < posix.length() && posix.charAt(at) == ',') {
        at++;
        boolean bounded = at < posix.length() && Character.isDigit(posix.charAt(at));
        max = bounded ? number() : Integer.MAX_VALUE;
      }
      if (max < min || min > MAX_COUNT) {
        throw invalid("invalid repetition count(s)");
      }
      if (at == posix.length() || posix.charAt(at++) != '}') {
        throw invalid("braces not balanced");
      }
      java.append('{').append(min).append(',');
      java.append(max == Integer.MAX_VALUE ? "" : max).append('}');
    }

    private int number() {
      int value = 0;
      while (at < posix.length() && Character.isDigit(posix.charAt(at)) && value <= MAX_COUNT) {
        value = value * 10 + posix.charAt(at++) - '0';
      }
      return value;
    }

    private void repeat(char c) {
      boolean stacked = at >= 2 && "*+?".indexOf(posix.charAt(at - 2)) >= 0;
      boolean escaped = at >= 3 && posix.charAt(at - 3) == '\\';
      if (stacked && !escaped) {
        throw invalid("repetition-operator operand invalid");
      }
      java.append(c);
    }

    private void escape() {
      if (at == posix.length()) {
        throw invalid("trailing backslash (\\)");
      }
      char c = posix.charAt(at++);
      if (Character.isDigit(c)) {
        java.append('\\').append(c);
      } else {
        java.append(Pattern.quote(String.valueOf(c)));
      }
    }

    /** A bracket expression: a backslash in it is itself, a first {@code ]} too. */
    private void brackets() {
      java.append('[');
      if (at < posix.length() && posix.charAt(at) == '^') {
        java.append('^');
        at++;
      }
      int first = at;
      while (true) {
        if (at == posix.length()) {
          throw invalid("brackets ([ ]) not balanced");
        }
        char c = posix.charAt(at);
        if (c == ']' && at > first) {
          at++;
          java.append(']');
          return;
        }
        if (posix.startsWith("[:", at)) {
          namedClass();
        } else {
          at++;
          java.append("[]\\&^".indexOf(c) >= 0 ? "\\" : "").append(c);
        }
      }
    }

    private void namedClass() {
      int close = posix.indexOf(":]", at);
      if (close < 0) {
        throw invalid("brackets ([ ]) not balanced");
      }
      String name = posix.substring(at + 2, close);
      java.append(
          switch (name) {
            case "alnum" -> "\\p{Alnum}";
            case "alpha" -> "\\p{Alpha}";
            case "blank" -> "\\p{Blank}";
            case "cntrl" -> "\\p{Cntrl}";
            case "digit" -> "\\p{Digit}";
            case "graph" -> "\\p{Graph}";
            case "lower" -> "\\p{Lower}";
            case "print" -> "\\p{Print}";
            case "punct" -> "\\p{Punct}";
            case "space" -> "\\p{Space}";
            case "upper" -> "\\p{Upper}";
            case "xdigit" -> "\\p{XDigit}";
            default -> throw invalid("invalid character class");
          });
      at = close + 2;
    }
  }
}
