package dev.jpto.std.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.jpto.eval.Limits;
import dev.jpto.eval.Outcome;
import dev.jpto.eval.value.Elements;
import dev.jpto.eval.value.IntegerScalar;
import dev.jpto.eval.value.Poison;
import dev.jpto.eval.value.RuntimeValue;
import dev.jpto.std.Running;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Branches, loops and calls. */
class ControlFlowTest {
  private static RuntimeValue i32(long value) {
    return IntegerScalar.wrap(32, value);
  }

  private static RuntimeValue index(long value) {
    return IntegerScalar.index(value);
  }

  private static RuntimeValue bit(boolean value) {
    return IntegerScalar.bool(value);
  }

  /** A function {@code @f} of generic syntax. */
  private static String function(String name, String type, String arguments, String body) {
    return """
    "func.func"() <{function_type = %s, sym_name = "%s"}> ({
    ^bb0(%s):
    %s
    }) : () -> ()
    """
        .formatted(type, name, arguments, body);
  }

  private static Running running(String type, String arguments, String body) {
    return Running.of(function("f", type, arguments, body));
  }

  @Test
  void aFunctionMayCallItself() {
    Running factorial =
        running(
            "(i32) -> i32",
            "%n: i32",
            """
              %one = "arith.constant"() <{value = 1 : i32}> : () -> i32
              %small = "arith.cmpi"(%n, %one) <{predicate = 3 : i64}> : (i32, i32) -> i1
              %r = "scf.if"(%small) ({
                "scf.yield"(%one) : (i32) -> ()
              }, {
                %less = "arith.subi"(%n, %one) : (i32, i32) -> i32
                %inner = "func.call"(%less) <{callee = @f}> : (i32) -> i32
                %product = "arith.muli"(%n, %inner) : (i32, i32) -> i32
                "scf.yield"(%product) : (i32) -> ()
              }) : (i1) -> i32
              "func.return"(%r) : (i32) -> ()
            """);
    assertEquals(i32(3628800), factorial.value(i32(10)));
    assertEquals(i32(1), factorial.value(i32(0)));
  }

  @Test
  void aFunctionMayBeAValue() {
    String twice =
        function(
            "twice",
            "(i32) -> i32",
            "%n: i32",
            """
              %r = "arith.addi"(%n, %n) : (i32, i32) -> i32
              "func.return"(%r) : (i32) -> ()
            """);
    String f =
        function(
            "f",
            "(i32) -> i32",
            "%n: i32",
            """
              %g = "func.constant"() <{value = @twice}> : () -> ((i32) -> i32)
              %r = "func.call_indirect"(%g, %n) : ((i32) -> i32, i32) -> i32
              "func.return"(%r) : (i32) -> ()
            """);
    assertEquals(i32(42), Running.of(twice + f).value(i32(21)));
  }

  @Test
  void aCountedLoopCarriesValuesAndReadsBoundsAsSigned() {
    Running sum =
        running(
            "(i32, i32, i32) -> (i32, i32)",
            "%from: i32, %to: i32, %step: i32",
            """
              %zero = "arith.constant"() <{value = 0 : i32}> : () -> i32
              %r:2 = "scf.for"(%from, %to, %step, %zero, %zero) ({
              ^bb0(%i: i32, %count: i32, %sum: i32):
                %one = "arith.constant"() <{value = 1 : i32}> : () -> i32
                %more = "arith.addi"(%count, %one) : (i32, i32) -> i32
                %next = "arith.addi"(%sum, %i) : (i32, i32) -> i32
                "scf.yield"(%more, %next) : (i32, i32) -> ()
              }) : (i32, i32, i32, i32, i32) -> (i32, i32)
              "func.return"(%r#0, %r#1) : (i32, i32) -> ()
            """);
    assertEquals(List.of(i32(5), i32(10)), sum.values(i32(0), i32(5), i32(1)));
    assertEquals(List.of(i32(4), i32(-4)), sum.values(i32(-4), i32(4), i32(2)));
    assertEquals(List.of(i32(0), i32(0)), sum.values(i32(5), i32(5), i32(1)));
    assertEquals(List.of(i32(0), i32(0)), sum.values(i32(5), i32(-5), i32(1)));
    int most = Integer.MAX_VALUE;
    assertEquals(List.of(i32(1), i32(most - 1)), sum.values(i32(most - 1), i32(most), i32(most)));
    assertInstanceOf(Outcome.Undefined.class, sum.call("f", i32(0), i32(5), i32(0)));
    assertInstanceOf(Outcome.Undefined.class, sum.call("f", i32(0), Poison.POISON, i32(1)));
  }

