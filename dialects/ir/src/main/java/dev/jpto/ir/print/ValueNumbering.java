package dev.jpto.ir.print;

import dev.jpto.ir.Block;
import dev.jpto.ir.BlockArgument;
import dev.jpto.ir.OpResult;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Region;
import dev.jpto.ir.Value;
import java.util.Arrays;

/**
 * Gives values and blocks their numbers as MLIR's generic form does: a region is numbered whole
 * before the regions inside it, of which the last comes first; no number is given twice. Entry
 * block arguments count apart, as {@code %argN}. The numbers are kept in the values and blocks.
 */
final class ValueNumbering {
  /** The number of a value outside of what is printed. */
  static final int UNKNOWN = Integer.MIN_VALUE;

  private Region[] regions = new Region[64];
  private int pending;
  private int nextValue;
  private int nextArgument;

  private ValueNumbering() {}

  /** Numbers {@code root} and all in it. */
  static void number(Operation root) {
    ValueNumbering numbering = new ValueNumbering();
    numbering.pushRegions(root);
    numbering.numberResults(root);
    numbering.drain();
  }

  /** Whether {@code id} is the number of an entry block argument. */
  static boolean isArgument(int id) {
    return id < 0;
  }

  /** The N of {@code %argN}. */
  static int argumentNumber(int id) {
    return -1 - id;
  }

  private void drain() {
    while (pending > 0) {
      pending--;
      Region region = regions[pending];
      numberRegion(region);
      for (Block block = region.entry(); block != null; block = block.next()) {
        for (Operation op = block.firstOp(); op != null; op = op.next()) {
          if (op.numRegions() > 0) {
            pushRegions(op);
          }
        }
      }
    }
  }

  private void pushRegions(Operation op) {
    for (int i = 0; i < op.numRegions(); i++) {
      if (pending == regions.length) {
        regions = Arrays.copyOf(regions, pending * 2);
      }
      regions[pending++] = op.region(i);
    }
  }

  private void numberRegion(Region region) {
    int nextBlock = 0;
    for (Block block = region.entry(); block != null; block = block.next()) {
      block.setScratch(nextBlock++);
      boolean entry = block == region.entry();
      for (int i = 0; i < block.numArguments(); i++) {
        BlockArgument argument = block.argument(i);
        argument.setScratch(entry ? -1 - nextArgument++ : nextValue++);
      }
      for (Operation op = block.firstOp(); op != null; op = op.next()) {
        numberResults(op);
      }
    }
  }

  private void numberResults(Operation op) {
    int n = op.numResults();
    if (n == 0) {
      return;
    }
    for (int i = 0; i < n; i++) {
      OpResult result = op.result(i);
      result.setScratch(nextValue);
    }
    nextValue++;
  }

  /** Marks the values that {@code root} uses but does not hold as unknown. */
  static void markOutside(Operation root) {
    root.walk(
        op -> {
          for (int i = 0; i < op.numOperands(); i++) {
            Value value = op.operand(i);
            if (!holds(root, value)) {
              value.setScratch(UNKNOWN);
            }
          }
        });
  }

  private static boolean holds(Operation root, Value value) {
    if (value.definingOp() != null) {
      return root.isAncestorOf(value.definingOp());
    }
    Operation around = value.parentBlock().parentOp();
    return around != null && root.isAncestorOf(around);
  }
}
