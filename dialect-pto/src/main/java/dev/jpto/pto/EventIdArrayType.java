package dev.jpto.pto;

import dev.jpto.ir.attr.AttrPrinter;
import dev.jpto.ir.attr.DialectType;
import dev.jpto.ir.attr.Uniquer;

/** {@code !pto.eventid_array<4>}: an array of event ids chosen at run time. */
public final class EventIdArrayType extends DialectType<EventIdArrayType.Params> {
  static final String MNEMONIC = "eventid_array";

  /** The number of event ids. */
  public record Params(long size) {}

  private EventIdArrayType(Uniquer uniquer, long size) {
    super(uniquer, new Params(size));
  }

  /** The type. */
  public static EventIdArrayType get(Uniquer uniquer, long size) {
    return uniquer.unique(new EventIdArrayType(uniquer, size));
  }

  /** The number of event ids. */
  public long size() {
    return params().size();
  }

  @Override
  public String dialect() {
    return PtoDialect.NAMESPACE;
  }

  @Override
  public void printBody(AttrPrinter printer) {
    printer.out().append(MNEMONIC).append('<').append(size()).append('>');
  }
}
