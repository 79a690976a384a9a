package dev.jpto.lowering.tile;

import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.attr.TypeAttr;
import dev.jpto.ir.diag.SourceFile;
import dev.jpto.ir.parse.Parser;
import dev.jpto.lowering.machine.ArchOption;
import dev.jpto.lowering.machine.Target;
import dev.jpto.rewrite.Rewriter;
import dev.jpto.rewrite.pass.Pass;
import dev.jpto.rewrite.pass.PassInfo;
import dev.jpto.rewrite.pass.PassOption;
import dev.jpto.rewrite.pass.PassRun;
import dev.jpto.tile.TileElementOps;
import dev.jpto.tile.TileType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes casts that the target has no instruction for of ones it has (tile-tensor.md section 4.3).
 * Each step rounds in the mode that was asked for, so a number may be rounded twice.
 *
 * <pre>{@code
 * %y = "tile.cast"(%x) <{mode = #tile.round<rint>, to = bf16}> : (!tile.tile<16x16xi32>) -> ...
 *   =>
 * %f = "tile.cast"(%x) <{mode = #tile.round<rint>, to = f32}> : (!tile.tile<16x16xi32>) -> ...
 * %y = "tile.cast"(%f) <{mode = #tile.round<rint>, to = bf16}> : (!tile.tile<16x16xf32>) -> ...
 * }</pre>
 */
public final class LegalizeTileCast extends Pass {
  /** What the registry knows of the pass. */
  public static final PassInfo INFO =
      PassInfo.on(
          "func.func",
          "legalize-tile-cast",
          "LegalizeTileCast",
          "Makes casts of tiles that the target does not have of ones it has",
          LegalizeTileCast::new);

  private final PassOption<String> arch =
      option(ArchOption.KEY, ArchOption.TYPE, ArchOption.DEFAULT, ArchOption.DESCRIPTION);

  /** The pass. */
  public LegalizeTileCast() {
    super(INFO);
  }

  @Override
  protected void run(PassRun run) {
    Optional<Target> target = ArchOption.resolve(arch.value(), run.op());
    if (target.isEmpty()) {
      run.fail();
      return;
    }
    List<Operation> casts = new ArrayList<>();
    run.op()
        .walk(
            op -> {
              if (op.is(TileElementOps.CAST)) {
                casts.add(op);
              }
            });
    for (Operation cast : casts) {
      if (!legalize(run.rewriter(), cast, target.get())) {
        run.fail();
      }
    }
  }

  private static boolean legalize(Rewriter rewriter, Operation cast, Target target) {
    String from = ((TileType) cast.operand(0).type()).elementType().toString();
    String to = ((TypeAttr) cast.attr("to")).type().toString();
    List<String> path = CastPaths.path(target.arch(), from, to);
    if (path.isEmpty()) {
      return cast.emitOpError(
          "cannot be made of the conversions that %s has: no way leads from %s to %s"
              .formatted(target.keyword(), from, to));
    }
    rewriter.before(cast);
    Value at = cast.operand(0);
    for (String step : path.subList(0, path.size() - 1)) {
      at = step(rewriter, cast, at, type(cast, step));
    }
    if (at != cast.operand(0)) {
      rewriter.setOperand(cast, 0, at);
    }
    return true;
  }

  private static Value step(Rewriter rewriter, Operation cast, Value tile, Type to) {
    return rewriter
        .create(TileElementOps.CAST, cast.location())
        .operand("source", tile)
        .attr("to", TypeAttr.get(to))
        .attr("mode", cast.attr("mode"))
        .insert()
        .result();
  }

  private static Type type(Operation op, String text) {
    return Parser.parseType(op.context(), SourceFile.of("type", text)).orElseThrow();
  }
}
