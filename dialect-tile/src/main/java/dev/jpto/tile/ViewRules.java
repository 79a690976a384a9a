package dev.jpto.tile;

import dev.jpto.ir.Groups;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.FloatType;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.ShapedType;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.num.FloatSemantics;
import dev.jpto.ptensor.valid.Extent;
import dev.jpto.ptensor.valid.ReshapeValid;
import dev.jpto.ptensor.valid.ValidResult;
import dev.jpto.ptensor.valid.WindowRead;
import dev.jpto.ptensor.valid.WriteUnion;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rules of windows, reshapes and other views (tile-tensor.md sections 1.5 and 2.2). */
final class ViewRules {
  private static final Set<TileSpace> CUBE_OPERANDS = EnumSet.of(TileSpace.LEFT, TileSpace.RIGHT);

  private ViewRules() {}

  static Type slice(Operation op) {
    Value source = Groups.operand(op, "source");
    TileType from = Operands.tile(op, "source");
    long[] shape = Operands.shape(op, from.rank());
    List<Extent> offsets = Operands.extents(op, "offsets", from.rank());
    long[] valid = window(op, source, offsets, shape);
    boolean[] dropped = dropped(op, shape, valid);
    TileType window =
        from.withShape(keep(shape, dropped), keep(valid, dropped)).withLayout(from.layout());
    Optional<TilePad> pad = TilePad.of(op.attr("pad"));
    return pad.isPresent() ? window.withPad(pad) : window;
  }

  /** What is valid of the window, which lies inside the source. */
  private static long[] window(Operation op, Value source, List<Extent> offsets, long[] shape) {
    TileType from = (TileType) source.type();
    ValidResult result =
        new WindowRead(
                Extent.ofAll(from.shape()),
                ValidDims.of(source),
                offsets,
                Extent.ofAll(shape),
                Operands.optionalExtents(op, "valid", from.rank()),
                WindowRead.Reach.WHOLE_WINDOW,
                false)
            .result();
    return Extent.constants(Operands.extents(result));
  }

  private static boolean[] dropped(Operation op, long[] shape, long[] valid) {
    boolean[] dropped = new boolean[shape.length];
    long[] axes = Operands.longs(op, "drop_dims");
    for (long axis : axes) {
      RuleViolation.unless(
          axis >= 0 && axis < shape.length,
          "expects 'drop_dims' within rank %d, but got %d",
          shape.length,
          axis);
      RuleViolation.unless(!dropped[(int) axis], "'drop_dims' has axis %d twice", axis);
      RuleViolation.unless(
          shape[(int) axis] == 1 && valid[(int) axis] == 1,
          "cannot drop axis %d: it is not known to have one valid element",
          axis);
      dropped[(int) axis] = true;
    }
    RuleViolation.unless(
        axes.length == 0 || shape.length - axes.length >= 2,
        "cannot drop %d of %d axes: a tile keeps two",
        axes.length,
        shape.length);
    return dropped;
  }

  private static long[] keep(long[] extents, boolean[] dropped) {
    long[] kept = new long[extents.length];
    int count = 0;
    for (int i = 0; i < extents.length; i++) {
      if (!dropped[i]) {
        kept[count++] = extents[i];
      }
    }
    return Arrays.copyOf(kept, count);
  }

  static Type extract(Operation op) {
    Value source = Groups.operand(op, "source");
    TileType from = Operands.tile(op, "source");
    TileRules.checkRank2(from, "a source");
    long[] shape = Operands.shape(op, 2);
    TileSpace to = TileSpace.of(op.attr("target_memory")).orElse(TileSpace.VEC);
    checkExtractMemories(from, to);
    RuleViolation.unless(
        isExtractable(from.elementType()),
        "cannot extract elements of type '%s'; expects i8, f16, bf16 or f32",
        from.elementType());
    List<Extent> offsets = List.of(Operands.extent(op, "row"), Operands.extent(op, "col"));
    long[] valid = window(op, source, offsets, shape);
    TileType result = TileType.get(shape, from.elementType(), to).withValid(valid);
    boolean compact = CUBE_OPERANDS.contains(to) && !result.isFullyValid();
    result = to == TileSpace.VEC ? result.withLayout(TileLayout.ND) : result;
    return result.withPad(from.pad()).withCompact(compact);
  }

  private static void checkExtractMemories(TileType from, TileSpace to) {
    boolean legal =
        from.space().isEmpty()
            ? to == TileSpace.VEC || CUBE_OPERANDS.contains(to)
            : from.isIn(TileSpace.MAT) && CUBE_OPERANDS.contains(to)
                || from.isIn(TileSpace.VEC) && to == TileSpace.VEC;
    RuleViolation.unless(
        legal,
        "cannot extract from %s to %s; expects mat to left or right, or vec to vec",
        from.space().map(TileSpace::keyword).orElse("no memory"),
        to.keyword());
    RuleViolation.unless(
        to != TileSpace.VEC || from.layout().isRowMajor(),
        "expects a row-major source without boxes, as it is extracted to vec");
  }

