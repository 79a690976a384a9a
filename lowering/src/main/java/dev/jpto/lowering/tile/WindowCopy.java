package dev.jpto.lowering.tile;

import dev.jpto.ir.Groups;
import dev.jpto.ir.OpBuilder;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.DenseArrayAttr;
import dev.jpto.ir.attr.FloatType;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.num.FloatSemantics;
import dev.jpto.rewrite.Rewriter;
import dev.jpto.tile.TileElement;
import dev.jpto.tile.TileLayout;
import dev.jpto.tile.TileSpace;
import dev.jpto.tile.TileType;
import dev.jpto.tile.TileViewOps;
import java.util.List;

/**
 * Copies a window with {@code tile.extract}. That copies rows of few types of elements; so a column
 * is seen as a row meanwhile, and other elements as ones of the same size.
 */
final class WindowCopy {
  private final Rewriter rewriter;
  private final Operation slice;

  /** The tile that the window is cut out of, and where; windows of it between do not count. */
  private Value source;

  private Value row;
  private Value col;

  WindowCopy(Rewriter rewriter, Operation slice) {
    this.rewriter = rewriter;
    this.slice = slice;
  }

  /** The contents of the window in {@code space}, copied before {@code at}. */
  Value make(Operation at, TileSpace space) {
    rewriter.before(at);
    peel();
    TileType type = (TileType) source.type();
    boolean column = space == TileSpace.VEC && isColumn(type);
    Type element = copied(type.elementType());
    if (column) {
      source = view(TileViewOps.RESHAPE, source, asRow(type));
    }
    if (element != type.elementType()) {
      TileType shown = ((TileType) source.type()).withElement(element);
      source = view(TileViewOps.REINTERPRET_VIEW, source, shown);
    }
    Value copy = extract(column, space);
    if (element != type.elementType()) {
      TileType shown = ((TileType) copy.type()).withElement(type.elementType());
      copy = view(TileViewOps.REINTERPRET_VIEW, copy, shown);
    }
    if (column) {
      copy = view(TileViewOps.RESHAPE, copy, asColumn((TileType) copy.type()));
    }
    slice.result().nameHint().ifPresent(copy::setNameHint);
    return copy;
  }

  private void peel() {
    IndexMath math = new IndexMath(rewriter, slice.location());
    source = slice.operand(0);
    row = Groups.operands(slice, "offsets").get(0);
    col = Groups.operands(slice, "offsets").get(1);
    for (Operation inner = source.definingOp();
        inner != null && CanonicalizeTileSlice.isPlain(inner);
        inner = source.definingOp()) {
      row = math.sum(Groups.operands(inner, "offsets").get(0), row);
      col = math.sum(Groups.operands(inner, "offsets").get(1), col);
      source = inner.operand(0);
    }
  }

  private Value extract(boolean column, TileSpace space) {
    List<Value> valid = Groups.operands(slice, "valid");
    long[] shape = slice.attr("shape", DenseArrayAttr.class).values();
    OpBuilder.OpSpec spec =
        rewriter
            .create(TileViewOps.EXTRACT, slice.location())
            .operand("source", source)
            .operand("row", column ? col : row)
            .operand("col", column ? row : col)
            .operands("valid", column ? valid.reversed() : valid)
            .attr("shape", column ? shape(shape[1], shape[0]) : slice.attr("shape"))
            .attr("target_memory", space.attr(slice.context()));
    return spec.insert().result();
  }

  private Attribute shape(long rows, long cols) {
    return DenseArrayAttr.get(IntegerType.get(slice.context(), 64), rows, cols);
  }

  private Value view(OpDefinition form, Value tile, TileType type) {
    return rewriter
        .create(form, slice.location())
        .operand("source", tile)
        .results(type)
        .insert()
        .result();
  }

  private static boolean isColumn(TileType type) {
    return type.dim(1) == 1 && type.dim(0) > 1 && type.layout().equals(TileLayout.DN);
  }

  private static TileType asRow(TileType column) {
    return column
        .withShape(new long[] {1, column.dim(0)}, new long[] {1, column.validDim(0)})
        .withLayout(TileLayout.ND);
  }

  private static TileType asColumn(TileType row) {
    return row.withShape(new long[] {row.dim(1), 1}, new long[] {row.validDim(1), 1})
        .withImplicitLayout();
  }

  /** The type of elements of the same size that can be copied. */
  private Type copied(Type element) {
    if (element instanceof FloatType || !(element instanceof IntegerType)) {
      return element;
    }
    return switch (TileElement.bits(element)) {
      case 8 -> IntegerType.get(slice.context(), 8);
      case 16 -> FloatType.get(slice.context(), FloatSemantics.F16);
      case 32 -> FloatType.get(slice.context(), FloatSemantics.F32);
      default -> element;
    };
  }
}
