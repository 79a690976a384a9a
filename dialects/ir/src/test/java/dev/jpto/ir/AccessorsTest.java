package dev.jpto.ir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.Location;
import dev.jpto.ir.attr.StringAttr;
import dev.jpto.ir.builtin.BuiltinDialect;
import dev.jpto.ir.sample.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Typed accessors of one definition. */
class AccessorsTest {
  private static final TypeConstraint ANY =
      new TypeConstraint("any type", t -> true, u -> List.of());
  private static final AttrConstraint NUMBER =
      new AttrConstraint("integer attribute", IntegerAttr.class::isInstance, u -> List.of());

  private static final OpDefinition MIXED =
      OpDefinition.define("x.mixed")
          .operand("first", ANY)
          .optionalOperand("maybe", ANY)
          .variadicOperand("many", ANY)
          .operand("last", ANY)
          .traits(Trait.Simple.ATTR_SIZED_OPERAND_SEGMENTS)
          .attr("count", NUMBER)
          .optionalAttr("hint", NUMBER)
          .variadicResult("before", ANY)
          .result("after", ANY)
          .build();

  private static final Accessors ACCESS = Accessors.of(MIXED);
  private static final Accessors.Operand FIRST = ACCESS.operand("first");
  private static final Accessors.OptionalOperand MAYBE = ACCESS.optionalOperand("maybe");
  private static final Accessors.Operands MANY = ACCESS.operands("many");
  private static final Accessors.Operand LAST = ACCESS.operand("last");
  private static final Accessors.Attr<IntegerAttr> COUNT = ACCESS.attr("count", IntegerAttr.class);
  private static final Accessors.OptionalAttr<IntegerAttr> HINT =
      ACCESS.optionalAttr("hint", IntegerAttr.class);

  private final Context context =
      new Context(
          new BuiltinDialect(),
          new Dialect("x") {
            @Override
            public String summary() {
              return "";
            }

            @Override
            protected List<OpDefinition> defineOperations() {
              return List.of(MIXED);
            }
          });

  {
    context.allowUnregisteredDialects(true);
  }

  private final Location unknown = Location.unknown(context);
  private final Operation module =
      Texts.parse(
          context,
          """
          %v:4 = "y.values"() : () -> (i1, i2, i3, i4)
          """);
  private final Operation values = module.region(0).entry().firstOp();
  private final IntegerAttr five = IntegerAttr.get(IntegerType.get(context, 8), 5);

  private Operation build(Optional<Value> maybe, List<Value> many, Optional<IntegerAttr> hint) {
    return new OpBuilder(context)
        .after(values)
        .create(MIXED, unknown)
        .with(LAST, values.result(3))
        .with(MANY, many)
        .with(FIRST, values.result(0))
        .with(MAYBE, maybe)
        .with(COUNT, five)
        .with(HINT, hint)
        .results(IntegerType.get(context, 1), IntegerType.get(context, 2))
        .insert();
  }

  @Test
  void everyPartIsFoundBehindWhatIsGivenOrNot() {
    Value maybe = values.result(1);
    List<Value> many = List.of(values.result(2), values.result(1));
    Operation full = build(Optional.of(maybe), many, Optional.of(five));
    Operation bare = build(Optional.empty(), List.of(), Optional.empty());
    for (Operation op : List.of(full, bare)) {
      assertSame(values.result(0), FIRST.of(op));
      assertSame(values.result(3), LAST.of(op));
      assertSame(five, COUNT.of(op));
    }
    assertEquals(Optional.of(maybe), MAYBE.of(full));
    assertEquals(Optional.empty(), MAYBE.of(bare));
    assertEquals(many, MANY.of(full));
    assertEquals(List.of(), MANY.of(bare));
    assertEquals(Optional.of(five), HINT.of(full));
    assertEquals(Optional.empty(), HINT.of(bare));
  }

  @Test
  void resultsAreFoundBehindAGroup() {
    Operation op = build(Optional.empty(), List.of(), Optional.empty());
    assertSame(op.result(1), ACCESS.result("after").of(op));
    assertEquals(List.of(op.result(0)), ACCESS.results("before").of(op));
  }

  @ParameterizedTest
  @CsvSource({
    "operand, none, declares none",
    "operand, maybe, 'declares it OPTIONAL, not ONE'",
    "operand, count, declares none",
    "optionalOperand, many, 'declares it VARIADIC, not OPTIONAL'",
    "operands, first, 'declares it ONE, not VARIADIC'",
    "result, before, 'declares it VARIADIC, not ONE'",
    "results, after, 'declares it ONE, not VARIADIC'",
    "attr, hint, may lack it",
    "attr, first, declares none",
    "optionalAttr, count, always has it",
  })
  void whatIsNotDeclaredSoIsRefused(String kind, String name, String why) {
    Consumer<Accessors> ask =
        switch (kind) {
          case "operand" -> a -> a.operand(name);
          case "optionalOperand" -> a -> a.optionalOperand(name);
          case "operands" -> a -> a.operands(name);
          case "result" -> a -> a.result(name);
          case "results" -> a -> a.results(name);
          case "attr" -> a -> a.attr(name, Attribute.class);
          default -> a -> a.optionalAttr(name, Attribute.class);
        };
    String what =
        kind.contains("perand") ? "operand" : kind.contains("esult") ? "result" : "attribute";
    assertEquals(
        "no such accessor of %s '%s': 'x.mixed' %s".formatted(what, name, why),
        assertThrows(IllegalArgumentException.class, () -> ask.accept(ACCESS)).getMessage());
  }

  @Test
  void anotherOperationIsRefused() {
    String message = "'y.values' is no 'x.mixed', whose 'first' was asked for";
    assertEquals(
        message, assertThrows(IllegalArgumentException.class, () -> FIRST.of(values)).getMessage());
    OpBuilder.OpSpec spec = new OpBuilder(context).after(values).create("y.values", unknown);
    assertEquals(
        message,
        assertThrows(IllegalArgumentException.class, () -> spec.with(FIRST, values.result(0)))
            .getMessage());
  }

  @Test
  void anAttributeOfAnotherClassIsRefused() {
    Operation op = build(Optional.empty(), List.of(), Optional.empty());
    Accessors.Attr<StringAttr> wrong = ACCESS.attr("count", StringAttr.class);
    assertThrows(ClassCastException.class, () -> wrong.of(op));
  }
}
