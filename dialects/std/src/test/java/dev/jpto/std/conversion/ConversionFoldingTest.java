package dev.jpto.std.conversion;

import static dev.jpto.std.conversion.ToyConversions.USE;
import static dev.jpto.std.conversion.ToyConversions.assertConverts;
import static dev.jpto.std.conversion.ToyConversions.indexToI64;
import static dev.jpto.std.conversion.ToyConversions.rename;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.UnitAttr;
import dev.jpto.pattern.model.Natives;
import dev.jpto.pattern.pdl.PdlDialect;
import dev.jpto.pattern.pdl.PdlReader;
import dev.jpto.rewrite.conversion.ConversionPattern;
import dev.jpto.rewrite.conversion.ConversionTarget;
import dev.jpto.rewrite.pattern.Application;
import dev.jpto.rewrite.pattern.NativePattern;
import dev.jpto.rewrite.pattern.PatternMonitor;
import dev.jpto.rewrite.pattern.PatternSet;
import dev.jpto.std.arith.ArithConstant;
import dev.jpto.std.arith.ArithInteger;
import dev.jpto.std.conversion.Converted.Setup;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What conversions do besides applying patterns to what is illegal, and with patterns of files. */
class ConversionFoldingTest {
  private static final NativePattern CONSTANT =
      ConversionPattern.on(
          ArithConstant.CONSTANT,
          "constant",
          "constant of an old type -> constant of the new type",
          (op, operands, rewriter) -> {
            var type = rewriter.typeConverter().convertToOne(op.result().type());
            if (type.isEmpty() || type.get() == op.result().type()) {
              return rewriter.decline("its type does not change");
            }
            long value = op.attr("value", IntegerAttr.class).value();
            Operation made =
                rewriter
                    .create(ArithConstant.CONSTANT, op.location())
                    .attr("value", IntegerAttr.get(type.get(), value))
                    .results(type.get())
                    .insert();
            rewriter.replaceOp(op, made);
            return true;
          });

  private static Setup typedArith() {
    Setup setup = Setup.of(indexToI64(), CONSTANT, USE);
    setup.target().dynamicallyLegalDialect("arith", setup.converter()::isLegal);
    setup.target().dynamicallyLegal(Toy.USE, setup.converter()::isLegal).legal(Toy.MAKE);
    return setup;
  }

  /** No pattern converts additions; the constants are converted before they are seen. */
  @Test
  void whatIsIllegalIsFoldedBeforePatternsAreTried() {
    assertConverts(
        typedArith()
            .full(
                """
                %0 = "arith.constant"() <{value = 2 : index}> : () -> index
                %1 = "arith.addi"(%0, %0) <{overflowFlags = #arith.overflow<none>}> \
                : (index, index) -> index
                "toy.use"(%1) : (index) -> ()
                """),
        """
        %0 = "arith.constant"() <{value = 2 : i64}> : () -> i64
        %1 = "arith.constant"() <{value = 4 : i64}> : () -> i64
        "toy.use"(%1) : (i64) -> ()
        """);
  }

  @Test
  void whatIsLegalIsNotFolded() {
    String text =
        """
        %0 = "arith.constant"() <{value = 2 : i8}> : () -> i8
        %1 = "arith.addi"(%0, %0) <{overflowFlags = #arith.overflow<none>}> : (i8, i8) -> i8
        "toy.use"(%1) : (i8) -> ()
        """;
    assertConverts(typedArith().full(text), text);
  }

  /** The constant 4 would be illegal, and nothing converts constants of i8. */
  @Test
  void aFoldIntoWhatCannotBecomeLegalIsUndone() {
    Setup setup = Setup.of(indexToI64());
    setup
        .target()
        .dynamicallyLegal(ArithConstant.CONSTANT, op -> op.hasAttr("t.mine"))
        .illegal(ArithInteger.ADDI)
        .legal(Toy.A);
    setup
        .patterns()
        .add(
            NativePattern.on(
                ArithInteger.ADDI,
                "add-to-a",
                "arith.addi(a, b) -> toy.a(a)",
                (op, rewriter) -> {
                  Operation made =
                      rewriter
                          .create(Toy.A, op.location())
                          .operand("x", op.operand(0))
                          .results(op.result().type())
                          .insert();
                  rewriter.replaceOp(op, made);
                  return true;
                }));
    assertConverts(
        setup.partial(
            """
            %0 = "arith.constant"() <{value = 2 : i8}> {t.mine} : () -> i8
            %1 = "arith.addi"(%0, %0) <{overflowFlags = #arith.overflow<none>}> : (i8, i8) -> i8
            "toy.use"(%1) : (i8) -> ()
            """),
        """
        %0 = "arith.constant"() <{value = 2 : i8}> {t.mine} : () -> i8
        %1 = "toy.a"(%0) : (i8) -> i8
        "toy.use"(%1) : (i8) -> ()
        """);
  }

  /** As mlir-opt does: constants move behind, and what no pattern converts may stay. */
  @Test
  void whatFoldsInPlaceStaysIfNothingWasSaidOfIt() {
    Setup setup = new Setup(new ConversionTarget(), indexToI64(), new PatternSet());
    assertConverts(
        setup.partial(
            """
            %0 = "toy.make"() : () -> i8
            %1 = "arith.constant"() <{value = 2 : i8}> : () -> i8
            %2 = "arith.muli"(%1, %0) <{overflowFlags = #arith.overflow<none>}> : (i8, i8) -> i8
            """),
        """
        %0 = "toy.make"() : () -> i8
        %1 = "arith.constant"() <{value = 2 : i8}> : () -> i8
        %2 = "arith.muli"(%0, %1) <{overflowFlags = #arith.overflow<none>}> : (i8, i8) -> i8
        """);
  }

