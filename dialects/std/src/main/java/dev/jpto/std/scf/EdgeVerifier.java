package dev.jpto.std.scf;

import dev.jpto.ir.Block;
import dev.jpto.ir.Groups;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Region;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.iface.RegionBranchOp;
import java.util.ArrayList;
import java.util.List;

/** The rules of the values that go with control into regions, between them and back. */
final class EdgeVerifier {
  private EdgeVerifier() {}

  /** Whether on each edge as many values come as are needed, of the same types. */
  static boolean verify(Operation op) {
    RegionBranchOp edges = RegionBranchOp.of(op);
    return verifyEntry(op, edges) && verifyRegions(op, edges);
  }

  private static boolean verifyEntry(Operation op, RegionBranchOp edges) {
    int parent = RegionBranchOp.PARENT;
    for (int to : edges.successors(op, parent)) {
      if (!verifyEdge(op, parent, to, op, edges.entryOperands(op, to), edges.inputs(op, to))) {
        return false;
      }
    }
    return true;
  }

  private static boolean verifyRegions(Operation op, RegionBranchOp edges) {
    for (int i = 0; i < op.numRegions(); i++) {
      List<Operation> ends = ends(op.region(i), edges);
      if (ends.isEmpty()) {
        continue;
      }
      Operation first = ends.getFirst();
      for (int to : edges.successors(op, i)) {
        if (!verifyAlike(op, i, to, ends)
            || !verifyEdge(
                op, i, to, first, edges.exitOperands(op, first, to), edges.inputs(op, to))) {
          return false;
        }
      }
    }
    return true;
  }

  private static List<Operation> ends(Region region, RegionBranchOp edges) {
    if (region.hasOneBlock()) {
      Operation last = region.entry().lastOp();
      return last != null && edges.leavesRegion(last) ? List.of(last) : List.of();
    }
    List<Operation> ends = new ArrayList<>();
    for (Block block : region) {
      if (!block.isEmpty() && edges.leavesRegion(block.lastOp())) {
        ends.add(block.lastOp());
      }
    }
    return ends;
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

  private static boolean verifyEdge(
      Operation op,
      int from,
      int to,
      Operation source,
      Groups.Range given,
      List<? extends Value> inputs) {
    if (given.size() != inputs.size()) {
      return op.emitOpError(
          " region control flow edge "
              + edge(from, to)
              + ": source has "
              + given.size()
              + " operands, but target successor needs "
              + inputs.size());
    }
    for (int i = 0; i < given.size(); i++) {
      Type type = source.operand(given.start() + i).type();
      Type input = inputs.get(i).type();
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

  private static String edge(int from, int to) {
    return "from " + place(from, "operands") + " to " + place(to, "results");
  }

  private static String place(int place, String valuesOfParent) {
    return place == RegionBranchOp.PARENT ? "parent " + valuesOfParent : "Region #" + place;
  }
}
