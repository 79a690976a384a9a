package dev.jpto.std.arith;

import dev.jpto.ir.Constants;
import dev.jpto.ir.Folded;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.DenseElementsAttr;
import dev.jpto.ir.attr.FloatAttr;
import dev.jpto.ir.attr.FloatType;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.ShapedType;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.num.FloatArithmetic;
import dev.jpto.ir.num.FloatSemantics;
import dev.jpto.ir.num.FloatValue;
import dev.jpto.std.common.ConstantNumbers;
import dev.jpto.std.common.ElementwiseFold;
import dev.jpto.std.common.ScalarKind;
import dev.jpto.std.common.Shapes;
import java.math.BigInteger;
import java.util.function.Function;
import java.util.function.Predicate;

/** Folds of casts: of constants, and of casts of casts. */
final class ArithCastFolds {
  private ArithCastFolds() {}

  /** {@code extui(extui(x)) -> extui(x)}. */
  static Folded extui(Operation op, Constants operands) {
    return skipInner(op, ArithCasts.EXTUI) ? Folded.IN_PLACE : zeroExtended(op, operands);
  }

  /** {@code extsi(extsi(x)) -> extsi(x)}. */
  static Folded extsi(Operation op, Constants operands) {
    return skipInner(op, ArithCasts.EXTSI) ? Folded.IN_PLACE : wrapped(op, operands);
  }

  /** Takes the operand of the operand instead, if that is the result of a {@code cast}. */
  private static boolean skipInner(Operation op, OpDefinition cast) {
    Operation inner = ArithIntegerFolds.definingOp(op.operand(0), cast);
    if (inner == null) {
      return false;
    }
    op.setOperand(0, inner.operand(0));
    return true;
  }

  /** A constant integer as one of another width, with zeros above it. */
  private static Folded zeroExtended(Operation op, Constants operands) {
    int width = ArithIntegerFolds.widthOf(op);
    return integers(op, operands, v -> IntegerRules.unsigned(v, width));
  }

  /** A constant integer as one of another width, with copies of its sign above it. */
  private static Folded wrapped(Operation op, Constants operands) {
    return integers(op, operands, v -> v);
  }

  private static Folded integers(
      Operation op, Constants operands, Function<BigInteger, BigInteger> rule) {
    return cast(op, operands, ScalarKind.INTEGER, ScalarKind.INTEGER, rule);
  }

  private static <T, R> Folded cast(
      Operation op, Constants operands, ScalarKind<T> from, ScalarKind<R> to, Function<T, R> rule) {
    Attribute constant = operands.get(0);
    return constant == null
        ? Folded.NO
        : ArithIntegerFolds.orNo(ElementwiseFold.map(from, constant, to, op.result().type(), rule));
  }

  /** {@code trunci(ext(x)) -> trunci(x)} or {@code x}, {@code trunci(trunci(x)) -> trunci(x)}. */
  static Folded trunci(Operation op, Constants operands) {
    Operation inner = op.operand(0).definingOp();
    if (inner != null && (inner.is(ArithCasts.EXTUI) || inner.is(ArithCasts.EXTSI))) {
      Value source = inner.operand(0);
      int surplus = width(source) - width(op.result());
      if (surplus > 0) {
        op.setOperand(0, source);
        return Folded.IN_PLACE;
      }
      if (surplus == 0) {
        return Folded.to(source);
      }
    }
    return skipInner(op, ArithCasts.TRUNCI) ? Folded.IN_PLACE : wrapped(op, operands);
  }

  private static int width(Value integer) {
    return ConstantNumbers.width(Shapes.elementType(integer.type()));
  }

  /** {@code extf(truncf(x)) -> x} if both casts may be contracted. */
  static Folded extf(Operation op, Constants operands) {
    Operation inner = ArithIntegerFolds.definingOp(op.operand(0), ArithCasts.TRUNCF);
    if (inner != null
        && inner.operand(0).type() == op.result().type()
        && mayContract(inner)
        && mayContract(op)) {
      return Folded.to(inner.operand(0));
    }
    return converted(op, operands);
  }

  private static boolean mayContract(Operation op) {
    return op.properties().get(FastMathAttr.KEY) instanceof FastMathAttr flags
        && flags.has(FastMathFlag.CONTRACT);
  }

