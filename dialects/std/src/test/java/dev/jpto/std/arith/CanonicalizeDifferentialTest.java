package dev.jpto.std.arith;

import dev.jpto.std.CanonicalizationOracle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Random programs are canonicalized to the text that mlir-opt 19 makes of them. */
class CanonicalizeDifferentialTest {
  @BeforeAll
  static void mlirOptIsThere() {
    MlirOpt.assumeInstalled();
  }

  @Test
  void randomProgramsBecomeTheSameText() {
    CanonicalizationOracle.assertSameText(ArithPrograms::module, 2000);
  }
}
