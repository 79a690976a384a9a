package dev.jpto.ir.analysis;

import dev.jpto.ir.Block;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Trait;
import dev.jpto.ir.Value;
import dev.jpto.ir.WalkResult;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Whether two operations do the same: same names, attributes, types and structure. Values and
 * blocks inside the operations correspond by where they stand, also where they are used before they
 * are defined; when values from outside correspond, the caller says. The two operands of a
 * commutative operation have no order; those of operations inside it have, as in mlir-opt 19. The
 * operands come from outside, also where an operation uses its own results.
 *
 * <p>Takes time linear in the size of the operations, and no recursion.
 */
public final class OperationEquivalence {
  /** Whether locations of operations and block arguments count. */
  public enum Locations {
    /** Equivalent operations have the same locations. */
    COMPARE,
    /** Locations do not matter. */
    IGNORE
  }

  /** Values from outside correspond when they are the same value. */
  public static final BiPredicate<Value, Value> SAME_VALUE = (a, b) -> a == b;

  /** Values from outside correspond when they have the same type. */
  public static final BiPredicate<Value, Value> SAME_TYPE = (a, b) -> a.type() == b.type();

  private final Locations locations;
  private final BiPredicate<Value, Value> outside;
  private final Operation root;
  private Map<Value, Value> values = Map.of();
  private Map<Block, Block> blocks = Map.of();
  private Set<Value> rightValues = Set.of();

  private OperationEquivalence(
      Operation root, Locations locations, BiPredicate<Value, Value> outside) {
    this.root = root;
    this.locations = locations;
    this.outside = outside;
  }

  /** Whether {@code a} and {@code b} do the same to the same values, wherever they come from. */
  public static boolean equivalent(Operation a, Operation b) {
    return equivalent(a, b, Locations.IGNORE, SAME_VALUE);
  }

  /**
   * Whether {@code a} and {@code b} are equivalent.
   *
   * @param outside whether two values from outside the operations correspond
   */
  public static boolean equivalent(
      Operation a, Operation b, Locations locations, BiPredicate<Value, Value> outside) {
    OperationEquivalence comparison = new OperationEquivalence(a, locations, outside);
    return comparison.sameShell(a, b)
        && comparison.sameOperands(a, b)
        && comparison.sameSuccessors(a, b)
        && (a.numRegions() == 0 || comparison.sameTree(a, b));
  }

  /**
   * A hash that equivalent operations share. It covers names, attributes and types at all depths,
   * and the operands of {@code op} itself if these must be the same values.
   */
  public static int hash(Operation op, Locations locations, boolean sameOperands) {
    int[] hash = {sameOperands ? operandHash(op) : op.numOperands()};
    op.walkPreOrder(
        inner -> {
          hash[0] = hash[0] * 31 + shellHash(inner, locations);
          return WalkResult.ADVANCE;
        });
    return hash[0];
  }

  private static int operandHash(Operation op) {
    boolean unordered = isUnordered(op);
    int hash = 1;
    for (int i = 0; i < op.numOperands(); i++) {
      hash = (unordered ? hash : hash * 31) + System.identityHashCode(op.operand(i));
    }
    return hash;
  }

  private static int shellHash(Operation op, Locations locations) {
    int hash = op.name().text().hashCode();
    hash = hash * 31 + op.properties().hashCode();
    hash = hash * 31 + op.attributes().hashCode();
    hash = hash * 31 + op.numOperands();
    for (int i = 0; i < op.numResults(); i++) {
      hash = hash * 31 + op.result(i).type().hashCode();
    }
    for (int i = 0; i < op.numRegions(); i++) {
      for (Block block = op.region(i).entry(); block != null; block = block.next()) {
        hash = hash * 31 + block.numArguments();
      }
      hash = hash * 31 + i;
    }
    return locations == Locations.COMPARE ? hash * 31 + op.location().hashCode() : hash;
  }

