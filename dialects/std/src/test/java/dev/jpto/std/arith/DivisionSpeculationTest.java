package dev.jpto.std.arith;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.jpto.ir.Context;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Operation;
import dev.jpto.ir.diag.SourceFile;
import dev.jpto.ir.iface.Speculatable;
import dev.jpto.ir.parse.Parser;
import dev.jpto.ir.parse.ParserOptions;
import dev.jpto.std.Checked;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A division may be run early if its divisor is known to do no harm; so mlir-opt 19 hoists. */
class DivisionSpeculationTest {
  @ParameterizedTest
  @CsvSource({
    "divui, 0, false",
    "divui, 1, true",
    "divui, -1, true",
    "divui, 3, true",
    "ceildivui, 0, false",
    "ceildivui, -1, true",
    "divsi, 0, false",
    "divsi, 1, true",
    "divsi, -1, false",
    "divsi, 3, true",
    "ceildivsi, 0, false",
    "ceildivsi, -1, false",
    "ceildivsi, 3, true"
  })
  void theDivisorDecides(String name, String divisor, boolean expected) {
    assertEquals(expected, isSpeculatable(name, "i8", divisor + " : i8"));
    assertEquals(
        expected, isSpeculatable(name, "vector<2xi8>", "dense<" + divisor + "> : vector<2xi8>"));
  }

  @Test
  void ofSeveralDivisorsNothingIsKnown() {
    assertEquals(false, isSpeculatable("divui", "vector<2xi8>", "dense<[3, 4]> : vector<2xi8>"));
  }

  @Test
  void otherDivisionsAndRemaindersMayAlwaysBeRunInMlir19() {
    for (OpDefinition definition :
        List.of(ArithInteger.FLOORDIVSI, ArithInteger.REMUI, ArithInteger.REMSI)) {
      assertNull(definition.implementation(Speculatable.class), definition::name);
    }
  }

  private static boolean isSpeculatable(String name, String type, String divisor) {
    Context context = Checked.context();
    String text =
        """
        %%x = "t.def"() : () -> %1$s
        %%d = "arith.constant"() <{value = %3$s}> : () -> %1$s
        %%q = "arith.%2$s"(%%x, %%d) : (%1$s, %1$s) -> %1$s
        """
            .formatted(type, name, divisor);
    Operation module =
        Parser.parse(context, SourceFile.of("test.mlir", text), ParserOptions.DEFAULT)
            .orElseThrow();
    Operation division = module.region(0).entry().lastOp();
    return division.definition().implementation(Speculatable.class).isSpeculatable(division);
  }
}
