package dev.jpto.rewrite.timing;

import dev.jpto.ir.support.TextSink;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes times as {@code mlir-opt --mlir-timing} does. */
public final class TimingReport {
  private static final double NANOS = 1e9;

  private final TextSink out;
  private final long totalUser;
  private final long totalWall;
  private final boolean showUser;

  private TimingReport(TimedNode root, TextSink out) {
    this.out = out;
    this.totalUser = root.userNanos();
    this.totalWall = root.wallNanos();
    this.showUser = totalUser != totalWall;
  }

  /** Writes each part below what it is a part of. */
  public static void printTree(TimedNode root, TextSink out) {
    TimingReport report = new TimingReport(root, out);
    report.header();
    report.printChildren(root, 0);
    report.footer(root);
  }

  /** Writes parts of one label summed, the longest first. */
  public static void printList(TimedNode root, TextSink out) {
    TimingReport report = new TimingReport(root, out);
    report.header();
    Map<String, Row> rows = new LinkedHashMap<>();
    collect(root, rows);
    List<Row> sorted = new ArrayList<>(rows.values());
    sorted.sort(Comparator.comparingLong(Row::wall).reversed());
    for (Row row : sorted) {
      report.row(row, 0);
    }
    report.footer(root);
  }

  private record Row(String label, long user, long wall) {
    Row plus(Row other) {
      return new Row(label, user + other.user, wall + other.wall);
    }
  }

  private static Row row(TimedNode node) {
    return new Row(node.label(), node.userNanos(), node.wallNanos());
  }

  private static void collect(TimedNode node, Map<String, Row> rows) {
    rows.merge(node.label(), row(node), Row::plus);
    for (TimedNode child : node.children()) {
      collect(child, rows);
    }
  }

  private void printChildren(TimedNode node, int indent) {
    for (TimedNode child : node.children()) {
      if (child.isTransparent()) {
        printChildren(child, indent);
      } else {
        row(row(child), indent);
        printChildren(child, indent + 2);
      }
    }
  }

  private void header() {
    String rule = "===" + "-".repeat(73) + "===\n";
    out.append(rule).indent(25).append("... Execution time report ...\n").append(rule);
    out.append("  Total Execution Time: ").append(fixed("%.4f", totalWall / NANOS));
    out.append(" seconds\n\n  ");
    out.append(showUser ? "----User Time----  " : "").append("----Wall Time----  ----Name----\n");
  }

  private void footer(TimedNode root) {
    long user = totalUser;
    long wall = totalWall;
    for (TimedNode child : root.children()) {
      user -= child.userNanos();
      wall -= child.wallNanos();
    }
    row(new Row("Rest", Math.max(user, 0), Math.max(wall, 0)), 0);
    row(new Row("Total", totalUser, totalWall), 0);
    out.flush();
  }

  private void row(Row row, int indent) {
    if (showUser) {
      time(row.user, totalUser);
    }
    time(row.wall, totalWall);
    out.append("  ").indent(indent).append(row.label).append('\n');
  }

  private void time(long nanos, long total) {
    double share = total == 0 ? 0 : 100.0 * nanos / total;
    out.append("  ").append(fixed("%8.4f", nanos / NANOS));
    out.append(" (").append(fixed("%5.1f", share)).append("%)");
  }

  private static String fixed(String format, double value) {
    return String.format(Locale.ROOT, format, value);
  }
}
