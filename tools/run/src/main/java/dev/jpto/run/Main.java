package dev.jpto.run;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;

/** Starts the {@code jpto-run} command. */
public final class Main {
  private Main() {}

  /** Runs the command and ends the process with its exit code, 0 to 4. */
  public static void main(String[] words) {
    FileInputStream in = new FileInputStream(FileDescriptor.in);
    FileOutputStream out = new FileOutputStream(FileDescriptor.out);
    FileOutputStream err = new FileOutputStream(FileDescriptor.err);
    Runtime.getRuntime().halt(new RunCommand(in, out, err).run(words));
  }
}
