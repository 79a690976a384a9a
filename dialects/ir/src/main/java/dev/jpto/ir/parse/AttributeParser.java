package dev.jpto.ir.parse;

import dev.jpto.ir.ParseFailure;
import dev.jpto.ir.attr.AffineMapAttr;
import dev.jpto.ir.attr.ArrayAttr;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.DictionaryAttr;
import dev.jpto.ir.attr.DistinctAttr;
import dev.jpto.ir.attr.FloatAttr;
import dev.jpto.ir.attr.FloatType;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.IntegerSetAttr;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.Location;
import dev.jpto.ir.attr.NamedAttribute;
import dev.jpto.ir.attr.ShapedType;
import dev.jpto.ir.attr.StridedLayoutAttr;
import dev.jpto.ir.attr.StringAttr;
import dev.jpto.ir.attr.SymbolRefAttr;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.attr.TypeAttr;
import dev.jpto.ir.attr.UnitAttr;
import dev.jpto.ir.num.FloatSemantics;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads attributes. */
final class AttributeParser {
  /** The words that start an attribute where it may be left out; the others are for types. */
  private static final Set<String> ENCODING_WORDS =
      Set.of(
          "affine_map",
          "affine_set",
          "dense",
          "dense_resource",
          "false",
          "loc",
          "sparse",
          "true",
          "unit");

  private final Core core;
  private final Lexer lexer;
  private final Map<Long, DistinctAttr> distinct = new HashMap<>();

  AttributeParser(Core core) {
    this.core = core;
    this.lexer = core.lexer;
  }

  /** Expects an attribute with its type, where it has one. */
  Attribute parse() {
    return parse(null);
  }

  /** Expects an attribute whose type, if {@code type} is not null, is known and not written. */
  Attribute parse(Type type) {
    core.enter();
    Attribute attribute = parseAny(type);
    core.leave();
    return attribute;
  }

  private Attribute parseAny(Type type) {
    return switch (lexer.kind) {
      case L_SQUARE -> parseArray();
      case L_BRACE -> parseDictionary();
      case HASH -> new SymbolParser(core).parseAttributeSymbol();
      case INTEGER -> parseInteger(type, false);
      case FLOAT -> parseFloat(type, false);
      case MINUS -> parseNegative(type);
      case STRING -> parseString(type);
      case AT -> parseSymbolRef();
      case IDENTIFIER -> parseWord(core.text(), type);
      default -> parseType();
    };
  }

  /**
   * Reads the encoding of a tensor if one starts here. As upstream, a few kinds of attributes are
   * not taken for one.
   */
  Optional<Attribute> parseEncoding() {
    return switch (lexer.kind) {
      case IDENTIFIER -> {
        boolean isAttribute = ENCODING_WORDS.contains(core.text());
        yield isAttribute ? Optional.of(parse()) : core.types.parseOptional().map(TypeAttr::get);
      }
      case L_SQUARE, L_BRACE, HASH, INTEGER, FLOAT, MINUS, STRING, AT -> Optional.of(parse());
      default -> core.types.parseOptional().map(TypeAttr::get);
    };
  }

  private Attribute parseWord(String word, Type type) {
    switch (word) {
      case "true", "false" -> {
        lexer.advance();
        return IntegerAttr.bool(core.context, word.equals("true"));
      }
      case "unit" -> {
        lexer.advance();
        return UnitAttr.get(core.context);
      }
      case "affine_map" -> {
        return parseAffineMap();
      }
      case "affine_set" -> {
        return parseAffineSet();
      }
      case "loc" -> {
        return parseLocation();
      }
      case "strided" -> {
        return parseStrided();
      }
      case "distinct" -> {
        return parseDistinct(type);
      }
      case "array" -> {
        return new ElementsParser(core).parseArray();
      }
      case "dense" -> {
        return new ElementsParser(core).parseDense(type);
      }
      case "dense_resource" -> {
        return new ElementsParser(core).parseResource(type);
      }
      case "sparse" -> {
        return new ElementsParser(core).parseSparse(type);
      }
      default -> {
        return parseType();
      }
    }
  }

  private Attribute parseType() {
    Type type =
        core.types.parseOptional().orElseThrow(() -> core.wrongToken("expected attribute value"));
    return TypeAttr.get(type);
  }

  private Attribute parseArray() {
    lexer.advance();
    List<Attribute> elements = new ArrayList<>();
    if (!core.consumeIf(Kind.R_SQUARE)) {
      core.commaSeparated(() -> elements.add(parse()));
      core.expect(Kind.R_SQUARE, "expected ',' or ']'");
    }
    return ArrayAttr.get(core.context, elements);
  }

