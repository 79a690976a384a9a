package dev.jpto.rewrite.transforms;

import dev.jpto.ir.Block;
import dev.jpto.ir.BlockArgument;
import dev.jpto.ir.Region;
import dev.jpto.ir.attr.Location;
import dev.jpto.rewrite.Rewriter;
import dev.jpto.rewrite.pass.Pass;
import dev.jpto.rewrite.pass.PassInfo;
import dev.jpto.rewrite.pass.PassRun;

/** Makes all locations of operations and block arguments unknown. */
public final class StripDebugInfo extends Pass {
  /** What the registry knows of the pass. */
  public static final PassInfo INFO =
      PassInfo.onAny(
          "strip-debuginfo",
          "StripDebugInfo",
          "Strip debug info from all operations",
          StripDebugInfo::new);

  /** The pass. */
  public StripDebugInfo() {
    super(INFO);
  }

  @Override
  protected void run(PassRun run) {
    Rewriter rewriter = run.rewriter();
    Location unknown = Location.unknown(run.context());
    run.op()
        .walk(
            op -> {
              rewriter.setLocation(op, unknown);
              for (Region region : op.regions()) {
                for (Block block : region) {
                  for (BlockArgument argument : block.arguments()) {
                    rewriter.setLocation(argument, unknown);
                  }
                }
              }
            });
  }
}