  @Test
  void valuesThatSwapInALoopAreReadBeforeAnyIsReplaced() {
    Running swaps =
        running(
            "(index) -> (i32, i32)",
            "%n: index",
            """
              %zero = "arith.constant"() <{value = 0 : index}> : () -> index
              %one = "arith.constant"() <{value = 1 : index}> : () -> index
              %a = "arith.constant"() <{value = 1 : i32}> : () -> i32
              %b = "arith.constant"() <{value = 2 : i32}> : () -> i32
              %r:2 = "scf.for"(%zero, %n, %one, %a, %b) ({
              ^bb0(%i: index, %x: i32, %y: i32):
                "scf.yield"(%y, %x) : (i32, i32) -> ()
              }) : (index, index, index, i32, i32) -> (i32, i32)
              "func.return"(%r#0, %r#1) : (i32, i32) -> ()
            """);
    assertEquals(List.of(i32(2), i32(1)), swaps.values(index(3)));
    assertEquals(List.of(i32(1), i32(2)), swaps.values(index(4)));
  }

  @Test
  void aWhileLoopPassesOnWhatItsConditionSays() {
    Running halvings =
        running(
            "(i32) -> (i32, i32)",
            "%n: i32",
            """
              %zero = "arith.constant"() <{value = 0 : i32}> : () -> i32
              %one = "arith.constant"() <{value = 1 : i32}> : () -> i32
              %r:2 = "scf.while"(%n, %zero) ({
              ^bb0(%x: i32, %steps: i32):
                %big = "arith.cmpi"(%x, %one) <{predicate = 8 : i64}> : (i32, i32) -> i1
                "scf.condition"(%big, %steps, %x) : (i1, i32, i32) -> ()
              }, {
              ^bb0(%steps: i32, %x: i32):
                %half = "arith.shrui"(%x, %one) : (i32, i32) -> i32
                %more = "arith.addi"(%steps, %one) : (i32, i32) -> i32
                "scf.yield"(%half, %more) : (i32, i32) -> ()
              }) : (i32, i32) -> (i32, i32)
              "func.return"(%r#0, %r#1) : (i32, i32) -> ()
            """);
    assertEquals(List.of(i32(6), i32(1)), halvings.values(i32(100)));
    assertEquals(List.of(i32(0), i32(1)), halvings.values(i32(1)));
  }

  @Test
  void anIfWithoutElseDoesNothingAndPoisonDecidesNothing() {
    Running check =
        running(
            "(i1) -> i32",
            "%c: i1",
            """
              %r = "arith.constant"() <{value = 7 : i32}> : () -> i32
              "scf.if"(%c) ({
                %no = "arith.constant"() <{value = false}> : () -> i1
                "cf.assert"(%no) <{msg = "never"}> : (i1) -> ()
                "scf.yield"() : () -> ()
              }, {
              }) : (i1) -> ()
              "func.return"(%r) : (i32) -> ()
            """);
    assertEquals(i32(7), check.value(bit(false)));
    Outcome.Aborted aborted = assertInstanceOf(Outcome.Aborted.class, check.call("f", bit(true)));
    assertEquals("aborted: 'cf.assert' op failed: never", aborted.toString());
    assertInstanceOf(Outcome.Undefined.class, check.call("f", Poison.POISON));
  }

  @Test
  void anIndexSwitchTakesItsCaseOrTheDefault() {
    Running choice =
        running(
            "(index) -> i32",
            "%n: index",
            """
              %r = "scf.index_switch"(%n) <{cases = array<i64: 2, -5>}> ({
                %d = "arith.constant"() <{value = 0 : i32}> : () -> i32
                "scf.yield"(%d) : (i32) -> ()
              }, {
                %a = "arith.constant"() <{value = 1 : i32}> : () -> i32
                "scf.yield"(%a) : (i32) -> ()
              }, {
                %b = "arith.constant"() <{value = 2 : i32}> : () -> i32
                "scf.yield"(%b) : (i32) -> ()
              }) : (index) -> i32
              "func.return"(%r) : (i32) -> ()
            """);
    assertEquals(i32(1), choice.value(index(2)));
    assertEquals(i32(2), choice.value(index(-5)));
    assertEquals(i32(0), choice.value(index(0)));
  }

  @Test
  void blocksBranchWithTheirArguments() {
    Running blocks =
        running(
            "(i32) -> i32",
            "%n: i32",
            """
              %a = "arith.constant"() <{value = 10 : i32}> : () -> i32
              %b = "arith.constant"() <{value = 20 : i32}> : () -> i32
              %zero = "arith.constant"() <{value = 0 : i32}> : () -> i32
              %c = "arith.cmpi"(%n, %zero) <{predicate = 2 : i64}> : (i32, i32) -> i1
              "cf.cond_br"(%c, %a, %n, %b)[^two, ^one]
                  <{operandSegmentSizes = array<i32: 1, 2, 1>}> : (i1, i32, i32, i32) -> ()
            ^two(%x: i32, %y: i32):
              %sum = "arith.addi"(%x, %y) : (i32, i32) -> i32
              "cf.br"(%sum)[^one] : (i32) -> ()
            ^one(%z: i32):
              "cf.switch"(%n, %z, %a, %b, %z)[^end, ^two, ^end]
                  <{case_operand_segments = array<i32: 2, 1>,
                    case_values = dense<[5, -3]> : vector<2xi32>,
                    operandSegmentSizes = array<i32: 1, 1, 3>}>
                  : (i32, i32, i32, i32, i32) -> ()
            ^end(%r: i32):
              "func.return"(%r) : (i32) -> ()
            """);
    assertEquals(i32(20), blocks.value(i32(1)));
    assertEquals(i32(3), blocks.value(i32(-7)));
    assertInstanceOf(Outcome.OutOfFuel.class, blocks.call("f", i32(5)));
    assertInstanceOf(Outcome.Undefined.class, blocks.call("f", Poison.POISON));
  }

