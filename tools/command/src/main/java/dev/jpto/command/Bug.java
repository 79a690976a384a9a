package dev.jpto.command;

/** Words for an error in jpto itself. */
public final class Bug {
  private Bug() {}

  /** One line: what was thrown, and where. */
  public static String describe(Throwable error) {
    StackTraceElement[] trace = error.getStackTrace();
    String place = trace.length == 0 ? "" : " at " + trace[0];
    return "internal error: " + error + place + "; please report it with the input";
  }
}
