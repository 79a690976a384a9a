package dev.jpto.bench;

import java.io.IOException;
import java.util.Random;

/** Functions of one block in which each operation uses the one before. */
final class StraightLine {
  private static final int ARGUMENTS = 4;
  private static final int REACH = 64;

  private StraightLine() {}

  /** Sums and products in turn, of the last value and one a little older. */
  static void live(ModuleWriter out, int ops, long seed) throws IOException {
    Random random = new Random(seed);
    out.openFunction("live", ARGUMENTS);
    for (int i = 0; i < ops; i++) {
      int older = Math.max(-ARGUMENTS, i - 2 - random.nextInt(REACH));
      out.binary(name(i), i % 2 == 0 ? "addi" : "muli", name(i - 1), name(older));
    }
    out.closeFunction(name(ops - 1));
  }

  /** Value {@code i} of the function; below zero the arguments. */
  private static String name(int i) {
    return i < 0 ? "a" + (ARGUMENTS + i) : Integer.toString(i);
  }

  /** One more on each step. */
  static void chain(ModuleWriter out, int ops, long seed) throws IOException {
    out.openFunction("chain", 1);
    out.constant("one", 1, ModuleWriter.TYPE);
    String last = "a0";
    for (int i = 0; i < ops; i++) {
      String next = Integer.toString(i);
      out.binary(next, "addi", last, "one");
      last = next;
    }
    out.closeFunction(last);
  }
}
