package dev.jpto.pto;

import dev.jpto.ir.attr.Uniquer;
import java.util.List;

/**
 * A set of named values that an attribute of the dialect takes one of (pto-dialect.md section 3).
 *
 * @param mnemonic what stands after {@code #pto}
 * @param style how the attribute is written
 * @param cases the values in the order of their numbers
 */
public record PtoEnum(String mnemonic, Style style, List<Case> cases) {
  /** How an attribute of the dialect is written; ptoas reads no other form. */
  public enum Style {
    /** {@code #pto<mnemonic value>}. */
    SPACED,
    /** {@code #pto.mnemonic<value>}. */
    BRACKETED
  }

  /** One value; numbers are those of the target's C++ enums. */
  public record Case(String keyword, int number) {}

  /** Copies the list. */
  public PtoEnum {
    cases = List.copyOf(cases);
  }

  /** The keywords in order. */
  public List<String> keywords() {
    return cases.stream().map(Case::keyword).toList();
  }

  /** The attribute of the value {@code keyword}; throws if there is no such value. */
  public PtoEnumAttr attr(Uniquer uniquer, String keyword) {
    for (Case value : cases) {
      if (value.keyword().equals(keyword)) {
        return PtoEnumAttr.get(uniquer, this, value);
      }
    }
    throw new IllegalArgumentException("#pto " + mnemonic + " has no value '" + keyword + "'");
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return mnemonic.hashCode();
  }
}
