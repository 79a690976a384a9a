package dev.jpto.pto;

import static dev.jpto.pto.Rule.broken;
import static dev.jpto.pto.Rule.listed;
import static dev.jpto.pto.Rule.unless;
import static dev.jpto.pto.Rule.verb;

import dev.jpto.ir.attr.ShapedType;
import dev.jpto.ir.attr.Type;
import java.util.Optional;
import java.util.function.BiFunction;

/** Rules about operands by themselves (pto-dialect.md section 4: TB, VS, VR, ND, RM). */
final class OperandRules {
  private OperandRules() {}

  /** TB: tiles, of elements that are computed with. */
  static Rule tiles(String... operands) {
    return each(
        listed(operands) + verb(operands, " is a tile.", " are tiles."),
        operands,
        OperandRules::tile);
  }

  /** VS: {@link #tiles} in the vector memory. */
  static Rule inVec(String... operands) {
    return in(AddressSpace.VEC, operands);
  }

  /** {@link #tiles} in {@code space}. */
  static Rule in(AddressSpace space, String... operands) {
    return each(
        listed(operands) + verb(operands, " is a tile in ", " are tiles in ") + memory(space) + ".",
        operands,
        (op, operand) -> tile(op, operand).or(() -> space(op, operand, space)));
  }

  /** VR: {@link #inVec}, row major. */
  static Rule rowMajorVec(String... operands) {
    return each(
        listed(operands)
            + verb(operands, " is a row-major tile in ", " are row-major tiles in ")
            + memory(AddressSpace.VEC)
            + ".",
        operands,
        (op, operand) ->
            tile(op, operand)
                .or(() -> space(op, operand, AddressSpace.VEC))
                .or(() -> blayout(op, operand, BLayout.ROW_MAJOR)));
  }

  /** ND: {@link #rowMajorVec} without boxes. */
  static Rule plainVec(String... operands) {
    return each(
        listed(operands)
            + verb(operands, " is a row-major tile", " are row-major tiles")
            + " without boxes in "
            + memory(AddressSpace.VEC)
            + ".",
        operands,
        (op, operand) ->
            tile(op, operand)
                .or(() -> space(op, operand, AddressSpace.VEC))
                .or(() -> blayout(op, operand, BLayout.ROW_MAJOR))
                .or(() -> slayout(op, operand, SLayout.NONE_BOX)));
  }

  /** RM: row major, in any memory. */
  static Rule rowMajor(String... operands) {
    return each(
        listed(operands) + verb(operands, " is", " are") + " row major.",
        operands,
        (op, operand) ->
            unless(
                !(op.type(operand) instanceof TileBufType tile)
                    || tile.config().blayout() == BLayout.ROW_MAJOR,
                "expects %s to use row-major layout, but its blayout is col_major; view it with"
                    + " pto.treshape, a column vector as one row",
                operand));
  }

  /** {@code blayout} and {@code slayout} are these. */
  static Rule layout(BLayout blayout, SLayout slayout, String... operands) {
    return each(
        listed(operands)
            + verb(operands, " has", " have")
            + " the layout "
            + blayout.keyword()
            + ", "
            + slayout.keyword()
            + ".",
        operands,
        (op, operand) -> {
          TileConfig config = op.tile(operand).config();
          return unless(
              config.blayout() == blayout && config.slayout() == slayout,
              "expects %s to use blayout=%s and slayout=%s, but got blayout=%s and slayout=%s;"
                  + " allocate it with that layout",
              operand,
              blayout.keyword(),
              slayout.keyword(),
              config.blayout().keyword(),
              config.slayout().keyword());
        });
  }

  /** NZ: boxes column by column, rows inside. */
  static Rule boxedByColumn(String... operands) {
    return layout(BLayout.COL_MAJOR, SLayout.ROW_MAJOR, operands);
  }

  /** No boxes. */
  static Rule unboxed(String operand) {
    return Rule.of(
        listed(operand) + " has no boxes.", op -> slayout(op, operand, SLayout.NONE_BOX));
  }

  /** Boxes of {@code bytes} bytes. */
  static Rule fractal(int bytes, String operand) {
    return Rule.of(
        listed(operand) + " has boxes of " + bytes + " bytes.",
        op ->
            unless(
                op.tile(operand).config().fractal() == bytes,
                "expects %s fractal size to be %d, but got %d",
                operand,
                bytes,
                op.tile(operand).config().fractal()));
  }

