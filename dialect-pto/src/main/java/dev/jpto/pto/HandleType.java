package dev.jpto.pto;

import dev.jpto.ir.attr.AttrPrinter;
import dev.jpto.ir.attr.DialectType;
import dev.jpto.ir.attr.Uniquer;
import java.util.Optional;

/** A type without parameters that stands for something of the run time: {@code !pto.pipe}. */
public final class HandleType extends DialectType<HandleType.Params> {
  /** What is stood for. */
  public enum Kind implements Keyword {
    PIPE("pipe"),
    ASYNC_SESSION("async_session"),
    ASYNC_EVENT("async_event");

    private final String mnemonic;

    Kind(String mnemonic) {
      this.mnemonic = mnemonic;
    }

    @Override
    public String keyword() {
      return mnemonic;
    }
  }

  /** The kind is all there is. */
  public record Params(Kind kind) {}

  private HandleType(Uniquer uniquer, Kind kind) {
    super(uniquer, new Params(kind));
  }

  /** The type. */
  public static HandleType get(Uniquer uniquer, Kind kind) {
    return uniquer.unique(new HandleType(uniquer, kind));
  }

  static Optional<HandleType> find(Uniquer uniquer, String mnemonic) {
    return Keyword.find(Kind.class, mnemonic).map(kind -> get(uniquer, kind));
  }

  /** What is stood for. */
  public Kind kind() {
    return params().kind();
  }

  @Override
  public String dialect() {
    return PtoDialect.NAMESPACE;
  }

  @Override
  public void printBody(AttrPrinter printer) {
    printer.out().append(kind().keyword());
  }
}
