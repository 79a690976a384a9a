package dev.jpto.lowering.pto;

import dev.jpto.ir.OpResult;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.RankedTensorType;
import dev.jpto.ir.attr.ShapedType;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.iface.RegionBranchOp;
import dev.jpto.lowering.flow.RegionFlow;
import dev.jpto.lowering.pto.KernelHead.Part;
import dev.jpto.ptensor.TensorStorageOps;
import dev.jpto.ptensor.attr.Layout;
import dev.jpto.ptensor.type.TensorView;
import dev.jpto.pto.PtoEnums;
import dev.jpto.pto.TensorViewType;
import dev.jpto.pto.ViewOps;
import dev.jpto.std.arith.ArithInteger;
import dev.jpto.tile.TileMemoryOps;
import dev.jpto.tile.TileSpace;
import dev.jpto.tile.TileType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The tensors of a kernel: which argument each is, and one view for each that is used, in the
 * layout that the tile it goes to or comes from has (tile-tensor.md sections 4.5 and 4.6).
 */
final class GlobalTensors {
  private record ViewKey(Value argument, Type type, boolean columns) {}

  private final KernelHead head;
  private final Map<Value, Value> pointers = new IdentityHashMap<>();
  private final Map<Value, List<Value>> sizes = new IdentityHashMap<>();
  private final Map<ViewKey, Value> views = new HashMap<>();

  GlobalTensors(KernelHead head) {
    this.head = head;
  }

  /** {@code tensor}, an argument, is behind {@code pointer}; {@code dims} for each {@code ?}. */
  void add(Value tensor, Value pointer, List<Value> dims) {
    pointers.put(tensor, pointer);
    sizes.put(tensor, dims);
  }

  /** The pointer behind {@code tensor} of {@code op}. */
  Value pointer(Operation op, Value tensor) {
    return pointers.get(argument(op, tensor));
  }

  /** The argument that {@code tensor}, used by {@code op}, is another name for. */
  Value argument(Operation op, Value tensor) {
    Value at = tensor;
    Set<Value> seen = new HashSet<>();
    while (!pointers.containsKey(at)) {
      Value next = seen.add(at) ? before(at) : null;
      if (next == null) {
        throw Refusal.of(op, "expects a tensor that is an argument of the kernel");
      }
      at = next;
    }
    return at;
  }

  /** What {@code tensor} is another name for: a store's target, what a loop carries, a view. */
  private static Value before(Value tensor) {
    if (tensor instanceof OpResult result) {
      Operation op = result.definingOp();
      if (op.is(TileMemoryOps.STORE)) {
        return dev.jpto.ir.Groups.operand(op, "target");
      }
      if (op.is(TensorStorageOps.VIEW) || op.is(TensorStorageOps.WRITE)) {
        return op.operand(0);
      }
      return RegionBranchOp.of(op) == null ? null : entering(op, RegionBranchOp.PARENT, tensor);
    }
    Operation around = tensor.parentBlock().parentOp();
    return RegionBranchOp.of(around) == null
        ? null
        : entering(around, tensor.parentBlock().region().index(), tensor);
  }

  private static Value entering(Operation op, int to, Value target) {
    for (RegionFlow flow : RegionFlow.of(op, RankedTensorType.class)) {
      if (flow.target() == target && flow.source().get() != target) {
        return flow.source().get();
      }
    }
    return null;
  }

  /** The extents of {@code tensor}, an argument or another name for one. */
  List<Value> extents(Operation op, Value tensor) {
    Value argument = argument(op, tensor);
    return extents(op, (RankedTensorType) tensor.type(), argument);
  }

  private List<Value> extents(Operation op, RankedTensorType type, Value argument) {
    List<Value> dynamic = sizes.get(argument);
    List<Value> extents = new ArrayList<>();
    int next = 0;
    for (long dim : type.shape()) {
      if (dim != ShapedType.DYNAMIC) {
        extents.add(head.index(dim));
      } else if (type == argument.type()) {
        extents.add(dynamic.get(next++));
      } else {
        throw Refusal.of(op, "the extents of a view of a tensor must be static, got '%s'", type);
      }
    }
    return extents;
  }

