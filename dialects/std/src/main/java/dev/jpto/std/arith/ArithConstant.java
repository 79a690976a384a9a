package dev.jpto.std.arith;

import static dev.jpto.std.common.TypeConstraints.ANY;

import dev.jpto.ir.AttrConstraint;
import dev.jpto.ir.OpBuilder;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Trait;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.DenseElementsAttr;
import dev.jpto.ir.attr.ElementsAttr;
import dev.jpto.ir.attr.FloatAttr;
import dev.jpto.ir.attr.FloatType;
import dev.jpto.ir.attr.IndexType;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.Location;
import dev.jpto.ir.attr.OpaqueAttr;
import dev.jpto.ir.attr.RankedTensorType;
import dev.jpto.ir.attr.StringAttr;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.attr.TypedAttr;
import dev.jpto.ir.attr.Uniquer;
import dev.jpto.ir.attr.VectorType;
import dev.jpto.ir.num.FloatSemantics;
import dev.jpto.std.common.Shapes;
import java.util.List;

/** {@code arith.constant}: a number, or a vector or tensor of numbers, known at compile time. */
public final class ArithConstant {
  /** An attribute that has a type. */
  static final AttrConstraint TYPED_ATTR =
      new AttrConstraint("TypedAttr instance", ArithConstant::isTyped, ArithConstant::samples);

  /** {@code arith.constant}. */
  public static final OpDefinition CONSTANT =
      Families.pure(
              "constant",
              "a constant",
              """
              The number, or the elements, that the attribute `value` holds. The type of the result
              is that of the attribute; integers are signless.
              """)
          .attr("value", TYPED_ATTR)
          .result("result", ANY)
          .constant("value")
          .traits(new Trait.AllTypesMatch(List.of("value", "result")))
          .infer(ArithConstant::inferType)
          .verifier(ArithConstant::verify)
          .build();

  private ArithConstant() {}

  /** The operation whose result is {@code value}, of type {@code type}; null if none can be. */
  public static Operation materialize(
      OpBuilder builder, Attribute value, Type type, Location location) {
    boolean signless =
        !(Shapes.elementType(type) instanceof IntegerType integer) || integer.isSignless();
    boolean number =
        value instanceof IntegerAttr || value instanceof FloatAttr || value instanceof ElementsAttr;
    return signless && number && type == TypedAttr.typeOf(value)
        ? builder.create(CONSTANT, location).attr("value", value).insert()
        : null;
  }

  private static boolean verify(Operation op) {
    Attribute value = op.properties().get("value");
    Type type = op.result(0).type();
    if (type instanceof IntegerType integer && !integer.isSignless()) {
      return op.emitOpError("integer return type must be signless");
    }
    return switch (value) {
      case IntegerAttr i -> true;
      case FloatAttr f -> true;
      case ElementsAttr elements -> verifyElements(op, elements, type);
      default -> op.emitOpError("value must be an integer, float, or elements attribute");
    };
  }

  private static boolean verifyElements(Operation op, ElementsAttr elements, Type type) {
    boolean scalable = type instanceof VectorType vector && vector.isScalable();
    boolean splat = elements instanceof DenseElementsAttr dense && dense.isSplat();
    return !scalable
        || splat
        || op.emitOpError(
            "intializing scalable vectors with elements attribute is not supported unless it's a"
                + " vector splat");
  }

  private static boolean isTyped(Attribute attribute) {
    return switch (attribute) {
      case IntegerAttr i -> true;
      case FloatAttr f -> true;
      case ElementsAttr e -> true;
      case StringAttr s -> true;
      case OpaqueAttr o -> true;
      default -> false;
    };
  }

  private static List<Type> inferType(Operation op) {
    return switch (op.properties().get("value")) {
      case IntegerAttr integer -> List.of(integer.type());
      case FloatAttr number -> List.of(number.type());
      case ElementsAttr elements -> List.of(elements.type());
      case null, default -> throw new IllegalStateException("arith.constant needs a value");
    };
  }

  private static List<Attribute> samples(Uniquer uniquer) {
    Type i32 = IntegerType.get(uniquer, 32);
    Type i8 = IntegerType.get(uniquer, 8);
    byte[] bytes = {1, 2, 3, -4};
    return List.of(
        IntegerAttr.get(i32, -1),
        IntegerAttr.get(i32, 42),
        IntegerAttr.get(IntegerType.get(uniquer, 64), Long.MIN_VALUE),
        IntegerAttr.get(i8, 0),
        IntegerAttr.get(IndexType.get(uniquer), 4),
        IntegerAttr.bool(uniquer, true),
        IntegerAttr.bool(uniquer, false),
        FloatAttr.get(FloatType.get(uniquer, FloatSemantics.F32), 1.5),
        FloatAttr.get(FloatType.get(uniquer, FloatSemantics.F16), -0.0),
        FloatAttr.get(FloatType.get(uniquer, FloatSemantics.F64), Double.POSITIVE_INFINITY),
        DenseElementsAttr.get(VectorType.get(new long[] {4}, i8), bytes),
        DenseElementsAttr.get(RankedTensorType.get(new long[] {2, 2}, i8), bytes.clone()),
        DenseElementsAttr.get(RankedTensorType.get(new long[] {4}, i32), bytes.clone()));
  }
}
