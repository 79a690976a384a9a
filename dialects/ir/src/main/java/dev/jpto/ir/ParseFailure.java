package dev.jpto.ir;

/** Thrown after a syntax error was reported, to leave the parser; carries nothing else. */
public final class ParseFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** A failure whose diagnostic has been emitted. */
  public ParseFailure() {
    super("syntax error, reported already", null, false, false);
  }
}
