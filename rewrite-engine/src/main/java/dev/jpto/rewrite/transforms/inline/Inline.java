package dev.jpto.rewrite.transforms.inline;

import dev.jpto.ir.Operation;
import dev.jpto.ir.Region;
import dev.jpto.ir.analysis.SymbolTable;
import dev.jpto.rewrite.pass.OpPassManager;
import dev.jpto.rewrite.pass.OptionType;
import dev.jpto.rewrite.pass.Pass;
import dev.jpto.rewrite.pass.PassInfo;
import dev.jpto.rewrite.pass.PassOption;
import dev.jpto.rewrite.pass.PassRegistry;
import dev.jpto.rewrite.pass.PassRun;
import dev.jpto.rewrite.pass.PipelineParser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Replaces calls by the bodies of what they call, callees before callers, where the dialects allow
 * it (see {@link InlinerDialect}), and erases private callables that nothing refers to any more.
 * Operations that were inlined have {@code callsite} locations.
 *
 * <pre>{@code
 * func.func private @f(%a: i32) -> i32 { %0 = arith.addi %a, %a; return %0 }
 * func.func @g(%b: i32) -> i32 { %1 = call @f(%b); return %1 }
 *   =>
 * func.func @g(%b: i32) -> i32 { %0 = arith.addi %b, %b; return %0 }
 * }</pre>
 */
public final class Inline extends Pass {
  private static final long ALWAYS = 0xFFFF_FFFFL;

  private final PassRegistry registry;

  private final PassOption<String> defaultPipeline =
      option(
          "default-pipeline",
          OptionType.STRING,
          "canonicalize",
          "The optimizer pipeline used for callables that do not have a dedicated optimizer"
              + " pipeline in opPipelineList");

  private final PassOption<List<String>> opPipelines =
      option(
          "op-pipelines",
          OptionType.list(OptionType.STRING),
          List.of(),
          "Callable operation specific optimizer pipelines (in the form of"
              + " `dialect.op(pipeline)`)");

  private final PassOption<Long> maxIterations =
      option(
          "max-iterations",
          OptionType.INTEGER,
          4L,
          "Maximum number of iterations when inlining within an SCC");

  private final PassOption<Long> threshold =
      option(
          "inlining-threshold",
          OptionType.INTEGER,
          ALWAYS,
          "If the ratio between the number of the operations in the callee and the number of the"
              + " operations in the caller exceeds this value (in percentage), then the callee is"
              + " not inlined even if it is legal to inline it");

  private Inline(PassInfo info, PassRegistry registry) {
    super(info);
    this.registry = registry;
  }

  /** What a registry knows of the pass, whose pipelines may name the passes of {@code registry}. */
  public static PassInfo info(PassRegistry registry) {
    PassInfo[] info = new PassInfo[1];
    info[0] =
        PassInfo.onAny(
            "inline", "Inliner", "Inline function calls", () -> new Inline(info[0], registry));
    return info[0];
  }

  @Override
  protected String checkOptions() {
    List<String> texts = new ArrayList<>(opPipelines.value());
    texts.add("any(" + defaultPipeline.value() + ")");
    for (String text : texts) {
      if (PipelineParser.parse(registry, text) instanceof PipelineParser.Failed failed) {
        return failed.message();
      }
    }
    return "";
  }

  @Override
  protected void run(PassRun run) {
    Operation root = run.op();
    if (!SymbolTable.isTable(root)) {
      root.emitOpError(
          " was scheduled to run under the inliner, but does not define a symbol table");
      run.fail();
      return;
    }
    Map<String, OpPassManager> pipelines = dedicatedPipelines();
    InlinerDriver driver = new InlinerDriver(root, run.rewriter(), this::isProfitable);
    boolean good =
        driver.run(
            op -> simplify(run, pipelines.computeIfAbsent(op.name().text(), this::general), op),
            maxIterations.value());
    if (!good) {
      run.fail();
    }
  }

  private Map<String, OpPassManager> dedicatedPipelines() {
    Map<String, OpPassManager> pipelines = new HashMap<>();
    for (String text : opPipelines.value()) {
      OpPassManager pipeline = parse(text).orElseThrow();
      pipelines.put(pipeline.anchor(), pipeline);
    }
    return pipelines;
  }

  private OpPassManager general(String opName) {
    return parse(opName + "(" + defaultPipeline.value() + ")").orElseThrow();
  }

  private Optional<OpPassManager> parse(String text) {
    return PipelineParser.parse(registry, text) instanceof PipelineParser.Parsed parsed
        ? Optional.of(parsed.pipeline())
        : Optional.empty();
  }

  private static boolean simplify(PassRun run, OpPassManager pipeline, Operation op) {
    return pipeline.entries().isEmpty() || run.runPipeline(pipeline, op);
  }

  private boolean isProfitable(Region caller, Region callee) {
    if (threshold.value() == 0 || threshold.value() == ALWAYS) {
      return threshold.value() != 0;
    }
    long callerOps = count(caller);
    return callerOps == 0 || count(callee) * 100 / callerOps <= threshold.value();
  }

  private static long count(Region region) {
    long[] count = {0};
    region.forEach(block -> block.forEach(op -> op.walk(inner -> count[0]++)));
    return count[0];
  }
}
