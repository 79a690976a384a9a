package dev.jpto.pto;

import dev.jpto.ir.attr.AttrPrinter;
import dev.jpto.ir.attr.DialectType;
import dev.jpto.ir.attr.MemRefElement;
import dev.jpto.ir.attr.Uniquer;
import java.util.Optional;

/** A number format of the target that MLIR does not have: {@code !pto.hif8}. */
public final class LowPrecisionType extends DialectType<LowPrecisionType.Params>
    implements MemRefElement {
  /** The formats; those ending in x2 are pairs, and extents count pairs. */
  public enum Format implements Keyword {
    HIF8("hif8", 1),
    HIF8X2("hif8x2", 2),
    F4E1M2X2("f4E1M2x2", 1),
    F4E2M1X2("f4E2M1x2", 1);

    private final String mnemonic;
    private final int bytes;

    Format(String mnemonic, int bytes) {
      this.mnemonic = mnemonic;
      this.bytes = bytes;
    }

    @Override
    public String keyword() {
      return mnemonic;
    }

    /** The size of one element, a number or a pair, in bytes. */
    public int bytes() {
      return bytes;
    }
  }

  /** The format is all there is. */
  public record Params(Format format) {}

  private LowPrecisionType(Uniquer uniquer, Format format) {
    super(uniquer, new Params(format));
  }

  /** The type. */
  public static LowPrecisionType get(Uniquer uniquer, Format format) {
    return uniquer.unique(new LowPrecisionType(uniquer, format));
  }

  static Optional<LowPrecisionType> find(Uniquer uniquer, String mnemonic) {
    return Keyword.find(Format.class, mnemonic).map(format -> get(uniquer, format));
  }

  /** The format. */
  public Format format() {
    return params().format();
  }

  @Override
  public String dialect() {
    return PtoDialect.NAMESPACE;
  }

  @Override
  public void printBody(AttrPrinter printer) {
    printer.out().append(format().keyword());
  }
}
