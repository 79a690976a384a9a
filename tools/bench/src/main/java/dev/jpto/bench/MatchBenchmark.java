package dev.jpto.bench;

import dev.jpto.ir.Block;
import dev.jpto.ir.Context;
import dev.jpto.ir.OpBuilder;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.Location;
import dev.jpto.ir.attr.Type;
import dev.jpto.rewrite.match.MatchAutomaton;
import dev.jpto.rewrite.match.Matches;
import dev.jpto.rewrite.pattern.Alternative;
import dev.jpto.rewrite.pattern.Check;
import dev.jpto.rewrite.pattern.DeclaredPattern;
import dev.jpto.rewrite.pattern.MatchPlan;
import dev.jpto.rewrite.pattern.PatternInfo;
import dev.jpto.rewrite.pattern.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A visit that matches nothing, by the number of patterns; nanoseconds a visit. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 2, jvmArgsAppend = "-XX:+UseCompactObjectHeaders")
public class MatchBenchmark {
  private static final int VISITS = 1000;
  private static final Position ROOT = new Position.Root();

  /** What the patterns have in common, and how many there are. */
  @Param({"ROOTS_10", "ROOTS_10000", "CHAIN_1", "CHAIN_1000"})
  public String patterns;

  private final Context context = new Context();
  private final Type i64 = IntegerType.get(context, 64);
  private final Location unknown = Location.unknown(context);
  private final Operation[] ops = new Operation[VISITS];
  private final Matches matches = new Matches();
  private MatchAutomaton automaton;

  /** Makes the automaton and the operations to visit. */
  @Setup
  public void setUp() {
    int n = Integer.parseInt(patterns.substring(patterns.indexOf('_') + 1));
    boolean chain = patterns.startsWith("CHAIN");
    context.allowUnregisteredDialects(true);
    List<DeclaredPattern> all = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      all.add(chain ? chainPattern(i) : rootPattern(i));
    }
    automaton = MatchAutomaton.compile(context, all);
    Block block = new Operation(context.opName("t.holder"), unknown).addRegion().addBlock();
    OpBuilder builder = new OpBuilder(context).atEnd(block);
    for (int i = 0; i < VISITS; i++) {
      ops[i] = chain ? chainOp(builder, -1 - i) : rootOp(builder, i % 10);
    }
  }

  /** Visits operations at which no pattern matches. */
  @Benchmark
  @OperationsPerInvocation(VISITS)
  public int visits() {
    int found = 0;
    for (Operation op : ops) {
      automaton.match(op, matches);
      found += matches.size();
    }
    return found;
  }

  private DeclaredPattern pattern(int i, String root, List<Check> checks) {
    MatchPlan plan =
        new MatchPlan(
            Optional.of(context.opName(root)),
            List.of(new Alternative(checks, List.of())),
            List.of(),
            (match, rewriter) -> false);
    return new DeclaredPattern(
        new PatternInfo("p" + i, "", Optional.of(root), 1, "bench"), c -> plan);
  }

  private DeclaredPattern rootPattern(int i) {
    Position definer = new Position.Definer(new Position.Operand(ROOT, 0));
    return pattern(i, "t.r" + i, List.of(new Check.NameIs(definer, context.opName("t.x"))));
  }

  private Operation rootOp(OpBuilder builder, int i) {
    return builder.create("t.r" + i, unknown).operands(leaf(builder, 0)).insert();
  }

  private DeclaredPattern chainPattern(int i) {
    Position first = new Position.Definer(new Position.Operand(ROOT, 0));
    Position second = new Position.Definer(new Position.Operand(first, 0));
    Position third = new Position.Definer(new Position.Operand(second, 0));
    return pattern(
        i,
        "t.a",
        List.of(
            new Check.NameIs(first, context.opName("t.b")),
            new Check.NameIs(second, context.opName("t.c")),
            new Check.NameIs(third, context.opName("t.leaf")),
            new Check.Equal(new Position.Attr(third, "value"), number(i))));
  }

  private Operation chainOp(OpBuilder builder, long number) {
    Value c =
        builder
            .create("t.c", unknown)
            .operands(leaf(builder, number))
            .results(i64)
            .insert()
            .result();
    Value b = builder.create("t.b", unknown).operands(c).results(i64).insert().result();
    return builder.create("t.a", unknown).operands(b).insert();
  }

  private Value leaf(OpBuilder builder, long number) {
    return builder
        .create("t.leaf", unknown)
        .attr("value", number(number))
        .results(i64)
        .insert()
        .result();
  }

  private Attribute number(long value) {
    return IntegerAttr.get(i64, value);
  }
}
