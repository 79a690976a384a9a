package dev.jpto.ir.print;

import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.attr.Uniqued;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The aliases of one printed text: {@code #map}, {@code #loc3}, {@code !tuple}. */
final class AliasTable {
  /**
   * An alias.
   *
   * @param deferred printed after the module, not before
   */
  record Alias(Uniqued value, String text, boolean deferred) {}

  /** No aliases. */
  static final AliasTable EMPTY = new AliasTable(List.of());

  private final Map<Uniqued, Alias> byValue = new HashMap<>();
  private final List<Alias> ordered = new ArrayList<>();

  /** Names the collected values; values with aliases inside come after what they use. */
  AliasTable(List<AliasCollector.Entry> entries) {
    List<AliasCollector.Entry> sorted = new ArrayList<>(entries);
    sorted.sort(AliasTable::compare);
    Map<String, Integer> counts = new HashMap<>();
    for (AliasCollector.Entry entry : sorted) {
      if (entry.base == null) {
        continue;
      }
      int index = counts.merge(entry.base, 1, Integer::sum) - 1;
      String sigil = entry.value instanceof Type ? "!" : "#";
      String text = sigil + entry.base + (index == 0 ? "" : Integer.toString(index));
      Alias alias = new Alias(entry.value, text, entry.deferred);
      byValue.put(entry.value, alias);
      ordered.add(alias);
    }
  }

  private static int compare(AliasCollector.Entry a, AliasCollector.Entry b) {
    if (a.depth != b.depth) {
      return Integer.compare(a.depth, b.depth);
    }
    boolean aIsType = a.value instanceof Type;
    if (aIsType != (b.value instanceof Type)) {
      return aIsType ? -1 : 1;
    }
    if (a.base == null || b.base == null) {
      return Boolean.compare(a.base != null, b.base != null);
    }
    return a.base.compareTo(b.base);
  }

  boolean isEmpty() {
    return ordered.isEmpty();
  }

  /** The text of the alias of {@code value}, or null. */
  String get(Uniqued value) {
    Alias alias = byValue.get(value);
    return alias == null ? null : alias.text();
  }

  /** The definitions before the module, or those after it. */
  void printDefinitions(OpPrinter printer, boolean deferred) {
    for (Alias alias : ordered) {
      if (alias.deferred() != deferred) {
        continue;
      }
      printer.out().append(alias.text()).append(" = ");
      switch (alias.value()) {
        case Type type -> printer.printTypeBody(type);
        case Attribute attribute ->
            printer.printAttributeBody(attribute, OpPrinter.TypeElision.NEVER);
        default -> throw new AssertionError(alias.value().getClass());
      }
      printer.out().append('\n');
    }
  }
}
