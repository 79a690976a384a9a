package dev.jpto.bench;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.Locale;

/** Writes a module to a file: {@code java Generate.java SHAPE OPS FILE}. */
public final class Generate {
  private static final long SEED = 1;

  private Generate() {}

  /** The command. */
  public static void main(String[] words) throws IOException {
    if (words.length != 3) {
      System.err.println("usage: java Generate.java live|mix|nest|cfg|chain OPS FILE");
      System.exit(1);
    }
    Shape shape = Shape.valueOf(words[0].toUpperCase(Locale.ROOT));
    try (var out = new BufferedOutputStream(new FileOutputStream(words[2]))) {
      ModuleWriter.write(shape, Integer.parseInt(words[1]), SEED, out);
    }
  }
}