  /** Compares shapes, pairing what corresponds; then, all pairs known, operands and successors. */
  private boolean sameTree(Operation a, Operation b) {
    values = new IdentityHashMap<>();
    blocks = new IdentityHashMap<>();
    rightValues = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Operation> left = inside(a);
    List<Operation> right = inside(b);
    if (left.size() != right.size()) {
      return false;
    }
    for (int i = 0; i < left.size(); i++) {
      if (!sameShell(left.get(i), right.get(i)) || !sameBlocks(left.get(i), right.get(i))) {
        return false;
      }
    }
    for (int i = 1; i < left.size(); i++) {
      if (!sameOperands(left.get(i), right.get(i)) || !sameSuccessors(left.get(i), right.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static List<Operation> inside(Operation root) {
    List<Operation> all = new ArrayList<>();
    root.walkPreOrder(
        op -> {
          all.add(op);
          return WalkResult.ADVANCE;
        });
    return all;
  }

  private boolean sameShell(Operation a, Operation b) {
    if (a.name() != b.name()
        || a.properties() != b.properties()
        || a.attributes() != b.attributes()
        || a.numOperands() != b.numOperands()
        || a.numResults() != b.numResults()
        || a.numRegions() != b.numRegions()
        || a.numSuccessors() != b.numSuccessors()
        || (locations == Locations.COMPARE && a.location() != b.location())) {
      return false;
    }
    for (int i = 0; i < a.numResults(); i++) {
      if (a.result(i).type() != b.result(i).type()) {
        return false;
      }
    }
    return true;
  }

  private boolean sameBlocks(Operation a, Operation b) {
    for (int i = 0; i < a.numResults(); i++) {
      pair(a.result(i), b.result(i));
    }
    for (int i = 0; i < a.numRegions(); i++) {
      Block x = a.region(i).entry();
      Block y = b.region(i).entry();
      for (; x != null && y != null; x = x.next(), y = y.next()) {
        if (!sameArguments(x, y) || countOps(x) != countOps(y)) {
          return false;
        }
        blocks.put(x, y);
      }
      if (x != y) {
        return false;
      }
    }
    return true;
  }

  private static int countOps(Block block) {
    int n = 0;
    for (Operation op = block.firstOp(); op != null; op = op.next()) {
      n++;
    }
    return n;
  }

  private boolean sameArguments(Block a, Block b) {
    if (a.numArguments() != b.numArguments()) {
      return false;
    }
    for (int i = 0; i < a.numArguments(); i++) {
      boolean sameLocation = a.argument(i).location() == b.argument(i).location();
      if (a.argument(i).type() != b.argument(i).type()
          || (locations == Locations.COMPARE && !sameLocation)) {
        return false;
      }
      pair(a.argument(i), b.argument(i));
    }
    return true;
  }

  private void pair(Value a, Value b) {
    values.put(a, b);
    rightValues.add(b);
  }

  private boolean sameSuccessors(Operation a, Operation b) {
    for (int i = 0; i < a.numSuccessors(); i++) {
      Block target = a.successor(i);
      if (blocks.getOrDefault(target, target) != b.successor(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean sameOperands(Operation a, Operation b) {
    if (a == root && sameSwapped(a, b)) {
      return true;
    }
    for (int i = 0; i < a.numOperands(); i++) {
      if (!same(a.operand(i), b.operand(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean sameSwapped(Operation a, Operation b) {
    return isUnordered(a) && same(a.operand(0), b.operand(1)) && same(a.operand(1), b.operand(0));
  }

  private static boolean isUnordered(Operation op) {
    return op.numOperands() == 2 && op.hasTrait(Trait.Simple.COMMUTATIVE);
  }

  private boolean same(Value a, Value b) {
    if (a == b) {
      return true;
    }
    Value paired = values.get(a);
    return paired != null ? paired == b : !rightValues.contains(b) && outside.test(a, b);
  }
}
