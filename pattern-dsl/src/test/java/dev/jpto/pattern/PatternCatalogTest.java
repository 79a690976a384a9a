package dev.jpto.pattern;

import static dev.jpto.pattern.Patterns.pattern;
import static dev.jpto.pattern.ToyDialect.ADD;
import static dev.jpto.pattern.ToyDialect.NEG;
import static dev.jpto.pattern.ToyDialect.SHIFT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jpto.pattern.catalog.PatternCatalog;
import dev.jpto.rewrite.pattern.DeclaredPattern;
import dev.jpto.rewrite.pattern.NativePattern;
import java.util.List;
import org.junit.jupiter.api.Test;

class PatternCatalogTest {
  @Test
  void aPageForEachPatternAndALineForEachOperation() {
    DeclaredPattern twice =
        pattern(
            "add-self",
            "x + x -> x << 1",
            p -> {
              p.document("Shifts are cheaper.");
              p.bounded("no pattern makes sums of shifts");
              var x = p.value("x");
              p.match(p.op(ADD, x, x));
              p.require(Constraint.ONE_USE, x);
              p.replaceWith(p.create(SHIFT, x).attr("by", "1 : i32"));
            });
    NativePattern java = NativePattern.on(NEG, "neg-java", "-x -> x", (op, rewriter) -> false);
    assertEquals(
        """
        # Patterns

        ## add-self

        `x + x -> x << 1`

        - starts at `toy.add`, benefit 1
        - matches: `toy.add`
        - makes: `toy.shift`
        - functions: has one use
        - bounded: no pattern makes sums of shifts
        - declared at PatternCatalogTest.java:19

        Shifts are cheaper.

        ## neg-java

        `-x -> x`

        - starts at `toy.neg`, benefit 1
        - written in Java
        - declared at PatternCatalogTest.java:30

        # Operations

        | operation | patterns that start at it | match it | make it |
        |---|---|---|---|
        | `toy.add` | [add-self](#add-self) | [add-self](#add-self) |  |
        | `toy.neg` | [neg-java](#neg-java) |  |  |
        | `toy.shift` |  |  | [add-self](#add-self) |
        """,
        PatternCatalog.render(List.of(java, twice)));
  }
}
