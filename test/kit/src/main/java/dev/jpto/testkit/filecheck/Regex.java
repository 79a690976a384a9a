package dev.jpto.testkit.filecheck;

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
 * A sequence of expressions to search for, with POSIX semantics: of all matches the leftmost, of
 * those the longest, and in it each part in turn takes as much as it can. From one start this takes
 * time {@code O(pattern * length^2)} at most, however the repetitions nest; only with back
 * references the divisions of a text among the parts are tried one by one.
 */
final class Regex {
  private final List<RegexNode> parts;
  private final Optional<BitSet> firstBytes;

  private Regex(List<RegexNode> parts) {
    this.parts = parts;
    this.firstBytes = firstBytesOf(parts);
  }

  /** A search for {@code parts}; a back reference may only be a part itself. */
  static Regex of(List<RegexNode> parts) {
    return new Regex(List.copyOf(parts));
  }

  /** Where a match lies: part {@code i} from {@code bounds[i]} to {@code bounds[i + 1]}. */
  record Match(int[] bounds) {
    int start() {
      return bounds[0];
    }

    int end() {
      return bounds[bounds.length - 1];
    }
  }

  /** The match in {@code text} between {@code from} and {@code to}, as if that were all of it. */
  Optional<Match> find(String text, int from, int to) {
    for (int start = from; start <= to; start++) {
      if (mayStart(text, start, to)) {
        Optional<Match> match = new RegexAttempt(parts, text, from, start, to).match();
        if (match.isPresent()) {
          return match;
        }
      }
    }
    return Optional.empty();
  }

  private boolean mayStart(String text, int start, int to) {
    return firstBytes.isEmpty() || start < to && firstBytes.get().get(text.charAt(start));
  }

  /** The bytes a match can begin with; empty if a match may be empty or this is not known. */
  private static Optional<BitSet> firstBytesOf(List<RegexNode> parts) {
    var bytes = new BitSet();
    for (RegexNode part : parts) {
      if (!addFirstBytes(part, bytes)) {
        return Optional.of(bytes);
      }
    }
    return Optional.empty();
  }

  /** Adds the bytes {@code node} may begin with and returns whether it may match without any. */
  private static boolean addFirstBytes(RegexNode node, BitSet bytes) {
    return switch (node) {
      case Text(String text) -> {
        if (!text.isEmpty()) {
          bytes.set(text.charAt(0));
        }
        yield text.isEmpty();
      }
      case OneOf(BitSet set) -> {
        bytes.or(set);
        yield false;
      }
      case Sequence(List<RegexNode> all) -> {
        for (RegexNode part : all) {
          if (!addFirstBytes(part, bytes)) {
            yield false;
          }
        }
        yield true;
      }
      case Choice(List<RegexNode> options) -> {
        boolean mayBeEmpty = false;
        for (RegexNode option : options) {
          mayBeEmpty |= addFirstBytes(option, bytes);
        }
        yield mayBeEmpty;
      }
      case Repeat(RegexNode body, int min, int _) -> addFirstBytes(body, bytes) || min == 0;
      case Group(int _, RegexNode body) -> addFirstBytes(body, bytes);
      case RegexNode.Anchor _, BackReference _ -> true;
    };
  }
}
