package dev.jpto.testkit.filecheck;

import dev.jpto.testkit.filecheck.RegexNode.Anchor;
import dev.jpto.testkit.filecheck.RegexNode.BackReference;
import dev.jpto.testkit.filecheck.RegexNode.Choice;
import dev.jpto.testkit.filecheck.RegexNode.Group;
import dev.jpto.testkit.filecheck.RegexNode.OneOf;
import dev.jpto.testkit.filecheck.RegexNode.Repeat;
import dev.jpto.testkit.filecheck.RegexNode.Sequence;
import dev.jpto.testkit.filecheck.RegexNode.Text;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Parses POSIX extended regular expressions, in the dialect of LLVM: {@code .} and negated brackets
 * do not match a newline, a backslash only quotes ({@code \d} is the letter d) or, before a digit
 * from 1 to 9, refers back, a brace that no digit follows is itself, repetitions do not nest
 * without parentheses, and {@code [[:<:]]}, {@code [[:>:]]} are the ends of a word.
 */
final class RegexParser {
  private static final int MAX_COUNT = 255;

  private final ByteCursor in;
  private final boolean ignoreCase;
  private final boolean enclosed;
  private final int groupsBefore;
  private int groups;
  private int depth;

  private RegexParser(String source, int groupsBefore, boolean enclosed, boolean ignoreCase) {
    this.in = new ByteCursor(source);
    this.groupsBefore = groupsBefore;
    this.enclosed = enclosed;
    this.ignoreCase = ignoreCase;
  }

  /** A parsed expression and the number of groups in it. */
  record Parsed(RegexNode node, int groups) {}

  /**
   * Parses {@code source}.
   *
   * @param groupsBefore how many groups open earlier in the pattern that it becomes a part of
   * @param enclosed whether it will stand in a group there, so that it must not refer back
   */
  static Parsed parse(String source, int groupsBefore, boolean enclosed, boolean ignoreCase)
      throws RegexSyntaxException {
    var parser = new RegexParser(source, groupsBefore, enclosed, ignoreCase);
    RegexNode node = parser.choice();
    return new Parsed(node, parser.groups);
  }

  /** The expression that matches exactly {@code text}. */
  static RegexNode literal(String text, boolean ignoreCase) {
    if (!ignoreCase || text.isEmpty()) {
      return new Text(text);
    }
    return new Sequence(text.chars().mapToObj(c -> ordinary((char) c, true)).toList());
  }

  private static RegexNode ordinary(char c, boolean ignoreCase) {
    if (!ignoreCase || !Bytes.isLetter(c)) {
      return new Text(String.valueOf(c));
    }
    var both = new BitSet();
    both.set(Character.toLowerCase(c));
    both.set(Character.toUpperCase(c));
    return new OneOf(both);
  }

  private RegexNode choice() throws RegexSyntaxException {
    var options = new ArrayList<RegexNode>();
    do {
      options.add(branch());
    } while (in.accept('|'));
    return options.size() == 1 ? options.getFirst() : new Choice(options);
  }

  private RegexNode branch() throws RegexSyntaxException {
    var parts = new ArrayList<RegexNode>();
    while (in.more() && !in.at('|') && !(depth > 0 && in.at(')'))) {
      append(parts, repeated());
    }
    if (parts.isEmpty()) {
      throw new RegexSyntaxException("empty (sub)expression");
    }
    return parts.size() == 1 ? parts.getFirst() : new Sequence(parts);
  }

  private static void append(List<RegexNode> parts, RegexNode next) {
    if (next instanceof Text(String more)
        && !parts.isEmpty()
        && parts.getLast() instanceof Text(String text)) {
      parts.set(parts.size() - 1, new Text(text + more));
    } else {
      parts.add(next);
    }
  }

  private RegexNode repeated() throws RegexSyntaxException {
    RegexNode atom = atom();
    if (!atRepetition()) {
      return atom;
    }
    if (atom == Anchor.LINE_START) {
      throw badRepetition();
    }
    RegexNode node =
        switch (in.next()) {
          case '*' -> new Repeat(atom, 0, RegexNode.UNBOUNDED);
          case '+' -> new Repeat(atom, 1, RegexNode.UNBOUNDED);
          case '?' -> new Repeat(atom, 0, 1);
          default -> counted(atom);
        };
    if (atRepetition()) {
      throw badRepetition();
    }
    return node;
  }

  private boolean atRepetition() {
    return in.at('*') || in.at('+') || in.at('?') || (in.at('{') && Bytes.isDigit(in.peek(1)));
  }

  private static RegexSyntaxException badRepetition() {
    return new RegexSyntaxException("repetition-operator operand invalid");
  }

  private RegexNode counted(RegexNode atom) throws RegexSyntaxException {
    int min = count();
    int max = min;
    if (in.accept(',')) {
      max = Bytes.isDigit(in.peek(0)) ? count() : RegexNode.UNBOUNDED;
    }
    if (!in.accept('}')) {
      throw new RegexSyntaxException("braces not balanced");
    }
    if (max < min) {
      throw new RegexSyntaxException("invalid repetition count(s)");
    }
    return new Repeat(atom, min, max);
  }

  private int count() throws RegexSyntaxException {
    int count = 0;
    while (Bytes.isDigit(in.peek(0))) {
      count = count * 10 + in.next() - '0';
      if (count > MAX_COUNT) {
        throw new RegexSyntaxException("invalid repetition count(s)");
      }
    }
    return count;
  }

  private RegexNode atom() throws RegexSyntaxException {
    if (atRepetition()) {
      throw badRepetition();
    }
    char c = in.next();
    return switch (c) {
      case '(' -> group();
      case ')' -> throw new RegexSyntaxException("parentheses not balanced");
      case '^' -> Anchor.LINE_START;
      case '$' -> Anchor.LINE_END;
      case '.' -> new OneOf(BracketParser.allExceptNewline());
      case '[' -> new BracketParser(in, ignoreCase).parse();
      case '\\' -> escape();
      default -> ordinary(c, ignoreCase);
    };
  }

  private RegexNode group() throws RegexSyntaxException {
    int number = groupsBefore + ++groups;
    depth++;
    RegexNode body = in.at(')') ? new Text("") : choice();
    depth--;
    if (!in.accept(')')) {
      throw new RegexSyntaxException("parentheses not balanced");
    }
    return new Group(number, body);
  }

  private RegexNode escape() throws RegexSyntaxException {
    if (!in.more()) {
      throw new RegexSyntaxException("trailing backslash (\\)");
    }
    char c = in.next();
    if (c == '0' || !Bytes.isDigit(c)) {
      return ordinary(c, ignoreCase);
    }
    int number = c - '0';
    if (number > groups) {
      throw new RegexSyntaxException("invalid backreference number");
    }
    if (depth > 0 || enclosed) {
      throw new RegexSyntaxException("back reference inside parentheses is not supported");
    }
    return new BackReference(number);
  }
}
