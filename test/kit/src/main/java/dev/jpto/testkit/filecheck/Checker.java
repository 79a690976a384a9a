package dev.jpto.testkit.filecheck;

import dev.jpto.testkit.filecheck.Pattern.Span;
import dev.jpto.testkit.filecheck.Result.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One run of checks over one input. Labels divide the input into blocks; the other checks of a
 * block see nothing outside of it. A failure ends its block, not the run, unless a label is
 * missing.
 */
final class Checker {
  private final List<CheckGroup> groups;
  private final SourceText input;
  private final String text;
  private final Variables variables;
  private final Options options;
  private final List<Result.Failure> failures = new ArrayList<>();

  Checker(List<CheckGroup> groups, SourceText input, Variables variables, Options options) {
    this.groups = groups;
    this.input = input;
    this.text = input.text();
    this.variables = variables;
    this.options = options;
  }

  Result run() {
    try {
      runBlocks();
    } catch (CheckException e) {
      failures.add(e.failure());
    }
    if (failures.isEmpty()) {
      return new Result.Pass();
    }
    Result.Failure first = failures.getFirst();
    String all = failures.stream().map(Result.Failure::message).collect(Collectors.joining("\n\n"));
    return new Result.Failure(first.kind(), first.checkLine(), all);
  }

  private void runBlocks() throws CheckException {
    int position = 0;
    for (int first = 0; first < groups.size(); ) {
      int next = first;
      while (next < groups.size() && !groups.get(next).isLabel()) {
        next++;
      }
      int end = text.length();
      if (next < groups.size()) {
        end = find(groups.get(next).pattern(), position, end, 1).end();
        next++;
      }
      if (first > 0 && options.has(Options.Flag.ENABLE_VAR_SCOPE)) {
        variables.forgetLocals();
      }
      runBlock(groups.subList(first, next), position, end);
      position = end;
      first = next;
    }
  }

  private void runBlock(List<CheckGroup> block, int from, int to) {
    int position = from;
    try {
      for (CheckGroup group : block) {
        position = runGroup(group, position, to);
      }
    } catch (CheckException e) {
      failures.add(e.failure());
    }
  }

  /** Matches one group and returns where its match ends. */
  private int runGroup(CheckGroup group, int from, int to) throws CheckException {
    var nots = new ArrayList<Pattern>();
    int start = new DagMatcher(this, options).match(group.pending(), from, to, nots);
    Pattern pattern = group.pattern();
    Span first = find(pattern, start, to, 1);
    int end = first.end();
    for (int i = 2; i <= pattern.directive().count(); i++) {
      end = find(pattern, end, to, i).end();
    }
    checkLine(pattern, start, first.start());
    exclude(nots, start, first.start());
    return end;
  }

  Optional<Span> match(Pattern pattern, int from, int to) throws CheckException {
    return pattern.match(text, from, to, variables);
  }

  /** The next match of {@code pattern}, the {@code ordinal}th of its directive. */
  Span find(Pattern pattern, int from, int to, int ordinal) throws CheckException {
    Optional<Span> match = match(pattern, from, to);
    if (match.isPresent()) {
      return match.get();
    }
    int count = pattern.directive().count();
    var notes = new ArrayList<String>();
    notes.add(input.render(from, "note: scanning from here"));
    pattern.substitutions(variables).forEach(note -> notes.add("note: " + note));
    NearMiss.find(text, from, to, pattern.example(variables))
        .ifPresent(at -> notes.add(input.render(at, "note: possible intended match here")));
    String which = count == 1 ? "" : " (" + ordinal + " out of " + count + ")";
    throw pattern.failure(Kind.NOT_FOUND, "expected string not found in input" + which, notes);
  }

  /** Fails if one of {@code nots} matches between the two positions. */
  void exclude(List<Pattern> nots, int from, int to) throws CheckException {
    for (Pattern not : nots) {
      Optional<Span> match = match(not, from, to);
      if (match.isPresent()) {
        var notes = new ArrayList<String>();
        notes.add(input.render(match.get().start(), "note: found here"));
        not.substitutions(variables).forEach(note -> notes.add("note: " + note));
        throw not.failure(Kind.EXCLUDED, "excluded string found in input", notes);
      }
    }
  }

  /** Fails if there are too few or too many line ends between the last match and this one. */
  private void checkLine(Pattern pattern, int lastEnd, int start) throws CheckException {
    if (!pattern.kind().needsPrevious()) {
      return;
    }
    int lines = countLineEnds(lastEnd, start);
    boolean same = pattern.kind() == Directive.Kind.SAME;
    if (lines == (same ? 0 : 1)) {
      return;
    }
    String where = same ? "is not on the same line as" : "is not on the line after";
    if (lines == 0) {
      where = "is on the same line as";
    }
    List<String> notes =
        List.of(
            input.render(start, "note: match was here"),
            input.render(lastEnd, "note: previous match ended here"));
    throw pattern.failure(Kind.WRONG_LINE, where + " the previous match", notes);
  }

  /** A carriage return ends a line, too; together with a line feed the two end one line. */
  private int countLineEnds(int from, int to) {
    int lines = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        lines++;
        char other = c == '\n' ? '\r' : '\n';
        if (i + 1 < to && text.charAt(i + 1) == other) {
          i++;
        }
      }
    }
    return lines;
  }
}
