package dev.jpto.bench;

import dev.jpto.ir.Context;
import dev.jpto.ir.Operation;
import dev.jpto.ir.diag.SourceFile;
import dev.jpto.ir.parse.Parser;
import dev.jpto.ir.parse.ParserOptions;
import dev.jpto.opt.JptoToolbox;
import dev.jpto.rewrite.pass.OpPassManager;
import dev.jpto.rewrite.pass.PassManager;
import dev.jpto.rewrite.pass.PipelineParser;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A pipeline on a module that was just read, warm; milliseconds a module. The verifier, which
 * mlir-opt does not count to its passes, is off.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(
    value = 1,
    jvmArgsAppend = {
      "-XX:+UseSerialGC",
      "-XX:NewSize=3g",
      "-XX:MaxRAMPercentage=70",
      "-XX:+UseCompactObjectHeaders"
    })
public class PassBenchmark {
  private static final long SEED = 1;

  /** The kind of module. */
  @Param({"MIX", "NEST", "CFG"})
  public Shape shape;

  /** About how many operations the module has. */
  @Param("100000")
  public int ops;

  /** What is run. */
  @Param({"builtin.module(canonicalize)", "builtin.module(cse)"})
  public String pipeline;

  /** How many threads may run it. */
  @Param("1")
  public int threads;

  private final JptoToolbox toolbox = new JptoToolbox();
  private SourceFile source;
  private Context context;
  private Operation module;

  /** Makes the text. */
  @Setup
  public void generate() {
    source = new SourceFile(shape.name(), shape.generate(ops, SEED));
    context = new Context(toolbox.dialects());
  }

  /** Reads the module that the next run changes. */
  @Setup(Level.Invocation)
  public void read() {
    module = Parser.parse(context, source, ParserOptions.DEFAULT).orElseThrow();
  }

  /** The passes alone. */
  @Benchmark
  public boolean run() {
    PipelineParser.Result result = PipelineParser.parse(toolbox.passes(), pipeline);
    OpPassManager passes = ((PipelineParser.Parsed) result).pipeline();
    return new PassManager(passes).verifyEach(false).threads(threads).run(module);
  }
}
