package dev.jpto.run;

import dev.jpto.eval.array.DType;
import java.util.List;
import java.util.Optional;

/**
 * How element types are spelled in a {@code .npy} file. Types that NumPy does not have are raw
 * bytes ({@code V}); those of bf16 are the two bytes of its bits, as {@code uint16} they are read
 * too.
 */
final class NpyType {
  private NpyType() {}

  private record Spelling(DType type, String code) {}

  /** The first spelling of a type is the one written. */
  private static final List<Spelling> ALL =
      List.of(
          new Spelling(DType.F32, "<f4"),
          new Spelling(DType.F16, "<f2"),
          new Spelling(DType.BF16, "<V2"),
          new Spelling(DType.BF16, "|V2"),
          new Spelling(DType.BF16, "<u2"),
          new Spelling(DType.I1, "|b1"),
          new Spelling(DType.I8, "|i1"),
          new Spelling(DType.I16, "<i2"),
          new Spelling(DType.I32, "<i4"),
          new Spelling(DType.I64, "<i8"),
          new Spelling(DType.U8, "|u1"),
          new Spelling(DType.U16, "<u2"),
          new Spelling(DType.U32, "<u4"),
          new Spelling(DType.U64, "<u8"));

  private static final String RAW_BYTE = "|V1";

  /** How {@code type} is written. */
  static String code(DType type) {
    for (Spelling spelling : ALL) {
      if (spelling.type == type) {
        return spelling.code;
      }
    }
    return RAW_BYTE; // the floats of 8 bits
  }

  /** Whether elements spelled {@code code} can be read as {@code type}. */
  static boolean isReadable(String code, DType type) {
    boolean known = ALL.stream().anyMatch(s -> s.type == type && s.code.equals(code));
    boolean small = type.isFloat() && type.bytes() == 1;
    return known || small && (code.equals(RAW_BYTE) || code.equals("|u1"));
  }

  /** The type that {@code code} stands for if nothing else is known. */
  static Optional<DType> of(String code) {
    return ALL.stream()
        .filter(s -> s.code.equals(code) && code(s.type).equals(code))
        .map(Spelling::type)
        .findFirst();
  }
}
