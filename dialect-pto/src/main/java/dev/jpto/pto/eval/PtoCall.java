package dev.jpto.pto.eval;

import dev.jpto.eval.Invocation;
import dev.jpto.eval.Step;
import dev.jpto.eval.Stop;
import dev.jpto.eval.array.DType;
import dev.jpto.eval.array.DenseArray;
import dev.jpto.eval.memory.NamedCall;
import dev.jpto.eval.memory.TensorView;
import dev.jpto.eval.value.IntegerScalar;
import dev.jpto.eval.value.RuntimeValue;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.pto.PtoEnumAttr;
import dev.jpto.pto.TargetArch;
import java.util.List;

/** An operation of the dialect that runs, with its operands by name. */
final class PtoCall extends NamedCall {
  /** The byte that intermediate results leave behind. */
  private static final long SCRATCH = 0x5A5A5A5A5A5A5A5AL;

  PtoCall(Invocation it) {
    super(it);
  }

  TileMemories memories() {
    return invocation().environment().part(TileMemories.class, TileMemories::new);
  }

  TargetArch arch() {
    return TargetArch.of(op());
  }

  TileBuffer tile(String name) {
    return tile(value(name));
  }

  static TileBuffer tile(RuntimeValue value) {
    if (value instanceof TileBuffer tile) {
      return tile;
    }
    throw Stop.unsupported("has an operand that is no tile_buf, which does not run");
  }

  TensorView view(String name) {
    return tensor(name);
  }

  Pointer pointer(String name) {
    if (value(name) instanceof Pointer pointer) {
      return pointer;
    }
    throw Stop.unsupported("has an operand that is no ptr, which does not run");
  }

  int index(String name, int otherwise) {
    return has(name) ? index(name) : otherwise;
  }

  long[] longs(String name) {
    return invocation().operands(name).stream().mapToLong(PtoCall::toLong).toArray();
  }

  static long toLong(RuntimeValue value) {
    if (!(value instanceof IntegerScalar integer)) {
      throw Stop.undefined("uses a number that is poison");
    }
    return integer.signed().longValue();
  }

  /** The number {@code name} as one element of {@code type}. */
  DenseArray scalar(String name, DType type) {
    return scalar(name, type, 2);
  }

  /** The keyword of an enum attribute, or {@code otherwise} if it is absent. */
  String keyword(String key, String otherwise) {
    return op().attr(key) instanceof PtoEnumAttr value ? value.keyword() : otherwise;
  }

  boolean flag(String key, boolean otherwise) {
    return op().attr(key) instanceof IntegerAttr value ? value.value() != 0 : otherwise;
  }

  /** What is valid of the tile {@code name}. */
  DenseArray in(String name) {
    return tile(name).read();
  }

  /**
   * Sets what is valid of {@code dst}. Before, a tile for intermediate results is overwritten: on a
   * target where it is used, nothing that is needed later may be there.
   */
  Step out(DenseArray result) {
    return out("dst", result);
  }

  Step out(String name, DenseArray result) {
    scratch();
    tile(name).write(result);
    return done();
  }

  private void scratch() {
    if (arch() == TargetArch.A2A3 && has("tmp")) {
      TileBuffer tmp = tile("tmp");
      DType bits = bits(tmp.element());
      DenseArray pattern =
          DenseArray.filled(bits, IntegerScalar.wrap(64, SCRATCH), tmp.rows(), tmp.cols());
      tmp.write(0, 0, pattern.bitcast(tmp.element()));
    }
  }

  private static DType bits(DType type) {
    return switch (type.bytes()) {
      case 1 -> DType.U8;
      case 2 -> DType.U16;
      case 4 -> DType.U32;
      default -> DType.U64;
    };
  }

  static Step done() {
    return Step.results(List.of());
  }
}
