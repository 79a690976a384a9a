package dev.jpto.testkit.filecheck;

import dev.jpto.testkit.filecheck.Regex.Match;
import dev.jpto.testkit.filecheck.RegexNode.Anchor;
import dev.jpto.testkit.filecheck.RegexNode.BackReference;
import dev.jpto.testkit.filecheck.RegexNode.Choice;
import dev.jpto.testkit.filecheck.RegexNode.Group;
import dev.jpto.testkit.filecheck.RegexNode.OneOf;
import dev.jpto.testkit.filecheck.RegexNode.Repeat;
import dev.jpto.testkit.filecheck.RegexNode.Sequence;
import dev.jpto.testkit.filecheck.RegexNode.Text;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * One attempt to match from a fixed start. Its basic step maps a set of positions to the set of
 * positions one node later; bit {@code i} of a set stands for the position {@code start + i}.
 */
final class RegexAttempt {
  private final List<RegexNode> parts;
  private final String text;
  private final int from;
  private final int start;
  private final int to;

  /** Matches at {@code start} in the part of {@code text} between {@code from} and {@code to}. */
  RegexAttempt(List<RegexNode> parts, String text, int from, int start, int to) {
    this.parts = parts;
    this.text = text;
    this.from = from;
    this.start = start;
    this.to = to;
  }

  /** The longest match. */
  Optional<Match> match() {
    BitSet[] reached = reached();
    BitSet ends = reached[parts.size()];
    if (ends.isEmpty()) {
      return Optional.empty();
    }
    if (parts.stream().anyMatch(BackReference.class::isInstance)) {
      return new Exhaustive(alive(reached, ends)).match();
    }
    return Optional.of(divide(alive(reached, singleton(ends.length() - 1))));
  }

  /** For each part the positions where it may begin; the last set is where a match may end. */
  private BitSet[] reached() {
    var reached = new BitSet[parts.size() + 1];
    reached[0] = singleton(0);
    for (int i = 0; i < parts.size(); i++) {
      reached[i + 1] = step(parts.get(i), reached[i]);
    }
    return reached;
  }

  /** What remains of {@code reached} without the positions that do not lead to {@code ends}. */
  private BitSet[] alive(BitSet[] reached, BitSet ends) {
    int count = parts.size();
    var alive = new BitSet[count + 1];
    alive[count] = ends;
    for (int i = count - 1; i >= 0; i--) {
      alive[i] = new BitSet();
      for (int at = reached[i].nextSetBit(0); at >= 0; at = reached[i].nextSetBit(at + 1)) {
        alive[i].set(at, step(parts.get(i), singleton(at)).intersects(alive[i + 1]));
      }
    }
    return alive;
  }

  /** Divides the match among the parts: each takes the most with which the rest still matches. */
  private Match divide(BitSet[] alive) {
    var bounds = new int[parts.size() + 1];
    bounds[0] = start;
    for (int i = 0; i < parts.size(); i++) {
      BitSet ends = copy(step(parts.get(i), singleton(bounds[i] - start)));
      ends.and(alive[i + 1]);
      bounds[i + 1] = start + ends.length() - 1;
    }
    return new Match(bounds);
  }

  /** Tries all divisions of the text, longer parts first; keeps the first of the longest. */
  private final class Exhaustive {
    private final BitSet[] alive;
    private final int[] bounds = new int[parts.size() + 1];
    private Optional<Match> best = Optional.empty();

    Exhaustive(BitSet[] alive) {
      this.alive = alive;
      bounds[0] = start;
    }

    Optional<Match> match() {
      explore(0);
      return best;
    }

    private void explore(int index) {
      if (index == parts.size()) {
        if (best.isEmpty() || bounds[index] > best.get().end()) {
          best = Optional.of(new Match(bounds.clone()));
        }
        return;
      }
      BitSet ends = copy(step(referred(parts.get(index)), singleton(bounds[index] - start)));
      ends.and(alive[index + 1]);
      for (int end = ends.length() - 1; end >= 0; end = ends.previousSetBit(end - 1)) {
        bounds[index + 1] = start + end;
        explore(index + 1);
      }
    }

