package dev.jpto.pto;

import dev.jpto.ir.Groups;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.ArrayAttr;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.ShapedType;
import java.util.List;
import java.util.OptionalLong;

/** The rules of {@code pto.subview} (pto-dialect.md section 5.1), in ptoas's words. */
final class SubviewRules {
  private final Operation op;
  private final TileBufType source;
  private final TileBufType result;
  private final List<Value> offsets;
  private final Value validRow;
  private final Value validCol;
  private long rows;
  private long cols;

  private SubviewRules(Operation op) {
    this.op = op;
    source = (TileBufType) Groups.operand(op, "source").type();
    result = (TileBufType) op.result(0).type();
    offsets = Groups.operands(op, "offsets");
    validRow = Groups.operand(op, "valid_row");
    validCol = Groups.operand(op, "valid_col");
  }

  static boolean verify(Operation op) {
    if (OpCheck.isLowered(op)) {
      return true;
    }
    SubviewRules rules = new SubviewRules(op);
    return rules.sizes()
        && rules.offsets()
        && rules.validOperands()
        && rules.result()
        && rules.resultValid()
        && rules.boxes();
  }

  private boolean sizes() {
    ArrayAttr sizes = op.attr("sizes", ArrayAttr.class);
    if (sizes.size() != 2) {
      return op.emitOpError("subview expects 2D sizes");
    }
    rows = value(sizes.get(0));
    cols = value(sizes.get(1));
    return (rows > 0 && cols > 0) || op.emitOpError("subview sizes must be positive");
  }

  private static long value(Attribute attribute) {
    return ((IntegerAttr) attribute).value();
  }

  private boolean offsets() {
    if (offsets.size() != 2) {
      return op.emitOpError("subview expects 2D offsets");
    }
    for (Value offset : offsets) {
      if (Constants.throughCasts(offset).orElse(0) < 0) {
        return op.emitOpError("subview offsets must be non-negative");
      }
    }
    return true;
  }

  private boolean validOperands() {
    if ((validRow == null) != (validCol == null)) {
      return op.emitOpError(
          "subview expects valid_row and valid_col to be both present or both absent");
    }
    return validOperand("row", validRow, rows) && validOperand("col", validCol, cols);
  }

  private boolean validOperand(String what, Value operand, long size) {
    OptionalLong value = Constants.throughCasts(operand);
    if (value.isEmpty()) {
      return true;
    }
    if (value.getAsLong() <= 0) {
      return op.emitOpError("valid_" + what + " must be positive when constant");
    }
    return value.getAsLong() <= size
        || op.emitOpError("valid_" + what + " must be <= subview " + what + " size");
  }

  private boolean result() {
    if (result.rows() != rows || result.cols() != cols) {
      return op.emitOpError("expects result shape to match subview sizes");
    }
    if (result.elementType() != source.elementType()) {
      return op.emitOpError("expects result element type to match source");
    }
    if (result.space() != source.space()) {
      return op.emitOpError("expects result address space to match source");
    }
    return TileRules.sameConfig(op, source, result)
        || op.emitOpError("expects result tile config to match source");
  }

  private boolean resultValid() {
    return resultValid(0, "row", validRow, rows, result.validRows())
        && resultValid(1, "col", validCol, cols, result.validCols());
  }

  private boolean resultValid(int dim, String what, Value operand, long size, long actual) {
    long expected =
        operand == null ? size : Constants.throughCasts(operand).orElse(ShapedType.DYNAMIC);
    return actual == expected
        || op.emitOpError(
            "expects result valid_shape[%d] to match inferred/explicit valid_%s"
                .formatted(dim, what));
  }

  private boolean boxes() {
    int bytes = ElementSize.bytes(source.elementType());
    if (!source.config().isBoxed() || bytes == 0) {
      return true;
    }
    Box box = Box.of(source.config(), bytes);
    if (rows % box.rows() != 0 || cols % box.cols() != 0) {
      return op.emitOpError("boxed layout subview sizes must be multiples of inner shape");
    }
    boolean aligned =
        Constants.throughCasts(offsets.get(0)).orElse(0) % box.rows() == 0
            && Constants.throughCasts(offsets.get(1)).orElse(0) % box.cols() == 0;
    return aligned
        || op.emitOpError("boxed layout subview offsets must be multiples of inner shape");
  }
}
