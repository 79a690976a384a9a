package dev.jpto.run;

/** The table of all flags; the reader of command lines and {@code --help} know no other. */
enum RunFlag {
  ENTRY("entry", "@F", "Run the function F; without it an orchestration, opaque or group function"),
  ARG("arg", "NAME=SPEC", "What the parameter NAME is given; once for each parameter"),
  PRINT("print", "", "Print the tensors of all parameters and the results after the run"),
  OUT("out", "NAME=FILE.npy", "Write a tensor after the run: a parameter, or resultN"),
  EXPECT("expect", "NAME=FILE.npy", "Compare a tensor after the run with a file"),
  COMPARE("compare", "FILE", "Run a second program on the same inputs and compare all tensors"),
  RTOL("rtol", "R", "Allow differences of R times the number expected"),
  ATOL("atol", "A", "Allow differences of A"),
  CHECK("check", "LIST", "What is watched: bounds, poison, clobber, all or none (bounds)"),
  FINITE_PAD("finite-pad", "", "Pad floats with the largest finite number in place of infinity"),
  MAX_STEPS("max-steps", "N", "Give the program up after N operations (1000000000)"),
  TRACE("trace", "FILE.json", "Write what ran when, in Chrome's trace format"),
  STATS("stats-json", "FILE", "Write how often each operation ran, and the bytes of each tensor"),
  ALLOW_UNREGISTERED(
      "allow-unregistered-dialect", "", "Read operations that no dialect knows; they do not run"),
  HELP("help", "", "Print this"),
  VERSION("version", "", "Print the version");

  private final String flagName;
  private final String placeholder;
  private final String help;

  RunFlag(String flagName, String placeholder, String help) {
    this.flagName = flagName;
    this.placeholder = placeholder;
    this.help = help;
  }

  /** The name without dashes. */
  String flagName() {
    return flagName;
  }

  /** What stands for the value; empty for a flag without one. */
  String placeholder() {
    return placeholder;
  }

  boolean takesValue() {
    return !placeholder.isEmpty();
  }

  String help() {
    return help;
  }
}
