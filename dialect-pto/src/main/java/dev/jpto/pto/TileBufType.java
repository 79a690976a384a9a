package dev.jpto.pto;

import dev.jpto.ir.attr.AttrPrinter;
import dev.jpto.ir.attr.DialectType;
import dev.jpto.ir.attr.ShapedType;
import dev.jpto.ir.attr.Type;

/**
 * {@code !pto.tile_buf<vec, 32x32xf32, valid=16x?>}: a tile in a local memory, of two static
 * extents, the valid part of which may be smaller or known at run time only. Printed in the short
 * form; the long form is read too.
 *
 * <p>ptoas overwrites the {@link BLayout} of a {@code left} tile by that of its target while it
 * reads. The target is named at the end of a generic module, so here the text is kept and {@link
 * #forTarget} gives the type ptoas will see.
 */
public final class TileBufType extends DialectType<TileBufType.Params> {
  static final String MNEMONIC = "tile_buf";

  /** All there is to a tile; valid extents may be {@link ShapedType#DYNAMIC}. */
  public record Params(
      AddressSpace space,
      long rows,
      long cols,
      Type element,
      long validRows,
      long validCols,
      TileConfig config) {}

  private TileBufType(Params params) {
    super(params.element().uniquer(), params);
  }

  /** The tile type. */
  public static TileBufType get(Params params) {
    return params.element().uniquer().unique(new TileBufType(params));
  }

  /** The type of a tile that is valid throughout. */
  public static TileBufType get(
      AddressSpace space, long rows, long cols, Type element, TileConfig config) {
    return get(new Params(space, rows, cols, element, rows, cols, config));
  }

  /** The memory. */
  public AddressSpace space() {
    return params().space();
  }

  /** The number of rows. */
  public long rows() {
    return params().rows();
  }

  /** The number of columns. */
  public long cols() {
    return params().cols();
  }

  /** The type of each element. */
  public Type elementType() {
    return params().element();
  }

  /** The number of valid rows, or {@link ShapedType#DYNAMIC}. */
  public long validRows() {
    return params().validRows();
  }

  /** The number of valid columns, or {@link ShapedType#DYNAMIC}. */
  public long validCols() {
    return params().validCols();
  }

  /** Whether the numbers of valid rows and columns are both known at run time only. */
  public boolean isValidDynamic() {
    return validRows() == ShapedType.DYNAMIC && validCols() == ShapedType.DYNAMIC;
  }

  /** The layout. */
  public TileConfig config() {
    return params().config();
  }

  /** The type as ptoas sees it when it assembles for {@code arch}. */
  public TileBufType forTarget(TargetArch arch) {
    if (space() != AddressSpace.LEFT) {
      return this;
    }
    BLayout order = arch == TargetArch.A5 ? BLayout.COL_MAJOR : BLayout.ROW_MAJOR;
    Params p = params();
    TileConfig config = p.config().withBLayout(order);
    return get(
        new Params(
            p.space(), p.rows(), p.cols(), p.element(), p.validRows(), p.validCols(), config));
  }

  @Override
  public String dialect() {
    return PtoDialect.NAMESPACE;
  }

  @Override
  public void printBody(AttrPrinter printer) {
    TileBufSyntax.print(this, printer);
  }
}
