package dev.jpto.lowering.tile;

import dev.jpto.ir.Groups;
import dev.jpto.ir.OpBuilder;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.DenseArrayAttr;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.ShapedType;
import dev.jpto.ir.attr.Type;
import dev.jpto.ptensor.valid.Extent;
import dev.jpto.rewrite.Rewriter;
import dev.jpto.std.arith.ArithInteger;
import dev.jpto.tile.FlatTile;
import dev.jpto.tile.TileMatmulOps;
import dev.jpto.tile.TileMemoryOps;
import dev.jpto.tile.TileType;
import dev.jpto.tile.TileViewOps;
import dev.jpto.tile.ValidDims;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Flattens one operation after the other; see {@link FlattenTileTo2d}. */
final class Flattening {
  private final Rewriter rewriter;

  /** What tiles were, and the extents of their valid parts. */
  private final Map<Value, TileType> before = new HashMap<>();

  private final Map<Value, List<Extent>> validBefore = new HashMap<>();

  private final Map<Operation, BatchProducts> batches = new HashMap<>();

  Flattening(Rewriter rewriter) {
    this.rewriter = rewriter;
  }

  /** Whether {@code op} could be flattened; its operands are flat already. */
  boolean visit(Operation op) {
    if (op.is(TileMemoryOps.STORE)) {
      BatchProducts products = batches.get(op.operand(0).definingOp());
      if (products != null) {
        products.build();
        return true;
      }
      return store(op);
    }
    boolean flat = op.results().stream().noneMatch(Flattening::isOther);
    if (flat && !takesOther(op)) {
      return true;
    }
    if (op.is(TileMemoryOps.LOAD)) {
      remember(op.result());
      rewriter.setAttr(op, "flatten", IntegerAttr.bool(rewriter.context(), true));
      return infer(op);
    }
    if (op.is(TileMatmulOps.BATCH_MATMUL) || op.is(TileMatmulOps.BATCH_MATMUL_ACC)) {
      return batch(op);
    }
    if (op.is(TileViewOps.SLICE)) {
      return slice(op);
    }
    if (op.is(TileViewOps.TRANSPOSE)) {
      return transpose(op);
    }
    if (isAlongSecondLast(op) && leading(op) != 1) {
      return op.emitOpError(
          "works along the second last axis of '%s', which is one with those before it once tiles"
                  .formatted(before.get(firstTile(op)))
              + " have two axes");
    }
    op.results().forEach(this::remember);
    return op.definition() != null && op.definition().inference().isPresent()
        ? infer(op)
        : flattenResults(op);
  }

  private boolean batch(Operation op) {
    TileType left = before.get(Groups.operand(op, "lhs"));
    TileType right = before.get(Groups.operand(op, "rhs"));
    if (left != null && right != null) {
      BatchProducts products = new BatchProducts(rewriter, op, left, right);
      if (products.isPossible()) {
        batches.put(op, products);
        return true; // made when the store is reached, which goes with it
      }
    }
    return op.emitOpError(
        "has more than one product; what is not stored right away, the kernel must loop over, with"
            + " tiles of two axes");
  }

  private static boolean isOther(Value value) {
    return value.type() instanceof TileType tile && tile.rank() != 2;
  }

  private boolean takesOther(Operation op) {
    return op.operands().stream().anyMatch(before::containsKey);
  }

  /**
   * Notes what {@code tile} is; to be called for all tiles before the first is flattened, as what
   * is valid of one follows from others.
   */
  void remember(Value tile) {
    if (isOther(tile) && !before.containsKey(tile)) {
      before.put(tile, (TileType) tile.type());
      validBefore.put(tile, ValidDims.of(tile));
    }
  }

  private boolean infer(Operation op) {
    TileType was = before.get(op.result());
    if (was != null && FlatTile.valid(was.shape(), was.valid()).isEmpty()) {
      return refuseResult(op, op.result());
    }
    Type now = op.definition().inference().get().infer(op).getFirst();
    boolean same =
        was == null
            || now instanceof TileType flat
                && Arrays.equals(flat.shape(), FlatTile.shape(was.shape()));
    if (!same) {
      return op.emitOpError(
          "makes '%s', which tiles of two axes do not lead to; work on tiles of two axes"
              .formatted(was));
    }
    rewriter.setType(op.result(), now);
    return true;
  }

  private static boolean refuseResult(Operation op, Value result) {
    return op.emitOpError(
        "makes '%s', whose valid part is no rectangle once it has two axes"
            .formatted(result.type()));
  }

  private boolean flattenResults(Operation op) {
    for (Value result : op.results()) {
      if (isOther(result) && !flatten(result)) {
        return refuseResult(op, result);
      }
    }
    return true;
  }

  /** Gives {@code tile} two axes; false if its valid part does not allow that. */
  boolean flatten(Value tile) {
    if (!isOther(tile)) {
      return true;
    }
    remember(tile);
    TileType type = (TileType) tile.type();
    Optional<long[]> valid = FlatTile.valid(type.shape(), type.valid());
    valid.ifPresent(
        extents -> rewriter.setType(tile, type.withShape(FlatTile.shape(type.shape()), extents)));
    return valid.isPresent();
  }

  // Stores.

