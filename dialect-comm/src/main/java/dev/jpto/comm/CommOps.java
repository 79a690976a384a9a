package dev.jpto.comm;

import dev.jpto.ir.AttrConstraint;
import dev.jpto.ir.MemoryEffects;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.TypeConstraint;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.IndexType;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.RankedTensorType;
import dev.jpto.ir.attr.ShapedType;
import dev.jpto.ir.attr.StringAttr;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.attr.Uniquer;
import java.util.ArrayList;
import java.util.List;

/**
 * The operations (comm.md section 2). Their effects are declared as unknown: none may be dropped,
 * merged, hoisted or moved across another, a store or a call, and {@code comm.test} may give
 * another answer each time. What each does to its cell is {@link SignalAccess}.
 */
public final class CommOps {
  /** The attribute that says what a notify does: {@link NotifyKind}. */
  public static final String NOTIFY_KIND = "op";

  /** The attribute that says how a wait or test compares: {@link Comparison}. */
  public static final String COMPARISON = "cmp";

  private static final TypeConstraint SIGNAL =
      new TypeConstraint("tensor of one i32", SignalRules::isSignal, CommOps::signals);

  private static final TypeConstraint VALUE =
      new TypeConstraint(
          "i32, index or another signless integer constant",
          Type::isIntOrIndex,
          u -> List.of(IntegerType.get(u, 32), IndexType.get(u)));

  private static final TypeConstraint I1 =
      new TypeConstraint(
          "1-bit signless integer",
          t -> t.isSignlessInteger(1),
          u -> List.of(IntegerType.get(u, 1)));

  /**
   * {@code comm.notify}: sets or increments a cell, normally of another rank.
   *
   * <pre>{@code
   * "comm.notify"(%cell, %one) <{op = "atomic_add"}> : (tensor<1xi32>, i32) -> ()
   * }</pre>
   */
  public static final OpDefinition NOTIFY =
      OpDefinition.define("comm.notify")
          .summary("sets or increments a cell, normally of another rank")
          .description(
              "The signal is a cell of global memory with one i32. `op` is `set` or `atomic_add`;"
                  + " the latter never loses an increment. What was stored before is visible to"
                  + " who sees the new value.")
          .operand("signal", SIGNAL)
          .operand("value", VALUE)
          .attr(NOTIFY_KIND, oneOf(NotifyKind.keywords()))
          .effects(MemoryEffects.UNKNOWN)
          .firstVerifier(CommRules::notifyOp)
          .build();

  /**
   * {@code comm.wait}: blocks until the comparison holds on the cell, which keeps its value.
   *
   * <pre>{@code
   * "comm.wait"(%cell, %n) <{cmp = "ge"}> : (tensor<1xi32>, i32) -> ()
   * }</pre>
   */
  public static final OpDefinition WAIT =
      OpDefinition.define("comm.wait")
          .summary("blocks until a comparison with a cell holds")
          .description(
              "`cmp` is `eq`, `ne`, `gt`, `ge`, `lt` or `le`, with the cell on its left. The cell"
                  + " keeps its value.")
          .operand("signal", SIGNAL)
          .operand("cmp_value", VALUE)
          .attr(COMPARISON, oneOf(Comparison.keywords()))
          .effects(MemoryEffects.UNKNOWN)
          .firstVerifier(CommRules::waitOp)
          .build();

  /**
   * {@code comm.test}: whether the comparison holds on the cell now.
   *
   * <pre>{@code
   * %hit = "comm.test"(%cell, %n) <{cmp = "eq"}> : (tensor<1xi32>, i32) -> i1
   * }</pre>
   */
  public static final OpDefinition TEST =
      OpDefinition.define("comm.test")
          .summary("whether a comparison with a cell holds now")
          .description(
              "As `comm.wait`, but never blocks: the result is the comparison at this moment, and"
                  + " another test may give another answer.")
          .operand("signal", SIGNAL)
          .operand("cmp_value", VALUE)
          .attr(COMPARISON, oneOf(Comparison.keywords()))
          .result("hit", I1)
          .effects(MemoryEffects.UNKNOWN)
          .firstVerifier(CommRules::testOp)
          .build();

  private CommOps() {}

  private static List<Type> signals(Uniquer uniquer) {
    Type i32 = IntegerType.get(uniquer, 32);
    return List.of(
        RankedTensorType.get(new long[] {1}, i32),
        RankedTensorType.get(new long[] {1, ShapedType.DYNAMIC}, i32));
  }

  private static AttrConstraint oneOf(List<String> keywords) {
    return new AttrConstraint(
        "string attribute",
        a -> a instanceof StringAttr,
        u -> {
          List<Attribute> all = new ArrayList<>();
          keywords.forEach(keyword -> all.add(StringAttr.get(u, keyword)));
          return all;
        });
  }
}
