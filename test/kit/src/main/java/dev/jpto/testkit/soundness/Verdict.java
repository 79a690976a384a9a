package dev.jpto.testkit.soundness;

/** Whether one program may stand for another. */
public sealed interface Verdict {
  /**
   * It may, as far as was tried.
   *
   * @param inputs on how many inputs the first program ended with values or an abort
   */
  record Sound(int inputs) implements Verdict {}

  /**
   * It must not.
   *
   * @param why inputs that show it
   */
  record Unsound(Counterexample why) implements Verdict {}

  /**
   * Nothing was found out.
   *
   * @param reason what kept the programs from being compared
   */
  record Undecided(String reason) implements Verdict {}
}
