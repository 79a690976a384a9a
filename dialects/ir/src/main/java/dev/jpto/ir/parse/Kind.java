package dev.jpto.ir.parse;

/** The kinds of tokens. Keywords are {@link #IDENTIFIER}s, told apart by their text. */
enum Kind {
  EOF,
  /** A lexical error, reported already. */
  ERROR,
  IDENTIFIER,
  /** {@code i32}, {@code si8}, {@code ui16}. */
  INT_TYPE,
  /** {@code @name} or {@code @"name"}. */
  AT,
  /** {@code #name}. */
  HASH,
  /** {@code !name}. */
  EXCLAIM,
  /** {@code %name}. */
  PERCENT,
  /** {@code ^name}. */
  CARET,
  INTEGER,
  FLOAT,
  STRING,
  ARROW,
  COLON,
  COMMA,
  EQUAL,
  GREATER,
  LESS,
  L_BRACE,
  R_BRACE,
  L_PAREN,
  R_PAREN,
  L_SQUARE,
  R_SQUARE,
  MINUS,
  PLUS,
  QUESTION,
  STAR,
  SLASH,
  VERTICAL_BAR,
  ELLIPSIS,
  /** <code>{-#</code>. */
  META_BEGIN,
  /** <code>#-}</code>. */
  META_END
}
