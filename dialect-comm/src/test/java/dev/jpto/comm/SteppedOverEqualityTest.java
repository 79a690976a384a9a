package dev.jpto.comm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The lint of comm.md section 2.1, rule 12. */
class SteppedOverEqualityTest {
  private static final String WARNING =
      "comm.wait: \"eq\" on a cell that is incremented may step over the value waited for; use"
          + " \"ge\"";

  private static List<String> warnings(String op, String cmp) {
    String body =
        """
        "comm.notify"(%%s, %%v) {op = "%s"} : (tensor<1xi32>, i32) -> ()
        "comm.wait"(%%s, %%v) {cmp = "%s"} : (tensor<1xi32>, i32) -> ()
        """
            .formatted(op, cmp);
    return CommText.messages(
        CommText.function("tensor<1xi32>", "i32", body), SteppedOverEquality::warn);
  }

  @Test
  void onlyEqualityWithACounterIsWarnedOf() {
    assertEquals(List.of(WARNING), warnings("atomic_add", "eq"));
    assertEquals(List.of(), warnings("set", "eq"));
    for (String cmp : List.of("ne", "gt", "ge", "lt", "le")) {
      assertEquals(List.of(), warnings("atomic_add", cmp));
    }
  }

  @Test
  void cellIsFollowedThroughCallsAndWhatTheyReturn() {
    String text =
        """
        "func.func"() <{function_type = (tensor<1xi32>, i32) -> tensor<1xi32>, sym_name = "add"}> ({
        ^bb0(%s: tensor<1xi32>, %v: i32):
          "comm.notify"(%s, %v) {op = "atomic_add"} : (tensor<1xi32>, i32) -> ()
          "func.return"(%s) : (tensor<1xi32>) -> ()
        }) : () -> ()
        "func.func"() <{function_type = (tensor<1xi32>, tensor<1xi32>, i32) -> (),
                        sym_name = "run"}> ({
        ^bb0(%s: tensor<1xi32>, %other: tensor<1xi32>, %v: i32):
          %r = "func.call"(%s, %v) <{callee = @add}> : (tensor<1xi32>, i32) -> tensor<1xi32>
          "comm.wait"(%r, %v) {cmp = "eq"} : (tensor<1xi32>, i32) -> ()
          "comm.wait"(%other, %v) {cmp = "eq"} : (tensor<1xi32>, i32) -> ()
          "func.return"() : () -> ()
        }) : () -> ()
        """;
    assertEquals(List.of(WARNING), CommText.messages(text, SteppedOverEquality::warn));
  }
}
