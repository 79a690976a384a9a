package dev.jpto.pto;

import dev.jpto.ir.TypeConstraint;
import dev.jpto.ir.attr.FloatType;
import dev.jpto.ir.attr.IndexType;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.MemRefType;
import dev.jpto.ir.attr.RankedTensorType;
import dev.jpto.ir.attr.ShapedType;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.attr.Uniquer;
import dev.jpto.ir.attr.VectorType;
import dev.jpto.ir.num.FloatSemantics;
import dev.jpto.pto.Samples.Sample;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** What operands and results of the dialect may be (pto-dialect.md section 4). */
final class PtoTypes {
  /** Any type. */
  static final TypeConstraint ANY = of("any type", t -> true, PtoTypes::f32);

  static final TypeConstraint INDEX = of("index", t -> t instanceof IndexType, IndexType::get);
  static final TypeConstraint I1 = integer(1);
  static final TypeConstraint I32 = integer(32);
  static final TypeConstraint I64 = integer(64);
  static final TypeConstraint F32 =
      of(
          "32-bit float",
          t -> t instanceof FloatType f && f.semantics() == FloatSemantics.F32,
          PtoTypes::f32);

  /** {@code int} of the tables. */
  static final TypeConstraint INT =
      of("signless integer", PtoTypes::isSignless, u -> IntegerType.get(u, 32));

  /** {@code scalar} of the tables. */
  static final TypeConstraint SCALAR =
      of("numeric (integer/float)", PtoTypes::isScalar, PtoTypes::f32);

  static final TypeConstraint PTR = of("ptr", t -> t instanceof PtrType, u -> PtrType.get(f32(u)));

  static final TypeConstraint PTR_OR_MEMREF =
      of(
          "Ptr or MemRef",
          t -> t instanceof PtrType || t instanceof MemRefType,
          u -> PtrType.get(f32(u)));

  /** What a pointer is made of and from. */
  static final TypeConstraint ADDRESS =
      of(
          "integer, ptr or memref",
          t -> t instanceof IntegerType || t instanceof PtrType || t instanceof MemRefType,
          u -> PtrType.get(f32(u)));

  static final TypeConstraint INT_OR_PTR =
      of(
          "integer or ptr",
          t -> t instanceof IntegerType || t instanceof PtrType,
          u -> IntegerType.get(u, 64));

  static final TypeConstraint TENSOR_VIEW =
      of("tensor_view", t -> t instanceof TensorViewType, PtoTypes::tensorView);

  /** {@link #ANY} where a rule of its own asks for a pointer. */
  static final TypeConstraint BASE = of(ANY.summary(), ANY.test(), u -> PtrType.get(f32(u)));

  /** {@link #ANY} where a rule of its own asks for a tensor view. */
  static final TypeConstraint NEW_VIEW = of(ANY.summary(), ANY.test(), PtoTypes::tensorView);

  static final TypeConstraint PARTITION =
      of("partition_tensor_view", t -> t instanceof PartitionTensorViewType, PtoTypes::partition);

  static final TypeConstraint VIEW =
      of(
          "tensor_view, partition_tensor_view or memref",
          t ->
              t instanceof TensorViewType
                  || t instanceof PartitionTensorViewType
                  || t instanceof MemRefType,
          PtoTypes::tensorView);

  static final TypeConstraint TILE_BUF =
      new TypeConstraint(
          "tile_buf", t -> t instanceof TileBufType, u -> List.of(tile(u), dynamicTile(u)));

  /** {@link #TILE_BUF} where the elements are seen as another type. */
  static final TypeConstraint RETYPED_TILE_BUF =
      of(
          TILE_BUF.summary(),
          TILE_BUF.test(),
          u ->
              TileBufType.get(
                  AddressSpace.VEC, 16, 16, IntegerType.get(u, 32), TileConfig.DEFAULT));

  static final TypeConstraint TILE_BUF_OR_MEMREF =
      of(
          "tile_buf or memref",
          t -> t instanceof TileBufType || t instanceof MemRefType,
          PtoTypes::tile);

  /** What nearly every operand is; tensor views and pointers are refused. */
  static final TypeConstraint TILE =
      of(
          "ranked tensor, memref, partition_tensor_view or tile_buf",
          PtoTypes::isTileLike,
          PtoTypes::tile);

  /** {@link #TILE} where the tile typically is one of these. */
  static TypeConstraint tile(Sample... samples) {
    return sampled(TILE, samples);
  }

  /** {@link #SCALAR} of a typical type. */
  static TypeConstraint scalar(String type) {
    return sampled(SCALAR, Samples.number(type));
  }

