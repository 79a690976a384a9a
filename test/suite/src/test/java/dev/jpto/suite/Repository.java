package dev.jpto.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where things are in the repository. */
final class Repository {
  private static final Path ROOT = findRoot();

  private Repository() {}

  private static Path findRoot() {
    Path start = Path.of(System.getProperty("jpto.root", "")).toAbsolutePath();
    for (Path dir = start; dir != null; dir = dir.getParent()) {
      if (Files.isDirectory(dir.resolve("test/corpus"))) {
        return dir;
      }
    }
    throw new IllegalStateException("no folder test/corpus above " + start);
  }

  /** The file or folder at {@code path}, from the root. */
  static Path path(String path) {
    return ROOT.resolve(path);
  }

  /** The files below {@code folder} whose name ends with {@code suffix}, sorted; at least one. */
  static List<Path> files(Path folder, String suffix) {
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> found = all.filter(p -> p.toString().endsWith(suffix)).sorted().toList();
      if (found.isEmpty()) {
        throw new IllegalStateException("no " + suffix + " files below " + folder);
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
