package dev.jpto.std.control;

import dev.jpto.std.CanonicalizationOracle;
import dev.jpto.std.arith.MlirOpt;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Random programs of loops, conditions and branches are canonicalized to the text that mlir-opt 19
 * makes of them.
 */
class ControlDifferentialTest {
  @BeforeAll
  static void mlirOptIsThere() {
    MlirOpt.assumeInstalled();
  }

  @Test
  void randomProgramsBecomeTheSameText() {
    CanonicalizationOracle.assertSameText(ControlPrograms::module, 1000);
  }
}
