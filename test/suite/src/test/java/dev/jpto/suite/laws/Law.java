package dev.jpto.suite.laws;

import dev.jpto.run.Tolerance;
import java.util.List;

/**
 * What holds of a pass on every program.
 *
 * @param pass the argument of the pass
 * @param pipeline the pipeline to run, if it is more than the pass without options
 * @param stages of which stages programs are
 * @param tolerance how much numbers may differ, by what the pass states
 * @param idempotent whether it changes nothing when it runs again
 * @param keepsLocations whether each operation afterwards comes from some of the program
 * @param mayRefuse whether it may end with an error on a valid program
 */
record Law(
    String pass,
    String pipeline,
    List<Stage> stages,
    Tolerance tolerance,
    boolean idempotent,
    boolean keepsLocations,
    boolean mayRefuse) {

  /** A pass that keeps bits and locations, changes nothing when run again and refuses nothing. */
  static Law of(String pass, Stage... stages) {
    return new Law(pass, "", List.of(stages), Tolerance.EXACT, true, true, false);
  }

  Law notIdempotent() {
    return new Law(pass, pipeline, stages, tolerance, false, keepsLocations, mayRefuse);
  }

  Law dropsLocations() {
    return new Law(pass, pipeline, stages, tolerance, idempotent, false, mayRefuse);
  }

  Law refuses() {
    return new Law(pass, pipeline, stages, tolerance, idempotent, keepsLocations, true);
  }

  /** With numbers that may differ, as the pass states. */
  Law within(double relative, double absolute) {
    Tolerance bound = new Tolerance(relative, absolute);
    return new Law(pass, pipeline, stages, bound, idempotent, keepsLocations, mayRefuse);
  }

  /** With another pipeline, as with options or after passes that this one needs. */
  Law as(String other) {
    return new Law(pass, other, stages, tolerance, idempotent, keepsLocations, mayRefuse);
  }

  /** The law as a sentence. */
  String sentence(Stage stage) {
    return "%s keeps what %s programs compute%s"
        .formatted(pass, stage.name().toLowerCase(), idempotent ? ", and is idempotent" : "");
  }
}
