package dev.jpto.ir.parse;

import dev.jpto.ir.Context;
import dev.jpto.ir.Dialect;
import dev.jpto.ir.DialectParser;
import dev.jpto.ir.ParseFailure;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.NoneType;
import dev.jpto.ir.attr.OpaqueAttr;
import dev.jpto.ir.attr.OpaqueText;
import dev.jpto.ir.attr.OpaqueType;
import dev.jpto.ir.attr.Type;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads {@code !...} and {@code #...}: aliases, types and attributes of registered dialects, and
 * the text of others, which is kept.
 */
final class SymbolParser implements DialectParser {
  private final Core core;
  private final Lexer lexer;
  private int start;
  private String dialect;
  private String mnemonic = "";
  private boolean pretty;
  private boolean keepsUnknown;
  private int bodyAt;

  SymbolParser(Core core) {
    this.core = core;
    this.lexer = core.lexer;
  }

  /** Expects what {@code !} starts. */
  Type parseTypeSymbol() {
    if (isAlias()) {
      return alias(core.typeAliases.get(core.textAfterSigil()));
    }
    return this.<Type>parseBody(
        d -> d.parseType(this),
        text -> OpaqueType.get(core.context, text),
        text -> "`!\"" + dialect + "\"<\"" + text + "\">` type");
  }

  /** Expects what {@code #} starts. */
  Attribute parseAttributeSymbol() {
    if (isAlias()) {
      return alias(core.attributeAliases.get(core.textAfterSigil()));
    }
    return this.<Attribute>parseBody(
        d -> d.parseAttribute(this),
        text -> OpaqueAttr.get(parseTrailingType(), text),
        text -> "#\"" + dialect + "\"<\"" + text + "\"> : 'none' attribute");
  }

  private Type parseTrailingType() {
    return core.consumeIf(Kind.COLON) ? core.types.parse() : NoneType.get(core.context);
  }

  private boolean isAlias() {
    int p = lexer.start + 1;
    while (p < lexer.end && lexer.bytes[p] != '.') {
      p++;
    }
    return p == lexer.end && !bodyFollows();
  }

  private boolean bodyFollows() {
    return lexer.end < lexer.bufferEnd() && lexer.bytes[lexer.end] == '<';
  }

  private <T> T alias(T value) {
    if (value == null) {
      String id = core.textAfterSigil();
      lexer.advance();
      throw core.wrongToken("undefined symbol alias id '" + id + "'");
    }
    lexer.advance();
    return value;
  }

  private <T> T parseBody(
      Function<Dialect, Optional<T>> hook,
      Function<OpaqueText, T> opaque,
      Function<String, String> describe) {
    start = lexer.start;
    String name = core.textAfterSigil();
    int dot = name.indexOf('.');
    dialect = dot < 0 ? name : name.substring(0, dot);
    pretty = dot >= 0;
    int bodyStart = pretty ? start + 2 + dot : lexer.end;
    boolean trailing = bodyFollows();
    Optional<Dialect> registered = core.context.dialect(dialect);
    keepsUnknown =
        core.context.allowsUnregisteredDialects()
            && registered.map(Dialect::allowsUnknown).orElse(true);
    if (registered.isPresent()) {
      Optional<T> known = parseRegistered(registered.get(), bodyStart, hook);
      if (known.isPresent()) {
        return known.get();
      }
    }
    lexer.resetOnSameLine(lexer.end);
    OpaqueText text = new OpaqueScanner(core, dialect, bodyStart, pretty).scan(trailing);
    checkNamespace(bodyStart);
    checkAllowed(registered, text, bodyStart, describe);
    return opaque.apply(text);
  }

  private <T> Optional<T> parseRegistered(
      Dialect owner, int bodyStart, Function<Dialect, Optional<T>> hook) {
    if (bodyFollows()) {
      new OpaqueScanner(core, dialect, bodyStart, pretty).checkBalanced();
    }
    int nameEnd = lexer.end;
    int line = lexer.line;
    int lineStart = lexer.lineStart;
    lexer.rewind(pretty ? bodyStart : bodyStart + 1, line, lineStart);
    lexer.advance();
    bodyAt = lexer.start;
    mnemonic = "";
    if (core.is(Kind.IDENTIFIER) || core.is(Kind.INT_TYPE)) {
      mnemonic = core.text();
      lexer.advance();
    }
    Optional<T> value = hook.apply(owner);
    if (value.isEmpty()) {
      // The dialect does not know the mnemonic: back to the name, to keep the body as text.
      lexer.rewind(nameEnd, line, lineStart);
      lexer.start = start;
      lexer.end = nameEnd;
      return value;
    }
    if (!pretty) {
      core.expect(Kind.GREATER, "expected '>'");
    } else if (nameEnd == lexer.bufferEnd() || lexer.bytes[nameEnd] != '<') {
      // What stands apart from the name is not its body, whatever the dialect has read.
      lexer.rewind(nameEnd, line, lineStart);
      lexer.advance();
    }
    return value;
  }

  private void checkNamespace(int bodyStart) {
    if (!isNamespace(dialect)) {
      int at = pretty ? bodyStart : start;
      throw core.errorAt(at, "invalid dialect namespace '\"" + dialect + "\"'");
    }
  }

  /** Of the names that the lexer lets through: without hyphens, and a letter or _ comes first. */
  private static boolean isNamespace(String name) {
    boolean startsWell = !name.isEmpty() && name.charAt(0) != '$' && name.charAt(0) > '9';
    return startsWell && name.indexOf('-') < 0;
  }

  private void checkAllowed(
      Optional<Dialect> registered,
      OpaqueText text,
      int bodyStart,
      Function<String, String> describe) {
    if (keepsUnknown) {
      return;
    }
    if (registered.isPresent()) {
      int at = pretty ? bodyStart : bodyStart + 1;
      String kind = lexer.bytes[start] == '!' ? "type" : "attribute";
      String name = mnemonic;
      throw core.errorAt(at, "unknown " + kind + " `" + name + "` in dialect `" + dialect + "`");
    }
    int at = pretty ? bodyStart : start;
    String body = bodyText(text);
    String what = describe.apply(body);
    throw core.errorAt(
        at,
        what
            + " created with unregistered dialect. If this is intended, please call"
            + " allowUnregisteredDialects() on the MLIRContext, or use -allow-unregistered-dialect"
            + " with the MLIR opt tool used");
  }

  private static String bodyText(OpaqueText text) {
    StringBuilder body = new StringBuilder();
    text.parts().forEach(body::append);
    return body.toString();
  }

  // What dialects use.

  @Override
  public Context context() {
    return core.context;
  }

  @Override
  public String mnemonic() {
    if (mnemonic.isEmpty() && !keepsUnknown) {
      throw core.wrongToken("expected valid keyword");
    }
    return mnemonic;
  }

  @Override
  public boolean isPretty() {
    return pretty;
  }

  @Override
  public void expect(String text) {
    if (!consumeIf(text)) {
      throw core.wrongToken("expected '" + text + "'");
    }
  }

  @Override
  public boolean consumeIf(String text) {
    if (!core.textIs(text)) {
      return false;
    }
    lexer.advance();
    return true;
  }

  @Override
  public boolean consumeIfKeyword(String keyword) {
    return core.consumeIfKeyword(keyword);
  }

  @Override
  public String parseKeyword() {
    if (!core.is(Kind.IDENTIFIER) && !core.is(Kind.INT_TYPE)) {
      throw core.wrongToken("expected valid keyword");
    }
    String word = core.text();
    lexer.advance();
    return word;
  }

  @Override
  public String parseKeywordOrString() {
    return core.is(Kind.STRING) ? parseString() : parseKeyword();
  }

  @Override
  public String parseKeyword(List<String> choices, String what) {
    int at = lexer.start;
    String word = parseKeyword();
    if (!choices.contains(word)) {
      throw core.errorAt(at, "expected " + what + " to be one of: " + String.join(", ", choices));
    }
    return word;
  }

  @Override
  public String parseString() {
    if (!core.is(Kind.STRING)) {
      throw core.wrongToken("expected string");
    }
    String value = core.stringValue();
    lexer.advance();
    return value;
  }

  @Override
  public long parseInteger() {
    boolean negative = core.consumeIf(Kind.MINUS);
    if (!core.is(Kind.INTEGER)) {
      throw core.wrongToken("expected integer value");
    }
    var value = negative ? core.integerValue().negate() : core.integerValue();
    if (value.bitLength() > 63) {
      throw core.error("integer value too large");
    }
    lexer.advance();
    return value.longValue();
  }

  @Override
  public Type parseType() {
    return core.types.parse();
  }

  @Override
  public Attribute parseAttribute() {
    return core.attributes.parse();
  }

  @Override
  public long[] parseDimensions(boolean allowDynamic) {
    return core.types.parseDimensions(allowDynamic);
  }

  @Override
  public long[] parseDimensionsWithoutTrailingX(boolean allowDynamic) {
    return core.types.parseDimensionsWithoutTrailingX(allowDynamic);
  }

  @Override
  public ParseFailure error(String message) {
    return core.error(message);
  }

  @Override
  public int position() {
    return lexer.start;
  }

  @Override
  public ParseFailure errorAt(int position, String message) {
    return core.errorAt(position, message);
  }

  @Override
  public ParseFailure errorAtBody(String message) {
    return core.errorAt(bodyAt, message);
  }

  @Override
  public ParseFailure errorAtStart(String message) {
    return core.errorAt(start, message);
  }
}
