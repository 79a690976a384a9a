package dev.jpto.opt;

import dev.jpto.ir.Dialect;
import dev.jpto.pattern.model.Natives;
import dev.jpto.rewrite.pass.PassRegistry;
import java.util.List;

/** What a command knows. Each is asked for when it is needed, so that starting costs nothing. */
public interface Toolbox {
  /** The dialects, by namespace; shared by all contexts, as they hold no state. */
  List<Dialect> dialects();

  /** The passes and named pipelines. */
  PassRegistry passes();

  /** The functions that patterns written as text may call by name. */
  default Natives natives() {
    return new Natives();
  }

  /** Whether {@code name} is a pass or a named pipeline. */
  default boolean knowsPass(String name) {
    return passes().pass(name).isPresent() || passes().pipeline(name).isPresent();
  }
}
