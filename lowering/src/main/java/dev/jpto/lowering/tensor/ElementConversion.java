package dev.jpto.lowering.tensor;

import dev.jpto.ir.OpBuilder;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.FloatType;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.RankedTensorType;
import dev.jpto.ir.attr.ShapedType;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.attr.TypeAttr;
import dev.jpto.ir.num.FloatSemantics;
import dev.jpto.ptensor.TensorElementOps;
import dev.jpto.ptensor.attr.TileEnums;
import dev.jpto.ptensor.type.TensorView;
import dev.jpto.std.arith.ArithConstant;
import dev.jpto.tile.TileElementOps;
import dev.jpto.tile.TileExpandOps;
import dev.jpto.tile.TileSelectOps;
import dev.jpto.tile.TileSpace;
import dev.jpto.tile.TileType;
import java.util.Arrays;
import java.util.Optional;

/**
 * Operations that work element by element. Operands of mixed element types are cast first, with
 * mode {@code round}. A column or row that broadcasts makes a {@code row_expand_*} or {@code
 * col_expand_*}, the wide operand first.
 */
final class ElementConversion {
  /** How a vector operand lies beside the wide one. */
  private enum Vector {
    COLUMN("row_expand_"),
    ROW("col_expand_");

    private final String prefix;

    Vector(String prefix) {
      this.prefix = prefix;
    }
  }

  private final Conversion conversion;
  private final TileBuilder tiles;
  private final ScalarConversion scalars;

  ElementConversion(Conversion conversion) {
    this.conversion = conversion;
    this.tiles = conversion.tiles();
    this.scalars = new ScalarConversion(tiles);
  }

  /** Two tensors, or a tensor and a number. */
  Value binary(Operation op) {
    Type element = ((RankedTensorType) op.result().type()).elementType();
    Value lhs = cast(op, conversion.tile(op, 0), element);
    if (!(op.operand(1).type() instanceof RankedTensorType || isTile(op.operand(1)))) {
      return withNumber(op, suffixed(op), lhs, op.operand(1));
    }
    Value rhs = cast(op, conversion.tile(op, 1), element);
    int rank = Math.max(typeOf(lhs).rank(), typeOf(rhs).rank());
    lhs = conversion.ofRank(op, lhs, rank);
    rhs = conversion.ofRank(op, rhs, rank);
    if (typeOf(lhs).sameShapeAs(typeOf(rhs))) {
      var spec = tiles.make(tileOp(op), op.location()).operand("lhs", lhs).operand("rhs", rhs);
      return tiles.finish(keepPrecision(op, spec));
    }
    return broadcast(op, lhs, rhs);
  }

  private static TileType typeOf(Value tile) {
    return (TileType) tile.type();
  }

  private static boolean isTile(Value value) {
    return value.type() instanceof TileType;
  }

  private static OpBuilder.OpSpec keepPrecision(Operation op, OpBuilder.OpSpec spec) {
    if (op.hasAttr("precision")) {
      spec.attr("precision", op.attr("precision"));
    }
    return spec;
  }

  private Value broadcast(Operation op, Value lhs, Value rhs) {
    Optional<Vector> right = vector(typeOf(lhs), typeOf(rhs));
    Optional<Vector> left = vector(typeOf(rhs), typeOf(lhs));
    if (right.isPresent()) {
      return expanded(op, right.get(), lhs, rhs);
    }
    if (left.isEmpty()) {
      throw Conversion.fail(
          op,
          "broadcasts tiles of '%s' and '%s'; a tile can be joined with a column [..,M,1] or a row"
              + " [..,1,N] of its own extents",
          lhs.type(),
          rhs.type());
    }
    if (!commutes(op, typeOf(lhs).elementType())) {
      throw Conversion.fail(
          op,
          "has a %s on the left, which cannot be swapped: expand it first with ptensor.%s",
          left.get() == Vector.COLUMN ? "column" : "row",
          left.get() == Vector.COLUMN ? "row_expand" : "col_expand");
    }
    return expanded(op, left.get(), rhs, lhs);
  }

