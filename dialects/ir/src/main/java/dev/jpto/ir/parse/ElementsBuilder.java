package dev.jpto.ir.parse;

import dev.jpto.ir.attr.DenseElementsAttr;
import dev.jpto.ir.attr.DenseStringElementsAttr;
import dev.jpto.ir.attr.ElementLayout;
import dev.jpto.ir.attr.ElementsAttr;
import dev.jpto.ir.attr.FloatType;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.ShapedType;
import dev.jpto.ir.attr.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes the attribute of a literal once its type is known. */
final class ElementsBuilder {
  /** As large as an array can be. */
  static final int MAX_BYTES = Integer.MAX_VALUE - 16;

  private final Core core;
  private final byte[] bytes;
  private final ElementsLiteral literal;
  private final ShapedType type;
  private final int errorOffset;

  /** Errors about the whole literal go to {@code errorOffset}. */
  ElementsBuilder(Core core, ElementsLiteral literal, ShapedType type, int errorOffset) {
    this.core = core;
    this.bytes = core.lexer.bytes;
    this.literal = literal;
    this.type = type;
    this.errorOffset = errorOffset;
  }

  ElementsAttr build() {
    Optional<ElementLayout> layout = ElementLayout.of(type.elementType());
    if (literal.isString() && layout.isPresent()) {
      return buildFromHex();
    }
    if (literal.isList() && !Arrays.equals(literal.shape(), type.shape())) {
      throw core.errorAt(
          errorOffset,
          "inferred shape of elements literal (["
              + shapeText(literal.shape())
              + "]) does not match type (["
              + shapeText(type.shape())
              + "])");
    }
    if (!literal.isString() && literal.count() == 0 && type.numElements() != 0) {
      throw core.errorAt(
          errorOffset, "parsed zero elements, but type ('" + type + "') expected at least 1");
    }
    return layout.isPresent() ? buildNumbers(layout.get()) : buildStrings();
  }

  /** Extents with commas between. */
  static String shapeText(long[] shape) {
    return Arrays.stream(shape).mapToObj(Long::toString).collect(Collectors.joining(", "));
  }

  private ElementsAttr buildFromHex() {
    byte[] data = HexText.decode(bytes, literal.stringStart(), literal.stringEnd());
    if (data == null) {
      throw core.errorAt(
          literal.stringStart(), "expected string containing hex digits starting with `0x`");
    }
    if (!DenseElementsAttr.isValidData(type, data)) {
      throw core.errorAt(
          errorOffset, "elements hex data size is invalid for provided type: '" + type + "'");
    }
    return DenseElementsAttr.get(type, data);
  }

  // Numbers.

  private ElementsAttr buildNumbers(ElementLayout layout) {
    checkPairs(layout);
    long size = layout.byteCount(literal.count() / layout.scalarsPerElement());
    boolean endless = layout.elementBytes() == 0 && type.numElements() > MAX_BYTES;
    if (size > MAX_BYTES || endless) {
      throw core.errorAt(errorOffset, "elements literal of more than 2 GiB");
    }
    byte[] data = new byte[(int) size];
    ScalarReader reader = new ScalarReader(core, layout.scalarType());
    if (layout.scalarType() instanceof FloatType) {
      readFloats(reader, layout, data);
    } else {
      readIntegers(reader, layout, data);
    }
    if (layout.isPacked() && !literal.isList() && literal.count() == 1) {
      data[0] = (byte) -data[0];
    }
    return DenseElementsAttr.get(type, data);
  }

  private void checkPairs(ElementLayout layout) {
    if (layout.isComplex() && literal.firstSingle() >= 0) {
      int at = literal.start(literal.firstSingle());
      throw mismatch(at, "complex", kindAt(at));
    }
    if (!layout.isComplex() && literal.firstPair() >= 0) {
      throw mismatch(literal.firstPair(), kindOf(layout.scalarType()), "complex");
    }
  }

