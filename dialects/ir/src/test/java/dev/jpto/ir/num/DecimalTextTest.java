package dev.jpto.ir.num;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTextTest {
  private static double read(String text) {
    byte[] bytes = ("<" + text + ">").getBytes(StandardCharsets.US_ASCII);
    return DecimalText.toDouble(bytes, 1, bytes.length - 1);
  }

  @Test
  void everyLiteralIsTheNearestDouble() {
    Random random = new Random(3);
    for (int i = 0; i < 50_000; i++) {
      String text = literal(random);
      assertEquals(Double.parseDouble(text), read(text), () -> text);
    }
  }

  private static String literal(Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> Integer.toString(random.nextInt(1 << random.nextInt(31)));
      case 1 -> String.format(Locale.ROOT, "%.6e", random.nextGaussian()).replace("-", "");
      case 2 -> Double.toString(Math.abs(random.nextGaussian() * 1e9));
      case 3 -> random.nextInt(1000) + "." + Long.toUnsignedString(random.nextLong());
      default ->
          Long.toString(random.nextLong() >>> (1 + random.nextInt(63)))
              + "."
              + "0".repeat(random.nextInt(30))
              + random.nextInt(100)
              + (random.nextBoolean() ? "e" : "E-")
              + random.nextInt(330);
    };
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0",
        "0.",
        "9007199254740993.0",
        "9007199254740992.0",
        "1.0e22",
        "1.0e23",
        "123456789012345678.0e-22",
        "000000000000000000000000000001.5",
        "1.0e+00000000000000000000001",
        "4.0e-324",
        "2.0e-324",
        "1.7976931348623159e308",
        "1.0e99999999999"
      })
  void boundariesAreTheNearestDouble(String text) {
    assertEquals(Double.parseDouble(text), read(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "x", "1x", "1.0.0", "1.0e", "1.0e+", "1.0e5x", "-1.0"})
  void anythingElseIsRefused(String text) {
    assertThrows(NumberFormatException.class, () -> read(text));
  }
}
