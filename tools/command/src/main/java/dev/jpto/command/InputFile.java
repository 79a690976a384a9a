package dev.jpto.command;

import dev.jpto.ir.diag.SourceFile;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/** Reads the input, all of it at once. */
public final class InputFile {
  private InputFile() {}

  /** The bytes of {@code name}, or of {@code stdin} for {@code -}. */
  public static SourceFile read(String name, InputStream stdin) {
    try {
      if (name.equals("-")) {
        return new SourceFile("<stdin>", stdin.readAllBytes());
      }
      try (FileInputStream stream = new FileInputStream(name)) {
        return new SourceFile(name, stream.readAllBytes());
      }
    } catch (FileNotFoundException e) {
      throw new FileError("cannot open input file '" + name + "': " + FileError.reason(e));
    } catch (IOException e) {
      throw new FileError("cannot read input file '" + name + "': " + e.getMessage());
    } catch (OutOfMemoryError e) {
      throw new FileError("cannot read input file '" + name + "': it does not fit into memory");
    }
  }
}
