package dev.jpto.ir.parse;

import dev.jpto.ir.ParseFailure;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.DenseArrayAttr;
import dev.jpto.ir.attr.DenseElementsAttr;
import dev.jpto.ir.attr.DenseResourceElementsAttr;
import dev.jpto.ir.attr.DenseStringElementsAttr;
import dev.jpto.ir.attr.ElementLayout;
import dev.jpto.ir.attr.ElementsAttr;
import dev.jpto.ir.attr.FloatType;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.RankedTensorType;
import dev.jpto.ir.attr.ShapedType;
import dev.jpto.ir.attr.SparseElementsAttr;
import dev.jpto.ir.attr.Type;
import java.util.Arrays;
import java.util.List;

/** Reads dense, sparse and resource elements, and dense arrays. */
final class ElementsParser {
  private final Core core;
  private final Lexer lexer;

  ElementsParser(Core core) {
    this.core = core;
    this.lexer = core.lexer;
  }

  // Dense arrays.

  /** Expects {@code array<i32: 1, 2>}. */
  Attribute parseArray() {
    lexer.advance();
    core.expect(Kind.LESS, "expected '<' after 'array'");
    Type elementType = parseArrayElementType();
    if (core.consumeIf(Kind.GREATER)) {
      return DenseArrayAttr.get(elementType);
    }
    core.expect(Kind.COLON, "expected ':' after dense array type");
    ElementLayout layout = ElementLayout.of(elementType).orElseThrow();
    ScalarReader reader = new ScalarReader(core, elementType);
    byte[] data = new byte[(int) layout.byteCount(8)];
    int size = 0;
    do {
      parseArrayElement(reader, elementType);
      if (layout.byteCount(size + 1) > data.length) {
        data = grow(data);
      }
      reader.store(layout, data, size++);
    } while (core.consumeIf(Kind.COMMA));
    core.expect(Kind.GREATER, "expected '>' to close an array attribute");
    return DenseArrayAttr.ofData(
        elementType, size, Arrays.copyOf(data, (int) layout.byteCount(size)));
  }

  private byte[] grow(byte[] data) {
    if (data.length > ElementsBuilder.MAX_BYTES / 2) {
      throw core.error("array literal of more than 1 GiB");
    }
    return Arrays.copyOf(data, data.length * 2);
  }

  private Type parseArrayElementType() {
    int start = lexer.start;
    Type type;
    try {
      type = core.types.parse();
    } catch (ParseFailure failure) {
      throw core.errorAt(start, "expected an integer or floating point type");
    }
    int width =
        switch (type) {
          case IntegerType i -> i.width();
          case FloatType f -> f.semantics().typeWidth();
          default ->
              throw core.errorAt(start, "expected integer or float type, got: '" + type + "'");
        };
    if (width != 1 && width % 8 != 0) {
      throw core.errorAt(start, "element type bitwidth must be a multiple of 8");
    }
    return type;
  }

  private void parseArrayElement(ScalarReader reader, Type type) {
    boolean negative = core.consumeIf(Kind.MINUS);
    int from = lexer.start;
    int to = lexer.end;
    if (type instanceof FloatType) {
      if (!core.is(Kind.INTEGER) && !core.is(Kind.FLOAT)) {
        throw core.error("expected integer or floating point literal");
      }
      boolean bits = core.is(Kind.INTEGER);
      lexer.advance();
      if (bits) {
        reader.readBits(from, to, negative);
      } else {
        reader.readDecimal(from, to, negative);
      }
    } else if (core.isKeyword("true") || core.isKeyword("false")) {
      if (((IntegerType) type).width() != 1) {
        throw core.error("expected i1 type for 'true' or 'false' values");
      }
      reader.setBool(core.isKeyword("true"));
      lexer.advance();
    } else {
      if (!core.is(Kind.INTEGER)) {
        throw core.error("expected integer literal");
      }
      lexer.advance();
      if (!reader.readInteger(from, to, negative)) {
        throw core.error("integer constant out of range");
      }
    }
  }

  // Elements.