  /** Says how many elements of each axis of the tensor are written, as the tile does no longer. */
  private boolean store(Operation op) {
    Value source = Groups.operand(op, "source");
    TileType was = before.get(source);
    if (was == null || !Groups.operands(op, "nd_shape").isEmpty()) {
      return true;
    }
    int rank = ((ShapedType) Groups.operand(op, "target").type()).rank();
    rewriter.before(op);
    IndexMath math = new IndexMath(rewriter, op.location());
    List<Value> shape = new ArrayList<>();
    for (int i = was.rank(); i < rank; i++) {
      shape.add(math.constant(1));
    }
    for (Extent extent : validBefore.get(source)) {
      if (!extent.isConstant() && extent.value().isEmpty()) {
        return op.emitOpError("stores a tile whose valid part nothing names");
      }
      shape.add(extent.isConstant() ? math.constant(extent.constant()) : extent.value().get());
    }
    OpBuilder.OpSpec made =
        rewriter
            .create(TileMemoryOps.STORE, op.location())
            .operand("source", source)
            .operand("target", Groups.operand(op, "target"))
            .operands("offsets", Groups.operands(op, "offsets"))
            .operands("nd_shape", shape);
    if (op.hasAttr("atomic")) {
      made.attr("atomic", op.attr("atomic"));
    }
    rewriter.replaceOp(op, made.insert());
    return true;
  }

  // Windows.

  /** A window whose rows still follow each other is one of rows. */
  private boolean slice(Operation op) {
    TileType source = before.get(op.operand(0));
    TileType result = (TileType) op.result().type();
    if (source == null) {
      return flattenResults(op);
    }
    long[] shape = ((DenseArrayAttr) op.attr("shape")).values();
    if (!Groups.operands(op, "valid").isEmpty() || !isContiguous(source.shape(), shape)) {
      return op.emitOpError(
          "takes a window of '%s' whose rows do not follow each other once it has two axes"
              .formatted(source));
    }
    rewriter.before(op);
    IndexMath math = new IndexMath(rewriter, op.location());
    List<Value> offsets = Groups.operands(op, "offsets");
    Value row = math.constant(0);
    long rowsBelow = 1;
    for (int axis = source.rank() - 2; axis >= 0; axis--) {
      row = math.sum(row, times(math, op, offsets.get(axis), rowsBelow));
      rowsBelow *= source.dim(axis);
    }
    Operation made =
        rewriter
            .create(TileViewOps.SLICE, op.location())
            .operand("source", op.operand(0))
            .operands("offsets", List.of(row, offsets.getLast()))
            .attr("shape", longs(FlatTile.shape(shape)))
            .insert();
    remember(op.result());
    Value window = made.result();
    if (isOther(op.result())) {
      before.put(window, result);
      validBefore.put(window, validBefore.get(op.result()));
    }
    rewriter.replaceOp(op, made);
    return true;
  }

  /** Whether all axes but the last lie together: whole ones behind the first that is not 1. */
  private static boolean isContiguous(long[] source, long[] window) {
    int first = 0;
    while (first < window.length - 1 && window[first] == 1) {
      first++;
    }
    for (int axis = first + 1; axis < window.length - 1; axis++) {
      if (window[axis] != source[axis]) {
        return false;
      }
    }
    return true;
  }

  private Value times(IndexMath math, Operation op, Value offset, long factor) {
    if (factor == 1) {
      return offset;
    }
    return IndexMath.known(offset).isPresent()
        ? math.constant(IndexMath.known(offset).getAsLong() * factor)
        : rewriter
            .create(ArithInteger.MULI, op.location())
            .operand("lhs", offset)
            .operand("rhs", math.constant(factor))
            .insert()
            .result();
  }

  private Attribute longs(long... values) {
    return DenseArrayAttr.get(IntegerType.get(rewriter.context(), 64), values);
  }

  // Operations that know their axes.

  private static boolean isAlongSecondLast(Operation op) {
    return op.name().toString().startsWith("tile.col_");
  }

  private static Value firstTile(Operation op) {
    return op.operands().stream()
        .filter(v -> v.type() instanceof TileType)
        .findFirst()
        .orElseThrow();
  }

  /** The product of all extents before the last two of the first tile, as it was. */
  private long leading(Operation op) {
    TileType was = before.get(firstTile(op));
    long product = 1;
    for (int i = 0; was != null && i < was.rank() - 2; i++) {
      product *= was.dim(i);
    }
    return product;
  }

  private boolean transpose(Operation op) {
    TileType source = before.get(op.operand(0));
    int rank = source == null ? 2 : source.rank();
    long one = ((IntegerAttr) op.attr("axis1")).value();
    long other = ((IntegerAttr) op.attr("axis2")).value();
    long low = Math.min(Math.floorMod(one, rank), Math.floorMod(other, rank));
    if (leading(op) != 1 || low < rank - 2) {
      return op.emitOpError(
          "swaps an axis of '%s' that is one with others once tiles have two axes"
              .formatted(source));
    }
    remember(op.result());
    rewriter.setAttr(op, "axis1", axis(0));
    rewriter.setAttr(op, "axis2", axis(1));
    return infer(op);
  }

  private Attribute axis(long number) {
    return IntegerAttr.get(IntegerType.get(rewriter.context(), 64), number);
  }
}
