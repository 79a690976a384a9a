package dev.jpto.lowering.comm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jpto.comm.CommDialect;
import dev.jpto.ir.Context;
import dev.jpto.ir.Dialect;
import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.PrintOptions;
import dev.jpto.ir.builtin.BuiltinDialect;
import dev.jpto.ir.diag.Diagnostic;
import dev.jpto.ir.diag.SourceFile;
import dev.jpto.ir.parse.Parser;
import dev.jpto.ir.parse.ParserOptions;
import dev.jpto.ir.print.Printer;
import dev.jpto.ir.verify.Verifier;
import dev.jpto.pto.PtoDialect;
import dev.jpto.pto.RankOps;
import dev.jpto.rewrite.pass.OpPassManager;
import dev.jpto.rewrite.pass.Pass;
import dev.jpto.rewrite.pass.PassManager;
import dev.jpto.rewrite.pass.Statistic;
import dev.jpto.std.StdDialects;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What holds of the pass as a whole; what it makes of each construct is in the file tests under
 * {@code test/suite/src/test/mlir/comm}.
 */
class ConvertCommToPtoTest {
  private static final String MODULE =
      """
      "func.func"() <{function_type = (tensor<1xi32>, tensor<1xi32>, index) -> tensor<1xi32>,
                      sym_name = "kernel"}> ({
      ^bb0(%mine: tensor<1xi32>, %theirs: tensor<1xi32>, %n: index):
        "comm.notify"(%theirs, %n) {op = "set"} : (tensor<1xi32>, index) -> () loc("author.py":7:3)
        "comm.wait"(%mine, %n) {cmp = "ge"} : (tensor<1xi32>, index) -> ()
        %hit = "comm.test"(%mine, %n) {cmp = "ge"} : (tensor<1xi32>, index) -> i1
        "func.return"(%mine) : (tensor<1xi32>) -> ()
      }) : () -> ()
      "func.func"() <{function_type = (tensor<1xi32>, index) -> tensor<1xi32>,
                      sym_name = "caller"}> ({
      ^bb0(%cell: tensor<1xi32>, %n: index):
        %0 = "func.call"(%cell, %cell, %n) <{callee = @kernel}>
            : (tensor<1xi32>, tensor<1xi32>, index) -> tensor<1xi32>
        "func.return"(%0) : (tensor<1xi32>) -> ()
      }) : () -> ()
      """;

  private final Context context = context();
  private final Pass pass = new ConvertCommToPto();

  private static Context context() {
    List<Dialect> dialects = new ArrayList<>(StdDialects.all());
    dialects.addAll(List.of(new BuiltinDialect(), new CommDialect(), new PtoDialect()));
    return new Context(dialects);
  }

  private Operation read(String text) {
    return Parser.parse(context, SourceFile.of("test.mlir", text), ParserOptions.DEFAULT)
        .orElseThrow();
  }

  private boolean convert(Operation module) {
    return new PassManager(new OpPassManager("builtin.module").add(pass)).run(module);
  }

  private static String print(Operation module) {
    return Printer.toString(module, PrintOptions.DEFAULT);
  }

  @Test
  void convertedModuleIsValidAndReadsToItself() {
    Operation module = read(MODULE);
    assertTrue(convert(module));
    assertTrue(Verifier.verify(module));
    assertEquals(print(module), print(read(print(module))));
  }

  @Test
  void secondRunChangesNothing() {
    Operation module = read(MODULE);
    convert(module);
    String once = print(module);
    assertTrue(convert(module));
    assertEquals(once, print(module));
  }

  @Test
  void moduleThatCannotBeConvertedIsLeftAlone() {
    Operation module =
        read(
            MODULE
                + """
                "func.func"() <{function_type = (tensor<1xi32>, tensor<4xf32>, i32) -> (),
                                sym_name = "other"}> ({
                ^bb0(%cell: tensor<1xi32>, %data: tensor<4xf32>, %n: i32):
                  "comm.notify"(%cell, %n) {op = "set"} : (tensor<1xi32>, i32) -> ()
                  "func.return"() : () -> ()
                }) : () -> ()
                """);
    String before = print(module);
    List<Diagnostic> errors = context.diagnostics().collecting(() -> assertFalse(convert(module)));
    assertEquals(1, errors.size());
    assertEquals(before, print(module));
  }

  @Test
  void loweredOperationIsWhereTheAuthorWroteIt() {
    Operation module = read(MODULE);
    convert(module);
    List<String> locations = new ArrayList<>();
    module.walk(
        op -> {
          if (op.is(RankOps.TNOTIFY)) {
            locations.add(op.location().toString());
          }
        });
    assertEquals(List.of("loc(\"author.py\":7:3)"), locations);
  }

  @Test
  void statisticsCountFunctionsAndOperations() {
    convert(read(MODULE));
    assertEquals(List.of(1L, 3L), pass.statistics().stream().map(Statistic::value).toList());
  }

  @Test
  void signalOperationOutsideOfFunctionsIsRefused() {
    Operation module =
        read(
            """
            %n = "arith.constant"() <{value = 1 : i32}> : () -> i32
            %cell = "arith.constant"() <{value = dense<0> : tensor<1xi32>}> : () -> tensor<1xi32>
            "comm.notify"(%cell, %n) {op = "set"} : (tensor<1xi32>, i32) -> ()
            """);
    context.printOpOnDiagnostic(false);
    List<String> errors =
        context.diagnostics().collecting(() -> assertFalse(convert(module))).stream()
            .map(Diagnostic::message)
            .toList();
    assertEquals(List.of("comm.notify: must be inside a func.func"), errors);
  }
}
