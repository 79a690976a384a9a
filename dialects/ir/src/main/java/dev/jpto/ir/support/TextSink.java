package dev.jpto.ir.support;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A growing buffer of UTF-8 bytes that can pass full blocks on to a stream. Faster than a Writer:
 * nearly all of the IR's text is ASCII and goes in without decoding or encoding.
 */
public final class TextSink {
  private static final int BLOCK = 1 << 16;
  private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

  private final OutputStream stream;
  private byte[] bytes;
  private int length;
  private long drained;

  /** A sink that keeps everything in memory. */
  public TextSink() {
    this(null, 256);
  }

  /** A sink that writes to {@code stream} as blocks fill; call {@link #flush} at the end. */
  public TextSink(OutputStream stream) {
    this(stream, BLOCK + BLOCK / 4);
  }

  private TextSink(OutputStream stream, int capacity) {
    this.stream = stream;
    this.bytes = new byte[capacity];
  }

  /** Appends one ASCII character. */
  public TextSink append(char c) {
    if (length == bytes.length) {
      reserve(1);
    }
    bytes[length++] = (byte) c;
    return this;
  }

  /** Appends any text. */
  public TextSink append(String text) {
    int n = text.length();
    reserve(n);
    byte[] target = bytes;
    int at = length;
    for (int i = 0; i < n; i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        return append(Utf8.encode(text));
      }
      target[at + i] = (byte) c;
    }
    length = at + n;
    return this;
  }

  /** Appends what {@code text} holds. */
  public TextSink append(CharSequence text) {
    return append(text.toString());
  }

  /** Appends {@code data[from, to)}, each byte as two upper-case hexadecimal digits. */
  public TextSink appendHex(byte[] data, int from, int to) {
    for (int start = from; start < to; start += BLOCK / 2) {
      int stop = Math.min(start + BLOCK / 2, to);
      reserve(2 * (stop - start));
      int at = length;
      for (int i = start; i < stop; i++) {
        bytes[at++] = HEX[data[i] >> 4 & 15];
        bytes[at++] = HEX[data[i] & 15];
      }
      length = at;
    }
    return this;
  }

  /** Appends bytes that are text already. */
  public TextSink append(byte[] text) {
    reserve(text.length);
    System.arraycopy(text, 0, bytes, length, text.length);
    length += text.length;
    return this;
  }

  /** Appends the content of another sink that keeps everything in memory. */
  public TextSink append(TextSink other) {
    reserve(other.length);
    System.arraycopy(other.bytes, 0, bytes, length, other.length);
    length += other.length;
    return this;
  }

  /** Appends a decimal number. */
  public TextSink append(long value) {
    if (value < 0) {
      return append(Long.toString(value));
    }
    reserve(20);
    int digits = 1;
    for (long rest = value; rest >= 10; rest /= 10) {
      digits++;
    }
    long rest = value;
    for (int i = length + digits - 1; i >= length; i--) {
      bytes[i] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    length += digits;
    return this;
  }

  /** Appends {@code count} spaces. */
  public TextSink indent(int count) {
    reserve(count);
    Arrays.fill(bytes, length, length + count, (byte) ' ');
    length += count;
    return this;
  }

  private void reserve(int more) {
    if (length + more <= bytes.length) {
      return;
    }
    if (stream != null) {
      drain();
    }
    if (length + more > bytes.length) {
      long wanted = Math.max((long) length + more, Math.min(bytes.length * 2L, MAX_ARRAY));
      if (wanted > MAX_ARRAY) {
        throw new OutOfMemoryError("text of more than 2 GiB");
      }
      bytes = Arrays.copyOf(bytes, (int) wanted);
    }
  }

  private static final int MAX_ARRAY = Integer.MAX_VALUE - 16;

  private void drain() {
    try {
      stream.write(bytes, 0, length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    drained += length;
    length = 0;
  }

  /** Passes all buffered bytes on to the stream, if there is one. */
  public void flush() {
    if (stream != null) {
      drain();
      try {
        stream.flush();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Makes sure that the next {@code count} bytes stay in the buffer together. */
  public void ensureRoom(int count) {
    reserve(count);
  }

  /** A copy of the buffered bytes {@code [from, to)}. */
  public byte[] copy(int from, int to) {
    return Arrays.copyOfRange(bytes, from, to);
  }

  /** The number of bytes appended so far, whether they are still in the buffer or not. */
  public long position() {
    return drained + length;
  }

  /** The number of bytes in the buffer. */
  public int length() {
    return length;
  }

  /** The buffered byte {@code i}. */
  public byte byteAt(int i) {
    return bytes[i];
  }

  /** Forgets the buffered bytes. */
  public void clear() {
    length = 0;
  }

  /** A copy of the buffered bytes. */
  public byte[] toByteArray() {
    return Arrays.copyOf(bytes, length);
  }

  /** The buffered text. */
  @Override
  public String toString() {
    return new String(bytes, 0, length, StandardCharsets.UTF_8);
  }
}
