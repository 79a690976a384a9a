package dev.jpto.tile;

import dev.jpto.ir.attr.AttrPrinter;
import dev.jpto.ir.attr.DialectType;
import dev.jpto.ir.attr.ShapedType;
import dev.jpto.ir.attr.Type;
import java.util.Arrays;
import java.util.Optional;

/**
 * {@code !tile.tile<16x64xf32, vec, valid=8x?>}: a tile, a value of static shape that lies in a
 * local memory once one is chosen for it (tile-tensor.md section 1.3).
 *
 * <p>There is one type for each tile: a valid part that is the whole shape and a layout that is the
 * implicit one of shape and memory are the same as none stated, and are not printed.
 */
public final class TileType extends DialectType<TileType.Params> {
  static final String MNEMONIC = "tile";

  /**
   * All there is to a tile.
   *
   * @param shape the extents, all positive, at least one
   * @param element the type of the elements
   * @param space the memory, once it is chosen
   * @param valid how many elements from the origin along each axis are valid, {@link
   *     ShapedType#DYNAMIC} where known at run time only
   * @param layout how the elements lie
   * @param pad what stands outside of the valid part, if that is known
   * @param compact whether invalid rows take no room ({@code compact=normal})
   */
  public record Params(
      long[] shape,
      Type element,
      Optional<TileSpace> space,
      long[] valid,
      TileLayout layout,
      Optional<TilePad> pad,
      boolean compact) {
    /** Copies the arrays. */
    public Params {
      shape = shape.clone();
      valid = valid.clone();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Params that
          && element == that.element
          && Arrays.equals(shape, that.shape)
          && Arrays.equals(valid, that.valid)
          && space.equals(that.space)
          && layout.equals(that.layout)
          && pad.equals(that.pad)
          && compact == that.compact;
    }

    @Override
    public int hashCode() {
      int hash = Arrays.hashCode(shape) * 31 + Arrays.hashCode(valid);
      return ((hash * 31 + element.hashCode()) * 31 + ordinal(space)) * 31 + layoutCode();
    }

    private int layoutCode() {
      int order = layout.blayout().ordinal() * 3 + layout.slayout().ordinal();
      return (order * 31 + layout.fractal()) * 31 + ordinal(pad);
    }

    private static int ordinal(Optional<? extends Enum<?>> value) {
      return value.isPresent() ? value.get().ordinal() + 1 : 0;
    }
  }

  private TileType(Params params) {
    super(params.element().uniquer(), params);
  }

  /** The tile type. */
  public static TileType get(Params params) {
    return params.element().uniquer().unique(new TileType(params));
  }

  /** A tile that is valid throughout, of the implicit layout, in no memory yet. */
  public static TileType get(long[] shape, Type element) {
    return get(shape, element, Optional.empty());
  }

  /** A tile that is valid throughout, of the implicit layout. */
  public static TileType get(long[] shape, Type element, TileSpace space) {
    return get(shape, element, Optional.of(space));
  }

  /** A tile that is valid throughout, of the implicit layout. */
  public static TileType get(long[] shape, Type element, Optional<TileSpace> space) {
    TileLayout layout = TileLayout.implicit(space, shape);
    return get(new Params(shape, element, space, shape, layout, Optional.empty(), false));
  }

  /** The number of dimensions. */
  public int rank() {
    return params().shape().length;
  }

  /** The extent of dimension {@code i}. */
  public long dim(int i) {
    return params().shape()[i];
  }

  /** A copy of the extents. */
  public long[] shape() {
    return params().shape().clone();
  }

  /** The number of elements. */
  public long numElements() {
    long product = 1;
    for (long dim : params().shape()) {
      product = Math.multiplyExact(product, dim);
    }
    return product;
  }

  /** The type of each element. */
  public Type elementType() {
    return params().element();
  }

  /** The memory, once it is chosen. */
  public Optional<TileSpace> space() {
    return params().space();
  }

  /** Whether the tile lies in {@code space}. */
  public boolean isIn(TileSpace space) {
    return params().space().filter(s -> s == space).isPresent();
  }

