package dev.jpto.ir.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jpto.ir.Context;
import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.Location;
import dev.jpto.ir.attr.UnitAttr;
import dev.jpto.ir.sample.SampleDialect;
import dev.jpto.ir.sample.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules of symbols, symbol tables and the users of symbols. */
class SymbolRulesTest {
  private static void assertSays(String text, String... expected) {
    assertEquals(List.of(expected), Texts.verify(text));
  }

  private static String function(String name, String callee) {
    return """
    "func.func"() <{function_type = () -> (), sym_name = "%s"}> ({
      "func.call"() <{callee = @%s}> : () -> ()
      "func.return"() : () -> ()
    }) : () -> ()
    """
        .formatted(name, callee);
  }

  @Test
  void aNameIsDefinedOnceInATable() {
    assertSays(
        """
        "x.op"() {sym_name = "f"} : () -> ()
        "x.op"() {sym_name = "g"} : () -> ()
        "test.named"() {sym_name = "f"} : () -> ()
        """,
        "3:1: error: redefinition of symbol named 'f'",
        "1:1: note: see existing symbol definition here");
  }

  @Test
  void aSymbolHasAName() {
    assertSays(
        "\"test.named\"() : () -> ()",
        "1:1: error: 'test.named' op requires string attribute 'sym_name'");
    assertSays(
        "\"test.named\"() {sym_name = 1 : i32} : () -> ()",
        "1:1: error: 'test.named' op requires string attribute 'sym_name'");
  }

  @Test
  void anOptionalSymbolMayHaveNone() {
    assertSays("\"builtin.module\"() ({\n^a:\n}) : () -> ()");
  }

  @Test
  void theVisibilityIsOneOfThree() {
    String symbol = "\"test.named\"() {sym_name = \"f\", sym_visibility = %s} : () -> ()";
    assertSays(symbol.formatted("\"nested\""));
    assertSays(
        symbol.formatted("\"hidden\""),
        "1:1: error: 'test.named' op visibility expected to be one of"
            + " [\"public\", \"private\", \"nested\"], but got \"hidden\"");
    assertSays(
        symbol.formatted("1 : i32"),
        "1:1: error: 'test.named' op requires visibility attribute 'sym_visibility' to be a string"
            + " attribute, but got 1 : i32");
  }

  @Test
  void aFunctionWithoutBodyIsNotPublic() {
    String declaration =
        "\"func.func\"() <{function_type = () -> (), sym_name = \"f\"%s}> ({}) : () -> ()";
    assertSays(declaration.formatted(", sym_visibility = \"private\""));
    assertSays(
        declaration.formatted(""),
        "1:1: error: 'func.func' op symbol declaration cannot have public visibility");
  }

  @Test
  void aSymbolStandsInATableUnlessTheParentIsUnknown() {
    String symbol = "({\n\"test.named\"() {sym_name = \"f\"} : () -> ()\n}) : () -> ()";
    assertSays("\"x.op\"() " + symbol);
    assertSays(
        "\"test.strict\"() " + symbol,
        "2:1: error: 'test.named' op symbol's parent must have the SymbolTable trait");
  }

  @Test
  void aTableHasOneRegionOfOneBlock() {
    String end = "\"x.end\"() : () -> ()\n";
    assertSays("\"test.table\"() ({\n" + end + "}) : () -> ()");
    assertSays(
        "\"test.table\"() : () -> ()",
        "1:1: error: 'test.table' op Operations with a 'SymbolTable' must have exactly one region");
    assertSays(
        "\"test.table\"() ({\n" + end + "^b:\n" + end + "}) : () -> ()",
        "1:1: error: 'test.table' op Operations with a 'SymbolTable' must have exactly one block");
  }

  @Test
  void usersOfSymbolsAreCheckedWithTheTable() {
    assertSays(function("f", "f"));
    assertSays(
        function("f", "none"),
        "2:3: error: 'func.call' op 'none' does not reference a valid function");
    assertSays(
        "\"test.named\"() {sym_name = \"n\"} : () -> ()\n" + function("f", "n"),
        "3:3: error: 'func.call' op 'n' does not reference a valid function");
  }

  @Test
  void usersAreCheckedAfterAllElseAndTheLastFunctionFirst() {
    assertSays(
        function("f", "none") + function("g", "nothing"),
        "6:3: error: 'func.call' op 'nothing' does not reference a valid function");
    assertSays(
        function("f", "none") + function("f", "f"),
        "5:1: error: redefinition of symbol named 'f'",
        "1:1: note: see existing symbol definition here");
  }

  @Test
  void anUnknownOperationOfOneRegionHidesTheTable() {
    String call = "\"func.call\"() <{callee = @f}> : () -> ()\n";
    String body = "\"x.op\"() ({\n" + call + "}%s) : () -> ()\n\"func.return\"() : () -> ()\n";
    String function =
        "\"func.func\"() <{function_type = () -> (), sym_name = \"f\"}> ({\n%s}) : () -> ()";
    assertSays(function.formatted(body.formatted(", {}")));
    assertSays(
        function.formatted(body.formatted("")),
        "3:1: error: 'func.call' op 'f' does not reference a valid function");
  }

  @Test
  void aNameAmongThePropertiesOfAnUnknownOperationCounts() {
    assertSays(
        """
        "x.op"() <{sym_name = "f"}> : () -> ()
        "x.op"() {sym_name = "f"} : () -> ()
        """,
        "2:1: error: redefinition of symbol named 'f'",
        "1:1: note: see existing symbol definition here");
  }

  @Test
  void aWrongVisibilityIsNoticedWithoutTheParser() {
    Context context = SampleDialect.context();
    Operation op = new Operation(context.opName("test.named"), Location.unknown(context));
    op.setAttr("sym_name", UnitAttr.get(context));
    assertEquals(
        List.of("unknown: error: 'test.named' op requires string attribute 'sym_name'"),
        Texts.verify(op));
  }
}