  static Folded truncf(Operation op, Constants operands) {
    return converted(op, operands);
  }

  /** A constant float as one of another format, if it is the same there; rounding never matters. */
  private static Folded converted(Operation op, Constants operands) {
    FloatSemantics target = ((FloatType) elementType(op)).semantics();
    return cast(
        op, operands, ScalarKind.FLOAT, ScalarKind.FLOAT, v -> convertWithoutLoss(v, target));
  }

  private static Type elementType(Operation op) {
    return Shapes.elementType(op.result().type());
  }

  private static FloatValue convertWithoutLoss(FloatValue value, FloatSemantics target) {
    if (value.isSignalingNaN() || value.isNaN() && !target.hasInfinity()) {
      return null;
    }
    FloatValue converted = value.convertTo(target);
    return converted.convertTo(value.semantics()).equals(value) ? converted : null;
  }

  /** The nearest float, of the even one of two equally near; an infinity if there is none. */
  static Folded uitofp(Operation op, Constants operands) {
    int width = ArithIntegerFolds.widthOf(op);
    return toFloat(op, operands, v -> IntegerRules.unsigned(v, width));
  }

  /** As {@link #uitofp}, read as signed. */
  static Folded sitofp(Operation op, Constants operands) {
    return toFloat(op, operands, v -> v);
  }

  private static Folded toFloat(
      Operation op, Constants operands, Function<BigInteger, BigInteger> read) {
    FloatSemantics target = ((FloatType) elementType(op)).semantics();
    return cast(
        op,
        operands,
        ScalarKind.INTEGER,
        ScalarKind.FLOAT,
        v -> FloatArithmetic.ofInteger(target, read.apply(v)));
  }

  /** The number without its fraction, if it then fits. */
  static Folded fptoui(Operation op, Constants operands) {
    int width = width(op.result());
    return toInteger(op, operands, v -> v.signum() >= 0 && v.bitLength() <= width);
  }

  /** As {@link #fptoui}, as signed. */
  static Folded fptosi(Operation op, Constants operands) {
    int width = width(op.result());
    return toInteger(op, operands, v -> v.bitLength() < width);
  }

  private static Folded toInteger(Operation op, Constants operands, Predicate<BigInteger> fits) {
    return cast(
        op,
        operands,
        ScalarKind.FLOAT,
        ScalarKind.INTEGER,
        v -> FloatArithmetic.truncate(v).filter(fits).orElse(null));
  }

  static Folded indexCast(Operation op, Constants operands) {
    return wrapped(op, operands);
  }

  static Folded indexCastui(Operation op, Constants operands) {
    return zeroExtended(op, operands);
  }

  /** The bits of a constant read as another type; {@code bitcast(x)} to its own type is x. */
  static Folded bitcast(Operation op, Constants operands) {
    Type type = op.result().type();
    if (type == op.operand(0).type()) {
      return Folded.to(op.operand(0));
    }
    Attribute constant = operands.get(0);
    if (type instanceof ShapedType shaped) {
      return constant instanceof DenseElementsAttr dense
          ? Folded.to(DenseElementsAttr.get(shaped, dense.data()))
          : Folded.NO;
    }
    BigInteger bits =
        switch (constant) {
          case FloatAttr number -> bitsOf(number.value());
          case IntegerAttr integer -> integer.bigValue();
          case null, default -> null;
        };
    return bits == null ? Folded.NO : Folded.to(ofBits(type, bits));
  }

  private static BigInteger bitsOf(FloatValue value) {
    return BigInteger.valueOf(value.hi())
        .shiftLeft(Long.SIZE)
        .or(IntegerRules.unsigned(BigInteger.valueOf(value.lo()), Long.SIZE));
  }

  private static Attribute ofBits(Type type, BigInteger bits) {
    if (!(type instanceof FloatType number)) {
      return IntegerAttr.get(type, bits);
    }
    BigInteger pattern = bits.mod(BigInteger.ONE.shiftLeft(number.width()));
    return FloatAttr.get(
        number,
        FloatValue.ofBits(
            number.semantics(), pattern.shiftRight(Long.SIZE).longValue(), pattern.longValue()));
  }
}
