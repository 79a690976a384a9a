package dev.jpto.testkit.filecheck;

/** Carries a failure to the place that reports it. */
final class CheckException extends Exception {
  private final transient Result.Failure failure;

  CheckException(Result.Failure failure) {
    super(failure.message(), null, false, false);
    this.failure = failure;
  }

  /** A failure whose message is one error at {@code offset} of {@code source}. */
  static CheckException at(SourceText source, int offset, Result.Kind kind, String error) {
    int line = source.lineToBlame(offset);
    String message = source.render(offset, "error: " + error);
    return new CheckException(new Result.Failure(kind, line, message));
  }

  static CheckException syntax(SourceText source, int offset, String error) {
    return at(source, offset, Result.Kind.BAD_CHECK_FILE, error);
  }

  static CheckException option(String error) {
    var failure = new Result.Failure(Result.Kind.BAD_OPTION, 0, "error: " + error);
    return new CheckException(failure);
  }

  Result.Failure failure() {
    return failure;
  }
}
