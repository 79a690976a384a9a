package dev.jpto.lowering.tensor;

import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.FunctionType;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.attr.TypeAttr;
import dev.jpto.lowering.machine.ArchOption;
import dev.jpto.lowering.machine.Target;
import dev.jpto.rewrite.Rewriter;
import dev.jpto.rewrite.pass.Pass;
import dev.jpto.rewrite.pass.PassInfo;
import dev.jpto.rewrite.pass.PassOption;
import dev.jpto.rewrite.pass.PassRun;
import dev.jpto.rewrite.pass.Statistic;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes operations on tiles of those on tensors (tile-tensor.md section 4.1), in the functions that
 * run on a core: {@code jpto.kind} is {@code incore}, {@code aic} or {@code aiv}, or the function
 * says nothing, works on what is in tensors and calls no other. Windows of arguments become loads,
 * what is written into arguments becomes stores; what is returned is stored into arguments that are
 * appended, for which callers make tensors.
 *
 * <pre>{@code
 * %x = "ptensor.slice"(%a, %i, %c0) <{shape = array<i64: 16, 64>, ...}>
 * %y = "ptensor.exp"(%x) : (tensor<16x64xf32>) -> tensor<16x64xf32>
 *   =>
 * %x = "tile.load"(%a, %i, %c0) <{shape = array<i64: 16, 64>, ...}>
 * %y = "tile.exp"(%x) : (!tile.tile<16x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
 * }</pre>
 */
public final class ConvertTensorToTile extends Pass {
  /** What the registry knows of the pass. */
  public static final PassInfo INFO =
      PassInfo.on(
          "builtin.module",
          "convert-tensor-to-tile",
          "ConvertTensorToTile",
          "Makes operations on tiles of those on tensors, with loads and stores",
          ConvertTensorToTile::new);

  private final PassOption<String> arch =
      option(ArchOption.KEY, ArchOption.TYPE, ArchOption.DEFAULT, ArchOption.DESCRIPTION);

  private final Statistic functionsConverted =
      statistic("num-functions", "Number of functions converted");

  private final Statistic opsConverted =
      statistic("num-converted", "Number of operations converted");

  /** The pass with default options. */
  public ConvertTensorToTile() {
    super(INFO);
  }

  @Override
  protected void run(PassRun run) {
    Optional<Target> target = ArchOption.resolve(arch.value(), run.op());
    if (target.isEmpty()) {
      run.fail();
      return;
    }
    Rewriter rewriter = run.rewriter();
    CallSites calls = new CallSites(rewriter, run.op());
    Map<Operation, List<Type>> appended = new LinkedHashMap<>();
    boolean good = true;
    for (Operation function : Kernels.in(run.op())) {
      try {
        appended.put(function, convert(rewriter, function, target.get()));
        functionsConverted.increment();
      } catch (ConversionFailure reported) {
        good = false;
      }
    }
    if (!good || !calls.fit(appended)) {
      run.fail();
    }
  }

  private List<Type> convert(Rewriter rewriter, Operation function, Target target) {
    FunctionType type = (FunctionType) function.attr("function_type", TypeAttr.class).type();
    OutputArguments outputs = new OutputArguments(rewriter, function);
    outputs.promoteCreated();
    KernelConversion conversion = new KernelConversion(rewriter, function, target);
    function.region(0).forEach(conversion::convert);
    outputs.storeReturned(conversion.tiles(), type.results());
    opsConverted.add(conversion.converted());
    Directions directions = new Directions(function);
    directions.check();
    directions.mark(rewriter);
    StaleReads.warn(function);
    return outputs.appended();
  }
}
