package dev.jpto.std.arith;

import dev.jpto.ir.OpVerifier;
import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.FloatType;
import dev.jpto.ir.attr.IndexType;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.RankedTensorType;
import dev.jpto.ir.attr.Type;
import dev.jpto.std.common.Shapes;

/** Which types a cast takes to which, given that they are of the kinds its constraints allow. */
enum CastRule implements OpVerifier {
  /** To more bits. */
  WIDEN,
  /** To fewer bits. */
  NARROW,
  /** To any other kind. */
  CONVERT,
  /** Between integer and {@code index}. */
  INDEX,
  /** To the same number of bits; {@code index} only to {@code index}. */
  SAME_BITS;

  @Override
  public boolean verify(Operation op) {
    Type from = op.operand(0).type();
    Type to = op.result(0).type();
    return allows(from, to)
        || op.emitOpError(
            "operand type '" + from + "' and result type '" + to + "' are cast incompatible");
  }

  private boolean allows(Type from, Type to) {
    if (encoding(from) != encoding(to)) {
      return false;
    }
    Type source = Shapes.elementType(from);
    Type target = Shapes.elementType(to);
    return switch (this) {
      case WIDEN -> width(source) < width(target);
      case NARROW -> width(source) > width(target);
      case CONVERT -> true;
      case INDEX -> (source instanceof IndexType) != (target instanceof IndexType);
      case SAME_BITS -> width(source) == width(target);
    };
  }

  private static Attribute encoding(Type type) {
    return type instanceof RankedTensorType tensor ? tensor.encoding().orElse(null) : null;
  }

  /** The number of bits; -1 for {@code index}. */
  private static int width(Type type) {
    return switch (type) {
      case IntegerType integer -> integer.width();
      case FloatType number -> number.semantics().typeWidth();
      default -> -1;
    };
  }
}
