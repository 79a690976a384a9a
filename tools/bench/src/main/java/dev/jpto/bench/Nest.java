package dev.jpto.bench;

import java.io.IOException;
import java.util.Random;

/** Functions of six nested levels, {@code scf.for} and {@code scf.if} in turn. */
final class Nest {
  private static final int DEPTH = 6;
  private static final int BODY = 3;
  private static final String[] NAMES = {"addi", "subi", "muli"};

  private final ModuleWriter out;
  private final Random random;
  private int count;

  private Nest(ModuleWriter out, Random random) {
    this.out = out;
    this.random = random;
  }

  static void write(ModuleWriter out, int ops, long seed) throws IOException {
    Nest nest = new Nest(out, new Random(seed));
    for (int i = 0; nest.count < ops; i++) {
      nest.function("n" + i);
    }
  }

  private void function(String name) throws IOException {
    out.openFunction(name, 2);
    out.constant("from", 0, "index");
    out.constant("to", 64, "index");
    out.constant("step", 1, "index");
    count += 5; // with the function and its return
    out.closeFunction(level(0, "a0"));
  }

  /** Writes this level and those within; returns the name of its value. */
  private String level(int depth, String value) throws IOException {
    if (depth == DEPTH) {
      return value;
    }
    return depth % 2 == 0 ? loop(depth, value) : conditional(depth, value);
  }

  private String loop(int depth, String value) throws IOException {
    String result = "r" + depth;
    out.open("%" + result + " = \"scf.for\"(%from, %to, %step, %" + value + ") ({");
    out.label("bb0", "%i" + depth + ": index, %x" + depth + ": " + ModuleWriter.TYPE);
    yieldValue(level(depth + 1, arithmetic(depth, "x" + depth)));
    out.close("}) : (index, index, index, " + ModuleWriter.TYPE + ") -> " + ModuleWriter.TYPE);
    count++;
    return result;
  }

  private String conditional(int depth, String value) throws IOException {
    String result = "r" + depth;
    out.lessThan("c" + depth, value, "a1");
    out.open("%" + result + " = \"scf.if\"(%c" + depth + ") ({");
    yieldValue(level(depth + 1, arithmetic(depth, value)));
    out.close("}, {");
    out.open("  \"scf.yield\"(%" + value + ") : (" + ModuleWriter.TYPE + ") -> ()");
    out.close("}) : (i1) -> " + ModuleWriter.TYPE);
    count += 3; // with the comparison and this yield
    return result;
  }

  private String arithmetic(int depth, String value) throws IOException {
    String last = value;
    for (int i = 0; i < BODY; i++) {
      String next = "w" + depth + "_" + i;
      out.binary(next, NAMES[random.nextInt(NAMES.length)], last, "a1");
      last = next;
    }
    count += BODY;
    return last;
  }

  private void yieldValue(String value) throws IOException {
    out.line("\"scf.yield\"(%" + value + ") : (" + ModuleWriter.TYPE + ") -> ()");
    count++;
  }
}
