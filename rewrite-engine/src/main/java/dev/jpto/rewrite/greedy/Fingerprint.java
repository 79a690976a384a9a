package dev.jpto.rewrite.greedy;

import dev.jpto.ir.BlockArgument;
import dev.jpto.ir.OpResult;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Region;
import dev.jpto.ir.Value;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * A number that says what a region computes: equal regions have equal ones, others hardly ever.
 * Locations do not count. Linear in the operations.
 */
final class Fingerprint {
  private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

  private final Map<Object, Integer> numbers = new IdentityHashMap<>();
  private long hash = 1;
  private long operations;

  private Fingerprint() {}

  /** The fingerprint and how many operations it covers. */
  record Of(long hash, long operations) {}

  static Of of(Region region) {
    Fingerprint print = new Fingerprint();
    SeedWalk walk = new SeedWalk(region, true);
    for (Operation op = walk.next(); op != null; op = walk.next()) {
      print.add(op);
    }
    return new Of(print.hash, print.operations);
  }

  private void add(Operation op) {
    operations++;
    mix(System.identityHashCode(op.name()));
    mix(System.identityHashCode(op.properties()));
    mix(System.identityHashCode(op.attributes()));
    mix(number(op.block()));
    for (int i = 0; i < op.numOperands(); i++) {
      Value operand = op.operand(i);
      boolean isArgument = operand instanceof BlockArgument;
      mix(number(isArgument ? operand.parentBlock() : operand.definingOp()));
      mix(isArgument ? ((BlockArgument) operand).index() : ~index(operand));
    }
    for (int i = 0; i < op.numResults(); i++) {
      mix(System.identityHashCode(op.result(i).type()));
    }
    for (int i = 0; i < op.numSuccessors(); i++) {
      mix(number(op.successor(i)));
    }
    mix(number(op));
  }

  private static int index(Value operand) {
    return ((OpResult) operand).index();
  }

  /** Operations and blocks are numbered as they are met. */
  private int number(Object part) {
    Integer known = numbers.putIfAbsent(part, numbers.size());
    return known == null ? numbers.size() - 1 : known;
  }

  private void mix(int value) {
    hash = Long.rotateLeft((hash ^ value) * MULTIPLIER, 23);
  }
}
