package dev.jpto.testkit.filecheck;

import dev.jpto.testkit.filecheck.Directive.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the directives of a check file, one after the other. */
final class DirectiveScanner {
  private static final List<Kind> SUFFIXED =
      List.of(Kind.NEXT, Kind.SAME, Kind.NOT, Kind.DAG, Kind.LABEL, Kind.EMPTY);
  private static final Set<Kind> NOT_COMBINABLE =
      Set.of(Kind.NEXT, Kind.SAME, Kind.DAG, Kind.EMPTY);

  private final SourceText source;
  private final String text;
  private final List<String> prefixes;
  private final Set<String> commentPrefixes;
  private final boolean keepBlanks;
  private int at;

  DirectiveScanner(SourceText source, List<String> checkPrefixes, Options options) {
    this.source = source;
    this.text = source.text();
    this.prefixes = new ArrayList<>(checkPrefixes);
    prefixes.addAll(options.commentPrefixes());
    prefixes.sort(Comparator.comparingInt(String::length).reversed());
    this.commentPrefixes = new HashSet<>(options.commentPrefixes());
    this.keepBlanks =
        options.has(Options.Flag.MATCH_FULL_LINES) && options.has(Options.Flag.STRICT_WHITESPACE);
  }

  /** A directive and where its pattern lies in the text. */
  record Line(Directive directive, int from, int to) {}

  /** Moves on to the next directive, if there is one. */
  Optional<Line> next() throws CheckException {
    while (at < text.length()) {
      Optional<String> prefix = prefixAt(at);
      if (prefix.isEmpty()) {
        at++;
      } else if (commentPrefixes.contains(prefix.get())) {
        skipComment(prefix.get());
      } else {
        Optional<Line> line = directive(prefix.get());
        if (line.isPresent()) {
          at = line.get().to();
          return line;
        }
        skipWord(prefix.get());
      }
    }
    return Optional.empty();
  }

  /** The longest prefix here, unless here is inside a word. */
  private Optional<String> prefixAt(int offset) {
    if (offset > 0 && isWord(text.charAt(offset - 1))) {
      return Optional.empty();
    }
    return prefixes.stream().filter(prefix -> text.startsWith(prefix, offset)).findFirst();
  }

  private static boolean isWord(char c) {
    return Bytes.isLetterOrDigit(c) || c == '-' || c == '_';
  }

  private void skipComment(String prefix) {
    if (text.startsWith(":", at + prefix.length())) {
      at = endOfLine(at);
    } else {
      skipWord(prefix);
    }
  }

  private void skipWord(String prefix) {
    at += prefix.length();
    while (at < text.length() && isWord(text.charAt(at))) {
      at++;
    }
  }

  private int endOfLine(int offset) {
    int end = offset;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private Optional<Line> directive(String prefix) throws CheckException {
    var in = new ByteCursor(text.substring(at + prefix.length(), endOfLine(at)));
    boolean misspelled = in.at('_');
    var kind = Kind.PLAIN;
    int count = 1;
    if (in.accept('-') || in.accept('_')) {
      if (in.accept("COUNT-")) {
        kind = Kind.COUNT;
        count = count(in, prefix);
      } else {
        rejectCombination(in, prefix);
        Optional<Kind> suffix = SUFFIXED.stream().filter(k -> in.accept(k.suffix())).findFirst();
        if (suffix.isEmpty()) {
          return Optional.empty();
        }
        kind = suffix.get();
      }
    }
    Optional<Boolean> literal = endOfDirective(in);
    if (literal.isEmpty()) {
      return Optional.empty();
    }
    int end = at + prefix.length() + in.position();
    if (misspelled) {
      String word = text.substring(at, end);
      throw CheckException.syntax(source, at, "misspelled directive '" + word + "'");
    }
    int from = keepBlanks ? end : Bytes.skipBlanks(text, end);
    var directive = new Directive(kind, prefix, count, literal.get(), at);
    return Optional.of(new Line(directive, from, endOfLine(from)));
  }

  private int count(ByteCursor in, String prefix) throws CheckException {
    long count = 0;
    while (Bytes.isDigit(in.peek(0)) && count <= Integer.MAX_VALUE) {
      count = count * 10 + in.next() - '0';
    }
    if (count == 0 || count > Integer.MAX_VALUE || !in.at(':') && !in.at('{')) {
      int offset = at + prefix.length() + in.position();
      String error = "invalid count in -COUNT specification on prefix '" + prefix + "'";
      throw CheckException.syntax(source, offset, error);
    }
    return (int) count;
  }

  private void rejectCombination(ByteCursor in, String prefix) throws CheckException {
    for (Kind kind : NOT_COMBINABLE) {
      if (in.at(kind.suffix() + "-NOT:") || in.at("NOT-" + kind.suffix() + ":")) {
        int offset = at + prefix.length() + in.position();
        String error = "unsupported -NOT combo on prefix '" + prefix + "'";
        throw CheckException.syntax(source, offset, error);
      }
    }
  }

  /** Reads the colon and the modifiers before it; returns whether the pattern is literal. */
  private static Optional<Boolean> endOfDirective(ByteCursor in) {
    if (in.accept(':')) {
      return Optional.of(false);
    }
    if (!in.accept('{')) {
      return Optional.empty();
    }
    do {
      in.skipBlanks();
      if (!in.accept("LITERAL")) {
        return Optional.empty();
      }
      in.skipBlanks();
    } while (in.accept(','));
    return in.accept("}:") ? Optional.of(true) : Optional.empty();
  }
}
