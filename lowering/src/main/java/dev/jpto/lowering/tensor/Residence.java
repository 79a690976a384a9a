package dev.jpto.lowering.tensor;

import dev.jpto.ir.BlockArgument;
import dev.jpto.ir.OpOperand;
import dev.jpto.ir.OpResult;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.RankedTensorType;
import dev.jpto.ptensor.PTensorDialect;
import dev.jpto.ptensor.TensorMatrixOps;
import dev.jpto.ptensor.TensorStorageOps;
import dev.jpto.ptensor.type.TensorView;
import dev.jpto.std.func.FuncOps;
import dev.jpto.tile.TileMemoryOps;
import dev.jpto.tile.TileSpace;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which tensors of a function stay in global memory and which become tiles, and in which memory a
 * tile is wanted; found before anything is converted.
 *
 * <p>In global memory are the arguments, what is written into them, and views of them, also when
 * carried by control flow. All else is computed, and is a tile.
 */
final class Residence {
  private final Map<Value, Boolean> global = new HashMap<>();

  /** Of {@code function}; time is linear in its size times the depth of its loops. */
  Residence(Operation function) {
    List<Value> tensors = new ArrayList<>();
    function.walk(
        op -> {
          op.results().forEach(result -> addIfTensor(result, tensors));
          for (int i = 0; i < op.numRegions(); i++) {
            for (var block : op.region(i)) {
              block.arguments().forEach(argument -> addIfTensor(argument, tensors));
            }
          }
        });
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Value tensor : tensors) {
        if (global.get(tensor) && !decide(tensor)) {
          global.put(tensor, false);
          changed = true;
        }
      }
    }
  }

  private void addIfTensor(Value value, List<Value> tensors) {
    if (value.type() instanceof RankedTensorType) {
      tensors.add(value);
      global.put(value, true);
    }
  }

  /** Whether {@code tensor} stays in global memory. */
  boolean isGlobal(Value tensor) {
    return global.getOrDefault(tensor, false);
  }

  private boolean decide(Value tensor) {
    List<Value> sources = Flow.sources(tensor);
    if (!sources.isEmpty()) {
      boolean invariant = sources.contains(tensor);
      return sources.stream().allMatch(this::isGlobal) && !(invariant && isComputedWith(tensor));
    }
    Operation op = tensor.definingOp();
    if (op == null || !op.name().namespace().equals(PTensorDialect.NAMESPACE)) {
      return true;
    }
    if (op.is(TensorStorageOps.RESHAPE)) {
      TensorView source = TensorView.of(op.operand(0).type());
      return isGlobal(op.operand(0)) && source.isPackedRowMajor() && source.isFullyValid();
    }
    boolean keeps =
        op.is(TensorStorageOps.VIEW)
            || op.is(TensorStorageOps.ASSEMBLE)
            || op.is(TensorStorageOps.WRITE);
    return keeps && isGlobal(op.operand(0));
  }

  /** Whether something loads all of {@code tensor}, rather than windows or elements of it. */
  private static boolean isComputedWith(Value tensor) {
    for (OpOperand use : tensor.uses()) {
      if (use.owner().name().namespace().equals(PTensorDialect.NAMESPACE) && !isPlace(use)) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code use} is of a place in memory, not of all that is in it. */
  private static boolean isPlace(OpOperand use) {
    Operation user = use.owner();
    return use.index() == 0
        && (user.is(TensorStorageOps.ASSEMBLE)
            || user.is(TensorStorageOps.WRITE)
            || user.is(TensorStorageOps.READ)
            || user.is(TensorStorageOps.SLICE)
            || user.is(TensorStorageOps.DIM));
  }

  /** Whether a created tensor is used as a place only, and returned in the end. */
  static boolean becomesOutput(Value created) {
    boolean returned = false;
    Set<Value> seen = new HashSet<>(Set.of(created));
    Deque<Value> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      for (OpOperand use : open.pop().uses()) {
        Operation user = use.owner();
        List<Value> next = new ArrayList<>(Flow.targets(use));
        boolean writes = user.is(TensorStorageOps.ASSEMBLE) || user.is(TensorStorageOps.WRITE);
        if (use.index() == 0 && writes) {
          next.add(user.result());
        }
        returned |= user.is(FuncOps.RETURN);
        if (next.isEmpty() && !isPlace(use) && !user.is(FuncOps.RETURN)) {
          return false;
        }
        next.stream().filter(seen::add).forEach(open::push);
      }
    }
    return returned;
  }

  /**
   * The memories that the users of {@code tile} want it in: {@code mat} for factors of products,
   * {@code acc} for accumulators, else {@code vec}.
   */
  static Set<TileSpace> wanted(Value tile) {
    Set<TileSpace> spaces = EnumSet.noneOf(TileSpace.class);
    Set<Value> seen = new HashSet<>(Set.of(tile));
    Deque<Value> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      for (OpOperand use : open.pop().uses()) {
        Operation user = use.owner();
        List<Value> next = new ArrayList<>(Flow.targets(use));
        if (user.is(TensorStorageOps.RESHAPE)
            || user.is(TensorStorageOps.SLICE) && use.index() == 0) {
          next.add(user.result());
        }
        if (next.isEmpty()) {
          spaces.add(wanted(use));
        }
        next.stream().filter(seen::add).forEach(open::push);
      }
    }
    return spaces;
  }

  private static TileSpace wanted(OpOperand use) {
    if (isFactor(use)) {
      return TileSpace.MAT;
    }
    boolean accumulates = use.owner().is(TensorMatrixOps.MATMUL_ACC) && use.index() == 0;
    return accumulates ? TileSpace.ACC : TileSpace.VEC;
  }

  /** Whether {@code use} is as a factor of a matrix product. */
  static boolean isFactor(OpOperand use) {
    Operation user = use.owner();
    return user.is(TensorMatrixOps.MATMUL)
        || user.is(TensorMatrixOps.MATMUL_ACC) && (use.index() == 1 || use.index() == 2);
  }

  /** The argument or other storage that {@code tensor}, in global memory, lies in. */
  static Value root(Value tensor) {
    Value at = tensor;
    Set<Value> seen = new HashSet<>();
    while (seen.add(at)) {
      List<Value> sources = Flow.sources(at);
      if (!sources.isEmpty()) {
        at = sources.get(0);
        continue;
      }
      if (at instanceof OpResult result && writtenOperand(result.definingOp()) >= 0) {
        at = result.definingOp().operand(writtenOperand(result.definingOp()));
        continue;
      }
      if (at instanceof BlockArgument) {
        return at;
      }
    }
    return at;
  }

  /** The operand whose memory the result of {@code op} is, or -1. */
  private static int writtenOperand(Operation op) {
    if (op.is(TileMemoryOps.STORE)) {
      return 1;
    }
    boolean first =
        op.is(TensorStorageOps.WRITE)
            || op.is(TensorStorageOps.ASSEMBLE)
            || op.is(TensorStorageOps.VIEW);
    return first ? 0 : -1;
  }
}
