package dev.jpto.lowering.tile;

import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.attr.TypeAttr;
import dev.jpto.ir.diag.SourceFile;
import dev.jpto.ir.parse.Parser;
import dev.jpto.pto.TargetArch;
import dev.jpto.rewrite.Rewriter;
import dev.jpto.rewrite.pass.OptionType;
import dev.jpto.rewrite.pass.Pass;
import dev.jpto.rewrite.pass.PassInfo;
import dev.jpto.rewrite.pass.PassOption;
import dev.jpto.rewrite.pass.PassRun;
import dev.jpto.tile.TileElementOps;
import dev.jpto.tile.TileType;
import java.util.ArrayList;
import java.util.List;

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
      option(
          "arch", OptionType.choice("", "a2a3", "a5"), "", "The target; else what the module says");

  /** The pass. */
  public LegalizeTileCast() {
    super(INFO);
  }

  @Override
  protected void run(PassRun run) {
    TargetArch target =
        arch.value().isEmpty() ? TargetArch.of(run.op()) : TargetArch.ofText(arch.value());
    List<Operation> casts = new ArrayList<>();
    run.op()
        .walk(
            op -> {
              if (op.is(TileElementOps.CAST)) {
                casts.add(op);
              }
            });
    for (Operation cast : casts) {
      if (!legalize(run.rewriter(), cast, target)) {
        run.fail();
      }
    }
  }

  private static boolean legalize(Rewriter rewriter, Operation cast, TargetArch target) {
    String from = ((TileType) cast.operand(0).type()).elementType().toString();
    String to = ((TypeAttr) cast.attr("to")).type().toString();
    List<String> path = NativeCasts.path(target, from, to);
    if (path.isEmpty()) {
      return cast.emitOpError(
          "cannot be made of the conversions that %s has: no way leads from %s to %s"
              .formatted(target.name().toLowerCase(java.util.Locale.ROOT), from, to));
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
