package dev.jpto.rewrite.match;

import dev.jpto.rewrite.pattern.Check;
import dev.jpto.rewrite.pattern.Position;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes the tree of the alternatives that start at one operation name. At each place the question
 * that most of them ask is asked, of equals the one nearest to the root; then come the alternatives
 * that ask it, by answer, and after them, whatever the answer was, those that do not.
 */
final class TreeCompiler {
  private final Questions questions = new Questions();
  private final TreeEmitter emitter;
  private final TreeText text;

  TreeCompiler(TreeEmitter emitter, TreeText text) {
    this.emitter = emitter;
    this.text = text;
  }

  /** Emits the tree. O(rows * questions). */
  void compile(List<Row> rows) {
    rows.forEach(questions::add);
    emit(rows, new HashSet<>(Set.of(new Position.Root())));
  }

  private void emit(List<Row> rows, Set<Position> loaded) {
    List<Row> rest = new ArrayList<>();
    for (Row row : rows) {
      if (row.isMatched()) {
        text.match(row);
        emitter.match(row, loaded);
      } else {
        rest.add(row);
      }
    }
    int[] counts = new int[questions.size()];
    rest.forEach(row -> count(row, counts, 1));
    while (!rest.isEmpty()) {
      int question = mostAsked(counts);
      List<Row> others = new ArrayList<>();
      Map<Object, List<Row>> byAnswer = new LinkedHashMap<>();
      Check asked = null;
      for (Row row : rest) {
        int i = indexOf(row, question);
        if (i < 0) {
          others.add(row);
        } else {
          Check check = row.alternative().checks().get(i);
          asked = asked == null ? check : asked;
          byAnswer
              .computeIfAbsent(Questions.answer(check), answer -> new ArrayList<>())
              .add(row.after(i));
          count(row, counts, -1);
        }
      }
      ask(asked, byAnswer, loaded);
      rest = others;
    }
  }

  private static void count(Row row, int[] counts, int by) {
    for (int i = 0; i < row.size(); i++) {
      if (row.isOpen(i)) {
        counts[row.questions()[i]] += by;
      }
    }
  }

  private int mostAsked(int[] counts) {
    int best = -1;
    for (int q = 0; q < counts.length; q++) {
      boolean better =
          best < 0
              || counts[q] > counts[best]
              || (counts[q] == counts[best] && questions.cost(q) < questions.cost(best));
      if (counts[q] > 0 && better) {
        best = q;
      }
    }
    return best;
  }

  private static int indexOf(Row row, int question) {
    for (int i = 0; i < row.size(); i++) {
      if (row.questions()[i] == question && row.isOpen(i)) {
        return i;
      }
    }
    return -1;
  }

  /** Asks, and emits the alternatives of each answer. */
  private void ask(Check check, Map<Object, List<Row>> byAnswer, Set<Position> loaded) {
    emitter.load(check, loaded);
    if (byAnswer.size() == 1) {
      text.open(check);
      TreeEmitter.Place place = emitter.check(check);
      Set<Position> inside = new HashSet<>(loaded);
      emitter.addBound(check, inside);
      emit(byAnswer.values().iterator().next(), inside);
      text.close();
      emitter.end(place);
      return;
    }
    TreeEmitter.Switch table = emitter.openSwitch(check, byAnswer.keySet());
    text.openSwitch(check);
    for (Map.Entry<Object, List<Row>> branch : byAnswer.entrySet()) {
      text.openCase(branch.getKey());
      emitter.branch(table, branch.getKey());
      emit(branch.getValue(), new HashSet<>(loaded));
      text.close();
    }
    text.close();
    emitter.end(table);
  }
}
