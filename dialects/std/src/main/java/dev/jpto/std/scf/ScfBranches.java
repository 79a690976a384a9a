package dev.jpto.std.scf;

import static dev.jpto.ir.Trait.Simple.NO_REGION_ARGUMENTS;
import static dev.jpto.ir.Trait.Simple.RECURSIVE_MEMORY_EFFECTS;
import static dev.jpto.ir.Trait.Simple.RETURN_LIKE;
import static dev.jpto.ir.Trait.Simple.SINGLE_BLOCK;
import static dev.jpto.ir.Trait.Simple.TERMINATOR;
import static dev.jpto.std.common.AttrConstraints.DENSE_I64_ARRAY;
import static dev.jpto.std.common.TypeConstraints.ANY;
import static dev.jpto.std.common.TypeConstraints.I1;
import static dev.jpto.std.common.TypeConstraints.INDEX_TYPE;
import static dev.jpto.std.scf.ScfDialect.define;

import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.RegionDef.Blocks;
import dev.jpto.ir.Trait;
import java.util.List;

/** Conditions, and the ends of regions. */
public final class ScfBranches {
  static final Trait ENDS_WITH_YIELD = new Trait.ImplicitTerminator("scf.yield");

  /** {@code scf.if}. */
  public static final OpDefinition IF =
      define(
              "if",
              "condition",
              """
              Runs the first region if the condition is true, else the second, which may be empty
              unless there are results. The results are what the region yields.
              """)
          .operand("condition", I1)
          .variadicResult("results", ANY)
          .region("thenRegion", Blocks.ONE)
          .region("elseRegion", Blocks.AT_MOST_ONE)
          .traits(SINGLE_BLOCK, ENDS_WITH_YIELD, RECURSIVE_MEMORY_EFFECTS, NO_REGION_ARGUMENTS)
          .implement(ScfEdges.IF)
          .verifier(BranchVerifier::verifyIf)
          .regionVerifier(EdgeVerifier::verify)
          .build();

  /** {@code scf.index_switch}. */
  public static final OpDefinition INDEX_SWITCH =
      define(
              "index_switch",
              "choice by an index",
              """
              Runs the case region whose place is that of the operand among `cases`, or the default
              region, which stands first, if it is not there. The results are what the region
              yields.
              """)
          .operand("arg", INDEX_TYPE)
          .attr("cases", DENSE_I64_ARRAY)
          .variadicResult("results", ANY)
          .region("defaultRegion", Blocks.ONE)
          .variadicRegion("caseRegions", Blocks.ONE)
          .traits(RECURSIVE_MEMORY_EFFECTS, SINGLE_BLOCK, ENDS_WITH_YIELD)
          .implement(ScfEdges.INDEX_SWITCH)
          .verifier(BranchVerifier::verifyIndexSwitch)
          .regionVerifier(EdgeVerifier::verify)
          .build();

  /** {@code scf.execute_region}. */
  public static final OpDefinition EXECUTE_REGION =
      define(
              "execute_region",
              "region that runs once",
              """
              Runs its region, which may have many blocks, where an operation with one block is
              needed around. The results are what the region yields.
              """)
          .variadicResult("results", ANY)
          .region("region", Blocks.ANY)
          .implement(ScfEdges.EXECUTE_REGION)
          .verifier(BranchVerifier::verifyExecuteRegion)
          .regionVerifier(EdgeVerifier::verify)
          .build();

  /** {@code scf.condition}. */
  public static final OpDefinition CONDITION =
      define(
              "condition",
              "end of the first region of a while loop",
              """
              If the first operand is true the loop goes on with its second region, else it ends;
              either gets the other operands.
              """)
          .operand("condition", I1)
          .variadicOperand("args", ANY)
          .traits(new Trait.HasParent(List.of("scf.while")), TERMINATOR)
          .pure()
          .build();

  /** {@code scf.yield}. */
  public static final OpDefinition YIELD =
      define(
              "yield",
              "end of a region",
              """
              Leaves the region; the operands are the results of the operation around, or what its
              next iteration starts with.
              """)
          .variadicOperand("results", ANY)
          .traits(
              RETURN_LIKE,
              TERMINATOR,
              new Trait.HasParent(
                  List.of(
                      "scf.execute_region", "scf.for", "scf.if", "scf.index_switch", "scf.while")))
          .pure()
          .build();

  private ScfBranches() {}

  static List<OpDefinition> all() {
    return List.of(IF, INDEX_SWITCH, EXECUTE_REGION, CONDITION, YIELD);
  }
}
