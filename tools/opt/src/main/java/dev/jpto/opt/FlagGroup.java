package dev.jpto.opt;

/** The headings of {@code --help}, in order. */
enum FlagGroup {
  INPUT("Input and output"),
  PIPELINE("Pipeline"),
  PRINTING("Printing"),
  DUMPS("Dumps of the IR while passes run"),
  CHECKING("Checking"),
  MEASURING("Time and statistics"),
  PATTERNS("Rewrite patterns (ours but for the debug counter)"),
  FAILURES("After a failure"),
  INFORMATION("Information");

  private final String heading;

  FlagGroup(String heading) {
    this.heading = heading;
  }

  String heading() {
    return heading;
  }
}
