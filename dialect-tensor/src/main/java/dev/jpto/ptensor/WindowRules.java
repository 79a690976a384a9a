package dev.jpto.ptensor;

import static dev.jpto.ptensor.ElementRules.view;

import dev.jpto.ir.Groups;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.FloatType;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.Type;
import dev.jpto.ptensor.attr.Layout;
import dev.jpto.ptensor.attr.Pad;
import dev.jpto.ptensor.attr.TileEnums;
import dev.jpto.ptensor.type.Inferred;
import dev.jpto.ptensor.type.TensorView;
import dev.jpto.ptensor.valid.Extent;
import dev.jpto.ptensor.valid.ValidResult;
import dev.jpto.ptensor.valid.WindowRead;
import dev.jpto.ptensor.valid.WriteUnion;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Windows of tensors that are read and written (tile-tensor.md sections 1.5 and 2.1). */
final class WindowRules {
  private WindowRules() {}

  /** {@code ptensor.slice}: the window, less the axes dropped. */
  static Inferred slice(Operation op) {
    TensorView source = view(op, 0);
    long[] shape = PTensorAttrs.numbers(op, "shape");
    List<Value> offsets = Groups.operands(op, "offsets");
    List<Value> wanted = Groups.operands(op, "valid");
    if (shape.length != source.rank() || offsets.size() != source.rank()) {
      return Inferred.problem(
          "needs a shape and offsets of the tensor's rank %d, got %d and %d",
          source.rank(), shape.length, offsets.size());
    }
    if (!wanted.isEmpty() && wanted.size() != source.rank()) {
      return Inferred.problem("needs no or %d valid sizes, got %d", source.rank(), wanted.size());
    }
    for (long extent : shape) {
      if (extent < 1) {
        return Inferred.problem("needs a window of positive extents, got %s", Shapes.text(shape));
      }
    }
    WindowRead read =
        WindowRead.of(
            source.shape(),
            source.valid(),
            Extent.ofAll(offsets),
            shape,
            wanted.isEmpty() ? Optional.empty() : Optional.of(Extent.ofAll(wanted)),
            WindowRead.Reach.REQUESTED_PART,
            PTensorAttrs.isTrue(op, "clamp"));
    return switch (read.result()) {
      case ValidResult.Rejected(String reason) -> Inferred.problem("%s", reason);
      case ValidResult.Valid valid -> window(op, source, shape, valid.constants());
    };
  }

  private static Inferred window(Operation op, TensorView source, long[] shape, long[] valid) {
    BitSet dropped = new BitSet();
    for (long axis : PTensorAttrs.numbers(op, "drop_dims")) {
      if (axis < 0 || axis >= shape.length || dropped.get((int) axis)) {
        return Inferred.problem(
            "drop_dims: %d is no axis of a tensor of rank %d, or given twice", axis, shape.length);
      }
      if (shape[(int) axis] != 1 || valid[(int) axis] != 1) {
        return Inferred.problem(
            "drop_dims: axis %d has extent %d, %s of it valid; only an axis of extent 1 that is"
                + " certainly valid can be dropped",
            axis, shape[(int) axis], Shapes.text(valid[(int) axis]));
      }
      dropped.set((int) axis);
    }
    if (dropped.cardinality() == shape.length && shape.length > 0) {
      return Inferred.problem(
          "drop_dims drops all axes; keep one, or use ptensor.read for a single element");
    }
    Pad pad = TileEnums.PAD.keywordOf(op.attr("pad")).map(Pad::of).orElse(source.pad());
    boolean whole = dropped.isEmpty();
    TensorView result =
        new TensorView(
            without(shape, dropped),
            source.element(),
            whole ? source.layout() : Layout.ND,
            whole ? source.strides() : List.of(),
            without(valid, dropped),
            pad);
    return Inferred.type(result);
  }

  private static long[] without(long[] extents, BitSet dropped) {
    long[] kept = new long[extents.length - dropped.cardinality()];
    int next = 0;
    for (int i = 0; i < extents.length; i++) {
      if (!dropped.get(i)) {
        kept[next++] = extents[i];
      }
    }
    return kept;
  }

