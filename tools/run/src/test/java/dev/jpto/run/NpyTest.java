package dev.jpto.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jpto.command.FileError;
import dev.jpto.eval.array.DType;
import dev.jpto.eval.array.DenseArray;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NpyTest {
  @TempDir Path folder;

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  @ParameterizedTest
  @EnumSource(DType.class)
  void everyTypeIsReadAsWritten(DType type) {
    DenseArray numbers = ArgumentSpec.parse("int:-100:100:3").generate(type, new int[] {3, 1, 5});
    Npy.write(file("a.npy"), numbers);
    assertEquals(numbers, Npy.read(file("a.npy"), type));
  }

  /** What {@code numpy.save} of NumPy 2 writes for {@code array([[1.5, -2]], float32)}. */
  @Test
  void bytesAreThoseOfNumPy() throws IOException {
    String header = "{'descr': '<f4', 'fortran_order': False, 'shape': (1, 2), }";
    byte[] expected =
        HexFormat.of()
            .parseHex(
                "934e554d50590100"
                    + "7600"
                    + HexFormat.of().formatHex(header.getBytes(StandardCharsets.US_ASCII))
                    + "20".repeat(0x76 - header.length() - 1)
                    + "0a"
                    + "0000c03f000000c0");
    DenseArray numbers = DenseArray.of(DType.F32, new int[] {1, 2}, new float[] {1.5f, -2});
    Npy.write(file("a.npy"), numbers);
    assertEquals(
        HexFormat.of().formatHex(expected),
        HexFormat.of().formatHex(Files.readAllBytes(folder.resolve("a.npy"))));
  }

  @Test
  void ordersExtentsAndVersionsOfOthersAreRead() throws IOException {
    Files.write(
        folder.resolve("f.npy"),
        raw(2, "{'descr': '|u1', 'fortran_order': True, 'shape': (2, 3), }", 1, 2, 3, 4, 5, 6));
    assertEquals("2x3xui8 [1, 3, 5, 2, 4, 6]", Npy.read(file("f.npy"), DType.U8).toString());
    Files.write(
        folder.resolve("v.npy"),
        raw(1, "{'descr': '|i1', 'fortran_order': False, 'shape': (2,), }", 255, 7));
    assertEquals("2xi8 [-1, 7]", Npy.read(file("v.npy"), DType.I8).toString());
    Files.write(
        folder.resolve("s.npy"),
        raw(1, "{'descr': '<u2', 'fortran_order': False, 'shape': (), }", 0x80, 0x3f));
    assertEquals("bf16 [1.0]", Npy.read(file("s.npy"), DType.BF16).toString());
  }

  private static byte[] raw(int version, String header, int... data) {
    int start = version == 1 ? 10 : 12;
    byte[] bytes = new byte[start + header.length() + data.length];
    byte[] magic = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', (byte) version, 0};
    System.arraycopy(magic, 0, bytes, 0, magic.length);
    bytes[8] = (byte) header.length();
    System.arraycopy(header.getBytes(StandardCharsets.US_ASCII), 0, bytes, start, header.length());
    for (int i = 0; i < data.length; i++) {
      bytes[start + header.length() + i] = (byte) data[i];
    }
    return bytes;
  }

  @Test
  void whatCannotBeReadIsSaid() throws IOException {
    assertSays("No such file or directory", "none.npy", DType.F32);
    Files.write(folder.resolve("short.npy"), new byte[] {1, 2, 3});
    assertSays("it is no .npy file", "short.npy", DType.F32);
    Files.write(
        folder.resolve("type.npy"),
        raw(1, "{'descr': '>f4', 'fortran_order': False, 'shape': (1,), }", 0, 0, 0, 0));
    assertSays("expected elements of type f32, got '>f4'", "type.npy", DType.F32);
    Files.write(
        folder.resolve("cut.npy"),
        raw(1, "{'descr': '<f4', 'fortran_order': False, 'shape': (2,), }", 0, 0, 0, 0));
    assertSays("it ends before its 2 elements do", "cut.npy", DType.F32);
    byte[] headless = raw(1, "{}");
    headless[8] = 100;
    Files.write(folder.resolve("headless.npy"), headless);
    assertSays("it ends in its header", "headless.npy", DType.F32);
  }

  private void assertSays(String reason, String name, DType type) {
    FileError error = assertThrows(FileError.class, () -> Npy.read(file(name), type));
    assertEquals("cannot read '" + file(name) + "': " + reason, error.getMessage());
  }
}
