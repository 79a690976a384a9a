package dev.jpto.opt;

/** What values a flag takes. */
enum FlagKind {
  /** {@code --flag} or {@code --flag=true}, never a separate word. */
  SWITCH,
  /** Any text; must be given, after {@code =} or as the next word. */
  TEXT,
  /** Any text after {@code =}, or none. */
  OPTIONAL_TEXT,
  /** A number of 32 bits without sign. */
  COUNT,
  /** A number as for {@link #COUNT} after {@code =}, or none. */
  OPTIONAL_COUNT,
  /** A number of 64 bits. */
  NUMBER,
  /** One of the words of the placeholder. */
  CHOICE,
  /** Arguments of passes with commas between them; adds up when given again. */
  PASSES;

  /** Whether the value may be the next word of the command line. */
  boolean takesNextWord() {
    return this != SWITCH && this != OPTIONAL_TEXT && this != OPTIONAL_COUNT;
  }
}
