package dev.jpto.bench;

import dev.jpto.ir.Context;
import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.PrintOptions;
import dev.jpto.ir.diag.SourceFile;
import dev.jpto.ir.parse.Parser;
import dev.jpto.ir.parse.ParserOptions;
import dev.jpto.ir.print.Printer;
import dev.jpto.ir.support.TextSink;
import dev.jpto.opt.JptoToolbox;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Text to IR and back, warm, in one thread; milliseconds a module. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
    value = 1,
    jvmArgsAppend = {
      "-XX:+UseSerialGC",
      "-XX:NewSize=6g",
      "-XX:MaxRAMPercentage=70",
      "-XX:+UseCompactObjectHeaders"
    })
public class TextBenchmark {
  private static final long SEED = 1;

  /** The kind of module. */
  @Param({"LIVE", "MIX", "NEST", "CFG"})
  public Shape shape;

  /** About how many operations the module has. */
  @Param("100000")
  public int ops;

  private SourceFile source;
  private Operation module;

  /** Makes the text, and the IR for the benchmark that only prints. */
  @Setup
  public void setUp() {
    source = new SourceFile(shape.name(), shape.generate(ops, SEED));
    module = parseVerify();
  }

  /** As a compiler starts: a new context, the reader and the verifier. */
  @Benchmark
  public Operation parseVerify() {
    Context context = new Context(new JptoToolbox().dialects());
    return Parser.parse(context, source, ParserOptions.DEFAULT).orElseThrow();
  }

  /** The printer alone. */
  @Benchmark
  public int print() {
    return print(module);
  }

  /** The whole way. */
  @Benchmark
  public int parseVerifyPrint() {
    return print(parseVerify());
  }

  private static int print(Operation op) {
    TextSink out = new TextSink(OutputStream.nullOutputStream());
    Printer.print(op, out, PrintOptions.DEFAULT);
    out.flush();
    return out.length();
  }
}
