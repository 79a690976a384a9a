package dev.jpto.command;

import dev.jpto.ir.support.TextSink;
import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Where results go. A file is written under another name beside its place and put there when all of
 * it is good; devices and pipes are written directly.
 */
public final class OutputFile implements AutoCloseable {
  private final String name;
  private final OutputStream stream;
  private final TextSink sink;
  private final Path target;
  private final Path temporary;

  private OutputFile(String name, OutputStream stream, Path target, Path temporary) {
    this.name = name;
    this.stream = stream;
    this.sink = new TextSink(stream);
    this.target = target;
    this.temporary = temporary;
  }

  /** Opens {@code name}, or takes {@code stdout} for {@code -}. */
  public static OutputFile open(String name, OutputStream stdout) {
    if (name.equals("-")) {
      return new OutputFile("<stdout>", stdout, null, null);
    }
    try {
      File file = new File(name);
      if (file.exists() && !file.isFile()) {
        return new OutputFile(name, new FileOutputStream(file), null, null);
      }
      Path target = file.exists() ? file.toPath().toRealPath() : file.toPath().toAbsolutePath();
      String id = Long.toHexString(ProcessHandle.current().pid());
      Path temporary = target.resolveSibling("." + target.getFileName() + "." + id + ".tmp");
      FileOutputStream stream = new FileOutputStream(temporary.toFile());
      temporary.toFile().deleteOnExit();
      return new OutputFile(name, stream, target, temporary);
    } catch (IOException e) {
      throw new FileError("cannot open output file '" + name + "': " + FileError.reason(e));
    }
  }

  /** What to write to. */
  public TextSink sink() {
    return sink;
  }

  /** Writes all that is buffered and puts the file in its place. */
  public void commit() {
    sink.flush();
    if (temporary == null) {
      return;
    }
    try {
      stream.close();
      keepPermissions();
      Files.move(
          temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private void keepPermissions() throws IOException {
    if (Files.exists(target)) {
      Files.setPosixFilePermissions(temporary, Files.getPosixFilePermissions(target));
    }
  }

  /** What to throw when writing has failed. */
  public RuntimeException failed(IOException e) {
    return "Broken pipe".equals(e.getMessage())
        ? new ClosedPipe()
        : new FileError("cannot write output file '" + name + "': " + e.getMessage());
  }

  /** Drops what was not committed. Standard output stays open. */
  @Override
  public void close() {
    if (temporary != null) {
      try {
        stream.close();
        Files.deleteIfExists(temporary);
      } catch (IOException e) {
        throw failed(e);
      }
    }
  }
}
