package dev.jpto.ir.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jpto.ir.Context;
import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.DictionaryAttr;
import dev.jpto.ir.attr.Location;
import dev.jpto.ir.attr.StringAttr;
import dev.jpto.ir.sample.SampleDialect;
import dev.jpto.ir.sample.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the declaration of an operation states: counts, attributes, types and their relations. */
class OperationRulesTest {
  private static final String VALUES =
      "%i, %l, %b = \"x.values\"() : () -> (i32, i64, i1)\n"
          + "%t, %u, %d = \"x.shaped\"() : () -> (tensor<4xi32>, tensor<*xi32>, tensor<?xi32>)\n"
          + "%v, %s, %w = \"x.vectors\"() : () -> (vector<4xi32>, vector<[4]xi32>, vector<5xi64>)\n"
          + "%e, %r = \"x.encoded\"() : () -> (tensor<4xi32, \"e\">, tensor<2x4xi64>)\n";

  private static void assertSays(String expected, String line) {
    List<String> said = Texts.verify(VALUES + line);
    List<String> wanted = expected.equals("ok") ? List.of() : List.of("5:1: error: " + expected);
    assertEquals(wanted, said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'arith.constant' op requires zero operands"
            + "| 'arith.constant'(%i) <{value = 1 : i32}> : (i32) -> i32",
        "'test.match_with' op expected 2 operands, but found 1 | 'test.match_with'(%i) : (i32) ->"
            + " ()",
        "'scf.if' op requires a single operand | 'scf.if'() ({}, {}) : () -> ()",
        "'test.operands' op expected 1 or more operands, but found 0 | 'test.operands'() : () ->"
            + " ()",
        "ok | 'test.operands'(%l, %b, %b) : (i64, i1, i1) -> ()",
      })
  void operandsAreCounted(String expected, String line) {
    assertSays(expected, line.replace('\'', '"'));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'cf.br' op requires zero results | 'cf.br'() : () -> i32",
        "'arith.addi' op requires one result | 'arith.addi'(%i, %i) : (i32, i32) -> ()",
        "'test.two_results' op expected 2 results | 'test.two_results'() : () -> i32",
        "'test.results' op expected 1 or more results | 'test.results'() : () -> ()",
        "ok | 'test.results'() : () -> (i32, i64)",
      })
  void resultsAreCounted(String expected, String line) {
    assertSays(expected, line.replace('\'', '"'));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'func.call' op requires zero regions | 'func.call'() <{callee = @f}> ({}) : () -> ()",
        "'test.graph' op requires one region | 'test.graph'() : () -> ()",
        "'test.three_regions' op expected 3 regions | 'test.three_regions'() ({}, {}) : () -> ()",
        "'test.regions' op expected 1 or more regions | 'test.regions'() : () -> ()",
        "ok | 'test.regions'() ({}) : () -> ()",
      })
  void regionsAreCounted(String expected, String line) {
    assertSays(expected, line.replace('\'', '"'));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'cf.br' op requires 1 successor but found 0 | 'cf.br'() : () -> ()",
        "'test.two_successors' op requires 2 successors but found 0"
            + " | 'test.two_successors'() : () -> ()",
        "'test.successors' op requires at least 1 successors but found 0"
            + " | 'test.successors'() : () -> ()",
      })
  void successorsAreCounted(String expected, String line) {
    assertSays(expected, line.replace('\'', '"'));
  }

  @Test
  void regionsAreCountedFirstAndOperandsLast() {
    assertSays(
        "'arith.addi' op requires zero regions", "\"arith.addi\"(%i) ({}) : (i32) -> (i1, i1)");
    assertSays("'arith.addi' op requires one result", "\"arith.addi\"(%i) : (i32) -> (i1, i1)");
    assertSays("'cf.br' op requires zero results", "\"cf.br\"(%i) : (i32) -> (i1)");
  }

  /** Not through the parser: it refuses such attributes itself. */
  private static List<String> verifyAttributes(String... entries) {
    Context context = SampleDialect.context();
    Operation op = new Operation(context.opName("test.attributes"), Location.unknown(context));
    for (String entry : entries) {
      op.setProperties(op.properties().with(entry, StringAttr.get(context, "text")));
    }
    return Texts.verify(op);
  }

  @Test
  void attributesMustBeThereAndTheFirstByNameThatIsNotIsReported() {
    assertEquals(
        List.of("unknown: error: 'test.attributes' op requires attribute 'a'"), verifyAttributes());
    assertEquals(
        List.of("unknown: error: 'test.attributes' op requires attribute 'z'"),
        verifyAttributes("a"));
  }

  @Test
  void attributesMustHaveAnAllowedValue() {
    assertEquals(
        List.of(
            "unknown: error: 'test.attributes' op attribute 'a' failed to satisfy constraint: "
                + "integer attribute"),
        verifyAttributes("a", "z"));
  }

  @Test
  void anInherentAttributeAmongTheDiscardableOnesDoesNotCount() {
    Context context = SampleDialect.context();
    Operation op = new Operation(context.opName("test.attributes"), Location.unknown(context));
    op.setAttributes(DictionaryAttr.of("a", StringAttr.get(context, "text")));
    assertEquals(
        List.of("unknown: error: 'test.attributes' op requires attribute 'a'"), Texts.verify(op));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'scf.if' op operand #0 must be 1-bit signless integer, but got 'i32'"
            + " | 'scf.if'(%i) ({}, {}) : (i32) -> ()",
        "'test.operands' op operand #2 must be variadic of 1-bit signless integer, but got 'i64'"
            + " | 'test.operands'(%i, %b, %l) : (i32, i1, i64) -> ()",
        "'test.optional' op operand #0 must be 1-bit signless integer, but got 'i32'"
            + " | 'test.optional'(%i) : (i32) -> ()",
        "'test.optional_result' op result #0 must be 1-bit signless integer, but got 'i32'"
            + " | 'test.optional_result'() : () -> i32",
        "'test.optional' op operand group starting at #0 requires 0 or 1 element, but found 2"
            + " | 'test.optional'(%b, %b) : (i1, i1) -> ()",
        "'test.optional_result' op result group starting at #0 requires 0 or 1 element,"
            + " but found 2 | 'test.optional_result'() : () -> (i1, i1)",
        "'arith.addi' op result #0 must be signless-integer-like, but got 'f32'"
            + " | 'arith.addi'(%i, %i) : (i32, i32) -> f32",
      })
  void typesMustBeAllowed(String expected, String line) {
    assertSays(expected, line.replace('\'', '"').replaceFirst(",\\s+but", ", but"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "result count (2) does not match with the total size (3) specified in attribute"
            + " 'resultSegmentSizes' | array<i32: 1, 2> | (i32, i1)",
        "'resultSegmentSizes' attribute cannot have negative elements"
            + " | array<i32: 3, -1> | (i32, i1)",
        "result #1 must be variadic of 1-bit signless integer, but got 'i32'"
            + " | array<i32: 1, 1> | (i32, i32)",
      })
  void segmentsMustAddUp(String expected, String sizes, String types) {
    assertSays(
        "'test.result_segments' op " + expected,
        "\"test.result_segments\"() <{resultSegmentSizes = %s}> : () -> %s"
            .formatted(sizes, types));
  }

  @Test
  void absentSegmentsCountAsZeros() {
    assertSays("ok", "\"test.result_segments\"() : () -> ()");
    assertSays(
        "'test.result_segments' op result count (1) does not match with the total size (0)"
            + " specified in attribute 'resultSegmentSizes'",
        "\"test.result_segments\"() : () -> i32");
  }

  @Test
  void aSegmentOfOneHasOneElement() {
    assertSays(
        "'cf.cond_br' op operand group starting at #0 requires 1 element, but found 2",
        "\"x.op\"() ({ \"cf.cond_br\"(%b, %b)[^a, ^a]"
            + " <{operandSegmentSizes = array<i32: 2, 0, 0>}> : (i1, i1) -> ()\n^a: }) : () -> ()",
        "5:13");
  }

  private static void assertSays(String expected, String line, String place) {
    assertEquals(List.of(place + ": error: " + expected), Texts.verify(VALUES + line));
  }

  @Test
  void relationsBetweenTypesMustHold() {
    assertSays(
        "'arith.constant' op failed to verify that all of {value, result} have same type",
        "\"arith.constant\"() <{value = 1 : i64}> : () -> i32");
    assertSays(
        "'test.match_with' op failed to verify that b has the type of a",
        "\"test.match_with\"(%i, %l) : (i32, i64) -> ()");
    assertSays("ok", "\"test.match_with\"(%i, %i) : (i32, i32) -> ()");
  }

  @Test
  void otherRelationsMustHold() {
    String line = "\"test.relation\"(%i, %l) : (i32, i64) -> ()";
    assertSays("'test.relation' op failed to verify that it is named", line);
    assertSays("ok", line.replace(" : ", " {name = unit} : "));
  }

  @Test
  void aRelationIsCheckedForEveryOperationOfASignature() {
    String named = "\"test.relation\"(%i, %l) {name} : (i32, i64) -> ()\n";
    assertEquals(
        List.of("6:1: error: 'test.relation' op failed to verify that it is named"),
        Texts.verify(VALUES + named + named.replace("{name} ", "")));
  }

  @Test
  void operationsOfChangingSignaturesAreAllChecked() {
    String good = "\"arith.addi\"(%i, %i) : (i32, i32) -> i32\n";
    String wide = "\"arith.addi\"(%l, %l) : (i64, i64) -> i64\n";
    assertEquals(List.of(), Texts.verify(VALUES + good + wide + good));
    assertEquals(
        List.of("8:1: error: 'arith.addi' op requires the same type for all operands and results"),
        Texts.verify(
            VALUES + good + wide + good + wide.replace("i64)", "i32)").replace(", %l", ", %i")));
  }

  @Test
  void theOwnRuleComesLast() {
    assertSays("'test.strict' op is bad", "\"test.strict\"() ({}) {bad} : () -> ()");
    assertSays("'test.strict' op requires one region", "\"test.strict\"() {bad} : () -> ()");
  }

  @Test
  void unknownOperationsOfAKnownDialectAreRefused() {
    assertSays(
        "unregistered operation 'arith.none' found in dialect ('arith') that does not allow unknown"
            + " operations",
        "\"arith.none\"() : () -> ()");
  }

  @Test
  void unknownDialectsAreRefusedUnlessAllowed() {
    Context context = SampleDialect.context();
    Operation module = Texts.parse(context, "\"x.op\"() : () -> ()");
    assertEquals(List.of(), Texts.verify(module));
    context.allowUnregisteredDialects(false);
    assertEquals(
        List.of(
            "1:1: error: 'x.op' op created with unregistered dialect. If this is intended, please"
                + " call allowUnregisteredDialects() on the MLIRContext, or use"
                + " -allow-unregistered-dialect with the MLIR opt tool used"),
        Texts.verify(module));
  }

  @Test
  void anOperandThatIsMissingIsReported() {
    Operation module =
        Texts.parse(SampleDialect.context(), VALUES + "\"x.use\"(%i) {use} : (i32) -> ()");
    Texts.named(module, "use").setOperand(0, null);
    assertEquals(List.of("5:1: error: null operand found"), Texts.verify(module));
  }
}
