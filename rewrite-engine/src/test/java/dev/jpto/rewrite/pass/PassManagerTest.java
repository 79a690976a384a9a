package dev.jpto.rewrite.pass;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jpto.ir.Context;
import dev.jpto.ir.Operation;
import dev.jpto.ir.diag.Diagnostic;
import dev.jpto.rewrite.pass.PassInstrumentation.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassManagerTest {
  private final Context context = new Context(new TestDialect());
  private final List<String> messages = new ArrayList<>();

  @BeforeEach
  void collectMessages() {
    context.printOpOnDiagnostic(false);
    context.diagnostics().setDefaultHandler(d -> add(d));
  }

  private void add(Diagnostic diagnostic) {
    messages.add(diagnostic.severity().label() + ": " + diagnostic.message());
    diagnostic.notes().forEach(this::add);
  }

  private PassManager manager(String text) {
    PipelineParser.Result result = PipelineParser.parse(TestPasses.registry(), text);
    return new PassManager(assertInstanceOf(PipelineParser.Parsed.class, result).pipeline());
  }

  /** Which passes ran where, in order: {@code Marker@a}. */
  private static final class Trace implements PassInstrumentation {
    final List<String> lines = new ArrayList<>();
    final List<Outcome> outcomes = new ArrayList<>();

    @Override
    public void before(Step step, Operation op) {
      if (step instanceof Step.OfPass) {
        String where = PassFailure.describe(op);
        lines.add(step.label() + where.substring(where.indexOf(" operation") + 10));
      }
    }

    @Override
    public void after(Step step, Operation op, Outcome outcome) {
      if (step instanceof Step.OfPass) {
        outcomes.add(outcome);
      }
    }
  }

  @Test
  void neighbouringPipelinesOfOneAnchorRunTogetherOnEachOperation() {
    Trace trace = new Trace();
    PassManager manager = manager("t.module(t.func(mark),t.func(options))").add(trace);
    assertTrue(manager.run(TestDialect.module(context, "a", "b")));
    assertEquals(List.of("Marker: @a", "Options: @a", "Marker: @b", "Options: @b"), trace.lines);
    assertEquals(
        "t.module(t.func(%s,%s))".formatted(new TestPasses.Mark(), new TestPasses.Options()),
        manager.planText());
  }

  @Test
  void passBetweenNestedPipelinesSeparatesThem() {
    Trace trace = new Trace();
    manager("t.module(t.func(mark),options,t.func(mark))")
        .add(trace)
        .run(TestDialect.module(context, "a", "b"));
    assertEquals(
        List.of("Marker: @a", "Marker: @b", "Options", "Marker: @a", "Marker: @b"), trace.lines);
  }

  @Test
  void pipelineForAnyOperationSkipsThoseThatAreNotIsolated() {
    Trace trace = new Trace();
    Operation module = TestDialect.module(context, "a");
    module.region(0).entry().append(TestDialect.op(context, TestDialect.LEAF));
    manager("t.module(any(mark))").add(trace).run(module);
    assertEquals(List.of("Marker: @a"), trace.lines);
  }

  @Test
  void changesAreCountedNotClaimed() {
    Trace trace = new Trace();
    manager("t.module(mark,mark,options)").add(trace).run(TestDialect.module(context));
    assertEquals(List.of(Outcome.CHANGED, Outcome.UNCHANGED, Outcome.UNCHANGED), trace.outcomes);
  }

  @Test
  void failureEndsThePipeline() {
    Trace trace = new Trace();
    List<PassFailure> failures = new ArrayList<>();
    boolean good =
        manager("t.module(t.func(mark{fail-on=b},options),mark)")
            .add(trace)
            .onFailure(failures::add)
            .run(TestDialect.module(context, "a", "b", "c"));
    assertFalse(good);
    assertEquals(List.of("Marker: @a", "Options: @a", "Marker: @b"), trace.lines);
    assertEquals(List.of("error: failed on b"), messages);
    assertEquals("`Marker` on 't.func' operation: @b", failures.getFirst().describe());
    assertEquals(Optional.empty(), failures.getFirst().cause());
  }

  @Test
  void exceptionInAPassIsAnInternalErrorThatNamesPassAndOperation() {
    List<PassFailure> failures = new ArrayList<>();
    manager("t.module(t.func(mark{crash-on=a}))")
        .onFailure(failures::add)
        .run(TestDialect.module(context, "a"));
    assertEquals(
        "error: internal error in pass 'mark': java.lang.IllegalStateException: asked to",
        messages.getFirst());
    assertTrue(
        messages
            .get(1)
            .startsWith(
                "note: while executing `Marker` on 't.func' operation: @a at"
                    + " dev.jpto.rewrite.pass."),
        messages.get(1));
    assertTrue(failures.getFirst().cause().isPresent());
  }

  @Test
  void managerRunsOnItsAnchorOnly() {
    assertFalse(manager("t.func(mark)").run(TestDialect.module(context)));
    assertEquals(List.of("error: can't run 't.func' pass manager on 't.module' op"), messages);
    assertTrue(manager("any(mark)").run(TestDialect.module(context)));
  }

  @Test
  void passRunsOnIsolatedOperationsOnly() {
    assertFalse(manager("t.module(t.func(t.leaf(mark)))").run(TestDialect.module(context, "a")));
    assertEquals(
        List.of(
            "error: 't.leaf' op trying to schedule a pass on an operation not marked as"
                + " 'IsolatedFromAbove'"),
        messages);
  }

  @Test
  void implicitNestingFindsTheOperationAPassIsFor() {
    OpPassManager pipeline = OpPassManager.implicit("t.module");
    pipeline.add(new TestPasses.Mark());
    TestPasses.OnFunc onFunc = new TestPasses.OnFunc();
    PassOptions.read(onFunc, "arch=a5");
    pipeline.add(onFunc);
    assertEquals(
        "t.module(%s,t.func(on-func{arch=a5}))".formatted(new TestPasses.Mark()),
        pipeline.toString());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 8})
  void outputDiagnosticsAndStatisticsAreTheSameForEveryNumberOfThreads(int threads) {
    String[] symbols = IntStream.range(0, 40).mapToObj(i -> "f" + i).toArray(String[]::new);
    Operation module = TestDialect.module(context, symbols);
    for (Operation func : module.bodyOps()) {
      for (int i = 0; i < 100; i++) {
        func.region(0).entry().append(TestDialect.op(context, TestDialect.LEAF));
      }
    }
    PassManager good = manager("t.module(t.func(mark))").threads(threads);
    assertTrue(good.run(module));
    for (Operation func : module.bodyOps()) {
      assertTrue(func.hasAttr("t.mark"), func.toString());
    }
    Plan.InnerStage inner = (Plan.InnerStage) good.plan().stages().getFirst();
    Plan.PassStage stage = (Plan.PassStage) inner.plans().getFirst().stages().getFirst();
    assertEquals(40, stage.step().pass().statistics().getFirst().value());

    List<PassFailure> failures = new ArrayList<>();
    boolean bad =
        manager("t.module(t.func(mark{key=t.x fail-on=f7},mark{fail-on=f3}))")
            .threads(threads)
            .onFailure(failures::add)
            .run(module);
    assertFalse(bad);
    assertEquals(List.of("error: failed on f3"), messages);
    assertEquals("`Marker` on 't.func' operation: @f3", failures.getFirst().describe());
  }
}