  private static boolean isExtractable(Type type) {
    return switch (type) {
      case IntegerType i -> i.width() == 8;
      case FloatType f ->
          TileRules.isHalf(f) || f.semantics() == FloatSemantics.F32 || f.width() == 8;
      default -> TileElement.isElement(type);
    };
  }

  static Type assemble(Operation op) {
    TileType target = Operands.tile(op, "target");
    TileType source = Operands.tile(op, "source");
    boolean toMat = source.isIn(TileSpace.ACC) && target.isIn(TileSpace.MAT);
    boolean narrows =
        toMat && TileRules.isF32(source.elementType()) && TileRules.isHalf(target.elementType());
    RuleViolation.unless(
        source.elementType() == target.elementType() || narrows,
        "cannot write elements of type '%s' into a tile of '%s'",
        source.elementType(),
        target.elementType());
    checkAssembleMemories(target, source, toMat);
    int more = target.rank() - source.rank();
    RuleViolation.unless(
        more >= 0,
        "cannot write a tile of rank %d into one of rank %d",
        source.rank(),
        target.rank());
    List<Extent> offsets = Operands.extents(op, "offsets", target.rank());
    List<Extent> size = Operands.withUnitAxes(Extent.ofAll(source.shape()), more);
    checkFits(target, offsets, size);
    ValidResult union =
        new WriteUnion(
                Extent.ofAll(target.shape()),
                ValidDims.of(Groups.operand(op, "target")),
                Operands.withUnitAxes(ValidDims.of(Groups.operand(op, "source")), more),
                offsets)
            .result();
    return target.withValid(Extent.constants(Operands.extents(union)));
  }

  private static void checkAssembleMemories(TileType target, TileType source, boolean toMat) {
    boolean open = target.space().isEmpty() || source.space().isEmpty();
    boolean same = target.space().equals(source.space());
    boolean holds = target.isIn(TileSpace.VEC) || target.isIn(TileSpace.MAT);
    RuleViolation.unless(
        open || toMat || same && holds,
        "cannot write from %s into %s; expects vec, mat, or acc into mat",
        source.space().map(TileSpace::keyword).orElse(""),
        target.space().map(TileSpace::keyword).orElse(""));
  }

  /** The whole source, valid or not, lies inside the target. */
  private static void checkFits(TileType target, List<Extent> offsets, List<Extent> size) {
    for (int axis = 0; axis < offsets.size(); axis++) {
      Extent offset = offsets.get(axis);
      RuleViolation.unless(
          !target.layout().isBoxed() || offset.isConstant(),
          "expects constant offsets, as the target is made of boxes");
      long from = offset.isConstant() ? offset.constant() : 0;
      RuleViolation.unless(from >= 0, "offset %s on axis %d is negative", offset, axis);
      long end = from + size.get(axis).constant();
      RuleViolation.unless(
          end <= target.dim(axis),
          "window [%s, %d) on axis %d reaches beyond the target's %d",
          offset,
          end,
          axis,
          target.dim(axis));
    }
  }

  static void reshape(Operation op) {
    TileType from = Operands.tile(op, "source");
    TileType to = (TileType) op.result(0).type();
    TileRules.checkSameElements(from, to);
    RuleViolation.unless(
        from.numElements() == to.numElements(),
        "expects a result of as many elements: %d, but got %d",
        from.numElements(),
        to.numElements());
    boolean inOrder =
        from.layout().isRowMajor() || !from.layout().isBoxed() && isVector(from.shape());
    ValidResult valid = ReshapeValid.of(from.shape(), from.valid(), to.shape(), inOrder);
    TileType expected =
        from.withLayout(TileLayout.implicit(from.space(), from.shape()))
            .withShape(to.shape(), Extent.constants(Operands.extents(valid)));
    checkGiven(from.layout().isBoxed() ? expected.withLayout(from.layout()) : expected, to);
  }

  private static boolean isVector(long[] shape) {
    return Arrays.stream(shape).filter(extent -> extent > 1).count() <= 1;
  }

  private static void checkGiven(TileType expected, TileType actual) {
    RuleViolation.unless(
        TileRules.agree(actual, expected),
        "inferred type(s) '%s' are incompatible with return type(s) of operation '%s'",
        expected,
        actual);
  }

  static Type transpose(Operation op) {
    TileType from = Operands.tile(op, "source");
    RuleViolation.unless(from.rank() >= 2, "expects a source of rank 2 or more");
    int a = Operands.axis(op, "axis1", from.rank());
    int b = Operands.axis(op, "axis2", from.rank());
    RuleViolation.unless(a != b, "expects two axes, but got %d twice", a);
    Operands.optionalTile(op, "tmp").ifPresent(tmp -> TileRules.checkSameElements(from, tmp));
    return from.withImplicitLayout()
        .withShape(swapped(from.shape(), a, b), swapped(from.valid(), a, b));
  }

  private static long[] swapped(long[] extents, int a, int b) {
    long[] result = extents.clone();
    result[a] = extents[b];
    result[b] = extents[a];
    return result;
  }

