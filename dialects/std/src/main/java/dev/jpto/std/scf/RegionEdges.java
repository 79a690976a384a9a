package dev.jpto.std.scf;

import dev.jpto.ir.Block;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Region;
import dev.jpto.ir.Trait;
import dev.jpto.ir.attr.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * The edges along which control goes from an operation into its regions, between them and back, and
 * the values that flow with it. Places are numbered as the regions are; {@link #PARENT} is the
 * operation itself.
 */
final class RegionEdges {
  private static final int PARENT = -1;
  private static final int[] NONE = {};
  private static final int[] TO_PARENT = {PARENT};
  private static final int[] TO_FIRST = {0};
  private static final int[] TO_FIRST_OR_PARENT = {0, PARENT};
  private static final int[] TO_PARENT_OR_SECOND = {PARENT, 1};
  private static final int BOUNDS_OF_FOR = 3;

  private RegionEdges() {}

  /** Whether on each edge as many values come as are needed, of the same types. */
  static boolean verify(Operation op) {
    return verifyEntry(op) && verifyRegions(op);
  }

  /** The operands of {@code terminator} that flow to where control goes next start here. */
  private static int firstForwarded(Operation terminator) {
    return terminator.is(ScfBranches.CONDITION) ? 1 : 0;
  }

  private static int[] successors(Operation op, int from) {
    if (op.is(ScfLoops.FOR)) {
      return TO_FIRST_OR_PARENT;
    }
    if (op.is(ScfLoops.WHILE)) {
      return from == 0 ? TO_PARENT_OR_SECOND : TO_FIRST;
    }
    return from == PARENT ? NONE : TO_PARENT;
  }

  private static boolean verifyEntry(Operation op) {
    int first = op.is(ScfLoops.FOR) ? BOUNDS_OF_FOR : 0;
    for (int to : successors(op, PARENT)) {
      if (!verifyEdge(op, PARENT, to, op, first)) {
        return false;
      }
    }
    return true;
  }

  private static boolean verifyRegions(Operation op) {
    for (int i = 0; i < op.numRegions(); i++) {
      List<Operation> ends = ends(op.region(i));
      if (ends.isEmpty()) {
        continue;
      }
      Operation first = ends.getFirst();
      for (int to : successors(op, i)) {
        if (!verifyAlike(op, i, to, ends) || !verifyEdge(op, i, to, first, firstForwarded(first))) {
          return false;
        }
      }
    }
    return true;
  }

  private static List<Operation> ends(Region region) {
    if (region.hasOneBlock()) {
      Operation last = region.entry().lastOp();
      return last != null && leavesRegion(last) ? List.of(last) : List.of();
    }
    List<Operation> ends = new ArrayList<>();
    for (Block block : region) {
      if (!block.isEmpty() && leavesRegion(block.lastOp())) {
        ends.add(block.lastOp());
      }
    }
    return ends;
  }

  private static boolean leavesRegion(Operation terminator) {
    return terminator.hasTrait(Trait.Simple.RETURN_LIKE) || terminator.is(ScfBranches.CONDITION);
  }

  private static boolean verifyAlike(Operation op, int from, int to, List<Operation> ends) {
    for (int i = 1; i < ends.size(); i++) {
      if (!operandTypes(ends.get(i)).equals(operandTypes(ends.getFirst()))) {
        return op.emitOpError(
            " along control flow edge"
                + edge(from, to)
                + " operands mismatch between return-like terminators");
      }
    }
    return true;
  }

  private static List<Type> operandTypes(Operation op) {
    return op.operands().stream().map(operand -> operand.type()).toList();
  }

  /** The values that flow are the operands of {@code source} from {@code first} on. */
  private static boolean verifyEdge(Operation op, int from, int to, Operation source, int first) {
    int given = source.numOperands() - first;
    int needed = numInputs(op, to);
    if (given != needed) {
      return op.emitOpError(
          " region control flow edge "
              + edge(from, to)
              + ": source has "
              + given
              + " operands, but target successor needs "
              + needed);
    }
    for (int i = 0; i < given; i++) {
      Type type = source.operand(first + i).type();
      Type input = inputType(op, to, i);
      if (type != input) {
        return op.emitOpError(
            String.format(
                " along control flow edge %s: source type #%d '%s' should match input type #%d"
                    + " '%s'",
                edge(from, to), i, type, i, input));
      }
    }
    return true;
  }

  private static int numInputs(Operation op, int place) {
    return place == PARENT
        ? op.numResults()
        : op.region(place).entry().numArguments() - inductionVariables(op);
  }

  private static Type inputType(Operation op, int place, int i) {
    return place == PARENT
        ? op.result(i).type()
        : op.region(place).entry().argument(inductionVariables(op) + i).type();
  }

  private static int inductionVariables(Operation op) {
    return op.is(ScfLoops.FOR) ? 1 : 0;
  }

  private static String edge(int from, int to) {
    return "from " + place(from, "operands") + " to " + place(to, "results");
  }

  private static String place(int place, String valuesOfParent) {
    return place == PARENT ? "parent " + valuesOfParent : "Region #" + place;
  }
}