  /**
   * The view of {@code tensor} that agrees with {@code tile}, which is loaded from it or stored to
   * it by {@code op}: of columns for a column vector.
   */
  Value view(Operation op, Value tensor, TileType tile) {
    Value argument = argument(op, tensor);
    RankedTensorType type = (RankedTensorType) tensor.type();
    boolean columns = isColumnVector(tile) && TensorView.of(type).layout() == Layout.ND;
    if (columns && type.dim(type.rank() - 1) != 1) {
      throw Refusal.of(
          op,
          "a column of a row-major tensor cannot be moved as a column vector; its last dimension"
              + " must be 1, but is %s",
          type.dim(type.rank() - 1) < 0 ? "?" : type.dim(type.rank() - 1));
    }
    if (TensorView.of(type).layout() == Layout.DN && !isColumnVector(tile) && !isInMat(tile)) {
      throw Refusal.of(
          op,
          "a tensor whose layout is dn goes to and comes from column vectors, or is loaded to mat;"
              + " load it to mat, or keep it row-major");
    }
    return views.computeIfAbsent(
        new ViewKey(argument, type, columns), key -> make(op, key, type, argument));
  }

  private static boolean isColumnVector(TileType tile) {
    return tile.dim(1) == 1
        && tile.layout().blayout() == dev.jpto.tile.TileOrder.COL_MAJOR
        && !tile.layout().isBoxed();
  }

  private static boolean isInMat(TileType tile) {
    return tile.isIn(TileSpace.MAT);
  }

  /** The strides of a tensor of one column as a tensor of columns: its rows follow each other. */
  private List<Value> columns(Operation op, TensorView view, List<Value> extents) {
    int rank = view.rank();
    List<Value> strides = new ArrayList<>(strides(view, extents));
    if (KernelHead.known(strides.get(rank - 2)) != 1) {
      throw Refusal.of(
          op,
          "the elements of this column do not follow each other in the tensor, whose strides are"
              + " [%s]",
          view.stridesOrPacked().stream()
              .map(s -> s == ShapedType.DYNAMIC ? "?" : s.toString())
              .collect(Collectors.joining(", ")));
    }
    strides.set(rank - 1, extents.get(rank - 2));
    return strides;
  }

  private Value make(Operation op, ViewKey key, RankedTensorType type, Value argument) {
    TensorView view = TensorView.of(type);
    List<Value> extents = extents(op, type, argument);
    List<Value> strides = key.columns() ? columns(op, view, extents) : strides(view, extents);
    boolean columns = key.columns() || view.layout() == Layout.DN;
    long[] unknown = new long[view.rank()];
    Arrays.fill(unknown, ShapedType.DYNAMIC);
    var spec =
        head.at(Part.VIEWS)
            .create(ViewOps.MAKE_TENSOR_VIEW, argument.location())
            .operand("ptr", pointers.get(argument))
            .operands("shape", extents)
            .operands("strides", strides);
    if (columns) {
      Attribute layout = PtoEnums.LAYOUT.attr(argument.type().uniquer(), "dn");
      spec.attr("layout", layout);
    }
    Operation made =
        head.ended(
            Part.VIEWS, spec.results(TensorViewType.get(unknown, type.elementType())).insert());
    argument.nameHint().ifPresent(name -> made.result().setNameHint(name + "_view"));
    return made.result();
  }

  private List<Value> strides(TensorView view, List<Value> extents) {
    List<Value> packed = null;
    List<Value> strides = new ArrayList<>();
    for (int axis = 0; axis < view.rank(); axis++) {
      long stride = view.stridesOrPacked().get(axis);
      if (stride == ShapedType.DYNAMIC && packed == null) {
        packed = packed(extents, view.layout());
      }
      strides.add(stride == ShapedType.DYNAMIC ? packed.get(axis) : head.index(stride));
    }
    return strides;
  }

  /** The strides of elements without gaps (tile-tensor.md section 1.2, rule 1). */
  private List<Value> packed(List<Value> extents, Layout layout) {
    int rank = extents.size();
    Value[] strides = new Value[rank];
    Value step = head.index(1);
    for (int axis = rank - 1; axis >= 0; axis--) {
      strides[axis] = step;
      step = axis == 0 ? step : times(step, extents.get(axis));
    }
    if (layout == Layout.DN) {
      strides[rank - 2] = head.index(1);
      strides[rank - 1] = extents.get(rank - 2);
    }
    return List.of(strides);
  }

  private Value times(Value a, Value b) {
    long left = KernelHead.known(a);
    long right = KernelHead.known(b);
    if (left >= 0 && right >= 0) {
      return head.index(left * right);
    }
    if (left == 1 || right == 1) {
      return left == 1 ? b : a;
    }
    return head.ended(
            Part.NUMBERS,
            head.at(Part.NUMBERS)
                .create(ArithInteger.MULI, b.location())
                .operand("lhs", a)
                .operand("rhs", b)
                .insert())
        .result();
  }
}
