package dev.jpto.command.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Which commit is checked out, read as the launcher script reads it. */
final class Commit {
  private static final String REFERENCE = "ref: ";

  private Commit() {}

  /** One line: the commit, or what {@code HEAD} says if that is not in a file of its own. */
  static String current(Path root) throws IOException {
    Path head = root.resolve(".git/HEAD");
    if (!Files.isRegularFile(head)) {
      return "\n";
    }
    String content = Files.readString(head);
    Path reference = root.resolve(".git").resolve(content.replace(REFERENCE, "").strip());
    boolean inFile = content.startsWith(REFERENCE) && Files.isRegularFile(reference);
    return inFile ? Files.readString(reference) : content;
  }
}
