package dev.jpto.suite.laws;

import dev.jpto.ir.Operation;
import java.util.function.UnaryOperator;

/**
 * A law tried on a random program.
 *
 * @param check how it was checked
 */
record Trial(LawCheck check, LawCheck.Verdict verdict) {
  private static final int PROGRAMS = 6;

  /**
   * Tries {@code law} on the first of some programs of about {@code size} operations that ends
   * well.
   *
   * @param sabotage what is done to the program after the pass
   */
  static Trial of(Law law, Stage stage, long seed, int size, UnaryOperator<Operation> sabotage) {
    LawCheck check = new LawCheck(law, seed, sabotage);
    LawCheck.Verdict verdict = null;
    for (int i = 0; i < PROGRAMS; i++) {
      String program = LawCheck.print(ProgramWriter.write(stage, seed + i * 7_919_000_003L, size));
      verdict = check.check(program);
      if (!(verdict instanceof LawCheck.Verdict.Unusable)) {
        break;
      }
    }
    return new Trial(check, verdict);
  }
}
