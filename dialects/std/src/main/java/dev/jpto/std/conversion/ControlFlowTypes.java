package dev.jpto.std.conversion;

import dev.jpto.ir.OpDefinition;
import dev.jpto.rewrite.conversion.ConversionTarget;
import dev.jpto.rewrite.conversion.StructuralConversion;
import dev.jpto.rewrite.conversion.TypeConverter;
import dev.jpto.rewrite.pattern.PatternSet;
import dev.jpto.std.cf.CfOps;
import dev.jpto.std.scf.ScfBranches;
import dev.jpto.std.scf.ScfLoops;
import java.util.List;

/**
 * Converts the types of values that control flow passes on: the operands of branches of {@code cf},
 * and of {@code scf} the results, loop-carried values and yields of {@code for}, {@code while},
 * {@code if}, {@code index_switch} and {@code execute_region}. The arguments of the blocks branched
 * to are those of the function around, see {@link FunctionTypes}.
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

  private ControlFlowTypes() {}

  /** Adds the patterns for branches to {@code patterns}. */
  public static void populateBranches(PatternSet patterns) {
    BRANCHES.forEach(op -> patterns.add(StructuralConversion.of(op)));
  }

  /** Adds the patterns for structured control flow to {@code patterns}. */
  public static void populateStructured(PatternSet patterns) {
    STRUCTURED.forEach(op -> patterns.add(StructuralConversion.of(op)));
  }

  /** Makes those operations legal whose types {@code converter} leaves as they are. */
  public static void makeLegal(ConversionTarget target, TypeConverter converter) {
    BRANCHES.forEach(op -> target.dynamicallyLegal(op, converter::isLegal));
    STRUCTURED.forEach(op -> target.dynamicallyLegal(op, converter::isLegalWithRegions));
  }
}
