package dev.jpto.std.common;

import dev.jpto.ir.AttrConstraint;
import dev.jpto.ir.DialectParser;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.Uniquer;
import java.util.List;
import java.util.Optional;

/**
 * A set of keywords that attributes of a dialect take one of, written {@code
 * #dialect.mnemonic<keyword>}.
 *
 * @param dialect the namespace whose dialect reads them
 * @param mnemonic what stands after the dot
 * @param keywords the values, in the order of the reference
 */
public record DialectEnum(String dialect, String mnemonic, List<String> keywords) {
  /** Copies the list. */
  public DialectEnum {
    keywords = List.copyOf(keywords);
  }

  /** The enum {@code #dialect.mnemonic<...>} of {@code keywords}. */
  public static DialectEnum of(String dialect, String mnemonic, String... keywords) {
    return new DialectEnum(dialect, mnemonic, List.of(keywords));
  }

  /** The attribute for {@code keyword}, which must be one of these. */
  public DialectEnumAttr attr(Uniquer uniquer, String keyword) {
    if (!keywords.contains(keyword)) {
      throw new IllegalArgumentException(this + " has no value '" + keyword + "'");
    }
    return DialectEnumAttr.get(uniquer, this, keyword);
  }

  /** The keyword of {@code attribute} if that is one of these. */
  public Optional<String> keywordOf(Attribute attribute) {
    return attribute instanceof DialectEnumAttr value && value.kind() == this
        ? Optional.of(value.keyword())
        : Optional.empty();
  }

  /** Reads {@code <keyword>}, the mnemonic read already. */
  public DialectEnumAttr parse(DialectParser parser) {
    parser.expect("<");
    String keyword = parser.parseKeyword(keywords, mnemonic);
    parser.expect(">");
    return attr(parser.context(), keyword);
  }

  /** The constraint to be one of these. */
  public AttrConstraint constraint() {
    return new AttrConstraint(
        mnemonic + " attribute",
        a -> keywordOf(a).isPresent(),
        u -> keywords.stream().<Attribute>map(keyword -> attr(u, keyword)).toList());
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return mnemonic.hashCode();
  }

  @Override
  public String toString() {
    return "#" + dialect + "." + mnemonic;
  }
}
