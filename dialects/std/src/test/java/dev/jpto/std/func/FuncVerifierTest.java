package dev.jpto.std.func;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jpto.std.Checked;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FuncVerifierTest {
  private static final String DECLARATION =
      "\"func.func\"() <{sym_name = \"f\", function_type = %s, sym_visibility = \"private\"}>"
          + " ({}) : () -> ()%n";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "arg_attrs = [{}]; expects argument attribute array to have the same number of elements as"
            + " the number of function arguments, got 1, but expected 2",
        "arg_attrs = [{}, {a}]; arguments may only have dialect attributes",
        "res_attrs = []; expects result attribute array to have the same number of elements as the"
            + " number of function results, got 0, but expected 1",
        "res_attrs = [{a.b, c}]; results may only have dialect attributes",
        "arg_attrs = [1]; attribute 'arg_attrs' failed to satisfy constraint: Array of dictionary"
            + " attributes",
        "sym_visibility = \"public\"; symbol declaration cannot have public visibility",
      })
  void theAttributesOfAFunctionFitItsType(String attributes, String message) {
    String visibility = attributes.startsWith("sym") ? "" : "sym_visibility = \"private\", ";
    String source =
        "\"func.func\"() <{sym_name = \"f\", function_type = (i32, i64) -> i8, "
            + visibility
            + attributes
            + "}> ({}) : () -> ()";
    assertEquals(List.of("1:1: 'func.func' op " + message), Checked.read(source).diagnostics());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "^bb0; entry block must have 1 arguments to match function signature",
        "^bb0(%a: i64); type of entry block argument #0('i64') must match the type of the"
            + " corresponding argument in function signature('i32')",
      })
  void theArgumentsOfAFunctionFitItsType(String block, String message) {
    String source =
        "\"func.func\"() <{sym_name = \"f\", function_type = (i32) -> ()}> ({\n"
            + block
            + ":\n  \"func.return\"() : () -> ()\n}) : () -> ()";
    assertEquals(List.of("1:1: 'func.func' op " + message), Checked.read(source).diagnostics());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "i32; ''",
        "i64; type of return operand 0 ('i32') doesn't match function result type ('i64') in"
            + " function @f",
        "(); 'func.return' op has 1 operands, but enclosing function (@f) returns 0",
        "(i32, i32); 'func.return' op has 1 operands, but enclosing function (@f) returns 2",
      })
  void aReturnGivesTheResultsOfItsFunction(String results, String message) {
    String source =
        "\"func.func\"() <{sym_name = \"f\", function_type = (i32) -> "
            + results
            + "}> ({\n^bb0(%a: i32):\n  \"func.return\"(%a) : (i32) -> ()\n}) : () -> ()";
    List<String> expected = message.isEmpty() ? List.of() : List.of("3:3: " + message);
    assertEquals(expected, Checked.read(source).diagnostics());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "(i32) -> i64; ''",
        "(i32, i32) -> i64; incorrect number of operands for callee",
        "(f32) -> i64; operand type mismatch: expected operand type 'f32', but provided 'i32' for"
            + " operand number 0",
        "(i32) -> (); incorrect number of results for callee",
      })
  void aCallFitsTheFunction(String type, String message) {
    String source =
        String.format(DECLARATION, type)
            + "%0 = \"t.def\"() : () -> i32\n"
            + "%1 = \"func.call\"(%0) <{callee = @f}> : (i32) -> i64";
    List<String> expected =
        message.isEmpty() ? List.of() : List.of("3:6: 'func.call' op " + message);
    assertEquals(expected, Checked.read(source).diagnostics());
  }

  @Test
  void aCallWithAWrongResultListsThem() {
    String source =
        String.format(DECLARATION, "() -> (i32, i64)")
            + "%0:2 = \"func.call\"() <{callee = @f}> : () -> (i32, i32)";
    assertEquals(
        List.of(
            "2:8: 'func.call' op result type mismatch at index 1",
            "2:8:       op result types: 'i32', 'i32'",
            "2:8: function result types: 'i32', 'i64'"),
        Checked.read(source).diagnostics());
  }

  @Test
  void aCallNamesAFunctionOfItsOwnSymbolTable() {
    String source =
        String.format(DECLARATION, "() -> ()")
            + """
            "builtin.module"() ({
              "func.call"() <{callee = @f}> : () -> ()
            }) : () -> ()
            """;
    assertEquals(
        List.of("3:3: 'func.call' op 'f' does not reference a valid function"),
        Checked.read(source).diagnostics());
  }

  @Test
  void callsAreCheckedAfterAllOperations() {
    String source =
        """
        "func.call"() <{callee = @nowhere}> : () -> ()
        "func.return"() : () -> ()
        """;
    assertEquals(
        List.of("2:1: 'func.return' op expects parent op 'func.func'"),
        Checked.read(source).diagnostics());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "@f; (i32) -> (); ''",
        "@g; (i32) -> (); reference to undefined function 'g'",
        "@f; () -> (); reference to function with mismatched type",
        "@f; i32; reference to function with mismatched type",
      })
  void aFunctionConstantHasTheTypeOfTheFunction(String value, String type, String message) {
    String source =
        String.format(DECLARATION, "(i32) -> ()")
            + String.format("%%0 = \"func.constant\"() <{value = %s}> : () -> (%s)", value, type);
    List<String> expected =
        message.isEmpty() ? List.of() : List.of("2:6: 'func.constant' op " + message);
    assertEquals(expected, Checked.read(source).diagnostics());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "(i32) -> i64; ''",
        "(i64) -> i64; failed to verify that callee input types match argument types",
        "() -> i64; failed to verify that callee input types match argument types",
        "(i32) -> i32; failed to verify that callee result types match result types",
        "(i32) -> (); failed to verify that callee result types match result types",
      })
  void anIndirectCallFitsTheTypeOfItsCallee(String type, String message) {
    String source =
        String.format(
            "%%0, %%1 = \"t.def\"() : () -> (%1$s, i32)%n"
                + "%%2 = \"func.call_indirect\"(%%0, %%1) : (%1$s, i32) -> i64",
            type);
    List<String> expected =
        message.isEmpty() ? List.of() : List.of("2:6: 'func.call_indirect' op " + message);
    assertEquals(expected, Checked.read(source).diagnostics());
  }
}
