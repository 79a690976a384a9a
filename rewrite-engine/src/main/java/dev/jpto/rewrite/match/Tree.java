package dev.jpto.rewrite.match;

import dev.jpto.ir.Context;
import dev.jpto.rewrite.pattern.Alternative;
import dev.jpto.rewrite.pattern.DeclaredPattern;
import dev.jpto.rewrite.pattern.InvalidPatterns;
import dev.jpto.rewrite.pattern.MatchPlan;
import dev.jpto.rewrite.pattern.NativeCall;
import dev.jpto.rewrite.pattern.PatternProblem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The patterns that start at operations of one name, or of any; compiled when first needed. */
final class Tree {
  /** Ranks leave room for this many alternatives of a pattern. */
  private static final int ALTERNATIVES = 256;

  /** A pattern and its place in the set. */
  record Ranked(int place, DeclaredPattern pattern) {}

  /** A pattern with what was made of it. */
  record Entry(int place, DeclaredPattern pattern, MatchPlan plan) {}

  private final Context context;
  private final String name;
  private final List<Ranked> patterns = new ArrayList<>();
  private List<Entry> entries;
  private volatile MatchProgram program;

  Tree(Context context, String name) {
    this.context = context;
    this.name = name;
  }

  void add(int place, DeclaredPattern pattern) {
    patterns.add(new Ranked(place, pattern));
  }

  /**
   * What matches the patterns.
   *
   * @throws InvalidPatterns with all that is wrong with any of them
   */
  MatchProgram program() {
    MatchProgram known = program;
    return known != null ? known : compile();
  }

  private synchronized MatchProgram compile() {
    if (program == null) {
      program = build(entries(), new TreeText(null));
    }
    return program;
  }

  /** The patterns with their plans, in the order of the set. */
  synchronized List<Entry> entries() {
    if (entries != null) {
      return entries;
    }
    List<PatternProblem> problems = new ArrayList<>();
    List<Entry> made = new ArrayList<>();
    for (Ranked ranked : patterns) {
      try {
        MatchPlan plan = ranked.pattern().body().plan(context);
        made.add(new Entry(ranked.place(), ranked.pattern(), plan));
      } catch (InvalidPatterns invalid) {
        problems.addAll(invalid.problems());
      }
    }
    if (!problems.isEmpty()) {
      throw new InvalidPatterns(problems);
    }
    entries = made;
    return entries;
  }

  /** Writes this tree. */
  void dump(StringBuilder out) {
    build(entries(), new TreeText(out));
  }

  private MatchProgram build(List<Entry> from, TreeText text) {
    List<Row> rows = new ArrayList<>();
    for (Entry entry : from) {
      List<Alternative> alternatives = entry.plan().alternatives();
      for (int i = 0; i < alternatives.size(); i++) {
        int rank = entry.place() * ALTERNATIVES + i;
        rows.add(Row.of(rank, entry.pattern(), entry.plan(), alternatives.get(i)));
      }
    }
    CodeWriter out = new CodeWriter();
    List<Leaf> leaves = new ArrayList<>();
    Map<NativeCall, Integer> calls = new LinkedHashMap<>();
    TreeEmitter emitter = new TreeEmitter(out, leaves, calls);
    text.openRoot(name);
    new TreeCompiler(emitter, text).compile(rows);
    out.emit(Code.END);
    return new MatchProgram(
        out.code(),
        out.pool(),
        leaves.toArray(new Leaf[0]),
        calls.keySet().toArray(new NativeCall[0]),
        emitter.registers());
  }
}
