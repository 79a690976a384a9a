package dev.jpto.testkit.filecheck;

/** What a check says, without the reasons. */
enum Verdict {
  PASS,
  FAIL,
  /** The checks or options are at fault, whatever the input. */
  ERROR;

  static Verdict of(Result result) {
    return switch (result) {
      case Result.Pass _ -> PASS;
      case Result.Failure failure -> failure.kind().isError() ? ERROR : FAIL;
    };
  }
}
