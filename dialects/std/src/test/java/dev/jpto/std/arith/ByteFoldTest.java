package dev.jpto.std.arith;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Folds of integer operations on all pairs of 8-bit constants are those of mlir-opt 19. */
class ByteFoldTest {
  @BeforeAll
  static void mlirOptIsThere() {
    MlirOpt.assumeInstalled();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "addi",
        "subi",
        "muli",
        "divui",
        "divsi",
        "ceildivui",
        "ceildivsi",
        "floordivsi",
        "remui",
        "remsi",
        "andi",
        "ori",
        "xori",
        "shli",
        "shrui",
        "shrsi",
        "maxsi",
        "maxui",
        "minsi",
        "minui"
      })
  void binaryOperation(String name) {
    checkAllPairs("arith." + name, "", List.of("i8"));
  }

  @ParameterizedTest
  @EnumSource(CmpIPredicate.class)
  void comparison(CmpIPredicate predicate) {
    String properties = "<{predicate = %d : i64}>".formatted(predicate.ordinal());
    checkAllPairs("arith.cmpi", properties, List.of("i1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"addui_extended", "mulsi_extended", "mului_extended"})
  void operationWithTwoResults(String name) {
    checkAllPairs("arith." + name, "", List.of("i8", name.startsWith("add") ? "i1" : "i8"));
  }

  private static void checkAllPairs(String name, String properties, List<String> types) {
    FoldOracle oracle = new FoldOracle();
    for (int a = -128; a < 128; a++) {
      for (int b = -128; b < 128; b++) {
        oracle.add(name, properties, List.of(a + " : i8", b + " : i8"), types);
      }
    }
    assertEquals(65_536 * types.size(), oracle.check());
  }
}
