package dev.jpto.pto;

import dev.jpto.ir.DialectParser;
import dev.jpto.ir.attr.FloatType;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.Type;
import java.util.function.BiFunction;

/** Reads the small types and the enum attributes. */
final class TypeSyntax {
  private TypeSyntax() {}

  /** {@code <f32>} or {@code <f32, ub>}. */
  static PtrType parsePtr(DialectParser parser) {
    parser.expect("<");
    Type element = parser.parseType();
    AddressSpace space = AddressSpace.GM;
    if (parser.consumeIf(",")) {
      String name = parser.parseKeyword();
      space =
          AddressSpace.ofPointer(name)
              .orElseThrow(() -> parser.error("unknown address space: " + name));
    }
    parser.expect(">");
    return PtrType.get(element, space);
  }

  /** {@code <4x?xf32>}. */
  static Type parseShaped(DialectParser parser, BiFunction<long[], Type, ? extends Type> type) {
    parser.expect("<");
    long[] shape = parser.parseDimensions(true);
    Type element = parser.parseType();
    parser.expect(">");
    return type.apply(shape, element);
  }

  /** {@code <4x8xf32>}, static. */
  static LocalArrayType parseLocalArray(DialectParser parser) {
    parser.expect("<");
    long[] shape = parser.parseDimensions(false);
    Type element = parser.parseType();
    parser.expect(">");
    if (shape.length == 0) {
      throw parser.errorAtStart("local_array must have rank >= 1");
    }
    for (long dim : shape) {
      if (dim <= 0) {
        throw parser.errorAtStart("local_array dims must be positive");
      }
    }
    if (!(element instanceof IntegerType) && !(element instanceof FloatType)) {
      throw parser.errorAtStart("local_array element type must be integer or float");
    }
    return LocalArrayType.get(shape, element);
  }

  /** {@code <4>}. */
  static EventIdArrayType parseEventIdArray(DialectParser parser) {
    parser.expect("<");
    long size = parser.parseInteger();
    parser.expect(">");
    return EventIdArrayType.get(parser.context(), size);
  }

  /** {@code set} or {@code <nd>}, as the style of the enum is. */
  static PtoEnumAttr parseEnum(DialectParser parser, PtoEnum kind) {
    boolean bracketed = kind.style() == PtoEnum.Style.BRACKETED;
    if (bracketed) {
      parser.expect("<");
    }
    String keyword = parser.parseKeyword(kind.keywords(), kind.mnemonic());
    if (bracketed) {
      parser.expect(">");
    }
    return kind.attr(parser.context(), keyword);
  }
}
