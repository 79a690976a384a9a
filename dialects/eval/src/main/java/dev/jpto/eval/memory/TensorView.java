package dev.jpto.eval.memory;

import dev.jpto.eval.Stop;
import dev.jpto.eval.array.BinaryOp;
import dev.jpto.eval.array.DType;
import dev.jpto.eval.array.DenseArray;
import dev.jpto.eval.value.RuntimeValue;
import java.util.Arrays;

/**
 * A tensor in global memory: a view of bytes (simulation.md section 2). Views alias; what is stored
 * through one is seen through all. Equal if it is the same place of the same memory.
 *
 * @param memory where the elements are
 * @param type the element type
 * @param address of the first element, in bytes
 * @param shape the extents
 * @param strides the distance of neighbours in each dimension, in elements
 * @param valid how many elements from the first on are valid in each dimension
 */
public record TensorView(
    ByteMemory memory, DType type, long address, int[] shape, long[] strides, int[] valid)
    implements RuntimeValue {

  /** Copies the arrays. */
  public TensorView {
    shape = shape.clone();
    strides = strides.clone();
    valid = valid.clone();
  }

  /** A view that is valid throughout. */
  public TensorView(ByteMemory memory, DType type, long address, int[] shape, long[] strides) {
    this(memory, type, address, shape, strides, shape);
  }

  /** A new packed tensor of zeros, or of nothing yet if poison is checked. */
  public static TensorView allocate(String name, DType type, int[] shape, Checks checks) {
    int bytes = Math.multiplyExact(DenseArray.size(shape), type.bytes());
    return new TensorView(
        ByteMemory.ofSize(name, bytes, checks), type, 0, shape, packedStrides(shape));
  }

  /** A new packed tensor with these elements. */
  public static TensorView allocate(String name, DenseArray elements, Checks checks) {
    TensorView view = allocate(name, elements.type(), elements.shape(), checks);
    view.write(elements);
    return view;
  }

  /** The strides, in elements, of a tensor whose elements follow each other in row-major order. */
  public static long[] packedStrides(int... shape) {
    long[] strides = new long[shape.length];
    long stride = 1;
    for (int i = shape.length - 1; i >= 0; i--) {
      strides[i] = stride;
      stride *= shape[i];
    }
    return strides;
  }

  /** The number of dimensions. */
  public int rank() {
    return shape.length;
  }

  /** The extents; a copy. */
  @Override
  public int[] shape() {
    return shape.clone();
  }

  /** The strides; a copy. */
  @Override
  public long[] strides() {
    return strides.clone();
  }

  /** The valid extents; a copy. */
  @Override
  public int[] valid() {
    return valid.clone();
  }

  /** This view with other valid extents, which it has room for. */
  public TensorView withValid(int... extents) {
    return new TensorView(memory, type, address, shape, strides, extents);
  }

  /** Whether all elements are valid. */
  public boolean isFullyValid() {
    return Arrays.equals(shape, valid);
  }

  /** The elements that are valid. */
  public DenseArray readValid() {
    return slice(new int[shape.length], valid).read();
  }

  /** All elements. */
  public DenseArray read() {
    DenseArray out = DenseArray.zeros(type, shape);
    forEachRow((from, step, count, at) -> memory.load(from, step, count, out, at, null));
    return out;
  }

  /** Sets all elements; {@code elements} has as many, of the same type, in row-major order. */
  public void write(DenseArray elements) {
    forEachRow((to, step, count, at) -> memory.store(to, step, count, elements, at, null));
  }

  /** Adds to all elements, in the element type; atomic, as nothing runs meanwhile. */
  public void add(DenseArray elements) {
    write(BinaryOp.ADD.apply(read(), elements.reshaped(shape)));
  }

  /** One element. */
  public DenseArray readElement(int... indices) {
    DenseArray out = DenseArray.zeros(type);
    memory.load(addressOf(indices), type.bytes(), 1, out, 0, null);
    return out;
  }

  /** Sets one element. */
  public void writeElement(DenseArray value, int... indices) {
    memory.store(addressOf(indices), type.bytes(), 1, value, 0, null);
  }

  /** Where an element is; ends the program if {@code indices} are outside. */
  private long addressOf(int... indices) {
    for (int i = 0; i < shape.length; i++) {
      if (indices[i] < 0 || indices[i] >= shape[i]) {
        throw Stop.undefined(
            "accesses element "
                + Arrays.toString(indices)
                + " of a tensor of extents "
                + Arrays.toString(shape));
      }
    }
    return addressAt(indices);
  }

  private long addressAt(int... indices) {
    long elements = 0;
    for (int i = 0; i < indices.length; i++) {
      elements += indices[i] * strides[i];
    }
    return address + elements * type.bytes();
  }

  /** The part from {@code offsets} on; may leave the tensor. */
  public TensorView slice(int[] offsets, int[] sizes) {
    return new TensorView(memory, type, addressAt(offsets), sizes, strides);
  }

  /** The first dimension, if any, in which a part leaves the tensor; -1 if it is inside. */
  public int dimensionLeft(int[] offsets, int[] sizes) {
    for (int i = 0; i < shape.length; i++) {
      if (offsets[i] < 0 || sizes[i] < 0 || (long) offsets[i] + sizes[i] > shape[i]) {
        return i;
      }
    }
    return -1;
  }

  /** What is done with one row: elements {@code step} bytes apart, the first being number at. */
  @FunctionalInterface
  private interface RowAction {
    void accept(long address, long step, int count, int at);
  }

  private void forEachRow(RowAction action) {
    int size = DenseArray.size(shape);
    if (size == 0) {
      return;
    }
    int last = shape.length - 1;
    int count = last < 0 ? 1 : shape[last];
    long step = last < 0 ? type.bytes() : strides[last] * type.bytes();
    int[] indices = new int[Math.max(last, 0)];
    for (int at = 0; at < size; at += count) {
      action.accept(addressAt(indices), step, count, at);
      for (int d = indices.length - 1; d >= 0 && ++indices[d] == shape[d]; d--) {
        indices[d] = 0;
      }
    }
  }

  @Override
  public boolean equals(Object object) {
    return object instanceof TensorView that
        && memory == that.memory
        && type == that.type
        && address == that.address
        && Arrays.equals(shape, that.shape)
        && Arrays.equals(strides, that.strides)
        && Arrays.equals(valid, that.valid);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(shape) * 31 + Long.hashCode(address);
  }

  @Override
  public String toString() {
    return "tensor of " + Arrays.toString(shape) + " " + type + " in " + memory.name();
  }
}
