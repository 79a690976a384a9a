package dev.jpto.rewrite.explain;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jpto.ir.Block;
import dev.jpto.ir.Constants;
import dev.jpto.ir.Context;
import dev.jpto.ir.Dialect;
import dev.jpto.ir.Folded;
import dev.jpto.ir.IrMapping;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.OpName;
import dev.jpto.ir.Operation;
import dev.jpto.ir.RegionDef.Blocks;
import dev.jpto.ir.Trait.Simple;
import dev.jpto.ir.TypeConstraint;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.Location;
import dev.jpto.ir.attr.UnitAttr;
import dev.jpto.ir.builtin.BuiltinDialect;
import dev.jpto.ir.diag.Diagnostic;
import dev.jpto.ir.diag.SourceFile;
import dev.jpto.ir.parse.Parser;
import dev.jpto.ir.parse.ParserOptions;
import dev.jpto.rewrite.greedy.GreedyConfig;
import dev.jpto.rewrite.greedy.GreedyDriver;
import dev.jpto.rewrite.match.FrozenPatterns;
import dev.jpto.rewrite.pattern.BrokenRewrite;
import dev.jpto.rewrite.pattern.NativePattern;
import dev.jpto.rewrite.pattern.PatternInfo;
import dev.jpto.rewrite.pattern.PatternRewriter;
import dev.jpto.rewrite.pattern.PatternSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerifyPatternsTest {
  private static final TypeConstraint ANY =
      new TypeConstraint("any type", t -> true, u -> List.of(IntegerType.get(u, 32)));

  private static final OpDefinition MAKE = OpDefinition.define("v.make").result("out", ANY).build();
  private static final OpDefinition USE = OpDefinition.define("v.use").operand("in", ANY).build();
  private static final OpDefinition STRICT =
      OpDefinition.define("v.strict")
          .operand(
              "in",
              new TypeConstraint(
                  "i32",
                  t -> t == IntegerType.get(t.uniquer(), 32),
                  u -> List.of(IntegerType.get(u, 32))))
          .build();
  private static final OpDefinition ROOT =
      OpDefinition.define("v.root").variadicOperand("in", ANY).build();
  private static final OpDefinition BOX =
      OpDefinition.define("v.box").region("body", Blocks.ANY).build();
  private static final OpDefinition END =
      OpDefinition.define("v.end").traits(Simple.TERMINATOR).build();

  /** Folds to a value of another type. */
  private static final OpDefinition WRONG =
      OpDefinition.define("v.wrong").result("out", ANY).fold(VerifyPatternsTest::toTheNext).build();

  private static Folded toTheNext(Operation op, Constants operands) {
    Operation next = op.next();
    return next.is(MAKE) ? Folded.to(next.result()) : Folded.NO;
  }

  private static final class TestDialect extends Dialect {
    private TestDialect() {
      super("v");
    }

    @Override
    public String summary() {
      return "Operations of this test.";
    }

    @Override
    protected List<OpDefinition> defineOperations() {
      return List.of(MAKE, USE, STRICT, ROOT, BOX, END, WRONG);
    }
  }

  private static final String PROGRAM =
      """
      "builtin.module"() ({
        %0 = "v.make"() : () -> i32
        %1 = "v.make"() : () -> i32
        "v.root"() : () -> ()
        "v.use"(%0) : (i32) -> ()
        "v.box"() ({
        ^bb0(%x: i32):
          "v.use"(%x) : (i32) -> ()
          "v.end"() : () -> ()
        ^bb1:
          "v.end"() : () -> ()
        }) : () -> ()
      }) : () -> ()
      """;

  private final Context context = new Context(new BuiltinDialect(), new TestDialect());
  private final List<String> said = new ArrayList<>();

  private Operation parse(String text) {
    return Parser.parse(context, SourceFile.of("t.mlir", text), ParserOptions.DEFAULT)
        .orElseThrow();
  }

  private void run(Operation module, NativePattern... patterns) {
    context.diagnostics().setDefaultHandler(this::keep);
    FrozenPatterns frozen = FrozenPatterns.of(context, new PatternSet().add(patterns));
    GreedyDriver.run(module, frozen, GreedyConfig.DEFAULT, new VerifyPatterns());
  }

  private void keep(Diagnostic diagnostic) {
    int line = diagnostic.location().leadingFile().orElseThrow().line();
    said.add(line + ": " + diagnostic.message());
    diagnostic.notes().forEach(this::keep);
  }

  /** What a pattern at {@code v.root} may do without its rewriter, and how that is called. */
  private enum Breach {
    ATTRIBUTE(
        "changed the attributes of 'v.use'",
        5,
        root -> root.next().setAttr("t", UnitAttr.get(root.context()))),
    OPERAND(
        "changed the operands of 'v.use'",
        5,
        root -> root.next().setOperand(0, root.previous().result())),
    TYPE(
        "changed the result types of 'v.make'",
        3,
        root -> root.previous().result().setType(i8(root))),
    LOCATION(
        "changed the location of 'v.use'", 4, root -> root.next().setLocation(root.location())),
    ERASURE("erased 'v.use'", 5, root -> root.next().erase()),
    INSERTION(
        "inserted 'v.box'",
        4,
        root -> root.block().insertBefore(new Operation(name(root, BOX), root.location()), root)),
    MOVE("moved 'v.use'", 5, root -> root.next().moveAfter(root.next().next())),
    MOVE_INTO(
        "moved 'v.use'",
        5,
        root -> {
          Operation use = root.next();
          Block target = body(root).next();
          use.remove();
          target.append(use);
        }),
    ARGUMENT(
        "changed the block arguments of 'v.box'",
        6,
        root -> body(root).addArgument(i8(root), root.location())),
    ARGUMENT_TYPE(
        "changed the block arguments of 'v.box'",
        6,
        root -> body(root).argument(0).setType(i8(root))),
    BLOCK(
        "changed the blocks of 'v.box'",
        6,
        root -> body(root).region().insertBefore(new Block(), null)),
    NO_BLOCK("changed the blocks of 'v.box'", 6, root -> body(root).next().remove());

    private final String words;
    private final int line;
    private final Consumer<Operation> deed;

    Breach(String words, int line, Consumer<Operation> deed) {
      this.words = words;
      this.line = line;
      this.deed = deed;
    }

    private static Block body(Operation root) {
      return root.next().next().region(0).entry();
    }

    private static IntegerType i8(Operation root) {
      return IntegerType.get(root.context(), 8);
    }

    private static OpName name(Operation root, OpDefinition definition) {
      return root.context().opName(definition);
    }
  }

  private static NativePattern rootPattern(NativePattern.Body body) {
    PatternInfo info = new PatternInfo("p", "", Optional.of(ROOT.name()), 1, "T.java:1");
    return NativePattern.of(info, body);
  }

  private static final String NOTE =
      ": this one: what the rewriter does not know is not counted, undone or looked at";

  @ParameterizedTest
  @EnumSource
  void whatAPatternThatDeclinesChangedItselfIsFound(Breach breach) {
    NativePattern declines =
        rootPattern(
            (op, rewriter) -> {
              breach.deed.accept(op);
              return false;
            });
    assertThrows(BrokenRewrite.class, () -> run(parse(PROGRAM), declines));
    assertEquals(
        List.of(
            "4: pattern 'p' (T.java:1) at 'v.root' "
                + breach.words
                + " without the rewriter and declined",
            breach.line + NOTE),
        said);
  }

  @ParameterizedTest
  @EnumSource
  void whatAPatternThatAppliesChangedItselfIsFound(Breach breach) {
    NativePattern applies =
        rootPattern(
            (op, rewriter) -> {
              breach.deed.accept(op);
              rewriter.eraseOp(op);
              return true;
            });
    assertThrows(BrokenRewrite.class, () -> run(parse(PROGRAM), applies));
    assertEquals(
        List.of(
            "4: pattern 'p' (T.java:1) at 'v.root' " + breach.words + " without the rewriter",
            breach.line + NOTE),
        said);
  }

  @Test
  void whatIsChangedBesidesAChangeThatIsUndoneIsFound() {
    NativePattern both =
        rootPattern(
            (op, rewriter) -> {
              Operation use = op.next();
              rewriter.moveAfter(use, use.next());
              use.setLocation(op.location());
              return false;
            });
    assertThrows(BrokenRewrite.class, () -> run(parse(PROGRAM), both));
    assertEquals(
        "4: pattern 'p' (T.java:1) at 'v.root' changed the location of 'v.use' without the"
            + " rewriter and declined",
        said.getFirst());
  }

  /** All that a rewriter can do, applied and undone, is no breach. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatTheRewriterDoesIsNoBreach(boolean applies) {
    boolean[] done = new boolean[1];
    NativePattern busy =
        rootPattern(
            (op, rewriter) -> {
              if (done[0]) {
                return false;
              }
              done[0] = true;
              doAll(op, rewriter);
              return applies;
            });
    assertDoesNotThrow(() -> run(parse(PROGRAM), busy), said::toString);
    assertEquals(List.of(), said);
    assertTrue(done[0]);
  }

  private static void doAll(Operation op, PatternRewriter rewriter) {
    Operation use = op.next();
    Operation box = use.next();
    Block body = box.region(0).entry();
    Location here = op.location();
    rewriter.setAttr(use, "t", UnitAttr.get(op.context()));
    rewriter.setOperand(use, 0, op.previous().result());
    rewriter.modifyInPlace(use, () -> use.setLocation(here));
    rewriter.insertArgument(body, 0, body.argument(0).type(), here);
    rewriter.setLocation(body.argument(1), here);
    rewriter.replaceAllUses(body.argument(1), body.argument(0));
    rewriter.eraseArgument(body, 1);
    rewriter.setType(body.argument(0), IntegerType.get(op.context(), 8));
    Operation copy = rewriter.clone(box, new IrMapping());
    rewriter.cloneRegionBefore(
        box.region(0), copy.region(0), copy.region(0).entry(), new IrMapping());
    rewriter.splitBlock(body.lastOp());
    rewriter.atEnd(body).insert(rewriter.create(END, here).build());
    rewriter.moveBlock(copy.region(0).lastBlock(), box.region(0), body);
    rewriter.inlineRegion(box.region(0), copy.region(0));
    rewriter.eraseOp(box);
    rewriter.moveBefore(use, op.previous().previous());
    rewriter.moveAfter(use, op.previous());
    Block last = rewriter.createBlock(copy.region(0), null, List.of(), here);
    rewriter.atEnd(last).insert(rewriter.create(END, here).build());
    rewriter.eraseOp(op);
  }

  @Test
  void whatMakesTheProgramInvalidIsNamed() {
    NativePattern breaks =
        rootPattern(
            (op, rewriter) -> {
              rewriter.insert(rewriter.create(END, op.location()).build());
              return true;
            });
    assertThrows(BrokenRewrite.class, () -> run(parse(PROGRAM), breaks));
    assertEquals("4: pattern 'p' (T.java:1) at 'v.root' made the program invalid", said.get(0));
    assertEquals("4: 'v.end' op must be the last operation in the parent block", said.get(1));
  }

  @Test
  void aFolderThatMakesTheProgramInvalidIsNamed() {
    String text =
        """
        "builtin.module"() ({
          %0 = "v.wrong"() : () -> i32
          %1 = "v.make"() : () -> i8
          "v.strict"(%0) : (i32) -> ()
        }) : () -> ()
        """;
    context.diagnostics().setDefaultHandler(this::keep);
    assertThrows(BrokenRewrite.class, () -> run(parse(text)));
    assertEquals("2: the folder of 'v.wrong' made the program invalid", said.get(0));
    assertEquals("4: 'v.strict' op operand #0 must be i32, but got 'i8'", said.get(1));
  }
}
