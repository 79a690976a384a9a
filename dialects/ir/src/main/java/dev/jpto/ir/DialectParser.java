package dev.jpto.ir;

import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.Type;
import java.util.List;

/**
 * What a dialect reads its types and attributes with. Every method that expects something reports
 * an error at the right place and throws {@link ParseFailure} if it is not there; a dialect lets
 * the failure pass.
 */
public interface DialectParser {
  /** The context. */
  Context context();

  /** The first identifier of the body, {@code ptr} of {@code !pto.ptr<f32>}, read already. */
  String mnemonic();

  /** Whether the body stands after {@code namespace.}; otherwise it is inside {@code <...>}. */
  boolean isPretty();

  /** Expects punctuation: one of {@code < > ( ) [ ] { } , : = -> ? * + - x}... as {@code text}. */
  void expect(String text);

  /** Reads punctuation if it is next. */
  boolean consumeIf(String text);

  /** Reads the keyword if it is next. */
  boolean consumeIfKeyword(String keyword);

  /** Expects any bare identifier or keyword and returns it. */
  String parseKeyword();

  /** Expects a keyword or a quoted string. */
  String parseKeywordOrString();

  /** Expects one of {@code choices}; the error lists them. */
  String parseKeyword(List<String> choices, String what);

  /** Expects a quoted string. */
  String parseString();

  /** Expects a decimal integer, maybe negative, that fits 64 bits. */
  long parseInteger();

  /** Expects a type. */
  Type parseType();

  /** Expects an attribute. */
  Attribute parseAttribute();

  /** Expects {@code 4x?x} and the like (any rank, trailing x included); ? is DYNAMIC. */
  long[] parseDimensions(boolean allowDynamic);

  /** Expects {@code 4x?} without a trailing x. */
  long[] parseDimensionsWithoutTrailingX(boolean allowDynamic);

  /** The error {@code message} at the token that comes next; throw what is returned. */
  ParseFailure error(String message);

  /** Where the token that comes next starts, for {@link #errorAt}. */
  int position();

  /** The error {@code message} at an earlier {@link #position}; throw what is returned. */
  ParseFailure errorAt(int position, String message);

  /** The error {@code message} at the first token of the body; throw what is returned. */
  ParseFailure errorAtBody(String message);

  /** The error {@code message} at the start of the type or attribute; throw what is returned. */
  ParseFailure errorAtStart(String message);
}
