package dev.jpto.pto;

import dev.jpto.ir.attr.AttrPrinter;
import dev.jpto.ir.attr.DialectAttr;
import dev.jpto.ir.attr.Uniquer;

/** One value of a {@link PtoEnum}: {@code #pto<notify_op set>}, {@code #pto.layout<nd>}. */
public final class PtoEnumAttr extends DialectAttr<PtoEnumAttr.Params> {
  /** Which value of which enum. */
  public record Params(PtoEnum kind, PtoEnum.Case value) {}

  private PtoEnumAttr(Uniquer uniquer, Params params) {
    super(uniquer, params);
  }

  static PtoEnumAttr get(Uniquer uniquer, PtoEnum kind, PtoEnum.Case value) {
    return uniquer.unique(new PtoEnumAttr(uniquer, new Params(kind, value)));
  }

  /** The enum. */
  public PtoEnum kind() {
    return params().kind();
  }

  /** The value as it is written. */
  public String keyword() {
    return params().value().keyword();
  }

  /** The value as the target's C++ numbers it. */
  public int number() {
    return params().value().number();
  }

  @Override
  public String dialect() {
    return PtoDialect.NAMESPACE;
  }

  @Override
  public void printBody(AttrPrinter printer) {
    printer.out().append(kind().mnemonic());
    switch (kind().style()) {
      case SPACED -> printer.out().append(' ').append(keyword());
      case BRACKETED -> printer.out().append('<').append(keyword()).append('>');
    }
  }
}
