package dev.jpto.ir.print;

import dev.jpto.ir.Block;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.WalkResult;
import dev.jpto.ir.support.TextSink;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Writes the author's names ({@code --print-name-hints}). A name used twice gets the suffix {@code
 * _N} with the first free N; names that end so already are counted from their stem, so they do not
 * grow from one trip to the next.
 */
final class HintedNames extends ValueNames {
  private final Map<Value, String> names = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> nextSuffix = new HashMap<>();

  HintedNames(Operation root) {
    root.walkPreOrder(
        op -> {
          if (op.numResults() > 0) {
            name(op.result(0));
            for (int i = 1; i < op.numResults(); i++) {
              inherit(op.result(0), op.result(i));
            }
          }
          op.regions().forEach(region -> region.forEach(this::nameArguments));
          return WalkResult.ADVANCE;
        });
  }

  private void nameArguments(Block block) {
    block.arguments().forEach(this::name);
  }

  private void inherit(Value first, Value other) {
    String text = names.get(first);
    if (text != null) {
      names.put(other, text);
    }
  }

  private void name(Value value) {
    value.nameHint().ifPresent(hint -> names.put(value, unique(hint)));
  }

  private String unique(String hint) {
    if (taken.add(hint)) {
      return hint;
    }
    String stem = stem(hint);
    int n = nextSuffix.getOrDefault(stem, 0);
    while (!taken.add(stem + "_" + n)) {
      n++;
    }
    nextSuffix.put(stem, n + 1);
    return stem + "_" + n;
  }

  private static String stem(String hint) {
    int end = hint.length();
    while (end > 0 && Character.isDigit(hint.charAt(end - 1))) {
      end--;
    }
    boolean numbered = end < hint.length() && end > 1 && hint.charAt(end - 1) == '_';
    return numbered ? hint.substring(0, end - 1) : hint;
  }

  @Override
  void print(TextSink out, Value value) {
    String name = names.get(value);
    if (name == null) {
      super.print(out, value);
    } else {
      out.append('%').append(name);
    }
  }
}
