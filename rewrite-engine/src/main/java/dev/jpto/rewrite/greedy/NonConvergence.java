package dev.jpto.rewrite.greedy;

import dev.jpto.rewrite.pattern.Application;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Why the driver ended before nothing was left to change.
 *
 * @param reason in words
 * @param isEndless whether the run had to be ended, and no limit that the user can set was reached
 * @param kept what kept being applied, the earliest first: of a cycle exactly its steps
 */
public record NonConvergence(String reason, boolean isEndless, List<Application> kept) {
  /** How often each pattern or fold is among {@link #kept}, at which operation. */
  public Map<String, Integer> counts() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Application step : kept) {
      counts.merge("'" + step.name() + "' at '" + step.op() + "'", 1, Integer::sum);
    }
    return counts;
  }

  /** One sentence. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(reason);
    String separator = "; kept applying ";
    for (Map.Entry<String, Integer> entry : counts().entrySet()) {
      text.append(separator).append(entry.getKey());
      text.append(" (").append(entry.getValue()).append("x)");
      separator = ", ";
    }
    return text.toString();
  }
}
