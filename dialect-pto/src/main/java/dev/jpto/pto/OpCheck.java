package dev.jpto.pto;

import dev.jpto.ir.Groups;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.MemRefType;
import dev.jpto.ir.attr.RankedTensorType;
import dev.jpto.ir.attr.ShapedType;
import dev.jpto.ir.attr.Type;
import java.util.List;
import java.util.OptionalLong;

/**
 * An operation while a {@link Rule} looks at it: operands by name, their types as the target reads
 * them.
 *
 * @param arch the target it is checked for
 */
record OpCheck(Operation op, TargetArch arch) {
  /** The name without the namespace. */
  String name() {
    return op.name().text().substring(PtoDialect.NAMESPACE.length() + 1);
  }

  /** Whether an operand that may be left out is there. */
  boolean isGiven(String operand) {
    return Groups.operand(op, operand) != null;
  }

  /** An operand that is there. */
  Value value(String operand) {
    return Groups.operand(op, operand);
  }

  /** The operands of a group of any size. */
  List<Value> values(String group) {
    return Groups.operands(op, group);
  }

  /** The type of an operand; a {@code left} tile has the layout of the target. */
  Type type(String operand) {
    return ofTarget(value(operand).type());
  }

  private Type ofTarget(Type type) {
    return type instanceof TileBufType tile ? tile.forTarget(arch) : type;
  }

  /** The type of an operand that {@link OperandRules#tiles} has found to be a tile. */
  TileBufType tile(String operand) {
    return (TileBufType) type(operand);
  }

  /** Whether an operand is a tile in {@code space}. */
  boolean isIn(String operand, AddressSpace space) {
    return type(operand) instanceof TileBufType tile && tile.space() == space;
  }

  /** The type of the elements of an operand that has some. */
  Type element(String operand) {
    return element(type(operand));
  }

  /** The type of the elements of a tile, view, tensor or memref; of a number, its own. */
  static Type element(Type type) {
    return switch (type) {
      case TileBufType tile -> tile.elementType();
      case ShapedPtoType view -> view.elementType();
      case ShapedType shaped -> shaped.elementType();
      default -> type;
    };
  }

  /** The extents of an operand; {@link ShapedType#DYNAMIC} where not known. */
  long[] shape(String operand) {
    return shape(type(operand));
  }

  /** The extents of a tile, view, tensor or memref; of a number, none. */
  static long[] shape(Type type) {
    return switch (type) {
      case TileBufType tile -> new long[] {tile.rows(), tile.cols()};
      case ShapedPtoType view -> view.params().shape().clone();
      case ShapedType shaped -> shaped.shape();
      default -> new long[0];
    };
  }

  /** The extents of what is valid of an operand: of a tile, or all of anything else. */
  long[] valid(String operand) {
    return valid(type(operand));
  }

  /** As {@link #valid(String)}. */
  static long[] valid(Type type) {
    return type instanceof TileBufType tile
        ? new long[] {tile.validRows(), tile.validCols()}
        : shape(type);
  }

  /** The valid extent of dimension {@code dim} of an operand. */
  long valid(String operand, int dim) {
    return valid(operand)[dim];
  }

  /** The integer that an operand is if that is known. */
  OptionalLong constant(String operand) {
    return Constants.of(value(operand));
  }

  /** Whether a value of the enum attribute {@code key} has been given, and is {@code keyword}. */
  boolean is(String key, String keyword) {
    return op.attr(key) instanceof PtoEnumAttr value && value.keyword().equals(keyword);
  }

  /** Whether two extents may be the same. */
  static boolean agree(long a, long b) {
    return a == b || a == ShapedType.DYNAMIC || b == ShapedType.DYNAMIC;
  }

  /** Whether two lists of extents may be the same. */
  static boolean agree(long[] a, long[] b) {
    if (a.length != b.length) {
      return false;
    }
    for (int i = 0; i < a.length; i++) {
      if (!agree(a[i], b[i])) {
        return false;
      }
    }
    return true;
  }

  /** {@code 16x?}. */
  static String text(long... extents) {
    StringBuilder text = new StringBuilder();
    for (long extent : extents) {
      text.append(text.isEmpty() ? "" : "x");
      text.append(extent == ShapedType.DYNAMIC ? "?" : String.valueOf(extent));
    }
    return text.toString();
  }

  /**
   * Whether {@code op} is not checked by rules of its own: ptoas does not where operands were
   * lowered already; and tensors belong to its bufferisation, of which the specification tells
   * nothing.
   */
  static boolean isLowered(Operation op) {
    for (int i = 0; i < op.numOperands(); i++) {
      Value operand = op.operand(i);
      if (operand.type() instanceof MemRefType
          || operand.type() instanceof RankedTensorType
          || (operand.definingOp() != null
              && operand.definingOp().name().text().equals("pto.bind_tile"))) {
        return true;
      }
    }
    return false;
  }
}