  @Test
  void foldsAreToldAsApplications() {
    List<String> steps = new ArrayList<>();
    PatternMonitor monitor =
        new PatternMonitor() {
          @Override
          public void applied(Application step) {
            steps.add(
                "%s %s +%s -%s".formatted(step.name(), step.op(), step.created(), step.erased()));
          }
        };
    Operation module =
        Converted.parse(
            Converted.context(),
            """
            %0 = "arith.constant"() <{value = 2 : index}> : () -> index
            %1 = "arith.muli"(%0, %0) <{overflowFlags = #arith.overflow<none>}> \
            : (index, index) -> index
            "toy.use"(%1) : (index) -> ()
            """);
    assertTrue(typedArith().apply(module, true, monitor).succeeded());
    assertEquals("fold arith.muli +[arith.constant] -[arith.muli]", steps.get(1));
  }

  /**
   * The pattern at toy.b makes the toy.a before it illegal, which was legal when it was visited.
   */
  private static Setup spoiling(boolean converts) {
    NativePattern spoils =
        NativePattern.on(
            Toy.B,
            "spoils",
            "b(a) -> c(a), a illegal",
            (op, rewriter) -> {
              Operation a = op.operand(0).definingOp();
              rewriter.setAttr(a, "t.bad", UnitAttr.get(op.context()));
              Operation made =
                  rewriter
                      .create(Toy.C, op.location())
                      .operand("x", op.operand(0))
                      .results(op.result().type())
                      .insert();
              rewriter.replaceOp(op, made);
              return true;
            });
    Setup setup = Setup.of(indexToI64(), spoils);
    if (converts) {
      setup.patterns().add(rename(Toy.A, Toy.C));
    }
    setup.target().legal(Toy.MAKE, Toy.C).illegal(Toy.B);
    setup.target().dynamicallyLegal(Toy.A, op -> !op.hasAttr("t.bad"));
    return setup;
  }

  private static final String SPOILED =
      """
      %0 = "toy.make"() : () -> i8
      %1 = "toy.a"(%0) : (i8) -> i8
      %2 = "toy.b"(%1) : (i8) -> i8
      """;

  @Test
  void whatAPatternMakesIllegalElsewhereIsConverted() {
    assertConverts(
        spoiling(true).partial(SPOILED),
        """
        %0 = "toy.make"() : () -> i8
        %1 = "toy.c"(%0) : (i8) -> i8
        %2 = "toy.c"(%1) : (i8) -> i8
        """);
  }

  @Test
  void whatAPatternMakesIllegalElsewhereIsReportedIfNothingConvertsIt() {
    assertEquals(
        List.of(
            "3: failed to legalize operation 'toy.b' that was explicitly marked illegal",
            "the operation was 'toy.b' of type (i8) -> i8",
            "pattern 'spoils' changed 'toy.a' of type (i8) -> i8, which is not legal any more",
            "the operation is 'toy.a' of type (i8) -> i8",
            "no pattern starts at 'toy.a'"),
        spoiling(false).partial(SPOILED).said());
  }

  /** {@code toy.add(x, y) => toy.xor(y, x)} as mlir-pdll writes it. */
  private static final String PDL =
      """
      "pdl.pattern"() <{benefit = 1 : i16, sym_name = "AddToXor"}> ({
        %x = "pdl.operand"() : () -> !pdl.value
        %y = "pdl.operand"() : () -> !pdl.value
        %t = "pdl.type"() : () -> !pdl.type
        %add = "pdl.operation"(%x, %y, %t) \
        <{attributeValueNames = [], opName = "toy.add", \
        operandSegmentSizes = array<i32: 2, 0, 1>}> \
        : (!pdl.value, !pdl.value, !pdl.type) -> !pdl.operation
        "pdl.rewrite"(%add) <{operandSegmentSizes = array<i32: 1, 0>}> ({
          %xor = "pdl.operation"(%y, %x, %t) \
          <{attributeValueNames = [], opName = "toy.xor", \
          operandSegmentSizes = array<i32: 2, 0, 1>}> \
          : (!pdl.value, !pdl.value, !pdl.type) -> !pdl.operation
          "pdl.replace"(%add, %xor) <{operandSegmentSizes = array<i32: 1, 1, 0>}> \
          : (!pdl.operation, !pdl.operation) -> ()
        }) : (!pdl.operation) -> ()
      }) : () -> ()
      """;

  @Test
  void patternsOfAFileConvertTypesToo() {
    Operation file = Converted.parse(Converted.context(new PdlDialect()), PDL);
    Setup setup = Setup.of(indexToI64(), ToyConversions.MAKE, USE);
    PdlReader.read(file, new Natives()).forEach(setup.patterns()::add);
    setup.target().dynamicallyLegalDialect("toy", setup.converter()::isLegal).illegal(Toy.ADD);
    assertConverts(
        setup.full(
            """
            %0 = "toy.make"() : () -> index
            %1 = "toy.make"() : () -> index
            %2 = "toy.add"(%0, %1) : (index, index) -> index
            "toy.use"(%2) : (index) -> ()
            """),
        """
        %0 = "toy.make"() : () -> i64
        %1 = "toy.make"() : () -> i64
        %2 = "toy.xor"(%1, %0) : (i64, i64) -> i64
        "toy.use"(%2) : (i64) -> ()
        """);
  }
}
