package dev.jpto.ir.parse;

import dev.jpto.ir.ParseFailure;
import dev.jpto.ir.attr.OpaqueText;
import dev.jpto.ir.attr.Uniqued;
import dev.jpto.ir.support.UpstreamDialects;
import dev.jpto.ir.support.Utf8;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads the body of a type or attribute that nobody explains: anything, as long as brackets and
 * strings are balanced. Aliases in it are replaced by their values if the dialect is one whose
 * printer writes them.
 */
final class OpaqueScanner {
  private static final byte[] DISTINCT = "distinct[".getBytes(StandardCharsets.US_ASCII);

  private final Core core;
  private final Lexer lexer;
  private final byte[] bytes;
  private final String dialect;
  private final int bodyStart;
  private final boolean pretty;
  private final StringBuilder open = new StringBuilder();
  private final List<Object> parts = new ArrayList<>();
  private final boolean readsAliases;
  private int partStart;
  private int errorPlace;

  /**
   * A scanner of the body at {@code bodyStart}: the text after {@code dialect.} when {@code
   * pretty}, else the opening angle bracket.
   */
  OpaqueScanner(Core core, String dialect, int bodyStart, boolean pretty) {
    this.core = core;
    this.lexer = core.lexer;
    this.bytes = core.lexer.bytes;
    this.dialect = dialect;
    this.bodyStart = bodyStart;
    this.pretty = pretty;
    this.readsAliases =
        core.context.dialect(dialect).isPresent() || UpstreamDialects.printsAliases(dialect);
  }

  /** Reads to the end of the body; the lexer is at the token after it. */
  OpaqueText scan(boolean trailing) {
    int stop = lexer.end;
    partStart = pretty ? bodyStart : bodyStart + 1;
    if (trailing) {
      stop = scanBrackets(lexer.end);
    }
    flush(pretty ? stop : stop - 1);
    lexer.skipTo(stop);
    lexer.advance();
    return new OpaqueText(dialect, parts);
  }

  /**
   * Reports brackets that are not balanced; reads nothing. A body inside one that was checked is
   * not looked at again, so that nested ones cost no more than their length.
   */
  void checkBalanced() {
    if (lexer.end < core.balancedEnd) {
      return;
    }
    int nameStart = lexer.start;
    int nameEnd = lexer.end;
    int line = lexer.line;
    int lineStart = lexer.lineStart;
    lexer.resetOnSameLine(nameEnd);
    core.balancedEnd = scanBrackets(nameEnd);
    lexer.rewind(nameEnd, line, lineStart);
    lexer.start = nameStart;
    lexer.end = nameEnd;
    parts.clear();
  }

  private void flush(int to) {
    if (to > partStart) {
      parts.add(Utf8.decode(bytes, partStart, to));
    }
  }

  private int scanBrackets(int from) {
    int p = from;
    errorPlace = from;
    do {
      if (p >= lexer.bufferEnd() || bytes[p] == 0) {
        throw unbalanced();
      }
      byte c = bytes[p++];
      switch (c) {
        case '<', '[', '(', '{' -> open.append((char) c);
        case '>' -> close('<');
        case ']' -> close('[');
        case ')' -> close('(');
        case '}' -> close('{');
        case '-' -> {
          if (p < lexer.bufferEnd() && bytes[p] == '>') {
            p++;
          }
        }
        case '"' -> p = skipString(p - 1);
        case '#', '!' -> p = scanAlias(p - 1);
        case 'd' -> p = scanDistinct(p - 1);
        default -> {}
      }
    } while (!open.isEmpty());
    return p;
  }

  private RuntimeException unbalanced() {
    char last = open.charAt(open.length() - 1);
    return core.errorAt(errorPlace, "unbalanced '" + last + "' character in pretty dialect name");
  }

  private void close(char opening) {
    if (open.charAt(open.length() - 1) != opening) {
      throw unbalanced();
    }
    open.setLength(open.length() - 1);
  }

  private int skipString(int quote) {
    errorPlace = quote;
    lexer.skipTo(quote);
    lexer.advance();
    if (!core.is(Kind.STRING)) {
      throw new ParseFailure();
    }
    return lexer.end;
  }

  /** Where to read on: after the alias, if one is known, else after the sigil. */
  private int scanAlias(int sigil) {
    int p = sigil + 1;
    while (p < lexer.bufferEnd() && isNamePart(bytes[p])) {
      p++;
    }
    boolean dialectName = p < lexer.bufferEnd() && (bytes[p] == '.' || bytes[p] == '<');
    if (p == sigil + 1 || dialectName || !readsAliases) {
      return sigil + 1;
    }
    String name = Utf8.decode(bytes, sigil + 1, p);
    Uniqued value =
        bytes[sigil] == '#' ? core.attributeAliases.get(name) : core.typeAliases.get(name);
    if (value == null) {
      return sigil + 1;
    }
    flush(sigil);
    parts.add(value);
    partStart = p;
    return p;
  }

  /**
   * Where to read on: after {@code distinct[n]<...>} if that starts at {@code word}, else after its
   * first letter. The numbers are given anew in printing, so the text must not keep them.
   */
  private int scanDistinct(int word) {
    if (!readsAliases || isNamePart(bytes[word - 1]) || !startsDistinct(word)) {
      return word + 1;
    }
    flush(word);
    lexer.skipTo(word);
    int line = lexer.line;
    int lineStart = lexer.lineStart;
    lexer.advance();
    parts.add(core.attributes.parse());
    partStart = lexer.lastEnd;
    lexer.rewind(word, line, lineStart);
    lexer.skipTo(partStart);
    return partStart;
  }

  private boolean startsDistinct(int at) {
    int end = at + DISTINCT.length;
    return end <= lexer.bufferEnd() && Arrays.equals(DISTINCT, 0, DISTINCT.length, bytes, at, end);
  }

  private static boolean isNamePart(byte c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '_'
        || c == '$'
        || c == '-';
  }
}
