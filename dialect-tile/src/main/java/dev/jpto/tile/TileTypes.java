package dev.jpto.tile;

import dev.jpto.ir.TypeConstraint;
import dev.jpto.ir.attr.FloatType;
import dev.jpto.ir.attr.IndexType;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.RankedTensorType;
import dev.jpto.ir.attr.ShapedType;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.attr.Uniquer;
import dev.jpto.ir.num.FloatSemantics;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What operands and results of the dialect may be. Constraints of one summary differ in their
 * samples, which are chosen so that operands of one operation fit each other.
 */
final class TileTypes {
  static final TypeConstraint INDEX = of("index", IndexType.class::isInstance, IndexType::get);

  static final TypeConstraint I1 =
      of("1-bit signless integer", t -> t.isSignlessInteger(1), u -> IntegerType.get(u, 1));

  /** A number that is combined with each element. */
  static final TypeConstraint SCALAR =
      of("integer, float or index", TileTypes::isScalar, TileTypes::f32);

  /** {@link #SCALAR} for operations on integers. */
  static final TypeConstraint INT_SCALAR =
      of("integer or index", TileTypes::isIntScalar, u -> IntegerType.get(u, 16));

  static final TypeConstraint TENSOR =
      of(
          "ranked tensor",
          RankedTensorType.class::isInstance,
          u -> RankedTensorType.get(new long[] {16, 16}, f32(u)));

  /** Any tile; the samples lie in {@code vec}. */
  static final TypeConstraint VEC_TILE =
      new TypeConstraint(
          "tile",
          TileTypes::isTile,
          u -> List.of(vec(u, f32(u), 16, 16), partial(u, f32(u)), open(u)));

  static final TypeConstraint F32_TILE = vecTile(TileTypes::f32, 16, 16);
  static final TypeConstraint COLUMN = vecTile(TileTypes::f32, 16, 1);
  static final TypeConstraint ROW = vecTile(TileTypes::f32, 1, 16);
  static final TypeConstraint I32_TILE = vecTile(TileTypes::i32, 16, 16);
  static final TypeConstraint I32_COLUMN = vecTile(TileTypes::i32, 16, 1);
  static final TypeConstraint I32_ROW = vecTile(TileTypes::i32, 1, 16);
  static final TypeConstraint MASK = vecTile(TileTypes::ui8, 16, 32);
  static final TypeConstraint SELECT_TMP = vecTile(TileTypes::ui8, 1, 32);

  static final TypeConstraint FLOAT_TILE =
      new TypeConstraint(
          "tile of floats",
          t -> t instanceof TileType tile && TileElement.isFloat(tile.elementType()),
          u -> List.of(vec(u, f32(u), 16, 16), partial(u, f32(u))));

  static final TypeConstraint INT_TILE =
      new TypeConstraint(
          "tile of integers",
          t -> t instanceof TileType tile && TileElement.isInteger(tile.elementType()),
          u -> List.of(vec(u, i16(u), 16, 16), partial(u, i16(u))));

  static final TypeConstraint FLOAT_TILE_OR_I32 =
      new TypeConstraint(
          "tile", TileTypes::isTile, u -> List.of(vec(u, f32(u), 16, 16), vec(u, i32(u), 16, 16)));

  /** What {@code tile.load} makes. */
  static final TypeConstraint LOADED =
      new TypeConstraint(
          "tile",
          TileTypes::isTile,
          u ->
              List.of(
                  open(u),
                  vec(u, f32(u), 16, 16),
                  in(u, TileSpace.MAT, f32(u), 16, 16),
                  vec(u, f32(u), 16, 16).withValid(ShapedType.DYNAMIC, ShapedType.DYNAMIC)));

  /** What {@code tile.store} writes. */
  static final TypeConstraint STORED =
      new TypeConstraint(
          "tile",
          TileTypes::isTile,
          u -> List.of(vec(u, f32(u), 16, 16), in(u, TileSpace.ACC, f32(u), 16, 16)));

  /** What {@code tile.create} makes. */
  static final TypeConstraint CREATED =
      new TypeConstraint(
          "tile",
          TileTypes::isTile,
          u -> {
            List<Type> all = new ArrayList<>();
            all.add(open(u));
            all.add(vec(u, f32(u), 16, 16).withValid(ShapedType.DYNAMIC, ShapedType.DYNAMIC));
            all.add(in(u, TileSpace.MAT, f32(u), 16, 16));
            all.add(in(u, TileSpace.MAT, f32(u), 16, 16).withLayout(TileLayout.ZN));
            all.add(in(u, TileSpace.MAT, f32(u), 16, 16).withLayout(TileLayout.ND));
            all.add(in(u, TileSpace.ACC, f32(u), 16, 16));
            all.add(in(u, TileSpace.BIAS, f32(u), 1, 16));
            return all;
          });