  /** Rows and columns are valid, or may be. */
  static Rule notEmpty(String... operands) {
    return each(
        listed(operands) + verb(operands, " has", " have") + " valid elements.",
        operands,
        (op, operand) -> {
          long[] valid = op.valid(operand);
          for (int i = 0; i < valid.length; i++) {
            if (valid[i] == 0) {
              return broken(
                  "expects %s valid_shape[%d] to be non-zero, but its valid_shape is %s",
                  operand, i, OpCheck.text(valid));
            }
          }
          return Rule.KEPT;
        });
  }

  /** No extent is known and not positive: of a tile's valid part, or of a view. */
  static Rule positive(String... operands) {
    return each(
        listed(operands) + verb(operands, " has", " have") + " positive extents.",
        operands,
        (op, operand) -> {
          boolean tile = op.type(operand) instanceof TileBufType;
          long[] extents = op.valid(operand);
          for (int i = 0; i < extents.length; i++) {
            if (extents[i] <= 0 && extents[i] != ShapedType.DYNAMIC) {
              return broken(
                  "expects %s %s[%d] to be positive, but it is %s",
                  operand, tile ? "valid_shape" : "shape", i, OpCheck.text(extents));
            }
          }
          return Rule.KEPT;
        });
  }

  /** The valid extent of dimension {@code dim} is {@code size} if known. */
  static Rule validDim(String operand, int dim, long size) {
    return Rule.of(
        listed(operand) + " has " + size + " valid " + (dim == 0 ? "row" : "column") + ".",
        op ->
            unless(
                OpCheck.agree(op.valid(operand, dim), size),
                "expects %s valid_shape[%d] to be %d, but its valid_shape is %s",
                operand,
                dim,
                size,
                OpCheck.text(op.valid(operand))));
  }

  /** A slice of global memory. */
  static Rule partition(String operand) {
    return Rule.of(
        listed(operand) + " is a slice of global memory.",
        op ->
            unless(
                op.type(operand) instanceof PartitionTensorViewType,
                "expects %s to be !pto.partition_tensor_view, but got '%s'; make it with"
                    + " pto.partition_view",
                operand,
                op.type(operand)));
  }

  private static Rule each(
      String text, String[] operands, BiFunction<OpCheck, String, Optional<String>> check) {
    return Rule.of(
        text,
        op -> {
          for (String operand : operands) {
            Optional<String> violation = check.apply(op, operand);
            if (violation.isPresent()) {
              return violation;
            }
          }
          return Rule.KEPT;
        });
  }

  private static Optional<String> tile(OpCheck op, String operand) {
    Type type = op.type(operand);
    if (!(type instanceof TileBufType tile)) {
      return broken(
          "expects %s to be a !pto.tile_buf or rank-2 memref, but got '%s'", operand, type);
    }
    return unless(
        !Elements.isLowPrecision(tile.elementType()),
        "%s: dtype %s is not supported by this op yet",
        operand,
        tile.elementType());
  }

  private static Optional<String> space(OpCheck op, String operand, AddressSpace space) {
    AddressSpace actual = op.tile(operand).space();
    return unless(
        actual == space,
        "expects %s to be in the %s address space, but it is in %s; %s",
        operand,
        space.keyword(),
        actual.keyword(),
        howToReach(space));
  }

  private static String howToReach(AddressSpace space) {
    return switch (space) {
      case VEC, MAT -> "load or move it there first";
      case LEFT, RIGHT -> "move it there with pto.tmov or pto.textract first";
      case BIAS, SCALING -> "move it there with pto.tmov first";
      default -> "allocate it there";
    };
  }

  private static Optional<String> blayout(OpCheck op, String operand, BLayout blayout) {
    BLayout actual = op.tile(operand).config().blayout();
    return unless(
        actual == blayout,
        "expects %s to use the %s blayout, but it is %s; view it with pto.treshape, a column vector"
            + " as one row",
        operand,
        blayout.keyword(),
        actual.keyword());
  }

  private static Optional<String> slayout(OpCheck op, String operand, SLayout slayout) {
    SLayout actual = op.tile(operand).config().slayout();
    return unless(
        actual == slayout,
        "expects %s to use the %s slayout, but it is %s; allocate it with that layout",
        operand,
        slayout.keyword(),
        actual.keyword());
  }

  /** What the reference page calls a memory. */
  static String memory(AddressSpace space) {
    return space == AddressSpace.VEC ? "the vector memory" : "`" + space.keyword() + "`";
  }
}
