package dev.jpto.command.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingRunsTest {
  @TempDir private Path root;

  @Test
  void globStandsForOneLineForEachFileInOrder() throws IOException {
    Files.createDirectories(root.resolve("a/b/c"));
    Files.createFile(root.resolve("a/b/2.mlir"));
    Files.createFile(root.resolve("a/b/1.mlir"));
    Files.createFile(root.resolve("a/b/1.txt"));
    Files.createFile(root.resolve("a/b/c/3.mlir"));
    assertEquals(List.of("--flag a/b/1.mlir", "--flag a/b/2.mlir"), read("--flag a/b/*.mlir"));
    assertEquals(
        List.of("a/b/1.mlir", "a/b/2.mlir", "a/b/c/3.mlir", "-o x a/b/1.txt"),
        read("a/**/*.mlir", "", "# comment", "-o x a/b/1.txt"));
  }

  private List<String> read(String... lines) throws IOException {
    Path list = Files.write(root.resolve("list"), List.of(lines));
    return TrainingRuns.read(list, root);
  }
}
