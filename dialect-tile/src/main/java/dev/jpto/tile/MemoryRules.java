package dev.jpto.tile;

import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.RankedTensorType;
import dev.jpto.ir.attr.Type;
import dev.jpto.ptensor.attr.Layout;
import dev.jpto.ptensor.attr.TileEnums;
import dev.jpto.ptensor.type.TensorView;
import dev.jpto.ptensor.valid.Extent;
import dev.jpto.ptensor.valid.WindowRead;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rules of what moves tiles between memories (tile-tensor.md section 2.2). */
final class MemoryRules {
  private MemoryRules() {}

  static Type load(Operation op) {
    RankedTensorType source = Operands.tensor(op, "source");
    RuleViolation.unless(
        TileElement.isElement(source.elementType()),
        "cannot load elements of type '%s'",
        source.elementType());
    int rank = source.rank();
    RuleViolation.unless(rank > 0, "expects a source of at least one dimension");
    long[] shape = Operands.shape(op, rank);
    List<Extent> valid =
        Operands.extents(
            WindowRead.of(
                    source.shape(),
                    TensorView.of(source).valid(),
                    Operands.extents(op, "offsets", rank),
                    shape,
                    Operands.optionalExtents(op, "valid", rank),
                    WindowRead.Reach.REQUESTED_PART,
                    TileAttrs.isTrue(op.attr("clamp")))
                .result());
    Optional<TileSpace> space = TileSpace.of(op.attr("target_memory"));
    RuleViolation.unless(
        space.isEmpty() || space.get() == TileSpace.VEC || space.get() == TileSpace.MAT,
        "cannot load into %s: load must go through mat, and tile.move from there",
        space.map(TileSpace::keyword).orElse(""));
    long[] kept = shape;
    long[] keptValid = Extent.constants(valid);
    if (TileAttrs.isTrue(op.attr("flatten"))) {
      kept = FlatTile.shape(shape);
      keptValid =
          FlatTile.valid(shape, keptValid)
              .orElseThrow(
                  () -> new RuleViolation("loads a valid part that is no rectangle of two axes"));
    }
    return loaded(source, kept, keptValid, space);
  }

  private static TileType loaded(
      RankedTensorType source, long[] shape, long[] valid, Optional<TileSpace> space) {
    TileType type = TileType.get(shape, source.elementType(), space);
    return type.withValid(valid).withLayout(loadLayout(type, source));
  }

  /** The type that a load into the same memory would have, of this shape and valid part. */
  static TileType loadedAs(Operation load, TileType like) {
    TileType now = (TileType) load.result(0).type();
    return loaded(Operands.tensor(load, "source"), like.shape(), like.valid(), now.space());
  }

  /** The type of a load if it went into {@code space}. */
  static TileType loadedInto(Operation load, TileSpace space) {
    TileType now = (TileType) load.result(0).type();
    return loaded(Operands.tensor(load, "source"), now.shape(), now.valid(), Optional.of(space));
  }

  private static TileLayout loadLayout(TileType type, RankedTensorType source) {
    if (!type.isIn(TileSpace.MAT)) {
      return type.layout();
    }
    if (type.rank() == 2 && type.dim(0) == 1) {
      return TileLayout.ND;
    }
    return TensorView.of(source).layout() == Layout.DN ? TileLayout.ZN : TileLayout.NZ;
  }

  static Type store(Operation op) {
    TileType source = Operands.tile(op, "source");
    RankedTensorType target = Operands.tensor(op, "target");
    StoreRules.elements(op, source, target);
    StoreRules.window(op, source, target);
    return target;
  }