  @Test
  void aParallelLoopReducesAllPointsAndKeepsTheInitialValueWithout() {
    Running area =
        running(
            "(index, index) -> (index, index)",
            "%m: index, %n: index",
            """
              %zero = "arith.constant"() <{value = 0 : index}> : () -> index
              %one = "arith.constant"() <{value = 1 : index}> : () -> index
              %two = "arith.constant"() <{value = 2 : index}> : () -> index
              %r:2 = "scf.parallel"(%zero, %one, %m, %n, %one, %two, %zero, %one)
                  <{operandSegmentSizes = array<i32: 2, 2, 2, 2>}> ({
              ^bb0(%i: index, %j: index):
                "scf.reduce"(%j, %i) ({
                ^bb0(%a: index, %b: index):
                  %sum = "arith.addi"(%a, %b) : (index, index) -> index
                  "scf.reduce.return"(%sum) : (index) -> ()
                }, {
                ^bb0(%a: index, %b: index):
                  %max = "arith.maxsi"(%a, %b) : (index, index) -> index
                  "scf.reduce.return"(%max) : (index) -> ()
                }) : (index, index) -> ()
              }) : (index, index, index, index, index, index, index, index) -> (index, index)
              "func.return"(%r#0, %r#1) : (index, index) -> ()
            """);
    assertEquals(List.of(index(36), index(3)), area.values(index(4), index(6)));
    assertEquals(List.of(index(0), index(1)), area.values(index(0), index(6)));
    assertEquals(List.of(index(0), index(1)), area.values(index(4), index(1)));
  }

  @Test
  void aForallWithoutInsertionsGivesItsOutputs() {
    Running outputs =
        running(
            "(index, tensor<2xi8>) -> tensor<2xi8>",
            "%n: index, %t: tensor<2xi8>",
            """
              %r = "scf.forall"(%n, %t)
                  <{operandSegmentSizes = array<i32: 0, 1, 0, 1>,
                    staticLowerBound = array<i64: 1, 0>,
                    staticStep = array<i64: 1, 2>,
                    staticUpperBound = array<i64: -9223372036854775808, 4>}> ({
              ^bb0(%i: index, %j: index, %out: tensor<2xi8>):
                %bad = "arith.divui"(%i, %i) : (index, index) -> index
                "scf.forall.in_parallel"() ({
                ^bb1:
                }) : () -> ()
              }) : (index, tensor<2xi8>) -> tensor<2xi8>
              "func.return"(%r) : (tensor<2xi8>) -> ()
            """);
    RuntimeValue tensor = Elements.of(new long[] {2}, i -> IntegerScalar.wrap(8, i));
    assertEquals(tensor, outputs.value(index(3), tensor));
  }

  @Test
  void regionsNestTenThousandDeep() {
    int depth = 10_000;
    String open = "\"scf.execute_region\"() ({\n";
    String close = "\"scf.yield\"() : () -> ()\n}) : () -> ()\n";
    Running deep =
        running(
            "(i32) -> i32",
            "%n: i32",
            open.repeat(depth) + close.repeat(depth) + "\"func.return\"(%n) : (i32) -> ()");
    assertEquals(i32(3), deep.value(i32(3)));
  }

  @Test
  void whatDoesNotEndRunsOutOfFuel() {
    String body =
        """
          %r = "func.call"(%n) <{callee = @f}> : (i32) -> i32
          "func.return"(%r) : (i32) -> ()
        """;
    String endless = function("f", "(i32) -> i32", "%n: i32", body);
    Outcome steps = Running.of(endless, new Limits(50, 1000)).call("f", i32(0));
    assertEquals("out of fuel: 'func.call' op is not run after 50 steps", steps.toString());
    Outcome depth = Running.of(endless, new Limits(5000, 100)).call("f", i32(0));
    assertEquals("out of fuel: 'func.call' op is more than 100 regions deep", depth.toString());
  }

  @Test
  void whatCannotBeRunIsSaidAtTheOperation() {
    Outcome unknown = Running.ofOp("\"t.what\"()", "", "i32").call("f");
    assertEquals("unsupported: 't.what' op cannot be run: it has no evaluator", unknown.toString());
    String declared =
        """
        "func.func"() <{function_type = () -> (), sym_name = "g", sym_visibility = "private"}> ({
        }) : () -> ()
        """;
    String call = "\"func.call\"() <{callee = @g}> : () -> ()\n\"func.return\"() : () -> ()";
    Outcome external = Running.of(declared + function("f", "() -> ()", "", call)).call("f");
    assertEquals("unsupported: 'func.call' op calls @g, which has no body", external.toString());
  }
}
