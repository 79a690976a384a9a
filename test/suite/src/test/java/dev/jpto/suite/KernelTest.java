package dev.jpto.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jpto.opt.JptoToolbox;
import dev.jpto.opt.OptCommand;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The kernels of {@code test/kernels} that compute with tensors or tiles become {@code pto} for
 * both architectures, which keeps all conventions of the assembler. That they compute the same
 * numbers is {@link KernelValidationTest}'s.
 */
class KernelTest {
  /** Signals alone, and a kernel for both cores, are tested elsewhere. */
  private static final List<String> OTHERS =
      List.of(
          "count_exchange",
          "done_barrier",
          "matmul_residual",
          "orchestrator",
          "poll_loop",
          "ready_credit");

  private record Ran(int code, String out, String err) {}

  private static Ran opt(String kernel, String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    List<String> all = new ArrayList<>(List.of(words));
    all.add(Repository.path("test/kernels/" + kernel + ".mlir").toString());
    int code =
        new OptCommand(new JptoToolbox(), InputStream.nullInputStream(), out, err)
            .run(all.toArray(String[]::new));
    return new Ran(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static Stream<String> kernels() {
    return Repository.files(Repository.path("test/kernels"), ".mlir").stream()
        .map(file -> file.getFileName().toString().replace(".mlir", ""))
        .filter(kernel -> !OTHERS.contains(kernel));
  }

  private static Stream<DynamicTest> onBoth(java.util.function.BiConsumer<String, String> test) {
    return kernels()
        .flatMap(
            kernel ->
                Stream.of("a2a3", "a5")
                    .map(
                        arch ->
                            DynamicTest.dynamicTest(
                                kernel + " for " + arch, () -> test.accept(kernel, arch))));
  }

  @TestFactory
  Stream<DynamicTest> kernelsBecomePtoThatKeepsTheConventions() {
    return onBoth(
        (kernel, arch) -> {
          Ran ran =
              opt(
                  kernel,
                  "--pass-pipeline=builtin.module(tensor-to-pto{arch=%s},verify-pto-conventions)"
                      .formatted(arch));
          assertEquals("", ran.err());
          assertEquals(0, ran.code());
          assertTrue(ran.out().contains("\"pto."), ran.out());
          assertTrue(
              !ran.out().contains("\"tile.") && !ran.out().contains("\"ptensor."), ran.out());
        });
  }

  @TestFactory
  Stream<DynamicTest> theAssemblerMayPlanMemory() {
    return onBoth(
        (kernel, arch) -> {
          Ran ran =
              opt(
                  kernel,
                  ("--pass-pipeline=builtin.module("
                          + "tensor-to-pto{arch=%s memory-planner=ptoas},verify-pto-conventions)")
                      .formatted(arch));
          assertEquals("", ran.err());
          assertEquals(0, ran.code());
        });
  }

  @Test
  void aKernelForBothCoresIsRefusedAtTheValueThatCrosses() {
    Ran ran = opt("matmul_residual", "--pass-pipeline=builtin.module(tensor-to-pto{arch=a2a3})");
    assertEquals(1, ran.code());
    assertTrue(ran.err().contains("%product"), ran.err());
    assertTrue(ran.err().contains("matmul_residual.mlir:9:16: error"), ran.err());
  }
}
