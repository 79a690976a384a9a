package dev.jpto.std.cf;

import dev.jpto.ir.Block;
import dev.jpto.ir.Folding;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.DenseArrayAttr;
import dev.jpto.ir.attr.DenseElementsAttr;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.rewrite.pattern.NativePattern;
import dev.jpto.rewrite.pattern.PatternRewriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Simplifies {@code cf.switch}. Native: any number of successors. */
final class SwitchPatterns {
  /** Without cases there is no choice. */
  static final NativePattern DEFAULT_ONLY =
      NativePattern.on(
          CfOps.SWITCH,
          "switch-default-only",
          "switch x, [default: ^a] -> br ^a",
          SwitchPatterns::takeDefault);

  /** A case that goes where the default goes is none. */
  static final NativePattern DEFAULT_CASES =
      NativePattern.on(
          CfOps.SWITCH,
          "switch-default-cases",
          "switch x, [default: ^a, 1: ^a, 2: ^b] -> switch x, [default: ^a, 2: ^b]",
          SwitchPatterns::dropDefaultCases);

  /** Of a known flag one branch is left. */
  static final NativePattern STATIC =
      NativePattern.on(
          CfOps.SWITCH,
          "switch-static",
          "switch 1, [default: ^a, 1: ^b] -> br ^b",
          SwitchPatterns::take);

  /** Blocks that only branch are passed by. */
  static final NativePattern PASS_THROUGH =
      NativePattern.on(
          CfOps.SWITCH,
          "switch-pass-through",
          "switch x, [.., 1: ^b] where ^b: br ^c -> switch x, [.., 1: ^c]",
          SwitchPatterns::passThrough);

  /** The flag is known if the only branch that comes here is a case of the same flag. */
  static final NativePattern SAME_FLAG =
      NativePattern.on(
          CfOps.SWITCH,
          "switch-same-flag",
          "switch x, [.., 1: ^b]; ^b: switch x, [.., 1: ^c] -> switch x, [.., 1: ^b]; ^b: br ^c",
          SwitchPatterns::takeAsBefore);

  /** Cases that went elsewhere at the only branch that comes here cannot be. */
  static final NativePattern IMPOSSIBLE_CASES =
      NativePattern.on(
          CfOps.SWITCH,
          "switch-impossible-cases",
          "switch x, [default: ^b, 1: ..]; ^b: switch x, [default: ^c, 1: ..]"
              + " -> switch x, [default: ^b, 1: ..]; ^b: switch x, [default: ^c]",
          SwitchPatterns::dropImpossibleCases);

  private SwitchPatterns() {}

  /** The value of case {@code i}, successor {@code i}; from 1. */
  private static Attribute caseValue(Operation op, int i) {
    return op.attr("case_values", DenseElementsAttr.class).element(i - 1);
  }

  private static boolean takeDefault(Operation op, PatternRewriter rewriter) {
    return op.numSuccessors() == 1
        ? BranchPatterns.replaceByBr(op, Target.of(op, 0), rewriter)
        : rewriter.decline("there are cases");
  }

  private static boolean dropDefaultCases(Operation op, PatternRewriter rewriter) {
    List<Target> targets = Target.all(op);
    List<Integer> kept = new ArrayList<>();
    for (int i = 1; i < targets.size(); i++) {
      if (!targets.get(i).equals(targets.getFirst())) {
        kept.add(i);
      }
    }
    return keepCases(op, kept, rewriter)
        || rewriter.decline("every case goes elsewhere than the default");
  }

  private static boolean take(Operation op, PatternRewriter rewriter) {
    return Folding.constantOf(op.operand(0)) instanceof IntegerAttr flag
        ? takeFor(op, flag, rewriter)
        : rewriter.decline("the flag is not constant");
  }

  private static boolean takeFor(Operation op, IntegerAttr flag, PatternRewriter rewriter) {
    Target taken = Target.of(op, Branching.successorOfCase(op, flag));
    return BranchPatterns.replaceByBr(op, taken, rewriter);
  }

  private static boolean passThrough(Operation op, PatternRewriter rewriter) {
    List<Target> targets = Target.all(op);
    List<Target> passed = targets.stream().map(Target::passed).toList();
    if (passed.equals(targets)) {
      return rewriter.decline("no successor only branches");
    }
    replace(op, passed, op.attr("case_values"), rewriter);
    return true;
  }

  private static boolean takeAsBefore(Operation op, PatternRewriter rewriter) {
    Operation before = switchBefore(op);
    if (before == null || before.successor(0) == op.block()) {
      return rewriter.decline("no case of a switch on the same flag leads here alone");
    }
    int taken = before.successors().indexOf(op.block());
    return takeFor(op, (IntegerAttr) caseValue(before, taken), rewriter);
  }

  private static boolean dropImpossibleCases(Operation op, PatternRewriter rewriter) {
    Operation before = switchBefore(op);
    if (before == null || before.successor(0) != op.block()) {
      return rewriter.decline("no default of a switch on the same flag leads here alone");
    }
    Set<Attribute> impossible = new HashSet<>();
    for (int i = 1; i < before.numSuccessors(); i++) {
      impossible.add(caseValue(before, i));
    }
    List<Integer> kept = new ArrayList<>();
    for (int i = 1; i < op.numSuccessors(); i++) {
      if (!impossible.contains(caseValue(op, i))) {
        kept.add(i);
      }
    }
    return keepCases(op, kept, rewriter) || rewriter.decline("every case may be");
  }

  /** The switch on the same flag that alone, and with one successor, leads to {@code op}. */
  private static Operation switchBefore(Operation op) {
    Operation before = CondBrPatterns.onlyBranchTo(op.block());
    boolean same = before != null && before.is(CfOps.SWITCH);
    return same && before.operand(0) == op.operand(0) ? before : null;
  }

  /** Leaves only the successors {@code kept} besides the default; false if these are all. */
  private static boolean keepCases(Operation op, List<Integer> kept, PatternRewriter rewriter) {
    if (kept.size() == op.numSuccessors() - 1) {
      return false;
    }
    List<Target> targets = new ArrayList<>(List.of(Target.of(op, 0)));
    List<IntegerAttr> values = new ArrayList<>();
    for (int i : kept) {
      targets.add(Target.of(op, i));
      values.add((IntegerAttr) caseValue(op, i));
    }
    Attribute dense = values.isEmpty() ? null : CaseValues.of(op.operand(0).type(), values);
    replace(op, targets, dense, rewriter);
    return true;
  }

  private static void replace(
      Operation op, List<Target> targets, Attribute values, PatternRewriter rewriter) {
    var spec =
        rewriter
            .create(CfOps.SWITCH, op.location())
            .operand("flag", op.operand(0))
            .operands("defaultOperands", targets.getFirst().operands());
    int[] sizes = new int[targets.size() - 1];
    List<Value> caseOperands = new ArrayList<>();
    for (int i = 0; i < sizes.length; i++) {
      List<Value> operands = targets.get(i + 1).operands();
      sizes[i] = operands.size();
      caseOperands.addAll(operands);
    }
    if (values != null) {
      spec.attr("case_values", values);
    }
    spec.operands("caseOperands", caseOperands)
        .attr("case_operand_segments", DenseArrayAttr.ofInts(op.context(), sizes))
        .successors(targets.stream().map(Target::block).toArray(Block[]::new))
        .insert();
    rewriter.eraseOp(op);
  }
}
