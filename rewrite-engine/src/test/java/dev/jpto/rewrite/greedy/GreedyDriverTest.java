package dev.jpto.rewrite.greedy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jpto.ir.Constants;
import dev.jpto.ir.Context;
import dev.jpto.ir.Folded;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Operation;
import dev.jpto.ir.TypeConstraint;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.builtin.BuiltinDialect;
import dev.jpto.ir.diag.SourceFile;
import dev.jpto.ir.parse.Parser;
import dev.jpto.ir.parse.ParserOptions;
import dev.jpto.rewrite.match.FrozenPatterns;
import dev.jpto.rewrite.pattern.NativePattern;
import dev.jpto.rewrite.pattern.Pattern;
import dev.jpto.rewrite.pattern.PatternMonitor;
import dev.jpto.rewrite.pattern.PatternSet;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GreedyDriverTest {
  private static final TypeConstraint ANY =
      new TypeConstraint("any type", t -> true, u -> List.of(IntegerType.get(u, 32)));

  /** Without effects, so that it dies unused. */
  private static final OpDefinition PURE =
      OpDefinition.define("g.pure").variadicOperand("in", ANY).result("out", ANY).pure().build();

  private static final OpDefinition LEFT = effect("g.left");
  private static final OpDefinition RIGHT = effect("g.right");
  private static final OpDefinition SINK = effect("g.sink");

  private static final OpDefinition SAME =
      OpDefinition.define("g.same")
          .operand("in", ANY)
          .result("out", ANY)
          .pure()
          .fold(GreedyDriverTest::foldToOperand)
          .build();

  private final Context context =
      new Context(
          new BuiltinDialect(), new GreedyTestDialect(List.of(PURE, LEFT, RIGHT, SINK, SAME)));

  private static OpDefinition effect(String name) {
    return OpDefinition.define(name).variadicOperand("in", ANY).build();
  }

  private static Folded foldToOperand(Operation op, Constants operands) {
    return Folded.to(op.operand(0));
  }

  private Operation parse(String body) {
    String text = "\"builtin.module\"() ({\n" + body + "\n}) : () -> ()\n";
    return Parser.parse(context, SourceFile.of("t.mlir", text), ParserOptions.DEFAULT)
        .orElseThrow();
  }

  private GreedyResult run(Operation module, GreedyConfig config, Pattern... patterns) {
    FrozenPatterns frozen = FrozenPatterns.of(context, new PatternSet().add(patterns));
    return GreedyDriver.run(module, frozen, config);
  }

  private static String names(Operation module) {
    List<String> names = new ArrayList<>();
    module.bodyOps().forEach(op -> names.add(op.name().text()));
    return String.join(" ", names);
  }

  private static NativePattern renames(OpDefinition from, OpDefinition to, String name) {
    return NativePattern.on(
        from,
        name,
        from + " -> " + to,
        (op, rewriter) -> {
          rewriter.create(to, op.location()).operands("in", op.operands()).insert();
          rewriter.eraseOp(op);
          return true;
        });
  }

  @Test
  void deadOperationsDieWithWhatOnlyTheyUsed() {
    Operation module =
        parse(
            """
            %0 = "g.pure"() : () -> i32
            %1 = "g.pure"(%0) : (i32) -> i32
            %2 = "g.pure"(%0, %1) : (i32, i32) -> i32
            "g.sink"() : () -> ()
            """);
    GreedyResult result = run(module, GreedyConfig.DEFAULT);
    assertEquals("g.sink", names(module));
    assertTrue(result.changed() && result.converged());
  }

  @Test
  void foldsReplaceResultsByWhatExists() {
    Operation module =
        parse(
            """
            %0 = "g.pure"() : () -> i32
            %1 = "g.same"(%0) : (i32) -> i32
            %2 = "g.same"(%1) : (i32) -> i32
            "g.sink"(%2) : (i32) -> ()
            """);
    run(module, GreedyConfig.DEFAULT);
    assertEquals("g.pure g.sink", names(module));
  }

  @Test
  void withoutFoldingOnlyPatternsAndDeathChangeOperations() {
    Operation module =
        parse(
            "%0 = \"g.pure\"() : () -> i32\n%1 = \"g.same\"(%0) : (i32) -> i32\n"
                + "\"g.sink\"(%1) : (i32) -> ()");
    GreedyResult result = run(module, GreedyConfig.DEFAULT.withFolding(false));
    assertEquals("g.pure g.same g.sink", names(module));
    assertFalse(result.changed());
  }

  @Test
  void ofSeveralPatternsTheBenefitDecidesAndThenTheName() {
    Operation module = parse("\"g.left\"() : () -> ()");
    run(
        module,
        GreedyConfig.DEFAULT,
        renames(LEFT, RIGHT, "b"),
        renames(LEFT, SINK, "a"),
        renames(LEFT, LEFT, "never").withBenefit(0));
    assertEquals("g.sink", names(module));
    module = parse("\"g.left\"() : () -> ()");
    run(
        module,
        GreedyConfig.DEFAULT,
        renames(LEFT, RIGHT, "b").withBenefit(2),
        renames(LEFT, SINK, "a"));
    assertEquals("g.right", names(module));
  }

  @Test
  void whatAPatternThatDeclinesChangedIsUndone() {
    Operation module = parse("%0 = \"g.pure\"() : () -> i32\n\"g.left\"(%0) : (i32) -> ()");
    String before = module.toString();
    List<String> told = new ArrayList<>();
    NativePattern dishonest =
        NativePattern.on(
            LEFT,
            "dishonest",
            "changes much and declines",
            (op, rewriter) -> {
              rewriter.create(SINK, op.location()).insert();
              rewriter.setOperand(op, 0, op.operand(0));
              rewriter.eraseOp(op);
              return rewriter.decline("changed my mind");
            });
    PatternMonitor monitor =
        new PatternMonitor() {
          @Override
          public void declinedAfterChange(Pattern pattern, Operation op) {
            told.add(pattern + " at " + op.name());
          }
        };
    FrozenPatterns patterns = FrozenPatterns.of(context, new PatternSet().add(dishonest));
    GreedyResult result = GreedyDriver.run(module, patterns, GreedyConfig.DEFAULT, monitor);
    assertEquals(before, module.toString());
    assertFalse(result.changed());
    assertEquals(List.of("dishonest at g.left"), told);
  }

  @Test
  void aPatternThatClaimsSuccessButChangesNothingHasNotApplied() {
    Operation module = parse("\"g.left\"() : () -> ()");
    NativePattern idle = NativePattern.on(LEFT, "idle", "nothing", (op, rewriter) -> true);
    assertFalse(run(module, GreedyConfig.DEFAULT, idle).changed());
  }

  @Test
  void aCycleIsNamedByItsSteps() {
    Operation module = parse("\"g.left\"() : () -> ()\n\"g.sink\"() : () -> ()");
    GreedyResult result =
        run(
            module,
            GreedyConfig.DEFAULT,
            renames(LEFT, RIGHT, "to-right"),
            renames(RIGHT, LEFT, "to-left"));
    assertFalse(result.converged());
    assertEquals(
        "goes round in a cycle of 2 steps; kept applying 'to-left' at 'g.right' (1x), 'to-right' at"
            + " 'g.left' (1x)",
        result.report().orElseThrow().toString());
  }

  @Test
  void growthWithoutEndIsEndedByTheBudget() {
    Operation module = parse("\"g.left\"() : () -> ()");
    NativePattern grows =
        NativePattern.on(
            LEFT,
            "grows",
            "left -> sink, left",
            (op, rewriter) -> {
              rewriter.create(SINK, op.location()).insert();
              rewriter.create(LEFT, op.location()).insert();
              rewriter.eraseOp(op);
              return true;
            });
    GreedyResult result = run(module, GreedyConfig.DEFAULT, grows);
    String report = result.report().orElseThrow().toString();
    assertFalse(result.converged());
    assertTrue(report.startsWith("gave up after 10,0"), report);
    assertTrue(report.endsWith("kept applying 'grows' at 'g.left' (64x)"), report);
  }

  @Test
  void noMoreThanMaxRewritesPatternsAreAppliedInAnIteration() {
    Operation module = parse("\"g.left\"() : () -> ()\n".repeat(5));
    GreedyConfig config = GreedyConfig.DEFAULT.withMaxRewrites(2).withMaxIterations(1);
    GreedyResult result = run(module, config, renames(LEFT, SINK, "sinks"));
    assertEquals("g.sink g.sink g.left g.left g.left", names(module));
    assertFalse(result.converged());
  }

  @Test
  void bottomUpStartsWithTheLastOperation() {
    Operation module = parse("\"g.left\"() : () -> ()\n".repeat(3));
    GreedyConfig config =
        GreedyConfig.DEFAULT.withTopDown(false).withMaxRewrites(1).withMaxIterations(1);
    run(module, config, renames(LEFT, SINK, "sinks"));
    assertEquals("g.left g.left g.sink", names(module));
  }

  @Test
  void strictnessDecidesWhetherNewOperationsAreVisited() {
    NativePattern first = renames(LEFT, RIGHT, "first");
    NativePattern second = renames(RIGHT, SINK, "second");
    GreedyConfig once = GreedyConfig.DEFAULT.withMaxIterations(1);
    Operation module = parse("\"g.left\"() : () -> ()");
    run(module, once.withStrictness(GreedyConfig.Strictness.EXISTING_OPS), first, second);
    assertEquals("g.right", names(module));
    module = parse("\"g.left\"() : () -> ()");
    run(module, once.withStrictness(GreedyConfig.Strictness.EXISTING_AND_NEW_OPS), first, second);
    assertEquals("g.sink", names(module));
  }
}
