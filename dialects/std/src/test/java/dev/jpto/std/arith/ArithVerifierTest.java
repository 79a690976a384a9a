package dev.jpto.std.arith;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jpto.std.Checked;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules that the definitions of the dialect state in words of their own. */
class ArithVerifierTest {
  private static List<String> sayOfCast(String op, String from, String to) {
    String source =
        String.format(
            "%%0 = \"t.def\"() : () -> %s%n%%1 = \"arith.%s\"(%%0) : (%s) -> %s",
            from, op, from, to);
    return Checked.read(source).diagnostics();
  }

  @ParameterizedTest
  @CsvSource({
    "extui, i8, i16",
    "extsi, vector<4xi8>, vector<4xi32>",
    "trunci, i64, i1",
    "extf, f16, f32",
    "extf, tf32, f64",
    "truncf, f64, bf16",
    "uitofp, i1, f16",
    "sitofp, tensor<?xi8>, tensor<?xf32>",
    "fptoui, f32, i128",
    "fptosi, f64, i1",
    "index_cast, index, i32",
    "index_cast, memref<4xi32>, memref<?xindex>",
    "index_castui, vector<[4]xi8>, vector<[4]xindex>",
    "bitcast, i32, f32",
    "bitcast, tf32, i32",
    "bitcast, index, index",
    "bitcast, memref<4xf16>, memref<4xi16>",
  })
  void aCastTakesTheseTypes(String op, String from, String to) {
    assertEquals(List.of(), sayOfCast(op, from, to));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "extui; i8; i8",
        "extsi; vector<2xi16>; vector<2xi8>",
        "trunci; i8; i16",
        "extf; f32; tf32",
        "truncf; f16; bf16",
        "index_cast; i32; i64",
        "index_castui; index; index",
        "bitcast; index; i64",
        "bitcast; f16; i32",
        "extui; tensor<4xi8>; tensor<4xi16, \"e\">",
        "sitofp; tensor<4xi8, \"e\">; tensor<4xf32>",
      })
  void aCastRefusesTheseTypes(String op, String from, String to) {
    String message = "operand type '%s' and result type '%s' are cast incompatible";
    assertEquals(
        List.of("2:6: 'arith." + op + "' op " + String.format(message, from, to)),
        sayOfCast(op, from, to));
  }

  @ParameterizedTest
  @CsvSource({
    "i32, tensor<*xi64>",
    "tensor<*xi32>, tensor<*xi64>",
    "tensor<2xi8>, tensor<3xi16>",
    "tensor<?xi8>, tensor<3xi16>"
  })
  void aCastKeepsTheDimensionsOfTensors(String from, String to) {
    assertEquals(
        List.of(
            "2:6: 'arith.extui' op failed to verify that input and output have the same tensor"
                + " dimensions"),
        sayOfCast("extui", from, to));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1 : si32; si32; integer return type must be signless",
        "\"text\"; none; value must be an integer, float, or elements attribute",
        "1 : i32; i64; failed to verify that all of {value, result} have same type",
        "dense<[1, 2]> : vector<[2]xi8>; vector<[2]xi8>; intializing scalable vectors with elements"
            + " attribute is not supported unless it's a vector splat",
      })
  void aConstantIsANumberOrManyOfTheTypeOfTheResult(String value, String type, String message) {
    String source =
        String.format("%%0 = \"arith.constant\"() <{value = %s}> : () -> %s", value, type);
    assertEquals(
        List.of("1:6: 'arith.constant' op " + message), Checked.read(source).diagnostics());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1.5 : bf16; bf16",
        "-1 : index; index",
        "dense<1> : tensor<2xui8>; tensor<2xui8>",
        "dense<7> : vector<[2]xi8>; vector<[2]xi8>",
      })
  void aConstantMayBeAnyNumberOrSplat(String value, String type) {
    String source =
        String.format("%%0 = \"arith.constant\"() <{value = %s}> : () -> %s", value, type);
    assertEquals(List.of(), Checked.read(source).diagnostics());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "i1; tensor<4xf32>; ''",
        "vector<4xi1>; vector<4xf32>; ''",
        "i1; !t.any; ''",
        "vector<2xi1>; vector<4xf32>; failed to verify that condition is signless i1 or has"
            + " matching shape",
        "vector<2xi1>; f32; failed to verify that condition is signless i1 or has matching shape",
        "tensor<4xi1>; tensor<4xf32, \"e\">; expected condition type to have the same shape as the"
            + " result type, expected 'tensor<4xi1, \"e\">', but got 'tensor<4xi1>'",
      })
  void aSelectHasOneConditionOrOneForEachElement(String condition, String type, String message) {
    String source =
        String.format(
            "%%0, %%1 = \"t.def\"() : () -> (%1$s, %2$s)%n"
                + "%%2 = \"arith.select\"(%%0, %%1, %%1) : (%1$s, %2$s, %2$s) -> %2$s",
            condition, type);
    List<String> expected =
        message.isEmpty() ? List.of() : List.of("2:6: 'arith.select' op " + message);
    assertEquals(expected, Checked.read(source).diagnostics());
  }
}
