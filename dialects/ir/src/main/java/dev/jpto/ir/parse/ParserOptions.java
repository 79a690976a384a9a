package dev.jpto.ir.parse;

/**
 * How the reader works.
 *
 * @param verify verify the module after reading it
 * @param keepNames remember the author's value names
 * @param implicitModule put operations at the top level into a module
 */
public record ParserOptions(boolean verify, boolean keepNames, boolean implicitModule) {
  /** Verifies, forgets names, makes the module. */
  public static final ParserOptions DEFAULT = new ParserOptions(true, false, true);
}
