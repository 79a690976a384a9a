package dev.jpto.lowering.pto;

import dev.jpto.comm.CommDialect;
import dev.jpto.ir.Block;
import dev.jpto.ir.BlockArgument;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.OpOperand;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.FunctionType;
import dev.jpto.ir.attr.IndexType;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.RankedTensorType;
import dev.jpto.ir.attr.ShapedType;
import dev.jpto.ir.attr.StringAttr;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.attr.TypeAttr;
import dev.jpto.lowering.pto.KernelHead.Part;
import dev.jpto.pto.PtoEnums;
import dev.jpto.pto.PtrType;
import dev.jpto.rewrite.Rewriter;
import dev.jpto.std.arith.ArithCasts;
import dev.jpto.std.func.FuncOps;
import dev.jpto.std.jpto.JptoDialect;
import dev.jpto.tile.TileIdentityOps;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The signature of a kernel in {@code pto} (tile-tensor.md section 4.5): a pointer for each tensor,
 * then the other arguments, then an {@code index} for each extent of a tensor that is not static,
 * then the numbers of block and core that are used. Tensors that are only signals stay, for {@code
 * convert-comm-to-pto}.
 */
final class KernelShell {
  private static final List<OpDefinition> IDENTITY =
      List.of(
          TileIdentityOps.GET_BLOCK_IDX,
          TileIdentityOps.GET_BLOCK_NUM,
          TileIdentityOps.GET_SUBBLOCK_IDX);

  private static final List<String> IDENTITY_NAMES =
      List.of("block_idx", "block_num", "subblock_idx");

  /** One extent of a tensor argument that is passed along. */
  record Dim(int argument, int axis) {}

  private final Operation function;
  private final Rewriter rewriter;
  private final Block entry;
  private final List<Type> oldInputs;
  private final List<Integer> tensors = new ArrayList<>();
  private final List<Integer> others = new ArrayList<>();
  private final List<Dim> dims = new ArrayList<>();
  private final Map<OpDefinition, Value> identity = new IdentityHashMap<>();
  private final List<Integer> identities = new ArrayList<>();

  KernelShell(Rewriter rewriter, Operation function) {
    this.rewriter = rewriter;
    this.function = function;
    entry = function.region(0).entry();
    oldInputs = FuncOps.typeOf(function).inputs();
  }

  /** Adds the new arguments behind the old ones, and tells {@code found} of the tensors. */
  void open(KernelHead head, GlobalTensors found) {
    List<BlockArgument> old = List.copyOf(entry.arguments());
    List<Value> pointers = new ArrayList<>();
    for (int i = 0; i < old.size(); i++) {
      boolean isTensor = old.get(i).type() instanceof RankedTensorType;
      (isTensor ? tensors : others).add(i);
    }
    for (int i : tensors) {
      BlockArgument tensor = old.get(i);
      if (isSignal(tensor)) {
        pointers.add(tensor);
      } else {
        Type element = ((RankedTensorType) tensor.type()).elementType();
        pointers.add(append(PtrType.get(element), tensor));
      }
    }
    List<List<Value>> extents = new ArrayList<>();
    for (int i : tensors) {
      extents.add(isSignal(old.get(i)) ? List.of() : appendDims(i, old.get(i)));
    }
    for (int k = 0; k < tensors.size(); k++) {
      if (pointers.get(k) != old.get(tensors.get(k))) {
        found.add(old.get(tensors.get(k)), pointers.get(k), extents.get(k));
      }
    }
    appendIdentity(head);
  }

  private BlockArgument append(Type type, BlockArgument like) {
    BlockArgument added =
        rewriter.insertArgument(entry, entry.numArguments(), type, like.location());
    added.setNameHint(like.nameHint().orElse(null));
    return added;
  }

  private List<Value> appendDims(int argument, BlockArgument tensor) {
    RankedTensorType type = (RankedTensorType) tensor.type();
    List<Value> extents = new ArrayList<>();
    for (int axis = 0; axis < type.rank() && !tensor.isUnused(); axis++) {
      if (type.dim(axis) == ShapedType.DYNAMIC) {
        BlockArgument dim = append(IndexType.get(rewriter.context()), tensor);
        String suffix = "_dim" + axis;
        dim.setNameHint(tensor.nameHint().map(name -> name + suffix).orElse(null));
        extents.add(dim);
        dims.add(new Dim(argument, axis));
      }
    }
    return extents;
  }

