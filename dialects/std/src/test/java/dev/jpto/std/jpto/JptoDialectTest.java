package dev.jpto.std.jpto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jpto.std.Checked;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The shared attributes are verified where they stand. */
class JptoDialectTest {
  /** A function with the attributes {@code onFunction}, at 2:3. */
  private static String function(String onFunction) {
    return program(onFunction, "", "");
  }

  /** The function at 2:3, an operation at 3:10, a loop at 4:5, a call at 7:5. */
  private static String program(String onFunction, String onLoop, String onCall) {
    return """
    "builtin.module"() ({
      "func.func"() <{function_type = () -> (), sym_name = "f"}> ({
        %%0 = "arith.constant"() <{value = 4 : index}> : () -> index
        "scf.for"(%%0, %%0, %%0) ({
        ^bb0(%%arg0: index):
          "scf.yield"() : () -> ()
        }) {%s} : (index, index, index) -> ()
        "func.call"() <{callee = @f}> {%s} : () -> ()
        "func.return"() : () -> ()
      }) {%s} : () -> ()
    }) : () -> ()
    """
        .formatted(onLoop, onCall, onFunction);
  }

  private static void assertValid(String text) {
    Checked checked = Checked.read(text);
    assertEquals(List.of(), checked.diagnostics());
    assertTrue(checked.printed().isPresent());
  }

  private static void assertRefused(String text, String diagnostic) {
    Checked checked = Checked.read(text);
    assertEquals(List.of(diagnostic), checked.diagnostics());
    assertEquals(Optional.empty(), checked.printed());
  }

  @ParameterizedTest
  @EnumSource
  void everyKindOfFunctionIsAllowedOnAFunction(FunctionKind kind) {
    assertValid(function("jpto.kind = \"" + kind.keyword() + "\""));
  }

  @ParameterizedTest
  @EnumSource
  void everyKindOfLoopIsAllowedOnALoop(LoopKind kind) {
    assertValid(program("", "jpto.loop_kind = \"" + kind.keyword() + "\"", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1 : i32", "4 : index", "32767", "8 : i16"})
  void aLaunchWidthIsAllowedOnFunctionsAndCalls(String width) {
    assertValid(program("jpto.core_num = " + width, "", "jpto.core_num = " + width));
  }

  @Test
  void aNameIsAllowedOnEveryOperationAndInASignature() {
    String name = "jpto.name_hint = \"x\"";
    assertValid(program(name, name, name));
    assertValid(
        """
        "func.func"() <{arg_attrs = [{%s}], function_type = (i32) -> i32, res_attrs = [{%s}],
          sym_name = "f", sym_visibility = "private"}> ({}) : () -> ()
        """
            .formatted(name, name));
    assertValid("\"t.use\"() {jpto.name_hint = \"y\"} : () -> ()");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          jpto.kind = "in-core"   | 'jpto.kind' must be one of opaque, orchestration, incore, aic,\
           aiv, group, spmd, but is 'in-core'; did you mean 'incore'?
          jpto.kind = "kernel"    | 'jpto.kind' must be one of opaque, orchestration, incore, aic,\
           aiv, group, spmd, but is 'kernel'
          jpto.kind               | 'jpto.kind' must be one of opaque, orchestration, incore, aic,\
           aiv, group, spmd, as a string
          jpto.loop_kind = "unroll" | 'jpto.loop_kind' may only stand on 'scf.for'
          jpto.name_hint = 1      | 'jpto.name_hint' must be a string that is not empty
          jpto.name_hint = ""     | 'jpto.name_hint' must be a string that is not empty
          jpto.core_num = 0       | 'jpto.core_num' must be a signless integer or\
           index from 1 to 32767
          jpto.core_num = 32768   | 'jpto.core_num' must be a signless integer or\
           index from 1 to 32767
          jpto.core_num = 1 : si8 | 'jpto.core_num' must be a signless integer or\
           index from 1 to 32767
          jpto.core_num = 4.0     | 'jpto.core_num' must be a signless integer or\
           index from 1 to 32767
          jpto.knd = "aic"        | 'jpto.knd' is not known to dialect 'jpto'; did you mean\
           'jpto.kind'?
          jpto.corenum = 4        | 'jpto.corenum' is not known to dialect 'jpto'; did you mean\
           'jpto.core_num'?
          jpto.schedule           | 'jpto.schedule' is not known to dialect 'jpto'
          """)
  void aBadAttributeOfAFunctionIsRefused(String attribute, String problem) {
    assertRefused(function(attribute), "2:3: 'func.func' op attribute " + problem);
  }

  @Test
  void aBadAttributeOfALoopIsRefusedAtTheLoop() {
    assertRefused(
        program("", "jpto.loop_kind = \"paralel\"", ""),
        "4:5: 'scf.for' op attribute 'jpto.loop_kind' must be one of sequential, parallel, unroll,"
            + " pipeline, but is 'paralel'; did you mean 'parallel'?");
    assertRefused(
        program("", "jpto.kind = \"aic\"", ""),
        "4:5: 'scf.for' op attribute 'jpto.kind' may only stand on 'func.func'");
    assertRefused(
        program("", "jpto.core_num = 1", ""),
        "4:5: 'scf.for' op attribute 'jpto.core_num' may only stand on 'func.func' and calls");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          jpto.kind = "aic"    | 'jpto.kind' may only stand on 'func.func'
          jpto.name_hint       | 'jpto.name_hint' must be a string that is not empty
          jpto.name_hnt = "a"  | 'jpto.name_hnt' is not known to dialect 'jpto'; did you mean\
           'jpto.name_hint'?
          """)
  void aBadAttributeOfAnArgumentOrResultIsRefusedAtTheFunction(String attribute, String problem) {
    for (String where : List.of("arg_attrs", "res_attrs")) {
      assertRefused(
          """
          "func.func"() <{%s = [{}, {%s}], function_type = (i32, i32) -> (i32, i32),
            sym_name = "f", sym_visibility = "private"}> ({}) : () -> ()
          """
              .formatted(where, attribute),
          "1:1: 'func.func' op attribute " + problem);
    }
  }

  @Test
  void anUnregisteredOperationIsChecked() {
    assertRefused(
        "\"t.op\"() {jpto.kind = \"aic\"} : () -> ()",
        "1:1: 't.op' op attribute 'jpto.kind' may only stand on 'func.func'");
  }

  @Test
  void anOperationOfTheNamespaceIsRefused() {
    assertRefused(
        "\"jpto.op\"() : () -> ()",
        "1:1: unregistered operation 'jpto.op' found in dialect ('jpto') that does not allow"
            + " unknown operations");
  }
}
