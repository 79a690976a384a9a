package dev.jpto.rewrite.pass;

import dev.jpto.ir.support.TextSink;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes what passes counted. */
public final class StatisticsReport {
  private final TextSink out;

  private StatisticsReport(TextSink out) {
    this.out = out;
  }

  /** Writes the statistics of each pass where it stands in the pipeline. */
  public static void printPipeline(PassManager manager, TextSink out) {
    StatisticsReport report = new StatisticsReport(out);
    report.header();
    report.printStages(manager.plan(), 0);
    out.append('\n').flush();
  }

  /** Writes the statistics of each kind of pass, summed, by name. */
  public static void printList(PassManager manager, TextSink out) {
    StatisticsReport report = new StatisticsReport(out);
    report.header();
    Map<String, List<Statistic>> byPass = new TreeMap<>();
    collect(manager.plan(), byPass);
    for (Map.Entry<String, List<Statistic>> entry : byPass.entrySet()) {
      out.append(entry.getKey()).append('\n');
      report.printStatistics(entry.getValue(), 0);
    }
    out.append('\n').flush();
  }

  private void header() {
    String rule = "===" + "-".repeat(73) + "===\n";
    out.append(rule).indent(25).append("... Pass statistics report ...\n").append(rule);
  }

  private void printStages(Plan plan, int indent) {
    for (Plan.Stage stage : plan.stages()) {
      switch (stage) {
        case Plan.PassStage(Step.OfPass step) -> {
          if (!step.pass().statistics().isEmpty()) {
            out.indent(indent).append(step.label()).append('\n');
            printStatistics(step.pass().statistics(), indent);
          }
        }
        case Plan.InnerStage(Step.Collection step, List<Plan> plans) -> {
          for (Plan inner : plans) {
            if (hasStatistics(inner)) {
              out.indent(indent).append(inner.step().label()).append('\n');
              printStages(inner, indent + 2);
            }
          }
        }
      }
    }
  }

  private static boolean hasStatistics(Plan plan) {
    Map<String, List<Statistic>> byPass = new TreeMap<>();
    collect(plan, byPass);
    return !byPass.isEmpty();
  }

  private static void collect(Plan plan, Map<String, List<Statistic>> byPass) {
    for (Plan.Stage stage : plan.stages()) {
      switch (stage) {
        case Plan.PassStage(Step.OfPass step) -> {
          if (!step.pass().statistics().isEmpty()) {
            sum(byPass.computeIfAbsent(step.label(), l -> new ArrayList<>()), step.pass());
          }
        }
        case Plan.InnerStage(Step.Collection step, List<Plan> plans) ->
            plans.forEach(inner -> collect(inner, byPass));
      }
    }
  }

  private static void sum(List<Statistic> sums, Pass pass) {
    for (int i = 0; i < pass.statistics().size(); i++) {
      Statistic one = pass.statistics().get(i);
      if (i == sums.size()) {
        sums.add(new Statistic(one.name(), one.description()));
      }
      sums.get(i).add(one.value());
    }
  }

  /** One line each, values right-aligned, names padded to one width. */
  private void printStatistics(List<Statistic> statistics, int indent) {
    int nameWidth = 0;
    int valueWidth = 0;
    for (Statistic statistic : statistics) {
      nameWidth = Math.max(nameWidth, statistic.name().length());
      valueWidth = Math.max(valueWidth, Long.toString(statistic.value()).length());
    }
    for (Statistic statistic : statistics) {
      String value = Long.toString(statistic.value());
      out.indent(indent).append("  (S) ");
      out.indent(valueWidth - value.length()).append(value).append(' ');
      out.append(statistic.name()).indent(nameWidth - statistic.name().length());
      out.append(" - ").append(statistic.description()).append('\n');
    }
  }
}
