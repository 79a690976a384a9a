package dev.jpto.ir.attr;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jpto.ir.Context;
import dev.jpto.ir.attr.IntegerType.Signedness;
import dev.jpto.ir.num.FloatSemantics;
import dev.jpto.ir.num.FloatValue;
import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How numbers lie in the bytes of elements attributes. */
class ElementLayoutTest {
  private final Context context = new Context();
  private final Random random = new Random(1);

  private static ElementLayout layout(Type type) {
    return ElementLayout.of(type).orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 8, 9, 31, 32, 33, 63, 64, 65, 100, 128, 129, 200})
  void integersAreReadAsWritten(int width) {
    for (Signedness signedness : Signedness.values()) {
      ElementLayout layout = layout(IntegerType.get(context, width, signedness));
      byte[] data = new byte[(int) layout.byteCount(20)];
      for (int i = 0; i < 20; i++) {
        BigInteger value = new BigInteger(width, random);
        boolean negative = signedness != Signedness.UNSIGNED && value.testBit(width - 1);
        BigInteger exact = negative ? value.subtract(BigInteger.ONE.shiftLeft(width)) : value;
        if (layout.isPacked()) {
          layout.put(data, i, exact.longValue());
        } else {
          layout.put(data, i, exact);
        }
        assertEquals(exact, layout.getInteger(data, i));
        assertEquals(exact.longValue(), layout.get(data, i));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void floatsAreReadAsWritten(FloatSemantics semantics) {
    ElementLayout layout = layout(FloatType.get(context, semantics));
    byte[] data = new byte[(int) layout.byteCount(100)];
    for (int i = 0; i < 100; i++) {
      FloatValue value = FloatValue.fromDouble(semantics, random.nextGaussian());
      layout.put(data, i, value.hi(), value.lo());
      assertEquals(value, layout.getFloat(data, i));
    }
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 1", "4, 1", "8, 1", "9, 2", "20, 3", "64, 8", "65, 9", "128, 16"})
  void anIntegerTakesWholeBytes(int width, int bytes) {
    assertEquals(bytes, layout(IntegerType.get(context, width)).elementBytes());
    Type complex = ComplexType.get(IntegerType.get(context, width));
    assertEquals(2 * bytes, layout(complex).elementBytes());
  }

  @ParameterizedTest
  @CsvSource({"F16, 2", "F32, 4", "TF32, 4", "F80, 10", "F128, 16", "F8E5M2, 1"})
  void aFloatTakesWholeBytes(FloatSemantics semantics, int bytes) {
    assertEquals(bytes, layout(FloatType.get(context, semantics)).elementBytes());
  }

  @Test
  void singleBitsArePackedButNotInPairs() {
    ElementLayout bits = layout(IntegerType.get(context, 1));
    assertEquals(2, bits.byteCount(9));
    byte[] data = new byte[2];
    bits.put(data, 0, 1);
    bits.put(data, 3, -1);
    bits.put(data, 8, 1);
    assertArrayEquals(new byte[] {0b1001, 1}, data);
    assertEquals(18, layout(ComplexType.get(IntegerType.get(context, 1))).byteCount(9));
  }

  @Test
  void oddWidthsAreStoredWithoutTheirSign() {
    ElementLayout layout = layout(IntegerType.get(context, 20));
    byte[] data = new byte[6];
    layout.put(data, 1, -2);
    assertArrayEquals(new byte[] {0, 0, 0, -2, -1, 15}, data);
    assertEquals(-2, layout.get(data, 1));
  }

  @Test
  void aCountOfBytesDoesNotOverflow() {
    assertEquals(Long.MAX_VALUE, layout(IndexType.get(context)).byteCount(Long.MAX_VALUE / 2));
  }

  @Test
  void otherTypesHaveNoLayout() {
    assertTrue(ElementLayout.of(NoneType.get(context)).isEmpty());
    Type vector = VectorType.get(new long[] {2}, IndexType.get(context));
    assertTrue(ElementLayout.of(vector).isEmpty());
  }
}
