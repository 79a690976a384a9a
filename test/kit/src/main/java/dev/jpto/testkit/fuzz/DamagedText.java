package dev.jpto.testkit.fuzz;

import dev.jpto.ir.support.Utf8;
import java.util.List;

/**
 * A text with some damage, by what was done to it, which is what jqwik shrinks and reports.
 *
 * @param name what the undamaged text is called
 */
public record DamagedText(String name, byte[] original, List<Damage> damage) {
  /** One damage; {@code seed} decides the place. */
  public record Damage(Mutation mutation, long seed) {}

  /** The damaged bytes. */
  public byte[] bytes() {
    byte[] text = original;
    for (Damage step : damage) {
      text = step.mutation().apply(text, step.seed());
    }
    return text;
  }

  @Override
  public String toString() {
    byte[] bytes = bytes();
    return name + " " + damage + ":\n" + Utf8.decode(bytes, 0, bytes.length);
  }
}