  /** Where a tile can be moved from a memory, on one architecture at least (section 4.9). */
  private static Set<TileSpace> targets(TileSpace from) {
    return switch (from) {
      case VEC -> EnumSet.of(TileSpace.VEC, TileSpace.MAT);
      case MAT ->
          EnumSet.of(
              TileSpace.LEFT, TileSpace.RIGHT, TileSpace.BIAS, TileSpace.LSCALE, TileSpace.RSCALE);
      case ACC -> EnumSet.of(TileSpace.VEC, TileSpace.MAT);
      case LEFT, RIGHT, BIAS, LSCALE, RSCALE -> EnumSet.noneOf(TileSpace.class);
    };
  }

  static Type move(Operation op) {
    TileType source = Operands.tile(op, "source");
    TileSpace to = TileSpace.of(op.attr("target_memory")).orElseThrow();
    TileType result = moved(op, source, to);
    if (source.space().isPresent() && result != source) {
      Set<TileSpace> legal = targets(source.space().get());
      RuleViolation.unless(
          legal.contains(to),
          "cannot move from %s to %s; %s",
          source.space().get().keyword(),
          to.keyword(),
          legal.isEmpty()
              ? "a tile in " + source.space().get().keyword() + " cannot be moved"
              : "it can go to "
                  + String.join(", ", legal.stream().map(TileSpace::keyword).toList()));
    }
    return result;
  }

  private static TileType moved(Operation op, TileType source, TileSpace to) {
    TileType there = moved(source, to);
    TileLayout layout = there.layout();
    Optional<TileOrder> blayout =
        TileAttrs.BLAYOUT.keywordOf(op.attr("blayout")).map(TileRules::order);
    Optional<BoxOrder> slayout =
        TileAttrs.SLAYOUT.keywordOf(op.attr("slayout")).map(TileRules::boxes);
    layout = blayout.isPresent() ? layout.withBLayout(blayout.get()) : layout;
    layout = slayout.isPresent() ? layout.withSLayout(slayout.get()) : layout;
    boolean stays = source.isIn(to) && layout.equals(source.layout());
    return stays ? source : there.withLayout(layout).withCompact(false);
  }

  /** The type of {@code source} when it is moved to {@code to} and no layout is asked for. */
  static TileType moved(TileType source, TileSpace to) {
    boolean keepsLayout = !source.layout().isBoxed() && to == TileSpace.VEC;
    TileType there = source.withSpace(to);
    TileLayout layout =
        keepsLayout ? source.layout() : TileLayout.implicit(Optional.of(to), source.shape());
    boolean stays = source.isIn(to) && layout.equals(source.layout());
    return stays ? source : there.withLayout(layout).withCompact(false);
  }

  static void create(Operation op) {
    TileType result = (TileType) op.result(0).type();
    Optional<List<Extent>> valid = Operands.optionalExtents(op, "valid", result.rank());
    TileRules.checkValid(result, valid);
    RuleViolation.unless(
        !result.isIn(TileSpace.LSCALE) && !result.isIn(TileSpace.RSCALE),
        "cannot create a tile in %s",
        result.space().map(TileSpace::keyword).orElse(""));
    CreateRules.layout(op, result);
    CreateRules.attributes(op, result);
  }

  static void alloc(Operation op) {
    TileType result = (TileType) op.result(0).type();
    TileRules.checkValid(result, Operands.optionalExtents(op, "valid", result.rank()));
    RuleViolation.unless(
        result.space().isPresent() || op.attr("addr") == null,
        "expects a result in a memory, as the address is given");
    RuleViolation.unless(
        !(op.attr("addr") instanceof IntegerAttr addr) || addr.value() >= 0,
        "expects an address from 0 on, but got %s",
        op.attr("addr"));
  }

  static void full(Operation op) {
    TileType result = (TileType) op.result(0).type();
    RuleViolation.unless(!result.hasDynamicValid(), "expects a result whose valid part is static");
    CreateRules.inVec(result);
    CreateRules.fits(op.attr("value"), result.elementType());
  }

  static boolean isAtomic(Operation op) {
    return TileEnums.ATOMIC.keywordOf(op.attr("atomic")).filter("add"::equals).isPresent();
  }
}
