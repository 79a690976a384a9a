package dev.jpto.lowering.pipeline;

import dev.jpto.lowering.comm.ConvertCommToPto;
import dev.jpto.lowering.memory.PlanTileMemory;
import dev.jpto.lowering.pto.ConvertTileToPto;
import dev.jpto.lowering.pto.DropHostFunctions;
import dev.jpto.lowering.pto.VerifyPtoConventions;
import dev.jpto.lowering.tensor.ConvertTensorToTile;
import dev.jpto.lowering.tensor.LowerCompositeTileOps;
import dev.jpto.lowering.tile.AutoTileMatmul;
import dev.jpto.lowering.tile.CanonicalizeTileSlice;
import dev.jpto.lowering.tile.FlattenTileTo2d;
import dev.jpto.lowering.tile.InferTileMemorySpace;
import dev.jpto.lowering.tile.LegalizeTileCast;
import dev.jpto.lowering.tile.MaterializeTensorStrides;
import dev.jpto.lowering.tile.ResolveLayouts;
import dev.jpto.rewrite.pass.PassRegistry;

/** The passes of the tile compiler. */
public final class LoweringPasses {
  private LoweringPasses() {}

  /** Adds all of them, and the named pipelines, to {@code registry}, which is the answer. */
  public static PassRegistry register(PassRegistry registry) {
    return registry
        .register(AutoTileMatmul.INFO)
        .register(CanonicalizeTileSlice.INFO)
        .register(ConvertCommToPto.INFO)
        .register(ConvertTensorToTile.INFO)
        .register(ConvertTileToPto.INFO)
        .register(DropHostFunctions.INFO)
        .register(FlattenTileTo2d.INFO)
        .register(InferTileMemorySpace.INFO)
        .register(LegalizeTileCast.INFO)
        .register(LowerCompositeTileOps.INFO)
        .register(MaterializeTensorStrides.INFO)
        .register(PlanTileMemory.INFO)
        .register(ResolveLayouts.INFO)
        .register(VerifyPtoConventions.INFO)
        .register(TilePipelines.TENSOR_TO_PTO)
        .register(TilePipelines.TILE_TO_PTO);
  }
}