    /** What {@code part} matches here: for a back reference the text of its group. */
    private RegexNode referred(RegexNode part) {
      if (!(part instanceof BackReference(int number))) {
        return part;
      }
      int group = indexOfGroup(number);
      return new Text(text.substring(bounds[group], bounds[group + 1]));
    }
  }

  private int indexOfGroup(int number) {
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i) instanceof Group(int found, RegexNode _) && found == number) {
        return i;
      }
    }
    throw new IllegalStateException("no group " + number);
  }

  /** Where {@code node} may end; for a back reference, at least wherever its group may. */
  private BitSet step(RegexNode node, BitSet before) {
    return switch (node) {
      case Text(String wanted) -> afterText(wanted, before);
      case OneOf(BitSet bytes) -> afterOneOf(bytes, before);
      case Sequence(List<RegexNode> all) -> {
        BitSet current = before;
        for (RegexNode part : all) {
          current = step(part, current);
        }
        yield current;
      }
      case Choice(List<RegexNode> options) -> {
        var after = new BitSet();
        for (RegexNode option : options) {
          after.or(step(option, before));
        }
        yield after;
      }
      case Repeat repeat -> afterRepeat(repeat, before);
      case Group(int _, RegexNode body) -> step(body, before);
      case Anchor anchor -> filter(anchor, before);
      case BackReference(int number) -> step(parts.get(indexOfGroup(number)), before);
    };
  }

  private BitSet afterText(String wanted, BitSet before) {
    var after = new BitSet();
    for (int i = before.nextSetBit(0); i >= 0; i = before.nextSetBit(i + 1)) {
      int end = start + i + wanted.length();
      if (end <= to && text.startsWith(wanted, start + i)) {
        after.set(i + wanted.length());
      }
    }
    return after;
  }

  private BitSet afterOneOf(BitSet bytes, BitSet before) {
    var after = new BitSet();
    for (int i = before.nextSetBit(0); i >= 0; i = before.nextSetBit(i + 1)) {
      if (start + i < to && bytes.get(text.charAt(start + i))) {
        after.set(i + 1);
      }
    }
    return after;
  }

  private BitSet afterRepeat(Repeat repeat, BitSet before) {
    BitSet current = before;
    for (int i = 0; i < repeat.min() && !current.isEmpty(); i++) {
      current = step(repeat.body(), current);
    }
    if (repeat.max() == RegexNode.UNBOUNDED && repeat.body() instanceof OneOf(BitSet bytes)) {
      return afterRuns(bytes, current);
    }
    BitSet all = copy(current);
    BitSet newest = current;
    for (int i = repeat.min(); i < repeat.max() && !newest.isEmpty(); i++) {
      newest = copy(step(repeat.body(), newest));
      newest.andNot(all);
      all.or(newest);
    }
    return all;
  }

  private BitSet afterRuns(BitSet bytes, BitSet before) {
    var after = new BitSet();
    for (int i = before.nextSetBit(0); i >= 0; i = before.nextSetBit(i + 1)) {
      int end = i;
      while (start + end < to && !after.get(end) && bytes.get(text.charAt(start + end))) {
        after.set(end++);
      }
      after.set(end);
    }
    return after;
  }

  private BitSet filter(Anchor anchor, BitSet before) {
    var after = new BitSet();
    for (int i = before.nextSetBit(0); i >= 0; i = before.nextSetBit(i + 1)) {
      after.set(i, holds(anchor, start + i));
    }
    return after;
  }

  private boolean holds(Anchor anchor, int at) {
    return switch (anchor) {
      case LINE_START -> at == from || text.charAt(at - 1) == '\n';
      case LINE_END -> at == to || text.charAt(at) == '\n';
      case WORD_START -> isWord(at) && !isWord(at - 1);
      case WORD_END -> isWord(at - 1) && !isWord(at);
    };
  }

  private boolean isWord(int at) {
    if (at < from || at >= to) {
      return false;
    }
    char c = text.charAt(at);
    return Bytes.isLetterOrDigit(c) || c == '_';
  }

  private static BitSet singleton(int bit) {
    var set = new BitSet();
    set.set(bit);
    return set;
  }

  private static BitSet copy(BitSet set) {
    return (BitSet) set.clone();
  }
}
