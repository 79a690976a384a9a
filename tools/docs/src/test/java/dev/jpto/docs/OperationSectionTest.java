package dev.jpto.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jpto.ir.AttrConstraint;
import dev.jpto.ir.Context;
import dev.jpto.ir.MemoryEffects;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.RegionDef;
import dev.jpto.ir.Trait;
import dev.jpto.ir.TypeConstraint;
import dev.jpto.ir.attr.IndexType;
import dev.jpto.ir.attr.StringAttr;
import dev.jpto.ir.attr.UnitAttr;
import dev.jpto.std.cf.CfOps;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sections written by hand, to the byte. */
class OperationSectionTest {
  private static final TypeConstraint INDEX =
      new TypeConstraint("index", t -> t instanceof IndexType, u -> List.of(IndexType.get(u)));

  private static final AttrConstraint COIN =
      new AttrConstraint(
          "one of a | b",
          a -> a instanceof StringAttr,
          u -> List.of(StringAttr.get(u, "a"), StringAttr.get(u, "`b`")));

  private static final AttrConstraint UNIT =
      new AttrConstraint("unit", a -> a instanceof UnitAttr, u -> List.of(UnitAttr.get(u)));

  private static String sectionOf(OpDefinition op) {
    Markdown page = new Markdown();
    new OperationSection(op, new Context()).appendTo(page);
    return page.text();
  }

  @Test
  void anOperationOfTheLibrary() {
    assertEquals(
        """
        ### `cf.assert`

        a condition that must hold

        Does nothing if the operand is true; otherwise the program stops and `msg` is what it
        says.

        ```mlir
        "cf.assert"(%arg) <{msg = VALUE}> : (type(%arg)) -> ()
        ```

        | operand | number | type | examples |
        |---|---|---|---|
        | `arg` | one | 1-bit signless integer | `i1` |

        | attribute | value | given | examples |
        |---|---|---|---|
        | `msg` | string attribute | required | `"a"`, `"x < \\224\\22"` |

        Effects on memory: writes other state.
        """,
        sectionOf(CfOps.ASSERT));
  }

  @Test
  void anOperationWithAllThatCanBeDeclared() {
    OpDefinition op =
        OpDefinition.define("shop.buy")
            .summary("a * b[0] < `c * d`")
            .operand("goods", INDEX)
            .optionalOperand("voucher", INDEX)
            .variadicOperand("coins", INDEX)
            .defaultAttr("currency", COIN, u -> StringAttr.get(u, "a"))
            .optionalAttr("gift", UNIT)
            .result("price", INDEX)
            .variadicResult("change", INDEX)
            .region("wrapping", RegionDef.Blocks.AT_MOST_ONE)
            .variadicRegion("parts", RegionDef.Blocks.ANY)
            .successor("paid")
            .variadicSuccessor("refused")
            .traits(
                Trait.Simple.ATTR_SIZED_OPERAND_SEGMENTS,
                Trait.Simple.ATTR_SIZED_RESULT_SEGMENTS,
                new Trait.HasParent(List.of("shop.open", "shop.sale")),
                new Trait.ImplicitTerminator("shop.done"),
                new Trait.AllTypesMatch(List.of("goods", "price")),
                new Trait.TypesMatchWith("the price fits", "goods", "price", t -> t),
                new Trait.Relation("price > 0", o -> true),
                new Trait.TypeRule(o -> true))
            .effects(
                MemoryEffects.of(
                    new MemoryEffects.Effect(MemoryEffects.Kind.WRITE, "coins"),
                    new MemoryEffects.Effect(MemoryEffects.Kind.READ, "goods"),
                    new MemoryEffects.Effect(MemoryEffects.Kind.READ, "")))
            .infer(o -> List.of())
            .verifier(o -> true)
            .regionVerifier(o -> true)
            .symbolUseVerifier((o, symbols) -> true)
            .build();
    assertEquals(
        """
        ### `shop.buy`

        a \\* b\\[0] \\< `c * d`

        ```mlir
        %price, %change... = "shop.buy"(%goods, %voucher?, %coins...)[^paid, ^refused...]
            <{currency = "a", gift? = VALUE, \
        operandSegmentSizes = array<i32: 1, N, N>, resultSegmentSizes = array<i32: 1, N>}>
            ({wrapping}, {parts}...)
            : (type(%goods), type(%voucher?), type(%coins...)) -> (type(%price), type(%change...))
        ```

        | operand | number | type | examples |
        |---|---|---|---|
        | `goods` | one | index | `index` |
        | `voucher` | none or one | index | `index` |
        | `coins` | any | index | `index` |

        | attribute | value | given | examples |
        |---|---|---|---|
        | `currency` | one of a \\| b | default `"a"` | `"a"`, ``"`b`"`` |
        | `gift` | unit | optional | `unit` |
        | `operandSegmentSizes` | how many operands each group has | required |  |
        | `resultSegmentSizes` | how many results each group has | required |  |

        | result | number | type | examples |
        |---|---|---|---|
        | `price` | one | index | `index` |
        | `change` | any | index | `index` |

        | region | number | blocks |
        |---|---|---|
        | `wrapping` | one | region with at most 1 blocks |
        | `parts` | any | any region |

        | successor | number |
        |---|---|
        | `paid` | one |
        | `refused` | any |

        Traits: `AttrSizedOperandSegments`, `AttrSizedResultSegments`, \
        `HasParent<shop.open, shop.sale>`, `ImplicitTerminator<shop.done>`.

        Effects on memory: reads `goods`, other state; writes `coins`.

        The result types follow from the rest of the operation.

        - all of `goods`, `price` have the same type
        - the price fits
        - price > 0

        The verifier has more rules in code: on types, the operation, its regions, \
        the symbols it uses.
        """,
        sectionOf(op));
  }

  @Test
  void longListsOfExamplesAreCutAndCounted() {
    assertEquals("`1`, `2`, `3`, `4`, `5`, `6`", Examples.few(List.of(1, 2, 3, 4, 5, 6, 6)));
    assertEquals(
        "`1`, `2`, `3`, `4`, `5`, `6`, and 2 more", Examples.few(List.of(1, 2, 3, 4, 5, 6, 7, 8)));
  }
}