  /** Whether operands may be swapped: sums, products, and extremes where all zeros are one. */
  private static boolean commutes(Operation op, Type element) {
    boolean extreme = op.is(TensorElementOps.MAXIMUM) || op.is(TensorElementOps.MINIMUM);
    return op.is(TensorElementOps.ADD)
        || op.is(TensorElementOps.MUL)
        || extreme && element instanceof IntegerType;
  }

  /** How {@code narrow} is repeated to the shape of {@code wide}, if as one vector. */
  private static Optional<Vector> vector(TileType wide, TileType narrow) {
    int rank = wide.rank();
    if (rank < 2) {
      return Optional.empty();
    }
    long[] column = wide.shape();
    column[rank - 1] = 1;
    long[] row = wide.shape();
    row[rank - 2] = 1;
    if (Arrays.equals(narrow.shape(), column)) {
      return Optional.of(Vector.COLUMN);
    }
    return Arrays.equals(narrow.shape(), row) ? Optional.of(Vector.ROW) : Optional.empty();
  }

  private Value expanded(Operation op, Vector vector, Value wide, Value narrow) {
    String what =
        switch (op.name().text()) {
          case "ptensor.maximum" -> "max";
          case "ptensor.minimum" -> "min";
          default -> op.name().text().substring("ptensor.".length());
        };
    Optional<OpDefinition> expand = find(op, vector.prefix + what);
    if (expand.isEmpty()) {
      throw Conversion.fail(op, "has no form for a vector operand; expand it first");
    }
    if (op.is(TensorElementOps.DIV) && vector == Vector.COLUMN) {
      checkDivisor(op, typeOf(wide), typeOf(narrow));
    }
    return tiles.finish(
        tiles.make(expand.get(), op.location()).operand("input", wide).operand("vector", narrow));
  }

  private static void checkDivisor(Operation op, TileType wide, TileType column) {
    boolean divides =
        wide.elementType() instanceof FloatType f
            && (f.semantics() == FloatSemantics.F16 || f.semantics() == FloatSemantics.F32);
    if (!divides) {
      throw Conversion.fail(
          op, "divides elements of '%s' by a column; f16 and f32 can be", wide.elementType());
    }
    if (Attrs.isHighPrecision(op)) {
      throw Conversion.fail(op, "cannot divide by a column with high precision");
    }
    int row = wide.rank() - 2;
    long has = column.validDim(row);
    long needs = wide.validDim(row);
    boolean covers =
        has == needs
            || has == column.dim(row)
            || has != ShapedType.DYNAMIC && needs <= has && needs != ShapedType.DYNAMIC;
    if (!covers || column.validDim(row + 1) != 1) {
      throw Conversion.fail(
          op,
          "divides rows that are valid by a column whose rows may not be: '%s' by '%s'",
          wide,
          column);
    }
  }

  /** A tensor and a number, in the type of the result. */
  Value number(Operation op) {
    Type element = ((RankedTensorType) op.result().type()).elementType();
    Value lhs = cast(op, conversion.tile(op, 0), element);
    return withNumber(op, tileOp(op), lhs, op.operand(1));
  }

  private Value withNumber(Operation op, OpDefinition definition, Value lhs, Value number) {
    Value scalar = scalars.convert(op, number, typeOf(lhs).elementType());
    var spec = tiles.make(definition, op.location()).operand("lhs", lhs).operand("scalar", scalar);
    if (definition.operands().size() > 2) {
      spec.operand("tmp", like(op, lhs));
    }
    return tiles.finish(spec);
  }

  /** Scratch of the shape and type of {@code tile}. */
  private Value like(Operation op, Value tile) {
    return tiles.scratch(op.location(), typeOf(tile).shape(), typeOf(tile));
  }

  /** Bits of two tensors of one shape. */
  Value bits(Operation op) {
    Type element = ((RankedTensorType) op.result().type()).elementType();
    Value lhs = cast(op, conversion.tile(op, 0), element);
    Value rhs = cast(op, conversion.tile(op, 1), element);
    OpDefinition definition = tileOp(op);
    var spec = tiles.make(definition, op.location()).operand("lhs", lhs).operand("rhs", rhs);
    if (definition.operands().size() > 2) {
      spec.operand("tmp", like(op, lhs));
    }
    return tiles.finish(spec);
  }

