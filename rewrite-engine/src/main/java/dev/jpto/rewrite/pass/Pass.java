package dev.jpto.rewrite.pass;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A transformation or analysis of one operation and what is inside it. A pass declares itself once
 * in a {@link PassInfo} and its options and statistics as fields:
 *
 * <pre>{@code
 * public final class ConvertCommToPto extends Pass {
 *   public static final PassInfo INFO =
 *       PassInfo.on("builtin.module", "convert-comm-to-pto", "ConvertCommToPto",
 *           "Lowers signals to pto", ConvertCommToPto::new);
 *
 *   private final PassOption<String> arch =
 *       option("arch", OptionType.choice("a2a3", "a5"), "a2a3", "The target architecture");
 *   private final Statistic lowered = statistic("num-lowered", "Number of comm ops lowered");
 *
 *   public ConvertCommToPto() {
 *     super(INFO);
 *   }
 *
 *   protected void run(PassRun run) {
 *     run.op().walk(op -> ...);   // changes go through run.rewriter(); run.fail() after an error
 *   }
 * }
 * }</pre>
 *
 * <p>A pass changes nothing outside the operation it runs on. One object runs on one operation at a
 * time; several operations at once are given to several objects, made by the factory of the info
 * with the same option values.
 */
public abstract class Pass {
  private final PassInfo info;
  private final List<PassOption<?>> options = new ArrayList<>();
  private final List<Statistic> statistics = new ArrayList<>();

  /** For subclasses. */
  protected Pass(PassInfo info) {
    this.info = info;
  }

  /** Does the work; {@link PassRun#fail} ends the pipeline. */
  protected abstract void run(PassRun run);

  /** What the registry knows of this pass. */
  public final PassInfo info() {
    return info;
  }

  /** Declares an option with a default. */
  protected final <T> PassOption<T> option(
      String key, OptionType<T> type, T defaultValue, String description) {
    PassOption<T> option = new PassOption<>(key, type, defaultValue, description);
    options.add(option);
    return option;
  }

  /** Declares an option that must be given. */
  protected final <T> PassOption<T> requiredOption(
      String key, OptionType<T> type, String description) {
    PassOption<T> option = new PassOption<>(key, type, null, description);
    options.add(option);
    return option;
  }

  /** Declares a counter, shown by {@code --mlir-pass-statistics}. */
  protected final Statistic statistic(String name, String description) {
    Statistic statistic = new Statistic(name, description);
    statistics.add(statistic);
    return statistic;
  }

  /** The options in declared order. */
  public final List<PassOption<?>> options() {
    return Collections.unmodifiableList(options);
  }

  /** The statistics in declared order. */
  public final List<Statistic> statistics() {
    return Collections.unmodifiableList(statistics);
  }

  /**
   * Checks the options together, once, after all are read; the answer is the error message, or
   * empty if they are good.
   */
  protected String checkOptions() {
    return "";
  }

  /** A new pass with the same options. */
  final Pass copy() {
    Pass copy = info.create();
    for (int i = 0; i < options.size(); i++) {
      copy.options.get(i).copyFrom(options.get(i));
    }
    return copy;
  }

  /** Adds the statistics of {@code other}, a copy of this pass, to those of this one. */
  final void addStatisticsOf(Pass other) {
    for (int i = 0; i < statistics.size(); i++) {
      statistics.get(i).add(other.statistics.get(i).value());
    }
  }

  /** The pass as it stands in a pipeline: {@code canonicalize{max-iterations=5}}. */
  @Override
  public final String toString() {
    StringBuilder text = new StringBuilder();
    PipelinePrinter.print(this, text);
    return text.toString();
  }
}
