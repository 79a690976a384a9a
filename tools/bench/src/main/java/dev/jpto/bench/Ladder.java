package dev.jpto.bench;

import java.io.IOException;

/**
 * A function of blocks of four operations, each with a branch to the next block or the one after.
 */
final class Ladder {
  private static final int BLOCK = 4;

  private Ladder() {}

  static void write(ModuleWriter out, int ops, long seed) throws IOException {
    int blocks = Math.max(1, ops / BLOCK);
    out.openFunction("cfg", 2);
    out.constant("k", 7, ModuleWriter.TYPE);
    out.line("\"cf.br\"(%a0)[^b0] : (" + ModuleWriter.TYPE + ") -> ()");
    for (int i = 0; i < blocks; i++) {
      block(out, i, blocks);
    }
    out.label("end", "%e: " + ModuleWriter.TYPE);
    out.closeFunction("e");
  }

  private static void block(ModuleWriter out, int i, int blocks) throws IOException {
    String next = i + 1 < blocks ? "b" + (i + 1) : "end";
    String afterNext = i + 2 < blocks ? "b" + (i + 2) : "end";
    String product = "q" + i;
    String sum = "z" + i;
    out.label("b" + i, "%p" + i + ": " + ModuleWriter.TYPE);
    out.binary(product, "muli", "p" + i, "k");
    out.lessThan("t" + i, product, "a1");
    out.binary(sum, "addi", product, "a1");
    out.line(
        "\"cf.cond_br\"(%t"
            + i
            + ", %"
            + product
            + ", %"
            + sum
            + ")[^"
            + next
            + ", ^"
            + afterNext
            + "] <{operandSegmentSizes = array<i32: 1, 1, 1>}> : (i1, "
            + ModuleWriter.TYPE
            + ", "
            + ModuleWriter.TYPE
            + ") -> ()");
  }
}
