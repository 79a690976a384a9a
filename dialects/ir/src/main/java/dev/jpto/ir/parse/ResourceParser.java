package dev.jpto.ir.parse;

import dev.jpto.ir.ResourceTable;
import dev.jpto.ir.ResourceTable.Blob;
import dev.jpto.ir.ResourceTable.Flag;
import dev.jpto.ir.ResourceTable.Text;
import dev.jpto.ir.ResourceTable.Value;

/**
 * Reads resource sections, <code>{-# dialect_resources: {...}, external_resources: {...} #-}</code>
 * .
 */
final class ResourceParser {
  private static final int ALIGNMENT_BYTES = 4;

  /** The one dialect whose attributes have resources, {@code dense_resource}. */
  private static final String BUILTIN = "builtin";

  private final Core core;
  private final Lexer lexer;
  private final ResourceTable table;

  ResourceParser(Core core) {
    this.core = core;
    this.lexer = core.lexer;
    this.table = core.context.resources();
  }

  /** Expects the name of a resource, any word; {@code what} says of which kind in the error. */
  static String parseKey(Core core, String what) {
    return parseWord(core, "expected identifier key for '" + what + "' entry");
  }

  private static String parseWord(Core core, String error) {
    if (!core.is(Kind.IDENTIFIER) && !core.is(Kind.INT_TYPE)) {
      throw core.error(error);
    }
    String word = core.text();
    core.lexer.advance();
    return word;
  }

  /** Expects a section; the current token is its beginning. */
  void parse() {
    lexer.advance();
    list(Kind.META_END, "#-}", this::parseSection);
  }

  private void list(Kind end, String endText, Runnable element) {
    if (core.consumeIf(end)) {
      return;
    }
    core.commaSeparated(element);
    core.expect(end, "expected ',' or '" + endText + "'");
  }

  private void parseSection() {
    int start = lexer.start;
    String name = parseWord(core, "expected identifier key in file metadata dictionary");
    core.expect(Kind.COLON, "expected ':'");
    Runnable owner =
        switch (name) {
          case "dialect_resources" -> this::parseDialect;
          case "external_resources" -> this::parseTool;
          default ->
              throw core.errorAt(start, "unknown key '" + name + "' in file metadata dictionary");
        };
    core.expect(Kind.L_BRACE, "expected '{'");
    list(Kind.R_BRACE, "}", owner);
  }

  private String parseOwner() {
    String name = parseKey(core, "resource");
    core.expect(Kind.COLON, "expected ':'");
    core.expect(Kind.L_BRACE, "expected '{'");
    return name;
  }

  private void parseDialect() {
    int start = lexer.start;
    String dialect = parseOwner();
    if (!dialect.equals(BUILTIN)) {
      boolean known = core.context.dialect(dialect).isPresent();
      throw known
          ? core.error("unexpected 'resource' section for dialect '" + dialect + "'")
          : core.errorAt(start, "dialect '" + dialect + "' is unknown");
    }
    list(Kind.R_BRACE, "}", this::parseBlobEntry);
  }

  private void parseBlobEntry() {
    String key = parseKey(core, "resource");
    core.expect(Kind.COLON, "expected ':'");
    table.put(BUILTIN, key, parseBlob(key));
  }

  private void parseTool() {
    String tool = parseOwner();
    list(Kind.R_BRACE, "}", () -> parseToolEntry(tool));
  }

  private void parseToolEntry(String tool) {
    String key = parseKey(core, "external_resources");
    core.expect(Kind.COLON, "expected ':'");
    table.addExternal(tool, key, parseValue(key));
  }

  private Value parseValue(String key) {
    if (core.isKeyword("true") || core.isKeyword("false")) {
      boolean value = core.isKeyword("true");
      lexer.advance();
      return new Flag(value);
    }
    if (core.is(Kind.STRING)) {
      if (lexer.bytes[lexer.start + 1] == '0' && lexer.bytes[lexer.start + 2] == 'x') {
        return parseBlob(key);
      }
      String text = core.stringValue();
      lexer.advance();
      return new Text(text);
    }
    int start = lexer.start;
    lexer.advance();
    throw core.errorAt(start, "expected string value for key '" + key + "'");
  }

  private Blob parseBlob(String key) {
    int start = lexer.start;
    byte[] bytes =
        core.is(Kind.STRING) ? HexText.decode(lexer.bytes, lexer.start, lexer.end) : null;
    lexer.advance();
    String expected = "expected hex string blob for key '" + key + "'";
    if (bytes == null) {
      throw core.errorAt(start, expected);
    }
    if (bytes.length < ALIGNMENT_BYTES) {
      throw core.errorAt(start, expected + " to encode alignment in first 4 bytes");
    }
    if (bytes.length == ALIGNMENT_BYTES) {
      return new Blob(new byte[ALIGNMENT_BYTES]);
    }
    long alignment = alignment(bytes);
    if (Long.bitCount(alignment) != 1) {
      throw core.errorAt(
          start,
          expected
              + " to encode alignment in first 4 bytes, but got non-power-of-2 value: "
              + alignment);
    }
    return new Blob(bytes);
  }

  private static long alignment(byte[] bytes) {
    long value = 0;
    for (int i = ALIGNMENT_BYTES - 1; i >= 0; i--) {
      value = value << 8 | bytes[i] & 0xFF;
    }
    return value;
  }
}
