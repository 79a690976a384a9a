package dev.jpto.run;

import dev.jpto.command.FileError;
import dev.jpto.eval.array.DType;
import dev.jpto.eval.array.DenseArray;
import dev.jpto.eval.memory.ByteMemory;
import dev.jpto.eval.memory.Checks;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** NumPy's {@code .npy} files, versions 1 to 3, little endian. Written in C order, version 1. */
final class Npy {
  private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};
  private static final int ALIGNMENT = 64;
  private static final Pattern DESCR = Pattern.compile("'descr'\\s*:\\s*'([^']*)'");
  private static final Pattern ORDER = Pattern.compile("'fortran_order'\\s*:\\s*(True|False)");
  private static final Pattern SHAPE = Pattern.compile("'shape'\\s*:\\s*\\(([\\d,\\sL]*)\\)");

  private Npy() {}

  /** What stands before the elements. */
  private record Header(String code, boolean columnsFirst, int[] shape, int size) {}

  /** The elements of {@code file}, which are of {@code type}; throws {@link FileError}. */
  static DenseArray read(String file, DType type) {
    byte[] bytes = bytes(file);
    Header header = header(file, bytes);
    if (!NpyType.isReadable(header.code, type)) {
      throw error(file, "expected elements of type " + type + ", got '" + header.code + "'");
    }
    int count = DenseArray.size(header.shape);
    if (bytes.length - header.size < (long) count * type.bytes()) {
      throw error(file, "it ends before its " + count + " elements do");
    }
    DenseArray array = elements(bytes, header.size, type, count);
    if (!header.columnsFirst) {
      return array.reshaped(header.shape);
    }
    return fromColumns(array, header.shape);
  }

  private static byte[] bytes(String file) {
    try {
      return Files.readAllBytes(Path.of(file));
    } catch (NoSuchFileException e) {
      throw error(file, "No such file or directory");
    } catch (IOException e) {
      throw error(file, String.valueOf(e.getMessage()));
    }
  }

  private static FileError error(String file, String reason) {
    return new FileError("cannot read '" + file + "': " + reason);
  }

  private static Header header(String file, byte[] bytes) {
    if (bytes.length < 12 || !Arrays.equals(Arrays.copyOf(bytes, MAGIC.length), MAGIC)) {
      throw error(file, "it is no .npy file");
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    boolean firstVersion = bytes[MAGIC.length] == 1;
    int start = firstVersion ? 10 : 12;
    int length = firstVersion ? buffer.getShort(8) & 0xFFFF : buffer.getInt(8);
    if (length < 0 || length > bytes.length - start) {
      throw error(file, "it ends in its header");
    }
    String text = new String(bytes, start, length, StandardCharsets.UTF_8);
    String code = find(file, DESCR, text);
    boolean columnsFirst = find(file, ORDER, text).equals("True");
    String shape = find(file, SHAPE, text);
    try {
      int[] extents =
          Arrays.stream(shape.split(","))
              .map(String::strip)
              .filter(word -> !word.isEmpty())
              .mapToInt(Integer::parseInt)
              .toArray();
      return new Header(code, columnsFirst, extents, start + length);
    } catch (NumberFormatException e) {
      throw error(file, "its extents are (" + shape + ")");
    }
  }

  private static String find(String file, Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      throw error(file, "its header is not understood: " + text.strip());
    }
    return matcher.group(1);
  }

  private static DenseArray elements(byte[] bytes, int start, DType type, int count) {
    ByteMemory memory = ByteMemory.of("file", Arrays.copyOfRange(bytes, start, bytes.length));
    DenseArray array = DenseArray.zeros(type, count);
    memory.load(0, type.bytes(), count, array, 0, null);
    return array;
  }

  /** The first index runs fastest: the array with its dimensions in reverse, transposed. */
  private static DenseArray fromColumns(DenseArray array, int[] shape) {
    DenseArray result = DenseArray.zeros(array.type(), shape);
    int[] at = new int[shape.length];
    for (int i = 0; i < array.size(); i++) {
      int to = 0;
      for (int d = 0; d < shape.length; d++) {
        to = to * shape[d] + at[d];
      }
      result.copy(array, i, to);
      for (int d = 0; d < shape.length && ++at[d] == shape[d]; d++) {
        at[d] = 0;
      }
    }
    return result;
  }

  /** Writes {@code array}; throws {@link FileError}. */
  static void write(String file, DenseArray array) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(header(array));
    DType type = array.type();
    ByteMemory memory = ByteMemory.ofSize("file", array.size() * type.bytes(), Checks.DEFAULT);
    memory.store(0, type.bytes(), array.size(), array, 0, null);
    out.writeBytes(memory.bytes());
    try {
      Files.write(Path.of(file), out.toByteArray());
    } catch (IOException e) {
      throw new FileError("cannot write '" + file + "': " + FileError.reason(e));
    }
  }

  private static byte[] header(DenseArray array) {
    StringBuilder shape = new StringBuilder();
    for (int extent : array.shape()) {
      shape.append(extent).append(", ");
    }
    if (array.rank() > 1) {
      shape.setLength(shape.length() - 2);
    }
    String text =
        "{'descr': '%s', 'fortran_order': False, 'shape': (%s), }"
            .formatted(NpyType.code(array.type()), shape.toString().stripTrailing());
    int unpadded = MAGIC.length + 4 + text.length() + 1;
    int padding = (ALIGNMENT - unpadded % ALIGNMENT) % ALIGNMENT;
    String padded = text + " ".repeat(padding) + "\n";
    ByteBuffer buffer =
        ByteBuffer.allocate(MAGIC.length + 4 + padded.length()).order(ByteOrder.LITTLE_ENDIAN);
    buffer.put(MAGIC).put((byte) 1).put((byte) 0).putShort((short) padded.length());
    return buffer.put(padded.getBytes(StandardCharsets.US_ASCII)).array();
  }
}
