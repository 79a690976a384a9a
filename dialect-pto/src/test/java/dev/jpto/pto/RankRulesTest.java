package dev.jpto.pto;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused of operations on signals, word for word (section 5.9). */
class RankRulesTest {
  private static PtoText.Reading notify(String signal, String value) {
    return PtoText.read(
        PtoText.function(
            "%s: " + signal + ", %v: " + value,
            "\"pto.comm.tnotify\"(%%s, %%v) {notifyOp = #pto<notify_op set>} : (%s, %s) -> ()"
                .formatted(signal, value)));
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "/cases/RankRulesTest-tnotify.txt",
      delimiter = '|',
      quoteCharacter = '\'')
  void tnotify(String signal, String value, String message) {
    assertEquals("'pto.comm.tnotify' op " + message, notify(signal, value).error());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          twait | ''      | ()
          ttest | '%r = ' | i1
          """)
  void comparison(String op, String result, String type) {
    assertEquals(
        "'pto.comm." + op + "' op expects cmp_value to be i32",
        PtoText.read(
                PtoText.function(
                    "%s: !pto.partition_tensor_view<1xi32>, %v: i8",
                    ("%s\"pto.comm.%s\"(%%s, %%v) {cmp = #pto<wait_cmp ge>}"
                            + " : (!pto.partition_tensor_view<1xi32>, i8) -> %s")
                        .formatted(result, op, type)))
            .error());
  }

  @Test
  void severalElementsAreThePtoasRuleNotTheSeeds() {
    assertEquals(List.of(), notify("!pto.partition_tensor_view<4x1xi32>", "i32").errors());
  }

  @Test
  void missingComparisonIsRefused() {
    assertEquals(
        "'pto.comm.twait' op requires attribute 'cmp'",
        PtoText.read(
                PtoText.function(
                    "%s: !pto.partition_tensor_view<1xi32>, %v: i32",
                    "\"pto.comm.twait\"(%s, %v) : (!pto.partition_tensor_view<1xi32>, i32) -> ()"))
            .error());
  }
}
