package dev.jpto.docs;

import java.util.List;
import java.util.stream.Collectors;

/** Collects the text of a page, block by block with an empty line between blocks. */
final class Markdown {
  private static final String SPECIAL = "\\*<[";

  private final StringBuilder text = new StringBuilder();

  /** Adds a heading of {@code level} 1, 2, ...; {@code title} is Markdown. */
  Markdown heading(int level, String title) {
    return block("#".repeat(level) + " " + title);
  }

  /** Adds Markdown; nothing if it is blank. */
  Markdown block(String markdown) {
    if (!markdown.isBlank()) {
      text.append(text.isEmpty() ? "" : "\n").append(markdown.strip()).append('\n');
    }
    return this;
  }

  /** Adds MLIR text, as it is. */
  Markdown mlir(String code) {
    return block("```mlir\n" + code + "\n```");
  }

  /** Adds a table; nothing if it has no rows. Cells are Markdown. */
  Markdown table(List<String> head, List<List<String>> rows) {
    if (rows.isEmpty()) {
      return this;
    }
    String rule = "|" + "---|".repeat(head.size());
    String lines = rows.stream().map(Markdown::row).collect(Collectors.joining("\n"));
    return block(row(head) + "\n" + rule + "\n" + lines);
  }

  private static String row(List<String> cells) {
    return cells.stream()
        .map(cell -> cell.replace("|", "\\|").replace('\n', ' '))
        .collect(Collectors.joining(" | ", "| ", " |"));
  }

  /** Adds a list of points; nothing if there are none. Each is Markdown. */
  Markdown list(List<String> points) {
    return block(points.stream().map(p -> "- " + p).collect(Collectors.joining("\n")));
  }

  /** The page so far. */
  String text() {
    return text.toString();
  }

  /** {@code code} as it is, within a line. */
  static String code(String code) {
    String fence = "`";
    while (code.contains(fence)) {
      fence += "`";
    }
    String space = code.startsWith("`") || code.endsWith("`") ? " " : "";
    return fence + space + code + space + fence;
  }

  /** Each of {@code codes} as it is, with commas between them. */
  static String codes(List<String> codes) {
    return codes.stream().map(Markdown::code).collect(Collectors.joining(", "));
  }

  /** Words that are no Markdown but for {@code `code`}. */
  static String words(String words) {
    StringBuilder escaped = new StringBuilder();
    boolean inCode = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      inCode ^= c == '`';
      escaped.append(!inCode && SPECIAL.indexOf(c) >= 0 ? "\\" : "").append(c);
    }
    return escaped.toString();
  }

  /** A link to the heading {@code `code`} on the same page, as GitHub makes its anchor. */
  static String linkToCode(String code) {
    String anchor = code.toLowerCase().replaceAll("[^a-z0-9_-]", "");
    return "[" + code(code) + "](#" + anchor + ")";
  }
}