  static Type transposeView(Operation op) {
    TileType from = Operands.tile(op, "source");
    int rank = from.rank();
    RuleViolation.unless(rank >= 2, "expects a source of rank 2 or more");
    return from.withShape(
            swapped(from.shape(), rank - 2, rank - 1), swapped(from.valid(), rank - 2, rank - 1))
        .withLayout(from.layout().transposed());
  }

  static void reinterpretView(Operation op) {
    TileType from = Operands.tile(op, "source");
    TileType to = (TileType) op.result(0).type();
    RuleViolation.unless(
        from.space().equals(to.space()),
        "expects a result in the same memory, %s",
        from.space().map(TileSpace::keyword).orElse("none yet"));
    RuleViolation.unless(
        TileElement.bytesOf(from) == TileElement.bytesOf(to),
        "expects a result of as many bytes: %d, but got %d",
        TileElement.bytesOf(from),
        TileElement.bytesOf(to));
    RuleViolation.unless(
        from.layout().isBoxed() == to.layout().isBoxed(),
        "cannot reinterpret between tiles with and without boxes");
  }

  static Type setValidShape(Operation op) {
    TileType from = Operands.tile(op, "source");
    TileRules.checkRank2(from, "a source");
    List<Extent> valid = List.of(Operands.extent(op, "rows"), Operands.extent(op, "cols"));
    for (int axis = 0; axis < 2; axis++) {
      Extent extent = valid.get(axis);
      RuleViolation.unless(
          !extent.isConstant() || (extent.constant() >= 0 && extent.constant() <= from.dim(axis)),
          "valid size %s on axis %d is not within 0 and %d",
          extent,
          axis,
          from.dim(axis));
    }
    checkNoWindow(Groups.operand(op, "source"));
    return from.withValid(Extent.constants(valid));
  }

  /** Only a tile with room of its own can have another valid part. */
  private static void checkNoWindow(Value source) {
    Operation made = source.definingOp();
    boolean view =
        made != null
            && !made.is(TileViewOps.SET_VALIDSHAPE)
            && made.name().isRegistered()
            && AliasFacts.of(made).viewOf().isPresent();
    RuleViolation.unless(
        !view, "cannot set the valid shape of a view, which '%s' makes", view ? made.name() : "");
  }

  static Type concat(Operation op) {
    TileType lhs = Operands.tile(op, "lhs");
    TileType rhs = Operands.tile(op, "rhs");
    TileRules.checkRank2(lhs, "tiles");
    TileRules.checkRank2(rhs, "tiles");
    TileRules.checkSameElements(lhs, rhs);
    RuleViolation.unless(
        lhs.dim(0) == rhs.dim(0),
        "expects tiles of as many rows, but got %d and %d",
        lhs.dim(0),
        rhs.dim(0));
    boolean open = lhs.validDim(1) == ShapedType.DYNAMIC || rhs.validDim(1) == ShapedType.DYNAMIC;
    long cols = open ? ShapedType.DYNAMIC : lhs.validDim(1) + rhs.validDim(1);
    return lhs.withImplicitLayout()
        .withShape(
            new long[] {lhs.dim(0), lhs.dim(1) + rhs.dim(1)}, new long[] {lhs.validDim(0), cols});
  }

  static Type fillPad(Operation op) {
    TileType from = Operands.tile(op, "source");
    return from.withValid(from.shape()).withPad(pad(op));
  }

  private static Optional<TilePad> pad(Operation op) {
    return Optional.of(TilePad.of(op.attr("pad")).orElse(TilePad.ZERO));
  }

  static void fillPadExpand(Operation op) {
    TileType from = Operands.tile(op, "source");
    TileType to = (TileType) op.result(0).type();
    RuleViolation.unless(
        from.rank() == to.rank(),
        "expects a result of rank %d, but got %d",
        from.rank(),
        to.rank());
    for (int axis = 0; axis < to.rank(); axis++) {
      RuleViolation.unless(
          to.dim(axis) >= from.dim(axis),
          "expects a result of at least %d elements on axis %d, but got %d",
          from.dim(axis),
          axis,
          to.dim(axis));
    }
    checkGiven(from.withImplicitLayout().withShape(to.shape()).withPad(pad(op)), to);
  }

  static Type read(Operation op) {
    TileType from = Operands.tile(op, "source");
    checkIndices(op, from);
    return from.elementType();
  }

  static Type write(Operation op) {
    TileType target = Operands.tile(op, "target");
    checkIndices(op, target);
    ElementRules.checkScalar(Groups.operand(op, "value").type(), target.elementType());
    return target;
  }

  private static void checkIndices(Operation op, TileType tile) {
    List<Extent> indices = Operands.extents(op, "indices", tile.rank());
    for (int axis = 0; axis < tile.rank(); axis++) {
      Extent index = indices.get(axis);
      RuleViolation.unless(
          !index.isConstant() || (index.constant() >= 0 && index.constant() < tile.dim(axis)),
          "index %s on axis %d is not within the tile's %d",
          index,
          axis,
          tile.dim(axis));
    }
  }
}
