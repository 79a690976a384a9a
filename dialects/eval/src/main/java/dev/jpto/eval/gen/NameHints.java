package dev.jpto.eval.gen;

import dev.jpto.ir.Block;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Region;

/** Gives values the names that authors might, some of them twice. */
final class NameHints {
  private NameHints() {}

  /** Names some of the values in {@code root}; all results of an operation share a name. */
  static void give(Operation root, RandomBuiltins random) {
    root.walk(
        op -> {
          if (random.dice.percent(30)) {
            String name = random.text.name();
            op.results().forEach(result -> result.setNameHint(name));
          }
          for (Region region : op.regions()) {
            for (Block block : region) {
              block.arguments().stream()
                  .filter(argument -> random.dice.percent(30))
                  .forEach(argument -> argument.setNameHint(random.text.name()));
            }
          }
        });
  }
}
