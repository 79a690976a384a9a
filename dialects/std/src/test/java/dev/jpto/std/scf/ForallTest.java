package dev.jpto.std.scf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jpto.std.Checked;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForallTest {
  private static final String END = "\"scf.forall.in_parallel\"() ({\n^bb0:\nINSERT}) : () -> ()";

  /** A loop over one dimension into one tensor; {@code changes} replaces parts of its text. */
  private static List<String> say(String insert, String... changes) {
    String source =
        """
        %x, %t = "t.def"() : () -> (index, tensor<4xf32>)
        %r = "scf.forall"(%x, %t) <{operandSegmentSizes = array<i32: 0, 1, 0, 1>, \
        staticLowerBound = array<i64: 0>, staticUpperBound = array<i64: -9223372036854775808>, \
        staticStep = array<i64: 1>, mapping = [#gpu.thread<x>]}> ({
        ^bb0(%i: index, %o: tensor<4xf32>):
          END
        }) : (index, tensor<4xf32>) -> tensor<4xf32>
        """
            .replace("END", END.replace("INSERT", insert));
    for (int i = 0; i < changes.length; i += 2) {
      source = source.replace(changes[i], changes[i + 1]);
    }
    return Checked.read(source).diagnostics();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "(%i: index, %o: tensor<4xf32>); (%o: tensor<4xf32>); 'scf.forall' op region expects 1"
            + " arguments",
        "%i: index; %i: i32; 'scf.forall' op expects 0-th block argument to be an index",
        "%o: tensor<4xf32>; %o: tensor<4xi8>; 'scf.forall' op type mismatch between 0-th output and"
            + " corresponding block argument",
        "[#gpu.thread<x>]; [#gpu.thread<x>, #gpu.block<y>]; 'scf.forall' op mapping attribute size"
            + " must match op rank",
        "[#gpu.thread<x>]; [#gpu.loop<x>]; 'scf.forall' op attribute 'mapping' failed to satisfy"
            + " constraint: Device Mapping array attribute",
        "array<i64: -9223372036854775808>; array<i64: 4>; expected 0 dynamic upper bound values",
        "array<i64: 1>; array<i64: -9223372036854775808>; expected 1 dynamic step values",
        "array<i64: 1>; array<i64: 1, 1>; expected 1 step values, got 2",
        "-> tensor<4xf32>; -> tensor<?xf32>; 'scf.forall' op expected type of operand #1"
            + " ('tensor<4xf32>') to match type of corresponding result ('tensor<?xf32>')",
      })
  void theBoundsAndOutputsOfAForallFitItsRegion(String part, String changed, String message) {
    assertEquals(List.of("2:6: " + message), say("", part, changed));
  }

  @ParameterizedTest
  @CsvSource({"thread", "block", "warp", "warpgroup", "memory_space"})
  void aForallMayBeMappedToAnyPartOfADevice(String part) {
    assertEquals(List.of(), say("", "gpu.thread<x>", "gpu." + part + "<x>"));
    assertEquals(List.of(), say("", "[#gpu.thread<x>]", "[]"));
  }

  @Test
  void inParallelInsertsIntoTheOutputs() {
    String insert = "\"tensor.parallel_insert_slice\"(%t, DEST) : (tensor<4xf32>, DTYPE) -> ()\n";
    assertEquals(List.of(), say(insert, "DEST", "%o", "DTYPE", "tensor<4xf32>"));
    List<String> refused =
        List.of(
            "6:1: 'tensor.parallel_insert_slice' op may only insert into an output block argument");
    assertEquals(refused, say(insert, "DEST", "%t", "DTYPE", "tensor<4xf32>"));
    assertEquals(refused, say(insert, "DEST", "%i", "DTYPE", "index"));
  }

  @Test
  void inParallelHoldsNothingElse() {
    assertEquals(
        List.of("4:3: 'scf.forall.in_parallel' op expected only tensor.parallel_insert_slice ops"),
        say("\"t.x\"() : () -> ()\n"));
  }
}