  private void appendIdentity(KernelHead head) {
    for (int k = 0; k < IDENTITY.size(); k++) {
      OpDefinition kind = IDENTITY.get(k);
      List<Operation> users = new ArrayList<>();
      function.walk(
          op -> {
            if (op.is(kind)) {
              users.add(op);
            }
          });
      if (!users.isEmpty()) {
        BlockArgument number =
            rewriter.insertArgument(
                entry,
                entry.numArguments(),
                IntegerType.get(rewriter.context(), 32),
                function.location());
        number.setNameHint(IDENTITY_NAMES.get(k));
        identities.add(k);
        Operation cast =
            head.ended(
                Part.NUMBERS,
                head.at(Part.NUMBERS)
                    .create(ArithCasts.INDEX_CAST, users.getFirst().location())
                    .operands(number)
                    .results(IndexType.get(rewriter.context()))
                    .insert());
        identity.put(kind, cast.result());
      }
    }
  }

  /** The number that an operation of {@code kind} asks for. */
  Value identity(OpDefinition kind) {
    return identity.get(kind);
  }

  /** Whether {@code tensor} is used by signals and not as data. */
  private static boolean isSignal(Value tensor) {
    boolean signals = false;
    for (OpOperand use : tensor.uses()) {
      String namespace = use.owner().name().namespace();
      if (namespace.equals(CommDialect.NAMESPACE)) {
        signals = true;
      } else if (!use.owner().is(FuncOps.RETURN)) {
        return false;
      }
    }
    return signals;
  }

  /** Drops the old arguments, which nothing uses any more, and states the new type. */
  void close() {
    int old = oldInputs.size();
    List<BlockArgument> arguments = List.copyOf(entry.arguments());
    List<Integer> order = new ArrayList<>();
    int next = old;
    for (int i : tensors) {
      order.add(isKept(arguments.get(i)) ? i : next++);
    }
    order.addAll(others);
    while (next < arguments.size()) {
      order.add(next++);
    }
    List<BlockArgument> ordered = new ArrayList<>();
    for (int i : order) {
      BlockArgument from = arguments.get(i);
      BlockArgument to =
          rewriter.insertArgument(entry, entry.numArguments(), from.type(), from.location());
      rewriter.replaceAllUses(from, to);
      ordered.add(to);
    }
    for (int i = arguments.size() - 1; i >= 0; i--) {
      rewriter.eraseArgument(entry, i);
    }
    List<Type> inputs = ordered.stream().map(Value::type).toList();
    List<Type> results =
        FuncOps.typeOf(function).results().stream().filter(KernelShell::isReturned).toList();
    FunctionType type = FunctionType.get(function.context(), inputs, results);
    rewriter.setAttr(function, "function_type", TypeAttr.get(type));
    rewriter.removeAttr(function, "arg_attrs");
    rewriter.removeAttr(function, "res_attrs");
    kind();
  }

  private boolean isKept(BlockArgument argument) {
    return isSignal(argument);
  }

  private void kind() {
    String kind = function.attr(JptoDialect.KIND) instanceof StringAttr text ? text.value() : "";
    String core = kind.equals("aic") ? "cube" : kind.equals("aiv") ? "vector" : "";
    if (!core.isEmpty()) {
      rewriter.setAttr(
          function, "pto.kernel_kind", PtoEnums.KERNEL_KIND.attr(function.context(), core));
    }
  }

  static boolean isReturned(Type type) {
    return !(type instanceof RankedTensorType);
  }

  /** The arguments that were tensors, in order. */
  List<Integer> tensorArguments() {
    return tensors;
  }

  /** The arguments that were no tensors, in order. */
  List<Integer> otherArguments() {
    return others;
  }

  /** The extents that callers pass. */
  List<Dim> dims() {
    return dims;
  }

  /** How many numbers of block and core callers pass: which of {@code IDENTITY}. */
  List<Integer> identities() {
    return identities;
  }

  /** The kernel. */
  Operation function() {
    return function;
  }
}