  /** {@code ptensor.assemble}: the target's type, with what the source adds to its valid part. */
  static Inferred assemble(Operation op) {
    TensorView target = view(op, 0);
    TensorView source = view(op, 1);
    List<Value> offsets = Groups.operands(op, "offsets");
    if (source.element() != target.element()) {
      return Inferred.problem(
          "writes elements of '%s' into '%s'", source.element(), target.element());
    }
    if (source.rank() > target.rank()) {
      return Inferred.problem(
          "writes a tensor of rank %d into one of rank %d", source.rank(), target.rank());
    }
    if (offsets.size() != target.rank()) {
      return Inferred.problem(
          "needs an offset for each of the target's %d axes, got %d",
          target.rank(), offsets.size());
    }
    if (isAtomicAdd(op) && !canAddAtomically(target.element())) {
      return Inferred.problem(
          "cannot add atomically to elements of '%s'; f32, bf16, f16, i32, i16 and i8 can",
          target.element());
    }
    long[] written = padded(source.valid(), target.rank());
    List<Extent> places = Extent.ofAll(offsets);
    Optional<String> outside = outside(places, written, target.shape());
    if (outside.isPresent()) {
      return Inferred.problem("%s", outside.get());
    }
    if (target.isFullyValid()) {
      return Inferred.type(target);
    }
    WriteUnion union =
        new WriteUnion(
            Extent.ofAll(target.shape()),
            Extent.ofAll(target.valid()),
            Extent.ofAll(written),
            places);
    return switch (union.result()) {
      case ValidResult.Rejected(String reason) -> Inferred.problem("%s", reason);
      case ValidResult.Valid valid -> Inferred.type(target.withValid(valid.constants()));
    };
  }

  static boolean isAtomicAdd(Operation op) {
    return TileEnums.ATOMIC.keywordOf(op.attr("atomic")).map("add"::equals).orElse(false);
  }

  private static boolean canAddAtomically(Type element) {
    return switch (element) {
      case FloatType f -> f.width() >= 16;
      case IntegerType i -> i.isSignless() && i.width() >= 8 && i.width() <= 32;
      default -> false;
    };
  }

  private static long[] padded(long[] extents, int rank) {
    long[] all = new long[rank];
    Arrays.fill(all, 1);
    System.arraycopy(extents, 0, all, rank - extents.length, extents.length);
    return all;
  }

  private static Optional<String> outside(List<Extent> offsets, long[] written, long[] shape) {
    for (int axis = 0; axis < shape.length; axis++) {
      Extent offset = offsets.get(axis);
      if (offset.isConstant() && offset.constant() < 0) {
        return Optional.of("offset %s on axis %d is negative".formatted(offset, axis));
      }
      if (!Shapes.isStatic(written[axis]) || !Shapes.isStatic(shape[axis])) {
        continue;
      }
      long from = offset.isConstant() ? offset.constant() : 0;
      if (from + written[axis] > shape[axis]) {
        return Optional.of(
            "source [%s, %d) on axis %d reaches beyond the target's %d"
                .formatted(
                    offset.isConstant() ? offset : "0", from + written[axis], axis, shape[axis]));
      }
    }
    return Optional.empty();
  }

  // Single elements.

  /** {@code ptensor.read}: an element. */
  static Inferred read(Operation op) {
    TensorView source = view(op, 0);
    Optional<String> problem = indices(source, Groups.operands(op, "indices"));
    return problem.isPresent()
        ? Inferred.problem("%s", problem.get())
        : Inferred.type(source.element());
  }

  /** {@code ptensor.write}: the target's type. */
  static Inferred write(Operation op) {
    TensorView target = view(op, 0);
    Optional<String> problem = indices(target, Groups.operands(op, "indices"));
    if (problem.isPresent()) {
      return Inferred.problem("%s", problem.get());
    }
    Type value = Groups.operand(op, "value").type();
    return value == target.element()
        ? Inferred.type(target)
        : Inferred.problem("writes a '%s' into a tensor of '%s'", value, target.element());
  }

  private static Optional<String> indices(TensorView tensor, List<Value> indices) {
    if (indices.size() != tensor.rank()) {
      return Optional.of(
          "needs an index for each of %d axes, got %d".formatted(tensor.rank(), indices.size()));
    }
    for (int axis = 0; axis < indices.size(); axis++) {
      Extent index = Extent.of(indices.get(axis));
      long extent = tensor.shape()[axis];
      boolean outside =
          index.isConstant()
              && (index.constant() < 0 || Shapes.isStatic(extent) && index.constant() >= extent);
      if (outside) {
        return Optional.of(
            "index %s on axis %d is outside of the %s elements"
                .formatted(index, axis, Shapes.text(extent)));
      }
    }
    return Optional.empty();
  }

  /** The axis that the attribute {@code key} names. */
  static OptionalLong axis(Operation op, String key, int rank) {
    return Shapes.axis(op.attr(key, IntegerAttr.class).value(), rank);
  }
}
