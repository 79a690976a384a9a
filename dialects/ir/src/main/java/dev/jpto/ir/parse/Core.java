package dev.jpto.ir.parse;

import dev.jpto.ir.Context;
import dev.jpto.ir.ParseFailure;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.Location;
import dev.jpto.ir.attr.StringAttr;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.diag.Diagnostic;
import dev.jpto.ir.diag.Severity;
import dev.jpto.ir.diag.SourceFile;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What all parts of the reader share: the lexer, errors, small expectations, aliases, and the parts
 * themselves.
 */
final class Core implements Lexer.ErrorSink {
  /** Types and attributes nested deeper than this are refused, so that no stack overflows. */
  static final int MAX_NESTING = 1000;

  final Context context;
  final SourceFile source;
  final Lexer lexer;
  final StringAttr fileName;
  final Map<String, Type> typeAliases = new HashMap<>();
  final Map<String, Attribute> attributeAliases = new HashMap<>();
  final TypeParser types;
  final AttributeParser attributes;
  final LocationParser locations;
  final Memo memo;

  /** Brackets before this byte are known to be balanced. */
  int balancedEnd;

  private int nesting;

  /** A line before which nothing is looked for again, and its first byte. */
  private int knownLine;

  private int knownLineStart;

  Core(Context context, SourceFile source) {
    this.context = context;
    this.source = source;
    this.lexer = new Lexer(source, this);
    this.knownLine = source.firstLine();
    this.knownLineStart = source.start();
    this.fileName = StringAttr.get(context, source.name());
    this.memo = new Memo(source.bytes());
    this.types = new TypeParser(this);
    this.attributes = new AttributeParser(this);
    this.locations = new LocationParser(this);
  }

  // Errors.

  @Override
  public void lexError(int offset, String message) {
    emit(offset, message, List.of());
  }

  /** The location of the byte at {@code offset}. Places asked for in order cost one scan. */
  Location location(int offset) {
    int place = Math.max(offset, source.start());
    if (place < knownLineStart) {
      knownLine = source.firstLine();
      knownLineStart = source.start();
    }
    for (int i = knownLineStart; i < place; i++) {
      if (source.bytes()[i] == '\n') {
        knownLine++;
        knownLineStart = i + 1;
      }
    }
    return Location.file(fileName, knownLine, place - knownLineStart + 1);
  }

  private void emit(int offset, String message, List<Diagnostic> notes) {
    context.diagnostics().emit(new Diagnostic(Severity.ERROR, location(offset), message, notes));
  }

  /** The error at {@code offset}; throw what is returned. */
  ParseFailure errorAt(int offset, String message) {
    // A lexical error was reported already, and what follows from it is not news.
    if (lexer.kind != Kind.ERROR) {
      emit(offset, message, List.of());
    }
    return new ParseFailure();
  }

  /** Reports one of several errors at {@code offset}; the caller throws after the last. */
  void report(int offset, String message) {
    emit(offset, message, List.of());
  }

  /** The error at {@code offset} with a note; throw what is returned. */
  ParseFailure errorAt(int offset, String message, int noteOffset, String note) {
    if (lexer.kind != Kind.ERROR) {
      emit(offset, message, List.of(new Diagnostic(Severity.NOTE, location(noteOffset), note)));
    }
    return new ParseFailure();
  }

  /** The error at the current token; throw what is returned. */
  ParseFailure error(String message) {
    return errorAt(lexer.kind == Kind.EOF ? lexer.start - 1 : lexer.start, message);
  }

  /**
   * The error about a token that is not the expected one; throw what is returned. It points just
   * behind what was read before.
   */
  ParseFailure wrongToken(String message) {
    return errorAt(WrongTokenPlace.find(lexer), message);
  }

  // Tokens.

  boolean is(Kind kind) {
    return lexer.kind == kind;
  }

  boolean consumeIf(Kind kind) {
    if (lexer.kind != kind) {
      return false;
    }
    lexer.advance();
    return true;
  }

  void expect(Kind kind, String message) {
    if (lexer.kind != kind) {
      throw wrongToken(message);
    }
    lexer.advance();
  }

  boolean isKeyword(String word) {
    return lexer.kind == Kind.IDENTIFIER && textIs(word);
  }

  boolean consumeIfKeyword(String word) {
    if (!isKeyword(word)) {
      return false;
    }
    lexer.advance();
    return true;
  }

  /** Whether the current token is spelled {@code word}, ASCII. */
  boolean textIs(String word) {
    int n = lexer.end - lexer.start;
    if (n != word.length()) {
      return false;
    }
    for (int i = 0; i < n; i++) {
      if (lexer.bytes[lexer.start + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The spelling of the current token. */
  String text() {
    return memo.string(lexer.start, lexer.end);
  }

  /** The spelling of the current token without its sigil. */
  String textAfterSigil() {
    return memo.string(lexer.start + 1, lexer.end);
  }

  /** The content of the current STRING or AT token. */
  String stringValue() {
    int from = lexer.start;
    if (lexer.bytes[from] == '@') {
      from++;
      if (lexer.bytes[from] != '"') {
        return memo.string(from, lexer.end);
      }
    }
    return Strings.unescape(this, from + 1, lexer.end - 1);
  }

  /** The value of the current INTEGER token, decimal or hex. */
  BigInteger integerValue() {
    return isHexInteger()
        ? Digits.hexadecimal(lexer.bytes, lexer.start + 2, lexer.end)
        : Digits.decimal(lexer.bytes, lexer.start, lexer.end);
  }

  boolean isHexInteger() {
    return lexer.end - lexer.start > 1 && lexer.bytes[lexer.start + 1] == 'x';
  }

  /** The value of the current INTEGER token if it fits 64 bits unsigned. */
  Optional<Long> unsignedValue() {
    int n = lexer.end - lexer.start;
    if (n <= 18 && !isHexInteger()) {
      long value = 0;
      for (int i = lexer.start; i < lexer.end; i++) {
        value = value * 10 + (lexer.bytes[i] - '0');
      }
      return Optional.of(value);
    }
    BigInteger value = integerValue();
    return value.bitLength() <= 64 ? Optional.of(value.longValue()) : Optional.empty();
  }

  // Nesting.

  /** Enters a nested type or attribute; pair with {@link #leave}. */
  void enter() {
    if (++nesting > MAX_NESTING) {
      ParseFailure failure =
          error("types and attributes may be nested " + MAX_NESTING + " deep at most");
      lexer.kind = Kind.ERROR; // so that no level adds an error of its own
      throw failure;
    }
  }

  void leave() {
    nesting--;
  }

  /** A list separated by commas, at least one element. */
  void commaSeparated(Runnable element) {
    do {
      element.run();
    } while (consumeIf(Kind.COMMA));
  }

  /** A list in {@code open} ... {@code close}, maybe empty. */
  void delimited(Kind open, String openError, Kind close, String closeError, Runnable element) {
    expect(open, openError);
    if (consumeIf(close)) {
      return;
    }
    commaSeparated(element);
    expect(close, closeError);
  }
}
