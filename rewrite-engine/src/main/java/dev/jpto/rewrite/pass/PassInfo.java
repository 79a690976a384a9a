package dev.jpto.rewrite.pass;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * What is known of a pass without making one.
 *
 * @param argument what it is called in pipelines and flags: {@code convert-comm-to-pto}
 * @param name what it is called in dumps and timings: {@code ConvertCommToPto}
 * @param anchor the only operation it runs on, or empty if it runs on any that is isolated
 * @param description one sentence for {@code --help}
 * @param factory makes a pass with default options
 */
public record PassInfo(
    String argument,
    String name,
    Optional<String> anchor,
    String description,
    Supplier<? extends Pass> factory) {

  /** A pass that runs only on operations of one name. */
  public static PassInfo on(
      String anchor,
      String argument,
      String name,
      String description,
      Supplier<? extends Pass> factory) {
    return new PassInfo(argument, name, Optional.of(anchor), description, factory);
  }

  /** A pass that runs on any operation that is isolated from above. */
  public static PassInfo onAny(
      String argument, String name, String description, Supplier<? extends Pass> factory) {
    return new PassInfo(argument, name, Optional.empty(), description, factory);
  }

  /** A new pass with default options. */
  public Pass create() {
    return factory.get();
  }
}
