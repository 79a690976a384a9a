package dev.jpto.testkit.filecheck;

/**
 * The part of a check line before its pattern.
 *
 * @param prefix the check prefix
 * @param count how often the pattern must match in a row
 * @param literal whether the pattern is plain text
 * @param offset where the prefix begins in the check file
 */
record Directive(Kind kind, String prefix, int count, boolean literal, int offset) {
  /** The kinds of directives; a suffix follows the prefix and a hyphen. */
  enum Kind {
    PLAIN(""),
    NEXT("NEXT"),
    SAME("SAME"),
    NOT("NOT"),
    DAG("DAG"),
    LABEL("LABEL"),
    EMPTY("EMPTY"),
    COUNT("COUNT"),
    /** Matches at the end of the input; for the checks after the last positive one. */
    END("EOF");

    private final String suffix;

    Kind(String suffix) {
      this.suffix = suffix;
    }

    String suffix() {
      return suffix;
    }

    /** Whether the directive is about the line of the match before it. */
    boolean needsPrevious() {
      return this == NEXT || this == SAME || this == EMPTY;
    }

    /** Whether the directive only belongs to the next one of another kind. */
    boolean isPending() {
      return this == NOT || this == DAG;
    }
  }

  /** The directive as messages call it. */
  String name() {
    String name = kind == Kind.PLAIN ? prefix : prefix + "-" + kind.suffix();
    return literal ? name + "{LITERAL}" : name;
  }
}