  /** Expects {@code dense<...> : type}; the type is not written if {@code known} is not null. */
  Attribute parseDense(Type known) {
    int start = lexer.start;
    lexer.advance();
    core.expect(Kind.LESS, "expected '<' after 'dense'");
    ElementsLiteral literal = new ElementsLiteral(core);
    if (!core.consumeIf(Kind.GREATER)) {
      literal.parse(true);
      core.expect(Kind.GREATER, "expected '>'");
    }
    int errorOffset = known != null ? start : lexer.start;
    ShapedType type = parseElementsType(known);
    return new ElementsBuilder(core, literal, type, errorOffset).build();
  }

  private ShapedType parseElementsType(Type known) {
    Type type = known;
    if (type == null) {
      core.expect(Kind.COLON, "expected ':'");
      type = core.types.parse();
    }
    if (!(type instanceof ShapedType shaped)) {
      throw core.error("elements literal must be a shaped type");
    }
    if (!shaped.hasStaticShape()) {
      throw core.error("elements literal type must have static shape");
    }
    return shaped;
  }

  /** Expects {@code dense_resource<key> : type}. */
  Attribute parseResource(Type known) {
    int start = lexer.start;
    lexer.advance();
    core.expect(Kind.LESS, "expected '<' after 'dense_resource'");
    String key = ResourceParser.parseKey(core, "resource");
    core.expect(Kind.GREATER, "expected '>'");
    Type type = known;
    if (type == null) {
      start = lexer.start;
      core.expect(Kind.COLON, "expected ':'");
      type = core.types.parse();
    }
    if (!(type instanceof ShapedType shaped)) {
      throw core.errorAt(start, "`dense_resource` expected a shaped type");
    }
    return DenseResourceElementsAttr.get(shaped, key);
  }

  /** Expects {@code sparse<indices, values> : type}. */
  Attribute parseSparse(Type known) {
    int start = lexer.start;
    lexer.advance();
    core.expect(Kind.LESS, "Expected '<' after 'sparse'");
    Type i64 = IntegerType.get(core.context, 64);
    if (core.consumeIf(Kind.GREATER)) {
      ShapedType type = parseElementsType(known);
      DenseElementsAttr indices =
          DenseElementsAttr.get(
              RankedTensorType.get(new long[] {0, type.rank()}, i64), new byte[0]);
      return SparseElementsAttr.get(type, indices, noElements(type.elementType()));
    }
    int indicesStart = lexer.start;
    ElementsLiteral indexLiteral = new ElementsLiteral(core);
    indexLiteral.parse(false);
    core.expect(Kind.COMMA, "expected ','");
    int valuesStart = lexer.start;
    ElementsLiteral valueLiteral = new ElementsLiteral(core);
    valueLiteral.parse(true);
    core.expect(Kind.GREATER, "expected '>'");
    ShapedType type = parseElementsType(known);

    long[] indexShape = indexLiteral.isList() ? indexLiteral.shape() : new long[] {1, type.rank()};
    DenseElementsAttr indices =
        (DenseElementsAttr) build(indexLiteral, indexShape, i64, indicesStart);
    long[] valueShape = valueLiteral.isList() ? valueLiteral.shape() : new long[] {indexShape[0]};
    ElementsAttr values = build(valueLiteral, valueShape, type.elementType(), valuesStart);
    String error = SparseElementsAttr.invariantError(type, indices, values);
    if (error != null) {
      throw core.errorAt(start, error);
    }
    return SparseElementsAttr.get(type, indices, values);
  }

  private ElementsAttr build(ElementsLiteral literal, long[] shape, Type element, int start) {
    return new ElementsBuilder(core, literal, RankedTensorType.get(shape, element), start).build();
  }

  private static ElementsAttr noElements(Type elementType) {
    ShapedType none = RankedTensorType.get(new long[] {0}, elementType);
    return ElementLayout.of(elementType).isPresent()
        ? DenseElementsAttr.get(none, new byte[0])
        : DenseStringElementsAttr.get(none, List.of());
  }
}