  /** The number of valid elements along dimension {@code i}, or {@link ShapedType#DYNAMIC}. */
  public long validDim(int i) {
    return params().valid()[i];
  }

  /** A copy of the valid extents. */
  public long[] valid() {
    return params().valid().clone();
  }

  /** Whether all elements are valid. */
  public boolean isFullyValid() {
    return Arrays.equals(params().shape(), params().valid());
  }

  /** Whether the number of valid elements along some dimension is known at run time only. */
  public boolean hasDynamicValid() {
    return Arrays.stream(params().valid()).anyMatch(v -> v == ShapedType.DYNAMIC);
  }

  /** The layout, implicit or not. */
  public TileLayout layout() {
    return params().layout();
  }

  /** Whether the layout is that of a tile that states none. */
  public boolean hasImplicitLayout() {
    return layout().equals(TileLayout.implicit(space(), params().shape()));
  }

  /** What stands outside of the valid part, if that is known. */
  public Optional<TilePad> pad() {
    return params().pad();
  }

  /** Whether invalid rows take no room. */
  public boolean isCompact() {
    return params().compact();
  }

  /** Whether {@code other} has the same extents. */
  public boolean sameShapeAs(TileType other) {
    return Arrays.equals(params().shape(), other.params().shape());
  }

  /** Whether {@code other} has the same valid extents, as far as types tell. */
  public boolean sameValidAs(TileType other) {
    return Arrays.equals(params().valid(), other.params().valid());
  }

  /** This type in {@code space}; an implicit layout becomes the implicit one there. */
  public TileType withSpace(TileSpace space) {
    return withSpace(Optional.of(space));
  }

  /** This type in {@code space}, maybe none; an implicit layout becomes the implicit one there. */
  public TileType withSpace(Optional<TileSpace> space) {
    Params p = params();
    TileLayout layout = hasImplicitLayout() ? TileLayout.implicit(space, p.shape()) : p.layout();
    return get(new Params(p.shape(), p.element(), space, p.valid(), layout, p.pad(), p.compact()));
  }

  /** This type with other elements. */
  public TileType withElement(Type element) {
    Params p = params();
    return get(
        new Params(p.shape(), element, p.space(), p.valid(), p.layout(), p.pad(), p.compact()));
  }

  /** This type with another shape, all of it valid; an implicit layout stays implicit. */
  public TileType withShape(long... shape) {
    return withShape(shape, shape);
  }

  /** This type with another shape and valid part; an implicit layout stays implicit. */
  public TileType withShape(long[] shape, long[] valid) {
    Params p = params();
    TileLayout layout = hasImplicitLayout() ? TileLayout.implicit(p.space(), shape) : p.layout();
    return get(new Params(shape, p.element(), p.space(), valid, layout, p.pad(), p.compact()));
  }

  /** This type with another valid part. */
  public TileType withValid(long... valid) {
    Params p = params();
    return get(
        new Params(p.shape(), p.element(), p.space(), valid, p.layout(), p.pad(), p.compact()));
  }

  /** This type with another layout. */
  public TileType withLayout(TileLayout layout) {
    Params p = params();
    return get(
        new Params(p.shape(), p.element(), p.space(), p.valid(), layout, p.pad(), p.compact()));
  }

  /** This type with the layout of a tile that states none. */
  public TileType withImplicitLayout() {
    return withLayout(TileLayout.implicit(space(), params().shape()));
  }

  /** This type with something else outside of the valid part. */
  public TileType withPad(Optional<TilePad> pad) {
    Params p = params();
    return get(
        new Params(p.shape(), p.element(), p.space(), p.valid(), p.layout(), pad, p.compact()));
  }

  /** This type with or without room for invalid rows. */
  public TileType withCompact(boolean compact) {
    Params p = params();
    return get(
        new Params(p.shape(), p.element(), p.space(), p.valid(), p.layout(), p.pad(), compact));
  }

  @Override
  public String dialect() {
    return TileDialect.NAMESPACE;
  }

  @Override
  public void printBody(AttrPrinter printer) {
    TileSyntax.print(this, printer);
  }
}
