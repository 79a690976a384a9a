package dev.jpto.std.common;

import dev.jpto.ir.attr.AttrPrinter;
import dev.jpto.ir.attr.DialectAttr;
import dev.jpto.ir.attr.Uniquer;

/** One value of a {@link DialectEnum}: {@code #tile.round<rint>}. */
public final class DialectEnumAttr extends DialectAttr<DialectEnumAttr.Params> {
  /** Which value of which enum. */
  public record Params(DialectEnum kind, String keyword) {}

  private DialectEnumAttr(Uniquer uniquer, Params params) {
    super(uniquer, params);
  }

  static DialectEnumAttr get(Uniquer uniquer, DialectEnum kind, String keyword) {
    return uniquer.unique(new DialectEnumAttr(uniquer, new Params(kind, keyword)));
  }

  /** The enum. */
  public DialectEnum kind() {
    return params().kind();
  }

  /** The value as it is written. */
  public String keyword() {
    return params().keyword();
  }

  /** Whether the value is {@code keyword}. */
  public boolean is(String keyword) {
    return keyword().equals(keyword);
  }

  @Override
  public String dialect() {
    return kind().dialect();
  }

  @Override
  public void printBody(AttrPrinter printer) {
    printer.out().append(kind().mnemonic()).append('<').append(keyword()).append('>');
  }
}
