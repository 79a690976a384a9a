package dev.jpto.pto;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jpto.ir.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Attributes are read and printed in the one style each has (section 3). */
class PtoAttrsTest {
  static Stream<String> everyValue() {
    Context context = new Context(new PtoDialect());
    List<String> all = new ArrayList<>();
    for (PtoEnum kind : PtoEnums.all().values()) {
      for (String keyword : kind.keywords()) {
        all.add(kind.attr(context, keyword).toString());
      }
    }
    return all.stream();
  }

  @ParameterizedTest
  @MethodSource("everyValue")
  void everyValueReadsToItself(String attribute) {
    assertEquals(attribute, PtoText.attribute(attribute));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          notify_op  | set                   | 1 | #pto<notify_op set>
          notify_op  | atomic_add            | 0 | #pto<notify_op atomic_add>
          wait_cmp   | le                    | 5 | #pto<wait_cmp le>
          cmp        | le                    | 3 | #pto<cmp le>
          layout     | nz                    | 2 | #pto.layout<nz>
          pipe       | PIPE_ALL              | 6 | #pto.pipe<PIPE_ALL>
          pipe       | VIRTUAL_PIPE_MTE2_L1B | 12 | #pto.pipe<VIRTUAL_PIPE_MTE2_L1B>
          pipe       | PIPE_UNASSIGNED       | 99 | #pto.pipe<PIPE_UNASSIGNED>
          mask_pattern | P0101               | 1 | #pto.mask_pattern<P0101>
          func_core_type | AIC_OR_AIV        | 4 | #pto.func_core_type<AIC_OR_AIV>
          address_space | scaling            | 8 | #pto.address_space<scaling>
          """)
  void valueHasTheTargetsNumberAndStyle(String mnemonic, String keyword, int number, String text) {
    PtoEnumAttr attribute =
        PtoEnums.all().get(mnemonic).attr(new Context(new PtoDialect()), keyword);
    assertEquals(number, attribute.number());
    assertEquals(text, attribute.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          '#pto.notify_op<set>' | expected valid keyword
          '#pto<notify_op bump>' | expected notify_op to be one of: atomic_add, set
          '#pto<notify_op Set>' | expected notify_op to be one of: atomic_add, set
          '#pto<notify_op 1>' | expected valid keyword
          '#pto<layout nd>' | expected '<'
          '#pto.layout<xy>' | expected layout to be one of: nd, dn, nz
          '#pto.layout<0>' | expected valid keyword
          """)
  void otherStylesAndValuesAreRefused(String attribute, String message) {
    assertEquals(message, PtoText.attributeError(attribute));
  }

  @Test
  void bracketedStyleIsReadInsideThePlainOne() {
    assertEquals("#pto.layout<nd>", PtoText.attribute("#pto<layout<nd>>"));
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "/cases/PtoAttrsTest-tileConfigPrintsEveryKey.txt",
      delimiter = '|',
      quoteCharacter = '\'')
  void tileConfigPrintsEveryKey(
      String given, String blayout, String slayout, int fractal, String pad, String compact) {
    assertEquals(
        ("#pto.tile_buf_config<blayout=#pto.blayout<%s>, slayout=#pto.slayout<%s>,"
                + " s_fractal_size=%d, pad=#pto.pad_value<%s>, compact=#pto.compact_mode<%s>>")
            .formatted(blayout, slayout, fractal, pad, compact),
        PtoText.attribute(given));
  }

  @Test
  void unknownAttributeIsKeptAsWritten() {
    assertEquals("#pto.membar<VST_VLD>", PtoText.attribute("#pto.membar<VST_VLD>"));
  }
}
