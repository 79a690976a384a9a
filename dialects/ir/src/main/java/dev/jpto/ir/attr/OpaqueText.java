package dev.jpto.ir.attr;

import java.util.Arrays;
import java.util.List;

/**
 * The text of a type or attribute whose dialect is not registered, kept as written. Where the text
 * uses an alias, the aliased value stands instead, so that the printed text never names an alias
 * that is not printed: {@code parts} holds Strings and {@link Uniqued}s in order.
 *
 * @param dialect the namespace
 * @param parts what follows {@code dialect.} or stands inside {@code dialect<...>}
 */
public record OpaqueText(String dialect, List<Object> parts) {
  /** Copies the list. */
  public OpaqueText {
    parts = List.copyOf(parts);
  }

  /** The text of one piece without aliases. */
  public static OpaqueText of(String dialect, String text) {
    return new OpaqueText(dialect, List.of(text));
  }

  /** The text before the first type or attribute in it; empty if there is none. */
  public String start() {
    return !parts.isEmpty() && parts.getFirst() instanceof String text ? text : "";
  }

  /** The identifier at the start of the text, {@code di_file} of {@code di_file<"f" in "d">}. */
  public String mnemonic() {
    String text = start();
    int end = 0;
    while (end < text.length() && Ascii.isNamePart(text.charAt(end))) {
      end++;
    }
    return text.substring(0, end);
  }

  /** Whether a type or attribute stands in the text. */
  boolean holdsValues() {
    return parts.stream().anyMatch(Uniqued.class::isInstance);
  }

  @Override
  public int hashCode() {
    return dialect.hashCode() * 31 + Arrays.hashCode(parts.toArray());
  }
}
