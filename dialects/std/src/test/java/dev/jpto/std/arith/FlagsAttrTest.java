package dev.jpto.std.arith;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jpto.ir.Context;
import dev.jpto.std.Checked;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FlagsAttrTest {
  private static final String FASTMATH_CHOICES =
      "expected ::mlir::arith::FastMathFlags to be one of: none, reassoc, nnan, ninf, nsz, arcp,"
          + " contract, afn, fast";
  private static final String FASTMATH_FAILED =
      "failed to parse Arith_FastMathAttr parameter 'value' which is to be a"
          + " `::mlir::arith::FastMathFlags`";
  private static final String OVERFLOW_FAILED =
      "failed to parse Arith_IntegerOverflowAttr parameter 'value' which is to be a"
          + " `::mlir::arith::IntegerOverflowFlags`";

  private final Context context = Checked.context();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "#arith.fastmath<none>              | #arith.fastmath<none>",
        "#arith.fastmath<nnan,contract>     | #arith.fastmath<nnan,contract>",
        "#arith.fastmath<contract, nnan>    | #arith.fastmath<nnan,contract>",
        "#arith.fastmath<nnan,none,nnan>    | #arith.fastmath<nnan>",
        "#arith.fastmath<fast,nnan>         | #arith.fastmath<fast>",
        "#arith<fastmath<afn>>              | #arith.fastmath<afn>",
        "#arith<fastmath <nsz , arcp >>     | #arith.fastmath<nsz,arcp>",
        "#arith.overflow<nuw,nsw>           | #arith.overflow<nsw, nuw>",
        "#arith<overflow<none>>             | #arith.overflow<none>",
      })
  void aFlagAttributeIsReadInAnyStyleAndPrintedInOne(String text, String printed) {
    String module = Checked.read("\"t.x\"() {a = " + text + "} : () -> ()").printed().orElseThrow();
    assertTrue(module.contains("\"t.x\"() {a = " + printed + "} : () -> ()"), module);
  }

  @Test
  void allFastMathFlagsAreFast() {
    FastMathAttr all = FastMathAttr.of(context, EnumSet.allOf(FastMathFlag.class));
    assertEquals("#arith.fastmath<fast>", all.toString());
  }

  @Test
  void allOverflowFlagsHaveNoNameOfTheirOwn() {
    OverflowAttr all = OverflowAttr.of(context, EnumSet.allOf(OverflowFlag.class));
    assertEquals("#arith.overflow<nsw, nuw>", all.toString());
  }

  @ParameterizedTest
  @EnumSource
  void anAttributeHasTheFlagsItWasMadeOf(FastMathFlag flag) {
    FastMathAttr one = FastMathAttr.of(context, EnumSet.of(flag));
    FastMathAttr others = FastMathAttr.of(context, EnumSet.complementOf(EnumSet.of(flag)));
    assertTrue(one.has(flag));
    assertFalse(others.has(flag));
    assertEquals("#arith.fastmath<" + flag.keyword() + ">", one.toString());
  }

  @Test
  void equalAttributesAreOne() {
    assertSame(FastMathAttr.none(context), FastMathAttr.of(context, List.of()));
    assertSame(
        OverflowAttr.of(context, List.of(OverflowFlag.NSW)),
        OverflowAttr.of(context, EnumSet.of(OverflowFlag.NSW)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fastmath<bogus>      | 1:30: " + FASTMATH_CHOICES + " | 1:35: " + FASTMATH_FAILED,
        "fastmath<nnan,bogus> | 1:30: " + FASTMATH_CHOICES + " | 1:40: " + FASTMATH_FAILED,
        "overflow<>           | 1:30: expected valid keyword   | 1:30: " + OVERFLOW_FAILED,
        "overflow<nsw,>       | 1:34: expected valid keyword   | 1:34: " + OVERFLOW_FAILED,
      })
  void aWrongFlagIsReportedWithTheChoices(String text, String first, String second) {
    String source = "\"t.x\"() {a = #arith." + text + "} : () -> ()";
    assertEquals(List.of(first, second), Checked.read(source).diagnostics());
  }

  @Test
  void anUnknownAttributeIsRefused() {
    assertEquals(
        List.of("1:21: unknown attribute `bogus` in dialect `arith`"),
        Checked.read("\"t.x\"() {a = #arith.bogus<1>} : () -> ()").diagnostics());
  }
}