  /** Expects {@code {a = 1, b}}. */
  DictionaryAttr parseDictionary() {
    int start = lexer.start;
    int stop = DictionaryMemo.end(lexer);
    int hash = core.memo.hash(start, stop);
    if (stop > 0 && core.memo.get(start, stop, hash) instanceof DictionaryAttr known) {
      lexer.resetOnSameLine(stop);
      lexer.advance();
      return known;
    }
    core.expect(Kind.L_BRACE, "expected '{' in attribute dictionary");
    List<NamedAttribute> entries = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    if (!core.is(Kind.R_BRACE)) {
      core.commaSeparated(() -> entries.add(parseEntry(seen)));
    }
    boolean whole = core.is(Kind.R_BRACE) && lexer.end == stop;
    core.expect(Kind.R_BRACE, "expected '}' in attribute dictionary");
    DictionaryAttr dictionary = DictionaryAttr.get(core.context, entries);
    if (whole) {
      core.memo.put(start, stop, hash, dictionary);
    }
    return dictionary;
  }

  private NamedAttribute parseEntry(Set<String> seen) {
    String name =
        switch (lexer.kind) {
          case STRING -> core.stringValue();
          case IDENTIFIER, INT_TYPE -> core.text();
          default -> throw core.wrongToken("expected attribute name");
        };
    if (name.isEmpty()) {
      throw core.error("expected valid attribute name");
    }
    if (!seen.add(name)) {
      throw core.error("duplicate key '" + name + "' in dictionary attribute");
    }
    lexer.advance();
    Attribute value = core.consumeIf(Kind.EQUAL) ? parse() : UnitAttr.get(core.context);
    return new NamedAttribute(name, value);
  }

  // Numbers.

  private Attribute parseNegative(Type type) {
    lexer.advance();
    if (core.is(Kind.INTEGER)) {
      return parseInteger(type, true);
    }
    if (core.is(Kind.FLOAT)) {
      return parseFloat(type, true);
    }
    throw core.wrongToken("expected constant integer or floating point value");
  }

  private Attribute parseInteger(Type known, boolean negative) {
    int from = lexer.start;
    int to = lexer.end;
    lexer.advance();
    Type type = known;
    if (type == null) {
      type = core.consumeIf(Kind.COLON) ? core.types.parse() : IntegerType.get(core.context, 64);
    }
    ScalarReader reader = new ScalarReader(core, type);
    if (type instanceof FloatType floatType) {
      reader.readBits(from, to, negative);
      return FloatAttr.get(floatType, reader.floatValue());
    }
    if (!type.isIntOrIndex()) {
      throw core.errorAt(from, "integer literal not valid for specified type");
    }
    if (negative && type instanceof IntegerType i && i.isUnsigned()) {
      throw core.errorAt(from, "negative integer literal not valid for unsigned integer type");
    }
    if (!reader.readInteger(from, to, negative)) {
      throw core.errorAt(from, "integer constant out of range for attribute");
    }
    return reader.wide() == null
        ? IntegerAttr.get(type, reader.low())
        : IntegerAttr.get(type, reader.wide());
  }

  private Attribute parseFloat(Type known, boolean negative) {
    int from = lexer.start;
    int to = lexer.end;
    lexer.advance();
    Type type = known;
    if (type == null) {
      type =
          core.consumeIf(Kind.COLON)
              ? core.types.parse()
              : FloatType.get(core.context, FloatSemantics.F64);
    }
    if (!(type instanceof FloatType floatType)) {
      throw core.error("floating point value not valid for specified type");
    }
    ScalarReader reader = new ScalarReader(core, type);
    reader.readDecimal(from, to, negative);
    return FloatAttr.get(floatType, reader.floatValue());
  }

  // Strings and symbols.

  private Attribute parseString(Type known) {
    String value = core.stringValue();
    lexer.advance();
    if (known != null) {
      return StringAttr.get(known, value);
    }
    return core.consumeIf(Kind.COLON)
        ? StringAttr.get(core.types.parse(), value)
        : StringAttr.get(core.context, value);
  }

  private Attribute parseSymbolRef() {
    List<String> path = new ArrayList<>();
    path.add(parseSymbolName());
    while (core.is(Kind.COLON)) {
      int colon = lexer.start;
      int line = lexer.line;
      int lineStart = lexer.lineStart;
      lexer.advance();
      if (!core.consumeIf(Kind.COLON)) {
        lexer.rewind(colon, line, lineStart);
        lexer.advance();
        break;
      }
      if (!core.is(Kind.AT)) {
        throw core.error("expected nested symbol reference identifier");
      }
      path.add(parseSymbolName());
    }
    return SymbolRefAttr.get(core.context, path);
  }

