package dev.jpto.opt;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;

/** Starts the {@code jpto-opt} command. */
public final class Main extends Thread {
  /** Address space only: pages are taken as the stack grows. */
  private static final long STACK_BYTES = 512L << 20;

  private final String[] words;
  private int exitCode = 1;

  private Main(String[] words) {
    super(null, null, OptCommand.NAME, STACK_BYTES);
    this.words = words;
  }

  /** Runs the command and ends the process with its exit code, 0 or 1. */
  public static void main(String[] words) throws InterruptedException {
    Main work = new Main(words);
    try {
      work.start();
      work.join();
    } catch (OutOfMemoryError e) {
      work.run(); // no address space for the large stack
    }
    Runtime.getRuntime().halt(work.exitCode);
  }

  @Override
  public void run() {
    FileInputStream in = new FileInputStream(FileDescriptor.in);
    FileOutputStream out = new FileOutputStream(FileDescriptor.out);
    FileOutputStream err = new FileOutputStream(FileDescriptor.err);
    exitCode = new OptCommand(new JptoToolbox(), in, out, err).run(words);
  }
}
