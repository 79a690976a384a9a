package dev.jpto.std.scf;

import static dev.jpto.ir.Trait.Simple.AUTOMATIC_ALLOCATION_SCOPE;
import static dev.jpto.ir.Trait.Simple.LOOP_LIKE;
import static dev.jpto.ir.Trait.Simple.RECURSIVELY_SPECULATABLE;
import static dev.jpto.ir.Trait.Simple.RECURSIVE_MEMORY_EFFECTS;
import static dev.jpto.ir.Trait.Simple.SINGLE_BLOCK;
import static dev.jpto.std.common.TypeConstraints.ANY;
import static dev.jpto.std.common.TypeConstraints.SIGNLESS_INTEGER_OR_INDEX;
import static dev.jpto.std.scf.ScfDialect.define;

import dev.jpto.ir.Folding;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Operation;
import dev.jpto.ir.RegionDef.Blocks;
import dev.jpto.ir.Trait;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.iface.LoopLike;
import dev.jpto.ir.iface.Speculatable;
import java.util.List;

/** Loops whose iterations follow one another. */
public final class ScfLoops {
  static final LoopLike WHOLE_BODY = Operation::regions;

  /** {@code scf.for}. */
  public static final OpDefinition FOR =
      define(
              "for",
              "counted loop",
              """
              Runs its region for each value from `lowerBound` on, in steps of `step`, that is less
              than `upperBound`; integers are read as signed and the step is positive. The first
              argument of the region is the value; the others are `initArgs` in the first iteration
              and then what the iteration before yielded. The results are what the last iteration
              yielded, or `initArgs` if there was none.
              """)
          .operand("lowerBound", SIGNLESS_INTEGER_OR_INDEX)
          .operand("upperBound", SIGNLESS_INTEGER_OR_INDEX)
          .operand("step", SIGNLESS_INTEGER_OR_INDEX)
          .variadicOperand("initArgs", ANY)
          .variadicResult("results", ANY)
          .region("region", Blocks.ONE)
          .traits(
              AUTOMATIC_ALLOCATION_SCOPE,
              LOOP_LIKE,
              new Trait.AllTypesMatch(List.of("lowerBound", "upperBound", "step")),
              SINGLE_BLOCK,
              ScfBranches.ENDS_WITH_YIELD,
              RECURSIVE_MEMORY_EFFECTS,
              RECURSIVELY_SPECULATABLE)
          .implement(ScfEdges.FOR)
          .implement(WHOLE_BODY)
          .implement((Speculatable) ScfLoops::surelyEnds)
          .verifier(LoopVerifier::verifyFor)
          .regionVerifier(LoopVerifier::verifyForRegion)
          .build();

  /** {@code scf.while}. */
  public static final OpDefinition WHILE =
      define(
              "while",
              "loop with a condition",
              """
              Runs its first region, with `inits` as arguments, up to `scf.condition`. If that says
              so it runs the second region and then the first again, with what the second yields as
              arguments; else the loop ends. What `scf.condition` passes on are the arguments of the
              second region, and the results.
              """)
          .variadicOperand("inits", ANY)
          .variadicResult("results", ANY)
          .region("before", Blocks.ONE)
          .region("after", Blocks.ONE)
          .traits(LOOP_LIKE, RECURSIVE_MEMORY_EFFECTS, SINGLE_BLOCK)
          .implement(ScfEdges.WHILE)
          .implement(WHOLE_BODY)
          .verifier(LoopVerifier::verifyWhile)
          .regionVerifier(EdgeVerifier::verify)
          .build();

  private ScfLoops() {}

  /** With other steps the induction variable might overflow, and the loop run for ever. */
  private static boolean surelyEnds(Operation op) {
    return Folding.constantOf(op.operand(2)) instanceof IntegerAttr step
        && step == IntegerAttr.get(step.type(), 1);
  }

  static List<OpDefinition> all() {
    return List.of(FOR, WHILE);
  }
}
