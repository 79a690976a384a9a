package dev.jpto.ir.parse;

import dev.jpto.ir.Block;
import dev.jpto.ir.ParseFailure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The block labels of one region. */
final class Labels {
  private record Use(Block block, int offset) {}

  private final Map<String, Block> blocks = new HashMap<>();
  private final Set<Block> undefined = new HashSet<>();
  private final List<Use> earlyUses = new ArrayList<>();

  /** The block of this label, which may be defined later. */
  Block use(String label, int offset) {
    Block known = blocks.get(label);
    if (known == null) {
      known = new Block();
      blocks.put(label, known);
      undefined.add(known);
    }
    if (!undefined.isEmpty() && undefined.contains(known)) {
      earlyUses.add(new Use(known, offset));
    }
    return known;
  }

  /** The block that this label starts; null if it was started before. */
  Block define(String label) {
    Block known = blocks.get(label);
    if (known == null) {
      known = new Block();
      blocks.put(label, known);
      return known;
    }
    return undefined.remove(known) ? known : null;
  }

  /** Reports the uses of labels that were not defined. */
  void checkDefined(Core core) {
    if (undefined.isEmpty()) {
      return;
    }
    for (Use use : earlyUses) {
      if (undefined.contains(use.block())) {
        core.report(use.offset(), "reference to an undefined block");
      }
    }
    throw new ParseFailure();
  }
}
