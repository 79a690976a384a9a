package dev.jpto.command.dist;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The command lines that a command is trained with. In the list a line is a command line, {@code #}
 * starts a comment; a line whose last word is a glob stands for one line a file.
 */
final class TrainingRuns {
  private TrainingRuns() {}

  /** The command lines of {@code list} with files, named from {@code root}, in place of globs. */
  static List<String> read(Path list, Path root) throws IOException {
    List<String> commandLines = new ArrayList<>();
    for (String line : Files.readAllLines(list)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        commandLines.addAll(expand(line.strip(), root));
      }
    }
    return commandLines;
  }

  private static List<String> expand(String line, Path root) throws IOException {
    int last = line.lastIndexOf(' ') + 1;
    String word = line.substring(last);
    if (word.indexOf('*') < 0) {
      return List.of(line);
    }
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + word);
    String fixed = word.substring(0, word.indexOf('*'));
    Path start = root.resolve(fixed.substring(0, fixed.lastIndexOf('/') + 1));
    try (Stream<Path> files = Files.walk(start)) {
      return files
          .map(root::relativize)
          .filter(matcher::matches)
          .sorted()
          .map(file -> line.substring(0, last) + file)
          .toList();
    }
  }
}
