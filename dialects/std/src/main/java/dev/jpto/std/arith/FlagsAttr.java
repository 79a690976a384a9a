package dev.jpto.std.arith;

import dev.jpto.ir.attr.AttrPrinter;
import dev.jpto.ir.attr.DialectAttr;
import dev.jpto.ir.attr.Uniquer;
import java.util.Collection;

/**
 * A set of flags of an {@code arith} operation.
 *
 * @param <F> the flags; the ordinal of each is its bit
 */
public abstract sealed class FlagsAttr<F extends Enum<F>> extends DialectAttr<FlagsAttr.Bits>
    permits FastMathAttr, OverflowAttr {
  /**
   * The flags.
   *
   * @param flags one bit each
   */
  public record Bits(int flags) {}

  private final FlagKeywords keywords;

  FlagsAttr(Uniquer uniquer, int flags, FlagKeywords keywords) {
    super(uniquer, new Bits(flags));
    this.keywords = keywords;
  }

  static int bitsOf(Collection<? extends Enum<?>> flags) {
    return flags.stream().mapToInt(flag -> 1 << flag.ordinal()).reduce(0, (a, b) -> a | b);
  }

  /** Whether {@code flag} is set. */
  public final boolean has(F flag) {
    return (params().flags() >> flag.ordinal() & 1) != 0;
  }

  @Override
  public final String dialect() {
    return ArithDialect.NAMESPACE;
  }

  @Override
  public final void printBody(AttrPrinter printer) {
    String flags = keywords.text(params().flags());
    printer.out().append(keywords.mnemonic()).append('<').append(flags).append('>');
  }
}
