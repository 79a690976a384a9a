package dev.jpto.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes a module in generic MLIR syntax, in the form in which {@code mlir-opt} prints it. */
final class ModuleWriter {
  /** The type of all values but loop bounds and conditions. */
  static final String TYPE = "i32";

  private static final int BLOCK = 1 << 16;

  private final OutputStream target;
  private final StringBuilder text = new StringBuilder(2 * BLOCK);
  private int depth;

  private ModuleWriter(OutputStream target) {
    this.target = target;
  }

  /** Writes a module of about {@code ops} operations of the given shape. */
  static void write(Shape shape, int ops, long seed, OutputStream target) throws IOException {
    ModuleWriter writer = new ModuleWriter(target);
    writer.open("\"builtin.module\"() ({");
    shape.body().write(writer, ops, seed);
    writer.close("}) : () -> ()");
    writer.flush();
  }

  /** Starts a function of {@code TYPE}s named {@code a0}, {@code a1}, ... with one result. */
  void openFunction(String name, int arguments) throws IOException {
    StringBuilder types = new StringBuilder();
    StringBuilder values = new StringBuilder();
    for (int i = 0; i < arguments; i++) {
      String separator = i == 0 ? "" : ", ";
      types.append(separator).append(TYPE);
      values.append(separator).append("%a").append(i).append(": ").append(TYPE);
    }
    String type = "(" + types + ") -> " + TYPE;
    open("\"func.func\"() <{function_type = " + type + ", sym_name = \"" + name + "\"}> ({");
    label("bb0", values.toString());
  }

  /** Ends the function with the value it returns. */
  void closeFunction(String result) throws IOException {
    line("\"func.return\"(%" + result + ") : (" + TYPE + ") -> ()");
    close("}) : () -> ()");
  }

  /** An operation of {@code arith} with two operands; {@code name} without the dialect. */
  void binary(String result, String name, String left, String right) throws IOException {
    boolean overflows = name.equals("addi") || name.equals("subi") || name.equals("muli");
    String flags = overflows ? "<{overflowFlags = #arith.overflow<none>}> " : "";
    String type = "(" + TYPE + ", " + TYPE + ") -> " + TYPE;
    line(
        "%"
            + result
            + " = \"arith."
            + name
            + "\"(%"
            + left
            + ", %"
            + right
            + ") "
            + flags
            + ": "
            + type);
  }

  /** The signed comparison {@code left < right}. */
  void lessThan(String result, String left, String right) throws IOException {
    line(
        "%"
            + result
            + " = \"arith.cmpi\"(%"
            + left
            + ", %"
            + right
            + ") <{predicate = 2 : i64}> : ("
            + TYPE
            + ", "
            + TYPE
            + ") -> i1");
  }

  /** A constant of a type. */
  void constant(String result, long value, String type) throws IOException {
    line(
        "%"
            + result
            + " = \"arith.constant\"() <{value = "
            + value
            + " : "
            + type
            + "}> : () -> "
            + type);
  }

  /** A block label; {@code arguments} as they are written. */
  void label(String name, String arguments) throws IOException {
    depth--;
    line("^" + name + "(" + arguments + "):");
    depth++;
  }

  /** A line after which text is indented more. */
  void open(String line) throws IOException {
    line(line);
    depth++;
  }

  /** A line before which indentation ends. */
  void close(String line) throws IOException {
    depth--;
    line(line);
  }

  /** One line, indented. */
  void line(String line) throws IOException {
    text.repeat(' ', 2 * depth).append(line).append('\n');
    if (text.length() > BLOCK) {
      flush();
    }
  }

  private void flush() throws IOException {
    target.write(text.toString().getBytes(StandardCharsets.US_ASCII));
    text.setLength(0);
  }
}
