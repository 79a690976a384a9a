package dev.jpto.testkit.filecheck;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the {@code RUN:} lines of a test file, a small part of what lit understands.
 *
 * <pre>{@code
 * // RUN: jpto-opt %s --canonicalize \
 * // RUN:   | FileCheck %s --check-prefix=X
 * // RUN: not jpto-opt %s --bad 2>&1 | FileCheck %s
 * }</pre>
 *
 * <p>A line may hold pipelines with {@code |}, joined by {@code &&} or by {@code ;}, with
 * redirections. Other syntax of a shell is an error or, as in lit, without effect.
 */
public final class RunLines {
  private static final String KEYWORD = "RUN:";

  private RunLines() {}

  private record RunLine(int line, String text) {}

  /** The commands in {@code text}, with their {@code %} words as they are. */
  public static RunScript parse(String text) {
    var pipelines = new ArrayList<Pipeline>();
    for (RunLine run : joinContinued(text)) {
      if (run.text().endsWith("\\")) {
        return new RunScript.Invalid(run.line(), "RUN line ends with a backslash");
      }
      try {
        pipelines.addAll(PipelineParser.parse(run.line(), run.text()));
      } catch (ShellSyntaxException e) {
        return new RunScript.Invalid(run.line(), e.getMessage() + ": " + run.text());
      }
    }
    if (pipelines.isEmpty()) {
      return new RunScript.Invalid(0, "the test has no RUN line");
    }
    return new RunScript.Commands(pipelines);
  }

  /** The commands in {@code text}, with the values of the {@code %} words. */
  public static RunScript parse(String text, TestPaths paths) {
    return switch (parse(text)) {
      case RunScript.Commands(List<Pipeline> pipelines) ->
          new RunScript.Commands(
              pipelines.stream().map(pipeline -> pipeline.substitute(paths)).toList());
      case RunScript.Invalid invalid -> invalid;
    };
  }

  private static List<RunLine> joinContinued(String text) {
    var runs = new ArrayList<RunLine>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      int keyword = lines.get(i).indexOf(KEYWORD);
      if (keyword < 0) {
        continue;
      }
      String command = lines.get(i).substring(keyword + KEYWORD.length()).strip();
      if (!runs.isEmpty() && runs.getLast().text().endsWith("\\")) {
        RunLine begun = runs.removeLast();
        String before = begun.text().substring(0, begun.text().length() - 1);
        runs.add(new RunLine(begun.line(), before + command));
      } else {
        runs.add(new RunLine(i + 1, command));
      }
    }
    return runs;
  }
}