  private String parseSymbolName() {
    String name = core.stringValue();
    if (name.isEmpty()) {
      throw core.error("expected valid symbol name");
    }
    lexer.advance();
    return name;
  }

  // Others.

  private Attribute parseAffineMap() {
    lexer.advance();
    core.expect(Kind.LESS, "expected '<' in affine map");
    AffineMapAttr map = AffineMapAttr.get(core.context, new AffineParser(core).parseMap());
    core.expect(Kind.GREATER, "expected '>' in affine map");
    return map;
  }

  private Attribute parseAffineSet() {
    lexer.advance();
    core.expect(Kind.LESS, "expected '<' in integer set");
    IntegerSetAttr set = IntegerSetAttr.get(core.context, new AffineParser(core).parseSet());
    core.expect(Kind.GREATER, "expected '>' in integer set");
    return set;
  }

  private Location parseLocation() {
    lexer.advance();
    core.expect(Kind.L_PAREN, "expected '(' in inline location");
    Location location = core.locations.parse();
    core.expect(Kind.R_PAREN, "expected ')' in inline location");
    return location;
  }

  private Attribute parseStrided() {
    int start = lexer.start;
    lexer.advance();
    core.expect(Kind.LESS, "expected '<' after 'strided'");
    core.expect(Kind.L_SQUARE, "expected '['");
    List<Long> strides = new ArrayList<>();
    if (!core.consumeIf(Kind.R_SQUARE)) {
      core.commaSeparated(() -> strides.add(parseStrideOrOffset()));
      core.expect(Kind.R_SQUARE, "expected ']'");
    }
    long offset = 0;
    if (!core.consumeIf(Kind.GREATER)) {
      core.expect(Kind.COMMA, "expected ','");
      if (!core.consumeIfKeyword("offset")) {
        throw core.wrongToken("expected 'offset' after comma");
      }
      core.expect(Kind.COLON, "expected ':' after 'offset'");
      offset = parseStrideOrOffset();
      core.expect(Kind.GREATER, "expected '>'");
    }
    if (strides.contains(0L)) {
      throw core.errorAt(start, "strides must not be zero");
    }
    return StridedLayoutAttr.get(core.context, offset, TypeParser.unboxed(strides));
  }

  private long parseStrideOrOffset() {
    if (core.consumeIf(Kind.QUESTION)) {
      return ShapedType.DYNAMIC;
    }
    int start = lexer.start;
    boolean negative = core.consumeIf(Kind.MINUS);
    if (!core.is(Kind.INTEGER)) {
      throw core.errorAt(start, "expected a 64-bit signed integer or '?'");
    }
    BigInteger value = core.integerValue();
    if (negative) {
      value = value.negate();
    }
    if (value.bitLength() > 63) {
      throw core.errorAt(start, "expected a 64-bit signed integer or '?'");
    }
    lexer.advance();
    return value.longValue();
  }

  private Attribute parseDistinct(Type type) {
    int start = lexer.start;
    lexer.advance();
    core.expect(Kind.L_SQUARE, "expected '[' after 'distinct'");
    if (!core.is(Kind.INTEGER)) {
      throw core.wrongToken("expected distinct ID");
    }
    Optional<Long> id = core.unsignedValue();
    lexer.advance();
    if (id.isEmpty()) {
      throw core.error("expected an unsigned 64-bit integer");
    }
    core.expect(Kind.R_SQUARE, "expected ']' to close distinct ID");
    core.expect(Kind.LESS, "expected '<' after distinct ID");
    Attribute referenced;
    if (core.is(Kind.GREATER)) {
      lexer.advance();
      referenced = UnitAttr.get(core.context);
    } else {
      referenced = parse(type);
      core.expect(Kind.GREATER, "expected '>' to close distinct attribute");
    }
    return distinctFor(id.get(), referenced, start);
  }

  private DistinctAttr distinctFor(long id, Attribute referenced, int start) {
    DistinctAttr known = distinct.get(id);
    if (known == null) {
      known = DistinctAttr.create(referenced);
      distinct.put(id, known);
    } else if (known.referenced() != referenced) {
      ParseFailure failure =
          core.errorAt(
              start,
              "referenced attribute does not match previous definition: " + known.referenced());
      throw failure;
    }
    return known;
  }
}
