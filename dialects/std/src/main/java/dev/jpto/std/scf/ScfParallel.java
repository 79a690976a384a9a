package dev.jpto.std.scf;

import static dev.jpto.ir.Trait.Simple.ATTR_SIZED_OPERAND_SEGMENTS;
import static dev.jpto.ir.Trait.Simple.AUTOMATIC_ALLOCATION_SCOPE;
import static dev.jpto.ir.Trait.Simple.GRAPH_REGION;
import static dev.jpto.ir.Trait.Simple.LOOP_LIKE;
import static dev.jpto.ir.Trait.Simple.NO_TERMINATOR;
import static dev.jpto.ir.Trait.Simple.PARALLEL_REGION;
import static dev.jpto.ir.Trait.Simple.RECURSIVE_MEMORY_EFFECTS;
import static dev.jpto.ir.Trait.Simple.SINGLE_BLOCK;
import static dev.jpto.ir.Trait.Simple.TERMINATOR;
import static dev.jpto.std.common.AttrConstraints.DENSE_I64_ARRAY;
import static dev.jpto.std.common.TypeConstraints.ANY;
import static dev.jpto.std.common.TypeConstraints.INDEX_TYPE;
import static dev.jpto.std.common.TypeConstraints.RANKED_TENSOR;
import static dev.jpto.std.scf.ScfDialect.define;

import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.RegionDef.Blocks;
import dev.jpto.ir.Trait;
import java.util.List;

/** Loops whose iterations may run at the same time. */
public final class ScfParallel {
  /** {@code scf.parallel}. */
  public static final OpDefinition PARALLEL =
      define(
              "parallel",
              "parallel loop with reductions",
              """
              Runs its region for each point of the space that the bounds and steps span, in any
              order or at once; the arguments are the point. `scf.reduce` at its end gives a value
              for each result; a result is its `initVals` and the values of all points, combined by
              the reduction.
              """)
          .variadicOperand("lowerBound", INDEX_TYPE)
          .variadicOperand("upperBound", INDEX_TYPE)
          .variadicOperand("step", INDEX_TYPE)
          .variadicOperand("initVals", ANY)
          .variadicResult("results", ANY)
          .region("region", Blocks.ONE)
          .traits(
              AUTOMATIC_ALLOCATION_SCOPE,
              ATTR_SIZED_OPERAND_SEGMENTS,
              LOOP_LIKE,
              RECURSIVE_MEMORY_EFFECTS,
              SINGLE_BLOCK,
              new Trait.ImplicitTerminator("scf.reduce"),
              PARALLEL_REGION)
          .implement(ScfEdges.PARALLEL)
          .implement(ScfLoops.WHOLE_BODY)
          .verifier(ParallelVerifier::verifyParallel)
          .build();

  /** {@code scf.reduce}. */
  public static final OpDefinition REDUCE =
      define(
              "reduce",
              "end of a parallel loop's region",
              """
              Gives one operand to each reduction of the loop. The region for an operand combines
              two values of its type into one.
              """)
          .variadicOperand("operands", ANY)
          .variadicRegion("reductions", Blocks.ONE)
          .traits(
              TERMINATOR, new Trait.HasParent(List.of("scf.parallel")), RECURSIVE_MEMORY_EFFECTS)
          .regionVerifier(ParallelVerifier::verifyReductions)
          .build();

  /** {@code scf.reduce.return}. */
  public static final OpDefinition REDUCE_RETURN =
      define("reduce.return", "end of a reduction", "The operand is the combined value.")
          .operand("result", ANY)
          .traits(new Trait.HasParent(List.of("scf.reduce")), TERMINATOR)
          .pure()
          .verifier(ParallelVerifier::verifyReduceReturn)
          .build();

  /** {@code scf.forall}. */
  public static final OpDefinition FORALL =
      define(
              "forall",
              "parallel loop that writes into tensors",
              """
              Runs its region for each point of the space that the bounds and steps span, in any
              order or at once. A bound or step is an operand where the static array holds the least
              64-bit integer. The arguments are the point and then the tensors `outputs`, into which
              `scf.forall.in_parallel` puts what the points have computed; the results are those
              tensors after all points. `mapping` may say which part of a device runs what.
              """)
          .variadicOperand("dynamicLowerBound", INDEX_TYPE)
          .variadicOperand("dynamicUpperBound", INDEX_TYPE)
          .variadicOperand("dynamicStep", INDEX_TYPE)
          .variadicOperand("outputs", RANKED_TENSOR)
          .attr("staticLowerBound", DENSE_I64_ARRAY)
          .attr("staticUpperBound", DENSE_I64_ARRAY)
          .attr("staticStep", DENSE_I64_ARRAY)
          .optionalAttr("mapping", DeviceMapping.CONSTRAINT)
          .variadicResult("results", ANY)
          .region("region", Blocks.ONE)
          .traits(
              ATTR_SIZED_OPERAND_SEGMENTS,
              AUTOMATIC_ALLOCATION_SCOPE,
              LOOP_LIKE,
              RECURSIVE_MEMORY_EFFECTS,
              SINGLE_BLOCK,
              new Trait.ImplicitTerminator("scf.forall.in_parallel"),
              PARALLEL_REGION)
          .implement(ScfEdges.PARALLEL)
          .implement(ScfLoops.WHOLE_BODY)
          .verifier(ForallVerifier::verify)
          .regionVerifier(ForallVerifier::verifyResults)
          .build();

  /** {@code scf.forall.in_parallel}. */
  public static final OpDefinition IN_PARALLEL =
      define(
              "forall.in_parallel",
              "end of a forall loop's region",
              """
              Holds the `tensor.parallel_insert_slice` operations that put what a point has computed
              into the output tensors; their order does not matter.
              """)
          .region("region", Blocks.ONE)
          .traits(
              TERMINATOR,
              new Trait.HasParent(List.of("scf.forall")),
              NO_TERMINATOR,
              SINGLE_BLOCK,
              GRAPH_REGION)
          .pure()
          .verifier(ForallVerifier::verifyInParallel)
          .build();

  private ScfParallel() {}

  static List<OpDefinition> all() {
    return List.of(PARALLEL, REDUCE, REDUCE_RETURN, FORALL, IN_PARALLEL);
  }
}
