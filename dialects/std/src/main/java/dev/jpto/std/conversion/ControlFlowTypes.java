package dev.jpto.std.conversion;

import dev.jpto.ir.Groups;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.attr.DenseArrayAttr;
import dev.jpto.rewrite.conversion.ConversionTarget;
import dev.jpto.rewrite.conversion.StructuralConversion;
import dev.jpto.rewrite.conversion.StructuralConversion.Kept;
import dev.jpto.rewrite.conversion.TypeConverter;
import dev.jpto.rewrite.pattern.PatternSet;
import dev.jpto.std.cf.CfOps;
import dev.jpto.std.scf.ScfBranches;
import dev.jpto.std.scf.ScfLoops;
import dev.jpto.std.scf.ScfParallel;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Converts the types of values that control flow passes on: the operands of branches of {@code cf},
 * and of {@code scf} the results, loop-carried values and yields of {@code for}, {@code while},
 * {@code if}, {@code index_switch} and {@code execute_region}, and of the reductions of {@code
 * parallel} and the outputs of {@code forall}, which go on counting in {@code index}. The arguments
 * of the blocks branched to are those of the function around, see {@link FunctionTypes}.
 */
public final class ControlFlowTypes {
  private static final List<OpDefinition> BRANCHES = List.of(CfOps.BR, CfOps.COND_BR, CfOps.SWITCH);

  private static final List<OpDefinition> STRUCTURED =
      List.of(
          ScfLoops.FOR,
          ScfLoops.WHILE,
          ScfBranches.CONDITION,
          ScfBranches.IF,
          ScfBranches.INDEX_SWITCH,
          ScfBranches.EXECUTE_REGION,
          ScfBranches.YIELD);

  /** A parallel loop counts in {@code index}, and has one reduction for each result. */
  private static final Kept PARALLEL =
      new Kept(
          Set.of("lowerBound", "upperBound", "step"),
          op -> Groups.operands(op, "step").size(),
          true);

  private static final Kept FORALL =
      new Kept(
          Set.of("dynamicLowerBound", "dynamicUpperBound", "dynamicStep"),
          op -> op.attr("staticStep", DenseArrayAttr.class).size(),
          false);

  private static final Kept ONE_TO_ONE = new Kept(Set.of(), op -> 0, true);

  private static final Map<OpDefinition, Kept> LOOPS_IN_PARALLEL =
      Map.of(
          ScfParallel.PARALLEL, PARALLEL,
          ScfParallel.REDUCE, ONE_TO_ONE,
          ScfParallel.REDUCE_RETURN, ONE_TO_ONE,
          ScfParallel.FORALL, FORALL);

  private ControlFlowTypes() {}

  /** Adds the patterns for branches to {@code patterns}. */
  public static void populateBranches(PatternSet patterns) {
    BRANCHES.forEach(op -> patterns.add(StructuralConversion.of(op)));
  }

  /** Adds the patterns for structured control flow to {@code patterns}. */
  public static void populateStructured(PatternSet patterns) {
    STRUCTURED.forEach(op -> patterns.add(StructuralConversion.of(op)));
    LOOPS_IN_PARALLEL.forEach((op, kept) -> patterns.add(StructuralConversion.of(op, kept)));
  }

  /** Makes those operations legal whose types {@code converter} leaves as they are. */
  public static void makeLegal(ConversionTarget target, TypeConverter converter) {
    BRANCHES.forEach(op -> target.dynamicallyLegal(op, converter::isLegal));
    STRUCTURED.forEach(op -> target.dynamicallyLegal(op, converter::isLegalWithRegions));
    LOOPS_IN_PARALLEL.forEach(
        (op, kept) -> target.dynamicallyLegal(op, o -> kept.isLegal(o, converter)));
    target.legal(ScfParallel.IN_PARALLEL); // it has no values of its own
  }
}
