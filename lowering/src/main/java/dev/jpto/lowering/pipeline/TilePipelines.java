package dev.jpto.lowering.pipeline;

import dev.jpto.lowering.machine.ArchOption;
import dev.jpto.lowering.memory.PlannerOption;
import dev.jpto.rewrite.pass.NamedPipeline;
import java.util.List;

/** The named pipelines of the tile compiler: lists of passes, which may be written out as well. */
public final class TilePipelines {
  private static final NamedPipeline.Option ARCH =
      new NamedPipeline.Option(
          ArchOption.KEY,
          List.of(ArchOption.DEFAULT, "a2a3", "a5"),
          ArchOption.DEFAULT,
          ArchOption.DESCRIPTION);

  private static final NamedPipeline.Option PLANNER =
      new NamedPipeline.Option(
          PlannerOption.KEY,
          List.of(PlannerOption.JPTO, PlannerOption.PTOAS),
          PlannerOption.JPTO,
          PlannerOption.DESCRIPTION);

  private static final String TILE_PASSES =
      String.join(
          ",",
          "func.func(canonicalize",
          "flatten-tile-to-2d",
          "legalize-tile-cast{arch=${arch}}",
          "auto-tile-matmul{arch=${arch}}",
          "canonicalize-tile-slice",
          "infer-tile-memory-space",
          "resolve-layouts",
          "canonicalize",
          "cse)",
          "materialize-tensor-strides",
          "func.func(plan-tile-memory{arch=${arch} memory-planner=${memory-planner}})",
          "convert-tile-to-pto{arch=${arch}}",
          "convert-comm-to-pto",
          "drop-host-functions",
          "func.func(cse)",
          "verify-pto-conventions");

  /** From {@code tile} to {@code pto}. */
  public static final NamedPipeline TILE_TO_PTO =
      new NamedPipeline(
          "tile-to-pto", "Lowers kernels on tiles to pto", TILE_PASSES, List.of(ARCH, PLANNER));

  /** From {@code ptensor} to {@code pto}. */
  public static final NamedPipeline TENSOR_TO_PTO =
      new NamedPipeline(
          "tensor-to-pto",
          "Lowers kernels on tensors to pto",
          "convert-tensor-to-tile{arch=${arch}},lower-composite-tile-ops," + TILE_PASSES,
          List.of(ARCH, PLANNER));

  private TilePipelines() {}
}
