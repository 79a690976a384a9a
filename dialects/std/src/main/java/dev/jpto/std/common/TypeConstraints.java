package dev.jpto.std.common;

import static dev.jpto.std.common.Element.BIT;
import static dev.jpto.std.common.Element.FLOAT;
import static dev.jpto.std.common.Element.INDEX;
import static dev.jpto.std.common.Element.SIGNED_OR_UNSIGNED_INTEGER;
import static dev.jpto.std.common.Element.SIGNLESS_INTEGER;

import dev.jpto.ir.TypeConstraint;
import dev.jpto.ir.attr.FloatType;
import dev.jpto.ir.attr.FunctionType;
import dev.jpto.ir.attr.IndexType;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.RankedTensorType;
import dev.jpto.ir.attr.ShapedType;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.attr.Uniquer;
import dev.jpto.ir.attr.VectorType;
import dev.jpto.ir.num.FloatSemantics;
import java.util.List;

/** Constraints on operand and result types; the summaries are MLIR's. */
public final class TypeConstraints {
  /** Anything. */
  public static final TypeConstraint ANY =
      new TypeConstraint("any type", type -> true, TypeConstraints::anySamples);

  /** {@code i1}. */
  public static final TypeConstraint I1 = ElementTypes.scalar("1-bit signless integer", BIT);

  /** {@code index}. */
  public static final TypeConstraint INDEX_TYPE = ElementTypes.scalar("index", INDEX);

  /** An integer of any width and signedness. */
  public static final TypeConstraint INTEGER =
      ElementTypes.scalar("integer", SIGNLESS_INTEGER, SIGNED_OR_UNSIGNED_INTEGER);

  /** {@code iN} or {@code index}. */
  public static final TypeConstraint SIGNLESS_INTEGER_OR_INDEX =
      ElementTypes.scalar("signless integer or index", SIGNLESS_INTEGER, INDEX);

  /** {@code iN}, {@code index}, vectors and tensors of them. */
  public static final TypeConstraint SIGNLESS_INTEGER_LIKE =
      ElementTypes.like("signless-integer-like", SIGNLESS_INTEGER, INDEX);

  /** {@code iN}, vectors and tensors of them. */
  public static final TypeConstraint SIGNLESS_FIXED_WIDTH_INTEGER_LIKE =
      ElementTypes.like("signless-fixed-width-integer-like", SIGNLESS_INTEGER);

  /** {@code i1}, vectors and tensors of it. */
  public static final TypeConstraint BOOL_LIKE = ElementTypes.like("bool-like", BIT);

  /** Any float type, vectors and tensors of them. */
  public static final TypeConstraint FLOAT_LIKE = ElementTypes.like("floating-point-like", FLOAT);

  /** What {@link #SIGNLESS_INTEGER_LIKE} allows, and memrefs of it. */
  public static final TypeConstraint SIGNLESS_INTEGER_LIKE_OR_MEMREF =
      ElementTypes.likeOrMemRef(
          "signless-integer-like or memref of signless-integer", SIGNLESS_INTEGER, INDEX);

  /** Signless integers, {@code index} and floats, vectors, tensors and memrefs of them. */
  public static final TypeConstraint SIGNLESS_INTEGER_OR_FLOAT_LIKE_OR_MEMREF =
      ElementTypes.likeOrMemRef(
          "signless-integer-or-float-like or memref of signless-integer or float",
          SIGNLESS_INTEGER,
          INDEX,
          FLOAT);

  /** A tensor of known rank. */
  public static final TypeConstraint RANKED_TENSOR =
      new TypeConstraint(
          "ranked tensor of any type values",
          RankedTensorType.class::isInstance,
          TypeConstraints::tensorSamples);

  /** A function type. */
  public static final TypeConstraint FUNCTION =
      new TypeConstraint(
          "function type", FunctionType.class::isInstance, TypeConstraints::functionSamples);

  private TypeConstraints() {}

  private static List<Type> anySamples(Uniquer uniquer) {
    Type i32 = IntegerType.get(uniquer, 32);
    Type f32 = FloatType.get(uniquer, FloatSemantics.F32);
    return List.of(
        i32,
        f32,
        IndexType.get(uniquer),
        IntegerType.get(uniquer, 1),
        VectorType.get(new long[] {4}, i32),
        RankedTensorType.get(new long[] {ShapedType.DYNAMIC, 4}, f32));
  }

  private static List<Type> tensorSamples(Uniquer uniquer) {
    Type f32 = FloatType.get(uniquer, FloatSemantics.F32);
    return List.of(
        RankedTensorType.get(new long[] {4}, f32),
        RankedTensorType.get(new long[] {ShapedType.DYNAMIC, 8}, f32),
        RankedTensorType.get(new long[0], IntegerType.get(uniquer, 32)));
  }

  private static List<Type> functionSamples(Uniquer uniquer) {
    Type i32 = IntegerType.get(uniquer, 32);
    Type f32 = FloatType.get(uniquer, FloatSemantics.F32);
    return List.of(
        FunctionType.get(uniquer, List.of(), List.of()),
        FunctionType.get(uniquer, List.of(i32), List.of(i32)),
        FunctionType.get(uniquer, List.of(i32, f32), List.of(f32, i32)));
  }
}
