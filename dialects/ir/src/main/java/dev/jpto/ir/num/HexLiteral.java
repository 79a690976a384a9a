package dev.jpto.ir.num;

/** Reads float literals that spell bits: {@code 0x7FC00000}. */
final class HexLiteral {
  private static final int PREFIX = 2;

  private HexLiteral() {}

  /** See {@link FloatValue#parseHexLiteral}. */
  static FloatValue parse(FloatSemantics semantics, CharSequence text) {
    int length = text.length();
    if (length <= PREFIX || text.charAt(0) != '0' || text.charAt(1) != 'x') {
      throw malformed(text);
    }
    UInt128 bits = new UInt128(0, 0);
    boolean inRange = true;
    for (int i = PREFIX; i < length; i++) {
      int digit = digit(text.charAt(i));
      if (digit < 0) {
        throw malformed(text);
      }
      inRange &= bits.shiftRight(semantics.typeWidth() - 4).isZero();
      bits = bits.shiftLeft(4).or(new UInt128(0, digit));
    }
    if (!inRange) {
      throw new NumberFormatException("hexadecimal float constant out of range for type");
    }
    return FloatValue.of(semantics, bits.and(UInt128.ofLowBits(semantics.bitWidth())));
  }

  private static int digit(char character) {
    return character < 128 ? Character.digit(character, 16) : -1;
  }

  private static NumberFormatException malformed(CharSequence text) {
    return new NumberFormatException("not a hexadecimal number: \"" + text + "\"");
  }
}
