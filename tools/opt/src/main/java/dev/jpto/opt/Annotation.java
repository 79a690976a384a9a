package dev.jpto.opt;

import dev.jpto.ir.diag.Severity;
import dev.jpto.ir.diag.Suggestion;
import java.util.List;
import java.util.Locale;

/**
 * One {@code expected-error-re@+1 {{text}}} as written.
 *
 * @param at where it starts in its line
 * @param place {@code above}, {@code below}, {@code unknown}, a signed number, or empty
 * @param problem why it is not understood, or empty
 * @param isMeant whether it was meant as an annotation at all
 */
record Annotation(
    int at,
    Severity severity,
    boolean isPattern,
    String place,
    String text,
    String problem,
    boolean isMeant) {
  private static final List<String> KINDS = List.of("error", "warning", "remark", "note");

  /** Reads an annotation whose {@code expected-} ends at {@code from}. */
  static Annotation parse(String line, int at, int from) {
    int i = from;
    while (i < line.length() && Character.isLetter(line.charAt(i))) {
      i++;
    }
    String kind = line.substring(from, i);
    int known = KINDS.indexOf(kind);
    boolean isPattern = line.startsWith("-re", i);
    i = skipSpaces(line, isPattern ? i + 3 : i);
    if (known < 0) {
      boolean meant = line.startsWith("{{", i) || line.startsWith("@", i);
      String problem = "unknown kind '" + kind + "'" + Suggestion.among(kind, KINDS);
      return bad(at, problem, meant);
    }
    int placeEnd = i;
    String place = "";
    if (line.startsWith("@", i)) {
      placeEnd = placeEnd(line, i + 1);
      place = line.substring(i + 1, placeEnd);
      if (!isPlace(place)) {
        return bad(
            at,
            "'@" + place + "' is none of '@+N', '@-N', '@above', '@below' and '@unknown'",
            true);
      }
      placeEnd = skipSpaces(line, placeEnd);
    }
    if (!line.startsWith("{{", placeEnd)) {
      return bad(at, "expected '{{' and the message", true);
    }
    if (!line.endsWith("}}") || line.length() < placeEnd + 4) {
      return bad(at, "expected '}}' at the end of the line", true);
    }
    String text = line.substring(placeEnd + 2, line.length() - 2);
    Severity severity = Severity.valueOf(kind.toUpperCase(Locale.ROOT));
    return new Annotation(at, severity, isPattern, place, text, "", true);
  }

  private static Annotation bad(int at, String problem, boolean isMeant) {
    return new Annotation(at, Severity.ERROR, false, "", "", problem, isMeant);
  }

  private static int skipSpaces(String line, int from) {
    int i = from;
    while (i < line.length() && line.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  private static int placeEnd(String line, int from) {
    int i = from;
    while (i < line.length() && line.charAt(i) != ' ' && line.charAt(i) != '{') {
      i++;
    }
    return i;
  }

  private static boolean isPlace(String place) {
    return switch (place) {
      case "above", "below", "unknown" -> true;
      default -> isOffset(place);
    };
  }

  private static boolean isOffset(String place) {
    boolean signed = place.startsWith("+") || place.startsWith("-");
    if (!signed || place.length() < 2 || place.length() > 9) {
      return false;
    }
    for (int i = 1; i < place.length(); i++) {
      if (place.charAt(i) < '0' || place.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
