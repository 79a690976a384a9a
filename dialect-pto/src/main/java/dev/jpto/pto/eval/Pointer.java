package dev.jpto.pto.eval;

import dev.jpto.eval.array.DType;
import dev.jpto.eval.array.DenseArray;
import dev.jpto.eval.memory.ByteMemory;
import dev.jpto.eval.value.RuntimeValue;

/**
 * A {@code !pto.ptr}.
 *
 * @param memory what it points into
 * @param type what it points to
 * @param address in bytes
 */
public record Pointer(ByteMemory memory, DType type, long address) implements RuntimeValue {
  /** The pointer {@code elements} further on. */
  Pointer plus(long elements) {
    return new Pointer(memory, type, address + elements * type.bytes());
  }

  DenseArray load() {
    DenseArray value = DenseArray.zeros(type);
    memory.load(address, type.bytes(), 1, value, 0, null);
    return value;
  }

  void store(DenseArray value) {
    memory.store(address, type.bytes(), 1, value, 0, null);
  }

  @Override
  public String toString() {
    return "pointer to byte " + address + " of " + memory.name();
  }
}
