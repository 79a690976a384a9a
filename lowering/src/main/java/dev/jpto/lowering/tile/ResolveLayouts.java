package dev.jpto.lowering.tile;

import dev.jpto.ir.OpBuilder;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.rewrite.Rewriter;
import dev.jpto.rewrite.pass.Pass;
import dev.jpto.rewrite.pass.PassInfo;
import dev.jpto.rewrite.pass.PassRun;
import dev.jpto.tile.TileLayout;
import dev.jpto.tile.TileMemoryOps;
import dev.jpto.tile.TileSpace;
import dev.jpto.tile.TileType;
import dev.jpto.tile.TileViewOps;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Gives the vector unit tiles in the order it can work on (tile-tensor.md section 4.4). A column
 * vector lies in column-major order, which most operations refuse: they work on the same bytes seen
 * as a row. Other tiles that are not row-major are copied.
 *
 * <pre>{@code
 * %e = "tile.exp"(%c) : (!tile.tile<16x1xf32, vec>) -> !tile.tile<16x1xf32, vec>
 *   =>
 * %r = "tile.reshape"(%c) : (!tile.tile<16x1xf32, vec>) -> !tile.tile<1x16xf32, vec>
 * %f = "tile.exp"(%r) : (!tile.tile<1x16xf32, vec>) -> !tile.tile<1x16xf32, vec>
 * %e = "tile.reshape"(%f) : (!tile.tile<1x16xf32, vec>) -> !tile.tile<16x1xf32, vec>
 * }</pre>
 */
public final class ResolveLayouts extends Pass {
  /** What the registry knows of the pass. */
  public static final PassInfo INFO =
      PassInfo.on(
          "func.func",
          "resolve-layouts",
          "ResolveLayouts",
          "Gives the vector unit row-major tiles, column vectors as rows",
          ResolveLayouts::new);

  /** The operations that work on row-major tiles only, by name. */
  private static final Set<String> ROW_MAJOR =
      Set.of(
          "add",
          "sub",
          "mul",
          "div",
          "maximum",
          "minimum",
          "rem",
          "fmod",
          "and",
          "or",
          "xor",
          "shl",
          "shr",
          "not",
          "part_add",
          "part_mul",
          "part_max",
          "part_min",
          "adds",
          "subs",
          "muls",
          "divs",
          "maximums",
          "minimums",
          "rems",
          "fmods",
          "ands",
          "ors",
          "xors",
          "shls",
          "shrs",
          "neg",
          "exp",
          "log",
          "sqrt",
          "rsqrt",
          "recip",
          "abs",
          "relu",
          "lrelu",
          "prelu",
          "addc",
          "subc",
          "addsc",
          "subsc",
          "cast",
          "sel",
          "sels",
          "cmp",
          "cmps",
          "full",
          "tri",
          "random",
          "sort32",
          "gatherb",
          "mscatter");

  private static final String PREFIX = "tile.";

  /** The pass. */
  public ResolveLayouts() {
    super(INFO);
  }

  @Override
  protected void run(PassRun run) {
    List<Operation> work = new ArrayList<>();
    run.op()
        .walk(
            op -> {
              if (needsRowMajor(op)) {
                work.add(op);
              }
            });
    Rewriter rewriter = run.rewriter();
    for (Operation op : work) {
      if (isOnColumns(op)) {
        asRow(rewriter, op);
      } else {
        copyOperands(rewriter, op);
      }
    }
  }

  private static boolean needsRowMajor(Operation op) {
    String name = op.name().toString();
    boolean isIn = name.startsWith(PREFIX) && ROW_MAJOR.contains(name.substring(PREFIX.length()));
    // No memory holds a single element by itself, in whatever order; that is an error later.
    return isIn
        && tiles(op).stream().anyMatch(type -> !isRowMajor(type))
        && tiles(op).stream().noneMatch(type -> !isRowMajor(type) && isCell(type));
  }

  private static boolean isRowMajor(TileType type) {
    return type.layout().isRowMajor();
  }

  /** The types of tile operands and results. */
  private static List<TileType> tiles(Operation op) {
    List<TileType> types = new ArrayList<>();
    op.operands().forEach(value -> addTile(value, types));
    op.results().forEach(value -> addTile(value, types));
    return types;
  }

  private static void addTile(Value value, List<TileType> types) {
    if (value.type() instanceof TileType tile) {
      types.add(tile);
    }
  }

  private static boolean isColumn(TileType type) {
    return type.rank() == 2
        && type.dim(0) > 1
        && type.dim(1) == 1
        && type.layout().equals(TileLayout.DN);
  }

  /** Whether all tiles are column vectors, of which the target sees rows. */
  private static boolean isOnColumns(Operation op) {
    return tiles(op).stream().allMatch(type -> isColumn(type) || isRowMajor(type) && isCell(type))
        && tiles(op).stream().anyMatch(ResolveLayouts::isColumn);
  }

  private static boolean isCell(TileType type) {
    return type.rank() == 2 && type.dim(0) == 1 && type.dim(1) == 1;
  }

  private static TileType row(TileType column) {
    return column
        .withShape(new long[] {1, column.dim(0)}, new long[] {1, column.validDim(0)})
        .withLayout(TileLayout.ND);
  }

  private static void asRow(Rewriter rewriter, Operation op) {
    rewriter.before(op);
    for (int i = 0; i < op.numOperands(); i++) {
      if (op.operand(i).type() instanceof TileType type && isColumn(type)) {
        rewriter.setOperand(op, i, reshape(rewriter, op, op.operand(i), row(type)));
      }
    }
    rewriter.after(op);
    for (Value result : op.results()) {
      if (result.type() instanceof TileType type && isColumn(type)) {
        rewriter.setType(result, row(type));
        Value column = reshape(rewriter, op, result, type);
        rewriter.replaceAllUsesExcept(result, column, column.definingOp());
        result.nameHint().ifPresent(column::setNameHint);
      }
    }
  }

  private static Value reshape(Rewriter rewriter, Operation op, Value tile, TileType type) {
    return rewriter
        .create(TileViewOps.RESHAPE, op.location())
        .operand("source", tile)
        .results(type)
        .insert()
        .result();
  }

  private static void copyOperands(Rewriter rewriter, Operation op) {
    rewriter.before(op);
    for (int i = 0; i < op.numOperands(); i++) {
      if (op.operand(i).type() instanceof TileType type && !isRowMajor(type)) {
        rewriter.setOperand(op, i, copy(rewriter, op, op.operand(i), type));
      }
    }
  }

  private static Value copy(Rewriter rewriter, Operation op, Value tile, TileType type) {
    OpDefinition move = TileMemoryOps.MOVE;
    OpBuilder.OpSpec made =
        rewriter
            .create(move, op.location())
            .operand("source", tile)
            .attr("target_memory", TileSpace.VEC.attr(rewriter.context()))
            .attr("blayout", dev.jpto.tile.TileOrder.ROW_MAJOR.attr(rewriter.context()));
    return made.results(type.withLayout(TileLayout.ND)).insert().result();
  }
}
