package dev.jpto.docs;

import dev.jpto.opt.JptoToolbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the reference pages of jpto into a folder. */
public final class Main {
  private Main() {}

  /** Writes into the folder {@code words[0]}, made if needed; exits with 1 after an error. */
  public static void main(String[] words) {
    if (words.length != 1) {
      System.err.println("usage: java -cp ... dev.jpto.docs.Main OUTDIR");
      System.exit(1);
    }
    try {
      write(Path.of(words[0]));
    } catch (IOException e) {
      System.err.println("jpto-docs: cannot write: " + e.getMessage());
      System.exit(1);
    }
  }

  private static void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Page page : Reference.pages(new JptoToolbox())) {
      Files.writeString(folder.resolve(page.fileName()), page.text());
    }
  }
}
