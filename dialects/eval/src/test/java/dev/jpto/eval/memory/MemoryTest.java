package dev.jpto.eval.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jpto.eval.Stop;
import dev.jpto.eval.array.DType;
import dev.jpto.eval.array.DenseArray;
import dev.jpto.eval.value.IntegerScalar;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MemoryTest {
  @ParameterizedTest
  @EnumSource(DType.class)
  void everyTypeIsReadAsWritten(DType type) {
    Random random = new Random(51);
    DenseArray array = DenseArray.zeros(type, 3, 5);
    for (int i = 0; i < array.size(); i++) {
      if (type.isFloat()) {
        array.floats()[i] = type.round((float) random.nextGaussian());
      } else {
        array.integers()[i] = type.wrap(random.nextLong());
      }
    }
    TensorView view = TensorView.allocate("x", array, Checks.ALL);
    assertEquals(array, view.read());
    assertEquals(15 * type.bytes(), view.memory().size());
  }

  @Test
  void viewsAlias() {
    long[] numbers = IntStream.range(0, 12).asLongStream().toArray();
    TensorView whole =
        TensorView.allocate("x", DenseArray.of(DType.I32, new int[] {3, 4}, numbers), Checks.ALL);
    TensorView part = whole.slice(new int[] {1, 1}, new int[] {2, 2});
    assertEquals("2x2xi32 [5, 6, 9, 10]", part.read().toString());
    part.add(DenseArray.filled(DType.I32, IntegerScalar.wrap(32, 10), 2, 2));
    assertEquals("[15]", List.of(whole.readElement(1, 1).integers()[0]).toString());
    TensorView transposed =
        new TensorView(whole.memory(), DType.I32, 0, new int[] {4, 3}, new long[] {1, 4});
    assertEquals("4x3xi32 [0, 4, 8, 1, 15, 19, 2, 16, ...]", transposed.read().toString());
  }

  @Test
  void whatIsOutsideEndsTheProgram() {
    TensorView view = TensorView.allocate("x", DType.F32, new int[] {4}, Checks.DEFAULT);
    TensorView beyond = view.slice(new int[] {2}, new int[] {3});
    Stop stop = assertThrows(Stop.class, beyond::read);
    assertEquals("reads out of bounds: byte 16 of x, which has 16", stop.getMessage());
    TensorView before = view.slice(new int[] {-1}, new int[] {1});
    Stop write = assertThrows(Stop.class, () -> before.write(DenseArray.zeros(DType.F32, 1)));
    assertEquals("writes out of bounds: byte -4 of x, which has 16", write.getMessage());
    Stop element = assertThrows(Stop.class, () -> view.readElement(4));
    assertEquals("accesses element [4] of a tensor of extents [4]", element.getMessage());
  }

  @Test
  void whatWasNeverWrittenIsPoisonIfAsked() {
    TensorView view = TensorView.allocate("x", DType.F32, new int[] {4}, Checks.ALL);
    view.slice(new int[] {0}, new int[] {3}).write(DenseArray.zeros(DType.F32, 3));
    Stop stop = assertThrows(Stop.class, view::read);
    assertEquals("reads byte 12 of x, which was never written", stop.getMessage());
    assertEquals(
        "1xf32 [0.0]",
        TensorView.allocate("y", DType.F32, new int[] {1}, Checks.DEFAULT).read().toString());
  }

  @Test
  void overwritingAnotherIsReportedToWhoReadsItsOwn() {
    ByteMemory memory = ByteMemory.growing("vec", 1024, Checks.ALL);
    Owner first = new Owner("%a");
    Owner second = new Owner("%b");
    DenseArray two = DenseArray.zeros(DType.F32, 2);
    memory.store(0, 4, 2, two, 0, first);
    memory.store(4, 4, 2, two, 0, second);
    memory.load(4, 4, 2, DenseArray.zeros(DType.F32, 2), 0, second);
    Stop stop =
        assertThrows(
            Stop.class, () -> memory.load(0, 4, 2, DenseArray.zeros(DType.F32, 2), 0, first));
    assertEquals("reads byte 4 of vec, which %a wrote and %b has overwritten", stop.getMessage());
    memory.store(0, 4, 2, two, 0, first);
    memory.load(0, 4, 2, DenseArray.zeros(DType.F32, 2), 0, first);
  }
}
