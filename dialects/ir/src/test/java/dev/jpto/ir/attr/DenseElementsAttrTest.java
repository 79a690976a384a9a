package dev.jpto.ir.attr;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jpto.ir.Context;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dense elements and arrays: what is a splat, what fits, what the elements are. */
class DenseElementsAttrTest {
  private final Context context = new Context();
  private final Type i16 = IntegerType.get(context, 16);

  private DenseElementsAttr get(Type element, long size, String hex) {
    ShapedType type = RankedTensorType.get(new long[] {size}, element);
    return DenseElementsAttr.get(type, HexFormat.of().parseHex(hex));
  }

  @Test
  void equalElementsAreTheSplat() {
    DenseElementsAttr splat = get(i16, 3, "0500");
    assertTrue(splat.isSplat());
    assertSame(splat, get(i16, 3, "050005000500"));
    assertArrayEquals(new byte[] {5, 0}, splat.data());
    assertFalse(get(i16, 3, "050005000501").isSplat());
  }

  @Test
  void aSplatOfNoElementsDiffersFromNone() {
    assertTrue(get(i16, 0, "0500").isSplat());
    assertFalse(get(i16, 0, "").isSplat());
  }

  @ParameterizedTest
  @CsvSource({
    "1, 00, true",
    "1, F0, true",
    "3, 07, true",
    "3, FF, true",
    "3, 05, false",
    "3, F8, false",
    "12, 00, true",
    "12, FF0F, true",
    "12, FFFF, false",
    "12, 0000, true",
    "12, 00F0, false",
    "16, FFFF, true",
    "16, FFFE, false",
  })
  void packedSplatsHaveNoOtherBits(long size, String hex, boolean splat) {
    assertEquals(splat, get(IntegerType.get(context, 1), size, hex).isSplat());
  }

  @ParameterizedTest
  @CsvSource({"3, 05", "3, 05000500", "3, 0500050005000500", "0, 05000500"})
  void otherSizesAreRefused(long size, String hex) {
    IllegalArgumentException error =
        assertThrows(IllegalArgumentException.class, () -> get(i16, size, hex));
    assertEquals(
        hex.length() / 2 + " bytes do not fit tensor<" + size + "xi16>", error.getMessage());
  }

  @Test
  void elementsAreAttributes() {
    DenseElementsAttr ints = get(i16, 2, "FFFF0100");
    assertSame(IntegerAttr.get(i16, -1), ints.element(0));
    assertSame(IntegerAttr.get(i16, 1), ints.element(1));
    assertSame(IntegerAttr.get(i16, 5), get(i16, 9, "0500").element(7));
    DenseElementsAttr pairs = get(ComplexType.get(i16), 2, "0100020003000400");
    assertSame(
        ArrayAttr.get(context, List.of(IntegerAttr.get(i16, 3), IntegerAttr.get(i16, 4))),
        pairs.element(1));
  }

  @Test
  void arraysHoldWhatTheyAreGiven() {
    long[] values = {-32768, 32767, 0, -1};
    DenseArrayAttr array = DenseArrayAttr.get(i16, values);
    assertArrayEquals(values, array.values());
    assertSame(IntegerAttr.get(i16, -32768), array.element(0));
    assertSame(array, DenseArrayAttr.ofData(i16, 4, HexFormat.of().parseHex("0080FF7F0000FFFF")));
    assertThrows(IllegalArgumentException.class, () -> DenseArrayAttr.ofData(i16, 4, new byte[7]));
  }

  @Test
  void stringsThatAreEqualAreTheSplat() {
    ShapedType type = RankedTensorType.get(new long[] {2}, NoneType.get(context));
    assertSame(
        DenseStringElementsAttr.get(type, List.of("a")),
        DenseStringElementsAttr.get(type, List.of("a", "a")));
    assertFalse(DenseStringElementsAttr.get(type, List.of("a", "b")).isSplat());
  }
}
