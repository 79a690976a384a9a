package dev.jpto.rewrite.match;

import dev.jpto.ir.Context;
import dev.jpto.ir.OpName;
import dev.jpto.ir.Operation;
import dev.jpto.rewrite.pattern.Alternative;
import dev.jpto.rewrite.pattern.DeclaredPattern;
import dev.jpto.rewrite.pattern.Explanation;
import dev.jpto.rewrite.pattern.InvalidPatterns;
import dev.jpto.rewrite.pattern.MatchPlan;
import dev.jpto.rewrite.pattern.NativeCall;
import dev.jpto.rewrite.pattern.PatternProblem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All declared patterns of a frozen set, matched at once: for each operation name one tree of
 * questions, in which what several patterns ask is asked once. Immutable; threads may share it,
 * each with its own {@link Matches}.
 */
public final class MatchAutomaton {
  /** A pattern with what was made of it. */
  record Entry(DeclaredPattern pattern, MatchPlan plan) {}

  private final List<Entry> entries;
  private final MatchProgram program;
  private final int[] startOfName;
  private final int startOfAny;

  private MatchAutomaton(
      List<Entry> entries, MatchProgram program, int[] startOfName, int startOfAny) {
    this.entries = entries;
    this.program = program;
    this.startOfName = startOfName;
    this.startOfAny = startOfAny;
  }

  /**
   * Makes the automaton of {@code patterns} for a context.
   *
   * @throws InvalidPatterns with all that is wrong with any of them
   */
  public static MatchAutomaton compile(Context context, List<DeclaredPattern> patterns) {
    return build(plan(context, patterns), new TreeText(null));
  }

  private static List<Entry> plan(Context context, List<DeclaredPattern> patterns) {
    List<DeclaredPattern> ranked = new ArrayList<>(patterns);
    ranked.sort(
        Comparator.comparingInt(DeclaredPattern::benefit)
            .reversed()
            .thenComparing(DeclaredPattern::name));
    List<PatternProblem> problems = new ArrayList<>();
    List<Entry> entries = new ArrayList<>();
    for (DeclaredPattern pattern : ranked) {
      try {
        entries.add(new Entry(pattern, pattern.body().plan(context)));
      } catch (InvalidPatterns invalid) {
        problems.addAll(invalid.problems());
      }
    }
    if (!problems.isEmpty()) {
      throw new InvalidPatterns(problems);
    }
    return entries;
  }

  private static MatchAutomaton build(List<Entry> entries, TreeText text) {
    Map<Optional<OpName>, List<Row>> rowsOfRoot = new LinkedHashMap<>();
    int rank = 0;
    for (Entry entry : entries) {
      List<Row> rows = rowsOfRoot.computeIfAbsent(entry.plan().root(), root -> new ArrayList<>());
      for (Alternative alternative : entry.plan().alternatives()) {
        rows.add(Row.of(rank++, entry.pattern(), entry.plan(), alternative));
      }
    }
    CodeWriter out = new CodeWriter();
    List<Leaf> leaves = new ArrayList<>();
    Map<NativeCall, Integer> calls = new LinkedHashMap<>();
    int[] startOfName = {};
    int startOfAny = -1;
    int registers = 1;
    for (Map.Entry<Optional<OpName>, List<Row>> tree : rowsOfRoot.entrySet()) {
      Optional<OpName> root = tree.getKey();
      if (root.isPresent()) {
        startOfName = put(startOfName, root.get().id(), out.size());
      } else {
        startOfAny = out.size();
      }
      text.openRoot(root.map(name -> "\"" + name + "\"").orElse("any operation"));
      TreeEmitter emitter = new TreeEmitter(out, leaves, calls);
      new TreeCompiler(emitter, text).compile(tree.getValue());
      text.close();
      out.emit(Code.END);
      registers = Math.max(registers, emitter.registers());
    }
    MatchProgram program =
        new MatchProgram(
            out.code(),
            out.pool(),
            leaves.toArray(new Leaf[0]),
            calls.keySet().toArray(new NativeCall[0]),
            registers);
    return new MatchAutomaton(entries, program, startOfName, startOfAny);
  }

  /** Sets element {@code i} of a growing array, in which -1 is nothing. */
  private static int[] put(int[] array, int i, int value) {
    int[] result = array;
    if (i >= array.length) {
      result = Arrays.copyOf(array, Math.max(i + 1, array.length * 2));
      Arrays.fill(result, array.length, result.length, -1);
    }
    result[i] = value;
    return result;
  }

  /**
   * Puts the patterns that match at {@code op} into {@code out}, in place of what it held. Where
   * nothing matches and no function is given a range, nothing is allocated.
   */
  public void match(Operation op, Matches out) {
    out.clear();
    int id = op.name().id();
    if (id < startOfName.length && startOfName[id] >= 0) {
      program.run(startOfName[id], op, out);
    }
    if (startOfAny >= 0) {
      program.run(startOfAny, op, out);
    }
  }

  /** The trees as text, for {@code --dump-pattern-tree}. */
  public String dump() {
    StringBuilder text = new StringBuilder();
    build(entries, new TreeText(text));
    return text.toString();
  }

  /**
   * Why each pattern does not match at {@code op}, or that it does: those that may start at it, the
   * nearest miss first. For people, not for matching.
   */
  public List<Explanation> explain(Operation op) {
    return entries.stream()
        .filter(entry -> entry.plan().root().map(root -> root == op.name()).orElse(true))
        .map(entry -> new Explainer(entry.pattern(), entry.plan(), op).explain())
        .sorted(Explanation.NEAREST_FIRST)
        .toList();
  }

  /** Why one pattern does not match at {@code op}, or that it does; empty if it is not here. */
  public Optional<Explanation> explain(String pattern, Operation op) {
    return entries.stream()
        .filter(entry -> entry.pattern().name().equals(pattern))
        .map(entry -> new Explainer(entry.pattern(), entry.plan(), op).explain())
        .findFirst();
  }

  /** The patterns with their plans, best first. */
  List<Entry> entries() {
    return entries;
  }
}