  /** One tensor. */
  Value unary(Operation op) {
    Value input = conversion.tile(op, 0);
    var spec = tiles.make(tileOp(op), op.location()).operand("input", input);
    if (op.is(TensorElementOps.RSQRT) && Attrs.isHighPrecision(op)) {
      spec.operand("tmp", like(op, input));
    }
    return tiles.finish(keepPrecision(op, spec));
  }

  /** A cast the author wrote. */
  Value cast(Operation op) {
    return tiles.finish(
        tiles
            .make(TileElementOps.CAST, op.location())
            .operand("source", conversion.tile(op, 0))
            .attr("to", op.attr("to"))
            .attr("mode", op.attr("mode")));
  }

  /** {@code tile} with elements of {@code type}, rounded half away from zero where need be. */
  Value cast(Operation op, Value tile, Type type) {
    return typeOf(tile).elementType() == type ? tile : cast(op, tile, type, "round");
  }

  Value cast(Operation op, Value tile, Type type, String mode) {
    return tiles.finish(
        tiles
            .make(TileElementOps.CAST, op.location())
            .operand("source", tile)
            .attr("to", TypeAttr.get(type))
            .attr("mode", TileEnums.ROUND.attr(op.context(), mode)));
  }

  /** A mask, and 1 or 0 chosen by it. */
  Value compare(Operation op) {
    Value lhs = conversion.tile(op, 0);
    boolean number = !(op.operand(1).type() instanceof RankedTensorType || isTile(op.operand(1)));
    var spec =
        tiles
            .make(number ? TileSelectOps.CMPS : TileSelectOps.CMP, op.location())
            .operand("lhs", lhs)
            .attr("cmp", op.attr("cmp"));
    Value mask =
        tiles.finish(
            number
                ? spec.operand("scalar", op.operand(1))
                : spec.operand("rhs", conversion.tile(op, 1)));
    Value one = filled(op, lhs, 1);
    Value zero = filled(op, lhs, 0);
    Type byteType = IntegerType.get(op.context(), 8, IntegerType.Signedness.UNSIGNED);
    Value tmp =
        tiles.create(op.location(), TileType.get(new long[] {1, 32}, byteType, TileSpace.VEC));
    return tiles.finish(
        tiles
            .make(TileSelectOps.SEL, op.location())
            .operand("mask", mask)
            .operand("lhs", one)
            .operand("rhs", zero)
            .operand("tmp", tmp));
  }

  /** Elements equal to {@code number}, valid where {@code like} is. */
  private Value filled(Operation op, Value like, long number) {
    TileType type = typeOf(like);
    Attribute value = TileBuilder.number(type.elementType(), number);
    if (type.isFullyValid()) {
      TileType whole = TileBuilder.vec(type.shape(), type.shape(), type.elementType());
      return tiles.full(op.location(), whole, value);
    }
    Value scalar =
        tiles
            .make(ArithConstant.CONSTANT, op.location())
            .attr("value", value)
            .results(type.elementType())
            .insert()
            .result();
    return tiles.finish(
        tiles
            .make(TileExpandOps.EXPANDS, op.location())
            .operand("target", like)
            .operand("scalar", scalar));
  }

  /** {@code tile.xs} for {@code ptensor.x}. */
  private static OpDefinition suffixed(Operation op) {
    return find(op, op.name().text().substring("ptensor.".length()) + "s").orElseThrow();
  }

  /** {@code tile.x} for {@code ptensor.x}. */
  static OpDefinition tileOp(Operation op) {
    String name = op.name().text().substring("ptensor.".length());
    return find(op, name).orElseThrow(() -> unconverted(op));
  }

  /** The error for what has no form on tiles. */
  static ConversionFailure unconverted(Operation op) {
    op.error("TensorOp '%s' has no registered tile conversion".formatted(op.name())).emit();
    return new ConversionFailure();
  }

  private static Optional<OpDefinition> find(Operation op, String name) {
    return Optional.ofNullable(op.context().opName("tile." + name).definition());
  }

  /** The view of a tensor type, for rules about what is valid. */
  static TensorView view(Value tensor) {
    return TensorView.of(tensor.type());
  }
}
