package dev.jpto.comm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of comm.md section 2.1, each for all three operations, word for word. */
class CommRulesTest {
  /** An operation, the attribute it needs and its result. */
  private record Kind(String name, String attribute, String result) {
    List<String> messages(String signal, String value) {
      return messages(signal, value, attribute, "%s, %v", signal + ", " + value, result);
    }

    List<String> messages(
        String signal,
        String value,
        String attributes,
        String operands,
        String types,
        String resultType) {
      String results = resultType.equals("()") ? "" : "%r = ";
      String op =
          "%s\"%s\"(%s) {%s} : (%s) -> %s"
              .formatted(results, name, operands, attributes, types, resultType);
      return CommText.messages(CommText.function(signal, value, op), module -> {});
    }
  }

  static Stream<Kind> kinds() {
    return Stream.of(
        new Kind("comm.notify", "op = \"set\"", "()"),
        new Kind("comm.wait", "cmp = \"ge\"", "()"),
        new Kind("comm.test", "cmp = \"eq\"", "i1"));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void goodOperationsPass(Kind kind) {
    for (String signal : List.of("tensor<1xi32>", "tensor<?xi32>", "tensor<1x?x1xi32>")) {
      assertEquals(List.of(), kind.messages(signal, "i32"));
      assertEquals(List.of(), kind.messages(signal, "index"));
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void twoOperands(Kind kind) {
    String cell = "tensor<1xi32>";
    assertEquals(
        List.of(kind.name() + " requires 2 operands (signal, value), got 1"),
        kind.messages(cell, "i32", kind.attribute(), "%s", cell, kind.result()));
    assertEquals(
        List.of(kind.name() + " requires 2 operands (signal, value), got 3"),
        kind.messages(
            cell, "i32", kind.attribute(), "%s, %v, %v", cell + ", i32, i32", kind.result()));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void signalIsATensorOfOneI32(Kind kind) {
    assertSignal(kind, "i32", "signal must be a tensor, got i32");
    assertSignal(kind, "memref<1xi32>", "signal must be a tensor, got memref<1xi32>");
    assertSignal(kind, "vector<1xi32>", "signal must be a tensor, got vector<1xi32>");
    assertSignal(kind, "tensor<1xf32>", "signal must be INT32, got f32");
    assertSignal(kind, "tensor<1xi64>", "signal must be INT32, got i64");
    assertSignal(kind, "tensor<1xsi32>", "signal must be INT32, got si32");
    assertSignal(kind, "tensor<i32>", "signal must have rank >= 1");
    assertSignal(kind, "tensor<*xi32>", "signal must have rank >= 1");
    assertSignal(kind, "tensor<4xi32>", "signal must have exactly one element, got shape [4]");
    assertSignal(kind, "tensor<0xi32>", "signal must have exactly one element, got shape [0]");
    assertSignal(kind, "tensor<1x2xi32>", "signal must have exactly one element, got shape [1, 2]");
    assertSignal(kind, "tensor<?x2xi32>", "signal must have exactly one element, got shape [?, 2]");
  }

  private static void assertSignal(Kind kind, String type, String message) {
    assertEquals(List.of(kind.name() + ": " + message), kind.messages(type, "i32"));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void valueIsAScalar(Kind kind) {
    for (String type : List.of("i1", "f32", "tensor<1xi32>", "si32", "ui32")) {
      assertEquals(
          List.of(kind.name() + ": value must be an INT32 scalar, got " + type),
          kind.messages("tensor<1xi32>", type));
    }
    assertEquals(
        List.of(kind.name() + ": value must be an INT32 scalar, got i64; cast it explicitly"),
        kind.messages("tensor<1xi32>", "i64"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2147483647 : index  | ''
          -2147483648 : index | ''
          2147483648 : index  | comm.notify: value must be an INT32 scalar, got 2147483648 : index
          -2147483649 : i64   | comm.notify: value must be an INT32 scalar, got -2147483649 : i64
          7 : i8              | ''
          7 : i128            | ''
          true                | comm.notify: value must be an INT32 scalar, got i1
          """)
  void constantFits(String constant, String message) {
    String type = constant.contains(":") ? constant.replaceAll(".*: ", "") : "i1";
    String op =
        """
        %%c = "arith.constant"() <{value = %1$s}> : () -> %2$s
        "comm.notify"(%%s, %%c) {op = "set"} : (tensor<1xi32>, %2$s) -> ()
        """
            .formatted(constant, type);
    assertEquals(
        message.isEmpty() ? List.of() : List.of(message),
        CommText.messages(CommText.function("tensor<1xi32>", "i32", op), module -> {}));
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "/cases/CommRulesTest-attributes.txt",
      delimiter = '|',
      quoteCharacter = '\'')
  void attributes(String name, String attributes, String result, String message) {
    assertEquals(
        message.isEmpty() ? List.of() : List.of(message),
        new Kind(name, attributes, result).messages("tensor<1xi32>", "i32"));
  }

  @Test
  void results() {
    assertEquals(
        List.of("comm.test must return i1"),
        new Kind("comm.test", "cmp = \"ge\"", "i32").messages("tensor<1xi32>", "i32"));
    assertEquals(
        List.of("comm.test must return i1"),
        new Kind("comm.test", "cmp = \"ge\"", "()").messages("tensor<1xi32>", "i32"));
    assertEquals(
        List.of("comm.wait must not return a value"),
        new Kind("comm.wait", "cmp = \"ge\"", "i1").messages("tensor<1xi32>", "i32"));
    assertEquals(
        List.of("comm.notify must not return a value"),
        new Kind("comm.notify", "op = \"set\"", "i1").messages("tensor<1xi32>", "i32"));
  }
}
