package dev.jpto.rewrite.explain;

import dev.jpto.rewrite.pattern.DeclaredPattern;
import dev.jpto.rewrite.pattern.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Patterns as a text to read: by the operation they start at, in the order they are tried. */
public final class PatternCatalog {
  private PatternCatalog() {}

  /** The catalog of {@code patterns}, which are in the order of trying. */
  public static String of(List<Pattern> patterns) {
    Map<String, List<Pattern>> byRoot = new TreeMap<>();
    for (Pattern pattern : patterns) {
      String root = pattern.root().orElse("any operation");
      byRoot.computeIfAbsent(root, r -> new ArrayList<>()).add(pattern);
    }
    StringBuilder text = new StringBuilder();
    byRoot.forEach(
        (root, list) -> {
          text.append(root).append('\n');
          list.forEach(pattern -> append(pattern, text));
        });
    return text.toString();
  }

  private static void append(Pattern pattern, StringBuilder text) {
    text.append("  ").append(pattern.name()).append(": ").append(pattern.info().formula());
    text.append("\n    benefit ").append(pattern.benefit());
    text.append(pattern instanceof DeclaredPattern ? ", declared at " : ", native, at ");
    text.append(pattern.info().declaredAt()).append('\n');
  }
}
