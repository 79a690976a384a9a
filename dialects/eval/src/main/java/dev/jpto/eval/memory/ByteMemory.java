package dev.jpto.eval.memory;

import dev.jpto.eval.Stop;
import dev.jpto.eval.array.DType;
import dev.jpto.eval.array.DenseArray;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Set;

/**
 * Bytes, little endian, zero at first. Reading and writing outside ends the program. Which bytes
 * were written, and by whom, is kept if a check asks for it.
 */
public final class ByteMemory {
  private static final VarHandle SHORT = view(short[].class);
  private static final VarHandle INT = view(int[].class);
  private static final VarHandle LONG = view(long[].class);

  private final String name;
  private final int limit;
  private byte[] bytes;
  private final BitSet written;
  private Owner[] owners;

  private ByteMemory(String name, byte[] bytes, int limit, Checks checks) {
    this.name = name;
    this.limit = limit;
    this.bytes = bytes;
    this.written = checks.has(Check.POISON) ? new BitSet() : null;
    this.owners = checks.has(Check.CLOBBER) ? new Owner[bytes.length] : null;
  }

  private static VarHandle view(Class<?> array) {
    return MethodHandles.byteArrayViewVarHandle(array, ByteOrder.LITTLE_ENDIAN);
  }

  /** A memory of {@code size} bytes that messages call {@code name}. */
  public static ByteMemory ofSize(String name, int size, Checks checks) {
    return new ByteMemory(name, new byte[size], size, checks);
  }

  /** A memory of these bytes, which are not copied, without checks. */
  public static ByteMemory of(String name, byte[] bytes) {
    return new ByteMemory(name, bytes, bytes.length, new Checks(Set.of()));
  }

  /** A memory of up to {@code limit} bytes, of which it keeps those up to the last one used. */
  public static ByteMemory growing(String name, int limit, Checks checks) {
    return new ByteMemory(name, new byte[0], limit, checks);
  }

  /** What messages call this memory. */
  public String name() {
    return name;
  }

  /** The number of bytes that may be used. */
  public int size() {
    return limit;
  }

  /** The bytes up to the last one used; not a copy. */
  public byte[] bytes() {
    return bytes;
  }

  /** Takes all bytes as written, as those of an argument are. */
  public void setWritten() {
    if (written != null) {
      written.set(0, limit);
    }
  }

  /**
   * Reads {@code count} elements of {@code out}'s type, {@code step} bytes apart, into {@code out}
   * from element {@code to} on.
   */
  public void load(long address, long step, int count, DenseArray out, int to, Owner reader) {
    DType type = out.type();
    check("reads", address, step, count, type);
    for (int i = 0; i < count; i++) {
      int at = (int) (address + i * step);
      checkRead(at, type.bytes(), reader);
      long stored = stored(at, type.bytes());
      if (type.isFloat()) {
        out.floats()[to + i] = type.decode((int) stored);
      } else {
        out.integers()[to + i] = type.wrap(stored);
      }
    }
  }

  /**
   * Writes {@code count} elements of {@code source} from element {@code from} on, {@code step}
   * bytes apart.
   */
  public void store(long address, long step, int count, DenseArray source, int from, Owner writer) {
    DType type = source.type();
    check("writes", address, step, count, type);
    for (int i = 0; i < count; i++) {
      int at = (int) (address + i * step);
      long stored =
          type.isFloat() ? type.encode(source.floats()[from + i]) : source.integers()[from + i];
      set(at, type.bytes(), stored);
      noteWrite(at, type.bytes(), writer);
    }
  }

  private void check(String verb, long address, long step, int count, DType type) {
    if (count == 0) {
      return;
    }
    long last = address + (count - 1) * step;
    long low = Math.min(address, last);
    long end = Math.max(address, last) + type.bytes();
    if (low < 0 || end > limit) {
      long first = low < 0 ? low : Math.max(low, limit / type.bytes() * (long) type.bytes());
      throw Stop.undefined(
          verb + " out of bounds: byte " + first + " of " + name + ", which has " + limit);
    }
    if (end > bytes.length) {
      grow((int) end);
    }
  }

  private void grow(int needed) {
    int size = (int) Math.min(limit, Math.max(needed, 2L * bytes.length));
    bytes = Arrays.copyOf(bytes, size);
    if (owners != null) {
      owners = Arrays.copyOf(owners, size);
    }
  }

  private void checkRead(int at, int count, Owner reader) {
    if (written != null && written.nextClearBit(at) < at + count) {
      throw Stop.undefined("reads byte " + at + " of " + name + ", which was never written");
    }
    if (owners != null && reader != null) {
      int lost = reader.firstLost(at, count);
      if (lost >= 0) {
        throw Stop.undefined(
            "reads byte "
                + lost
                + " of "
                + name
                + ", which "
                + reader
                + " wrote and "
                + owners[lost]
                + " has overwritten");
      }
    }
  }

  private void noteWrite(int at, int count, Owner writer) {
    if (written != null) {
      written.set(at, at + count);
    }
    if (owners == null || writer == null) {
      return;
    }
    for (int i = at; i < at + count; i++) {
      Owner before = owners[i];
      if (before != null && before != writer) {
        before.lose(i);
      }
      writer.take(i);
      owners[i] = writer;
    }
  }

  private long stored(int at, int count) {
    return switch (count) {
      case 1 -> bytes[at];
      case 2 -> (short) SHORT.get(bytes, at);
      case 4 -> (int) INT.get(bytes, at);
      default -> (long) LONG.get(bytes, at);
    };
  }

  private void set(int at, int count, long value) {
    switch (count) {
      case 1 -> bytes[at] = (byte) value;
      case 2 -> SHORT.set(bytes, at, (short) value);
      case 4 -> INT.set(bytes, at, (int) value);
      default -> LONG.set(bytes, at, value);
    }
  }

  @Override
  public String toString() {
    return name + " (" + limit + " bytes)";
  }
}
