package dev.jpto.ir.print;

import dev.jpto.ir.attr.OpaqueType;
import dev.jpto.ir.attr.Uniqued;
import dev.jpto.ir.attr.Uniquer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The aliases of {@code !test.test_rec_alias<name, body>}, a type of upstream's dialect {@code
 * test} that is told by its name and may hold itself: inside itself it is printed without body, and
 * never by an alias. What is visited is found in its text, so that depths come out as upstream.
 */
final class RecursiveAliases {
  private static final String MNEMONIC = "test_rec_alias";
  private static final String NAMED = "!test." + MNEMONIC;

  /**
   * An open angle bracket: of a named type, or of another, which has no entry. What a type known
   * before holds is not visited again.
   */
  private static final class Level {
    final AliasCollector.Entry entry;
    final boolean known;
    final List<AliasCollector.Entry> children = new ArrayList<>();
    int deepest;

    Level(AliasCollector.Entry entry, boolean known) {
      this.entry = entry;
      this.known = known;
    }
  }

  private final Map<String, AliasCollector.Entry> byName = new HashMap<>();
  private final Map<Uniqued, AliasCollector.Entry> entries;
  private Map<String, OpaqueType> types;

  /** Adds what it visits to {@code entries}. */
  RecursiveAliases(Map<Uniqued, AliasCollector.Entry> entries) {
    this.entries = entries;
  }

  /** Whether {@code value} is such a type, with nothing but names and brackets in it. */
  static boolean covers(Uniqued value) {
    return value instanceof OpaqueType type
        && type.text().dialect().equals("test")
        && type.text().parts().size() == 1
        && type.text().parts().getFirst() instanceof String text
        && text.startsWith(MNEMONIC + "<")
        && text.indexOf('"') < 0;
  }

  /** Visits {@code type}, which has an alias, and all in it. Linear in its text. */
  AliasCollector.Entry visit(OpaqueType type, boolean deferred) {
    if (types == null) {
      types = typesByName(type.uniquer());
    }
    String text = "!test." + type.text().parts().getFirst();
    Deque<Level> open = new ArrayDeque<>();
    open.push(new Level(null, false));
    for (int i = text.indexOf('<'); i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '<' -> open.push(enter(text, i, open.peek().known, deferred));
        case '>' -> {
          if (text.charAt(i - 1) != '-') {
            leave(open.pop(), open.peek());
          }
        }
        default -> {}
      }
    }
    return open.peek().children.getFirst();
  }

  private Level enter(String text, int bracket, boolean insideKnown, boolean deferred) {
    if (insideKnown || !text.startsWith(NAMED, bracket - NAMED.length())) {
      return new Level(null, insideKnown);
    }
    String name = nameAt(text, bracket + 1);
    AliasCollector.Entry known = byName.get(name);
    if (known != null) {
      return new Level(known, true);
    }
    OpaqueType type = types.get(name);
    String base = type == null ? null : type.uniquer().aliasOf(type);
    AliasCollector.Entry entry = new AliasCollector.Entry(type, base, deferred);
    byName.put(name, entry);
    if (type != null) {
      entries.put(type, entry);
    }
    return new Level(entry, false);
  }

  private static void leave(Level level, Level outer) {
    AliasCollector.Entry entry = level.entry;
    if (entry == null) {
      outer.children.addAll(level.children);
      outer.deepest = Math.max(outer.deepest, level.deepest > 0 ? level.deepest + 1 : 0);
      return;
    }
    if (!level.known) {
      entry.children = level.children;
      entry.depth = level.deepest > 0 ? level.deepest + 1 : entry.depth;
    }
    outer.children.add(entry);
    outer.deepest = Math.max(outer.deepest, entry.depth);
  }

  private static Map<String, OpaqueType> typesByName(Uniquer uniquer) {
    Map<String, OpaqueType> types = new HashMap<>();
    for (Uniqued value : uniquer.aliased()) {
      if (covers(value)) {
        OpaqueType type = (OpaqueType) value;
        String text = (String) type.text().parts().getFirst();
        types.put(nameAt(text, MNEMONIC.length() + 1), type);
      }
    }
    return types;
  }

  private static String nameAt(String text, int start) {
    int end = start;
    while (end < text.length() && ",>".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return text.substring(start, end);
  }
}