  /** {@code constraint} where the type typically is one of these. */
  static TypeConstraint sampled(TypeConstraint constraint, Sample... samples) {
    List<Sample> all = List.of(samples);
    return new TypeConstraint(
        constraint.summary(),
        constraint.test(),
        u -> all.stream().<Type>map(sample -> sample.apply(u)).toList());
  }

  /** {@link #TILE} where a slice of global memory stands. */
  static final TypeConstraint GLOBAL = of(TILE.summary(), TILE.test(), PtoTypes::partition);

  /** {@link #TILE} where a signal stands. */
  static final TypeConstraint SIGNAL =
      of(
          TILE.summary(),
          TILE.test(),
          u -> PartitionTensorViewType.get(new long[] {1}, IntegerType.get(u, 32)));

  static final TypeConstraint TILE_OR_SCALAR =
      of("tile or numeric (integer/float)", t -> isTileLike(t) || isScalar(t), PtoTypes::tile);

  /** What passes through a pipe between cores. */
  static final TypeConstraint PIPE_ENTRY =
      of(
          "tile_buf, tensor_view or memref",
          t -> t instanceof TileBufType || t instanceof TensorViewType || t instanceof MemRefType,
          PtoTypes::tile);

  static final TypeConstraint PIPE = handle(HandleType.Kind.PIPE);
  static final TypeConstraint ASYNC_SESSION = handle(HandleType.Kind.ASYNC_SESSION);
  static final TypeConstraint ASYNC_EVENT = handle(HandleType.Kind.ASYNC_EVENT);

  static final TypeConstraint LOCAL_ARRAY =
      of(
          "local_array",
          t -> t instanceof LocalArrayType,
          u -> LocalArrayType.get(new long[] {4}, f32(u)));

  static final TypeConstraint EVENT_ID_ARRAY =
      of("eventid_array", t -> t instanceof EventIdArrayType, u -> EventIdArrayType.get(u, 4));

  static final TypeConstraint MEMREF =
      of(
          "memref of any type values",
          t -> t instanceof MemRefType,
          u -> MemRefType.get(new long[] {16}, IntegerType.get(u, 64)));

  static final TypeConstraint RANKED_TENSOR =
      of(
          "ranked tensor of any type values",
          t -> t instanceof RankedTensorType,
          u -> RankedTensorType.get(new long[] {16, 16}, f32(u)));

  /** The counts a merge sort leaves. */
  static final TypeConstraint VECTOR =
      of(
          "vector of any type values",
          t -> t instanceof VectorType,
          u -> VectorType.get(new long[] {4}, IntegerType.get(u, 16)));

  private PtoTypes() {}

  private static TypeConstraint of(
      String summary, Predicate<Type> test, Function<Uniquer, ? extends Type> sample) {
    return new TypeConstraint(summary, test, u -> List.of(sample.apply(u)));
  }

  private static TypeConstraint integer(int width) {
    return of(
        width + "-bit signless integer",
        t -> t.isSignlessInteger(width),
        u -> IntegerType.get(u, width));
  }

  private static TypeConstraint handle(HandleType.Kind kind) {
    return of(
        kind.keyword(),
        t -> t instanceof HandleType h && h.kind() == kind,
        u -> HandleType.get(u, kind));
  }

  private static boolean isSignless(Type type) {
    return type instanceof IntegerType i && i.isSignless();
  }

  private static boolean isScalar(Type type) {
    return isSignless(type) || type instanceof FloatType;
  }

  private static boolean isTileLike(Type type) {
    return type instanceof TileBufType
        || type instanceof PartitionTensorViewType
        || type instanceof MemRefType
        || type instanceof RankedTensorType;
  }

  private static FloatType f32(Uniquer uniquer) {
    return FloatType.get(uniquer, FloatSemantics.F32);
  }

  private static TensorViewType tensorView(Uniquer uniquer) {
    return TensorViewType.get(new long[] {ShapedType.DYNAMIC}, f32(uniquer));
  }

  private static PartitionTensorViewType partition(Uniquer uniquer) {
    return PartitionTensorViewType.get(new long[] {ShapedType.DYNAMIC}, f32(uniquer));
  }

  private static TileBufType tile(Uniquer uniquer) {
    return TileBufType.get(AddressSpace.VEC, 16, 16, f32(uniquer), TileConfig.DEFAULT);
  }

  private static TileBufType dynamicTile(Uniquer uniquer) {
    return TileBufType.get(
        new TileBufType.Params(
            AddressSpace.VEC,
            16,
            16,
            f32(uniquer),
            ShapedType.DYNAMIC,
            ShapedType.DYNAMIC,
            TileConfig.DEFAULT));
  }
}