  static final TypeConstraint VALID_SET =
      tile(u -> vec(u, f32(u), 16, 16).withValid(ShapedType.DYNAMIC, ShapedType.DYNAMIC));
  static final TypeConstraint TRANSPOSED_MAT =
      tile(u -> in(u, TileSpace.MAT, f32(u), 16, 16).withLayout(TileLayout.ZN));
  static final TypeConstraint LONG_ROW = vecTile(TileTypes::f32, 1, 64);
  static final TypeConstraint LONGER_ROW = vecTile(TileTypes::f32, 1, 128);

  /** {@link #INT_SCALAR}, an i32. */
  static final TypeConstraint I32_SCALAR =
      of("signless integer", t -> t instanceof IntegerType i && i.isSignless(), TileTypes::i32);

  static final TypeConstraint WIDE = vecTile(TileTypes::f32, 16, 32);
  static final TypeConstraint PADDED =
      tile(u -> vec(u, f32(u), 16, 16).withPad(Optional.of(TilePad.ZERO)));

  static final TypeConstraint PADDED_WITH_ANY =
      new TypeConstraint(
          "tile",
          TileTypes::isTile,
          u ->
              Arrays.stream(TilePad.values())
                  .<Type>map(pad -> vec(u, f32(u), 16, 16).withPad(Optional.of(pad)))
                  .toList());

  /** What {@code tile.extract} reads. */
  static final TypeConstraint MAT_OR_VEC_TILE =
      new TypeConstraint(
          "tile",
          TileTypes::isTile,
          u -> List.of(in(u, TileSpace.MAT, f32(u), 16, 16), vec(u, f32(u), 16, 16)));

  /** The mask of a comparison of 16x16 elements. */
  static final TypeConstraint COMPARED = tile(u -> SelectRules.mask(vec(u, f32(u), 16, 16)));

  static final TypeConstraint MAT_TILE = tile(u -> in(u, TileSpace.MAT, f32(u), 16, 16));
  static final TypeConstraint LEFT_TILE = tile(u -> in(u, TileSpace.LEFT, f32(u), 16, 16));
  static final TypeConstraint RIGHT_TILE = tile(u -> in(u, TileSpace.RIGHT, f32(u), 16, 16));
  static final TypeConstraint ACC_TILE = tile(u -> in(u, TileSpace.ACC, f32(u), 16, 16));
  static final TypeConstraint BIAS_TILE = tile(u -> in(u, TileSpace.BIAS, f32(u), 1, 16));
  static final TypeConstraint LEFT_ROW =
      tile(u -> in(u, TileSpace.LEFT, f32(u), 16, 16).withValid(1, 16));
  static final TypeConstraint ACC_ROW =
      tile(u -> in(u, TileSpace.ACC, f32(u), 16, 16).withValid(1, 16).withCompact(true));

  static final TypeConstraint LEFT_BATCH = batch(TileSpace.LEFT);
  static final TypeConstraint RIGHT_BATCH = batch(TileSpace.RIGHT);
  static final TypeConstraint ACC_BATCH = batch(TileSpace.ACC);

  private TileTypes() {}

  private static TypeConstraint batch(TileSpace space) {
    return tile(u -> in(u, space, f32(u), 2, 16, 16));
  }

  private static TypeConstraint of(
      String summary, Predicate<Type> test, Function<Uniquer, ? extends Type> sample) {
    return new TypeConstraint(summary, test, u -> List.of(sample.apply(u)));
  }

  /** A tile of which {@code sample} is typical. */
  static TypeConstraint tile(Function<Uniquer, TileType> sample) {
    return of("tile", TileTypes::isTile, sample);
  }

  /** A tile of which one with these extents and elements in {@code vec} is typical. */
  static TypeConstraint vecTile(Function<Uniquer, Type> element, long... shape) {
    return tile(u -> vec(u, element.apply(u), shape));
  }

  private static boolean isTile(Type type) {
    return type instanceof TileType;
  }

  private static boolean isScalar(Type type) {
    return isIntScalar(type) || type instanceof FloatType;
  }

  private static boolean isIntScalar(Type type) {
    return type instanceof IntegerType || type instanceof IndexType;
  }

  static FloatType f32(Uniquer uniquer) {
    return FloatType.get(uniquer, FloatSemantics.F32);
  }

  static Type i16(Uniquer uniquer) {
    return IntegerType.get(uniquer, 16);
  }

  static Type i32(Uniquer uniquer) {
    return IntegerType.get(uniquer, 32);
  }

  static Type ui8(Uniquer uniquer) {
    return IntegerType.get(uniquer, 8, IntegerType.Signedness.UNSIGNED);
  }

  private static TileType vec(Uniquer uniquer, Type element, long... shape) {
    return in(uniquer, TileSpace.VEC, element, shape);
  }

  private static TileType in(Uniquer uniquer, TileSpace space, Type element, long... shape) {
    return TileType.get(shape, element, space);
  }

  private static TileType partial(Uniquer uniquer, Type element) {
    long[] valid = {8, ShapedType.DYNAMIC};
    return vec(uniquer, element, 16, 16).withValid(valid);
  }

  private static TileType open(Uniquer uniquer) {
    return TileType.get(new long[] {16, 16}, f32(uniquer));
  }
}