  private RuntimeException mismatch(int offset, String expected, String parsed) {
    return core.errorAt(offset, "expected " + expected + " elements, but parsed " + parsed);
  }

  private static String kindOf(Type scalar) {
    return scalar instanceof FloatType ? "floating-point" : "integer";
  }

  /** What the scalar at {@code offset} is; booleans count as integers. */
  private String kindAt(int offset) {
    if (bytes[offset] == '"') {
      return "string";
    }
    return isFloat(offset, endOfNumber(offset)) ? "floating-point" : "integer";
  }

  private static boolean isWord(byte first) {
    return first == 't' || first == 'f';
  }

  private boolean isFloat(int from, int to) {
    for (int p = from; p < to; p++) {
      if (bytes[p] == '.') {
        return true;
      }
    }
    return false;
  }

  /** The end of the number or word at {@code from}, which a delimiter or blank follows. */
  private int endOfNumber(int from) {
    int stop = core.lexer.bufferEnd();
    int p = from;
    while (p < stop) {
      byte c = bytes[p];
      boolean inside =
          (c >= '0' && c <= '9')
              || c == '.'
              || (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || ((c == '+' || c == '-') && (bytes[p - 1] | 0x20) == 'e');
      if (!inside) {
        return p;
      }
      p++;
    }
    return p;
  }

  private void readIntegers(ScalarReader reader, ElementLayout layout, byte[] data) {
    IntegerType integer = layout.scalarType() instanceof IntegerType i ? i : null;
    boolean unsigned = integer != null && integer.isUnsigned();
    boolean bool = integer != null && integer.width() == 1;
    for (int i = 0; i < literal.count(); i++) {
      int at = literal.start(i);
      byte first = bytes[at];
      boolean negative = literal.isNegative(i);
      if (negative && unsigned) {
        throw core.errorAt(at, "expected unsigned integer elements, but parsed negative value");
      }
      if (isWord(first)) {
        if (!bool) {
          throw core.errorAt(at, "expected i1 type for 'true' or 'false' values");
        }
        reader.setBool(first == 't');
      } else {
        int end = endOfNumber(at);
        if (first == '"' || isFloat(at, end)) {
          throw mismatch(at, "integer", kindAt(at));
        }
        if (!reader.readInteger(at, end, negative)) {
          throw core.errorAt(at, "integer constant out of range for type");
        }
      }
      reader.store(layout, data, i);
    }
  }

  private void readFloats(ScalarReader reader, ElementLayout layout, byte[] data) {
    for (int i = 0; i < literal.count(); i++) {
      int at = literal.start(i);
      byte first = bytes[at];
      int end = endOfNumber(at);
      if (first == '"' || isWord(first)) {
        throw mismatch(at, "floating-point", kindAt(at));
      }
      if (isFloat(at, end)) {
        reader.readDecimal(at, end, literal.isNegative(i));
      } else if (reader.isHex(at, end)) {
        reader.readBits(at, end, literal.isNegative(i));
      } else {
        throw mismatch(at, "floating-point", "integer");
      }
      reader.store(layout, data, i);
    }
  }

  // Strings.

  private ElementsAttr buildStrings() {
    if (literal.isString()) {
      return DenseStringElementsAttr.get(
          type,
          List.of(Strings.unescape(core, literal.stringStart() + 1, literal.stringEnd() - 1)));
    }
    if (literal.firstPair() >= 0) {
      throw mismatch(literal.firstPair(), "string", "complex");
    }
    List<String> strings = new ArrayList<>(literal.count());
    for (int i = 0; i < literal.count(); i++) {
      int at = literal.start(i);
      if (bytes[at] != '"') {
        throw mismatch(at, "string", kindAt(at));
      }
      strings.add(Strings.unescape(core, at + 1, endOfString(at + 1)));
    }
    return DenseStringElementsAttr.get(type, strings);
  }

  private int endOfString(int from) {
    int p = from;
    while (bytes[p] != '"') {
      p += bytes[p] == '\\' ? 2 : 1;
    }
    return p;
  }
}
