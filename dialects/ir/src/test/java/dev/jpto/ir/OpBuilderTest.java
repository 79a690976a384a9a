package dev.jpto.ir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.jpto.ir.attr.DenseArrayAttr;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.Location;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.sample.SampleDialect;
import dev.jpto.ir.sample.SampleOps;
import dev.jpto.ir.sample.Texts;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Making operations at an insertion point. */
class OpBuilderTest {
  private final Context context = SampleDialect.context();
  private final Location unknown = Location.unknown(context);
  private final Type i32 = IntegerType.get(context, 32);
  private final List<String> inserted = new ArrayList<>();
  private final OpBuilder builder = new OpBuilder(context, op -> inserted.add(op.name().text()));
  private final Operation module =
      Texts.parse(
          context,
          """
          %a = "x.a"() : () -> i32
          %c = "x.c"() : () -> i1
          """);
  private final Operation a = Texts.named(module, "a");
  private final Operation c = Texts.named(module, "c");

  @BeforeEach
  void startInTheMiddle() {
    builder.after(a);
  }

  private String order() {
    List<String> names = new ArrayList<>();
    module.region(0).entry().forEach(op -> names.add(op.name().text()));
    return String.join(" ", names);
  }

  @Test
  void insertionGoesOnBehindWhatWasInserted() {
    builder.create("x.1", unknown).insert();
    builder.create("x.2", unknown).insert();
    assertEquals("x.a x.1 x.2 x.c", order());
    assertEquals(List.of("x.1", "x.2"), inserted);
  }

  @Test
  void theInsertionPointIsSetBeforeAfterAtStartAndAtEnd() {
    Block block = module.region(0).entry();
    builder.before(a).create("x.1", unknown).insert();
    builder.atStart(block).create("x.2", unknown).insert();
    builder.atEnd(block).create("x.3", unknown).insert();
    assertEquals("x.2 x.1 x.a x.c x.3", order());
    assertSame(block, builder.insertionBlock());
  }

  @Test
  void anOperationThatIsOnlyBuiltStaysDetachedAndUntold() {
    Operation op = builder.create("x.1", unknown).results(i32).build();
    assertNull(op.block());
    assertEquals(List.of(), inserted);
  }

  @Test
  void operandsGoToTheirGroupsInAnyOrder() {
    Operation op =
        builder
            .create(SampleOps.SUBI, unknown)
            .operand("rhs", a.result())
            .operand("lhs", c.result())
            .results(i32)
            .insert();
    assertEquals(List.of(c.result(), a.result()), op.operands());
  }

  @Test
  void segmentSizesAreSetFromTheGroups() {
    Operation op =
        builder
            .create(SampleOps.COND_BRANCH, unknown)
            .operand("condition", c.result())
            .operands("falseDestOperands", List.of(a.result(), a.result()))
            .insert();
    assertEquals(DenseArrayAttr.ofInts(context, 1, 0, 2), op.attr(OpDefinition.OPERAND_SEGMENTS));
    assertEquals(List.of(), Groups.operands(op, "trueDestOperands"));
    assertEquals(List.of(a.result(), a.result()), Groups.operands(op, "falseDestOperands"));
    assertSame(c.result(), Groups.operand(op, "condition"));
    assertNull(Groups.operand(op, "trueDestOperands"));
  }

  @Test
  void theResultOfAnOperationOfOneTypeHasThatType() {
    Operation op =
        builder
            .create(SampleOps.ADDI, unknown)
            .operand("lhs", a.result())
            .operand("rhs", a.result())
            .insert();
    assertSame(i32, op.result().type());
  }

  @Test
  void resultTypesThatDoNotFollowMustBeGiven() {
    OpBuilder.OpSpec spec = builder.create(SampleOps.CONSTANT, unknown);
    assertEquals(
        "'arith.constant' needs result types",
        assertThrows(IllegalStateException.class, spec::build).getMessage());
  }

  @Test
  void aGroupThatIsNotDeclaredIsRefused() {
    OpBuilder.OpSpec spec = builder.create(SampleOps.ADDI, unknown);
    assertEquals(
        "'arith.addi' has no operand 'middle'",
        assertThrows(IllegalArgumentException.class, () -> spec.operand("middle", a.result()))
            .getMessage());
  }

  @Test
  void groupsOfEqualLengthShareTheValues() {
    OpDefinition definition =
        OpDefinition.define("t.pairs")
            .variadicOperand("left", new TypeConstraint("any", t -> true, u -> List.of()))
            .operand("middle", new TypeConstraint("any", t -> true, u -> List.of()))
            .variadicOperand("right", new TypeConstraint("any", t -> true, u -> List.of()))
            .traits(Trait.Simple.SAME_VARIADIC_OPERAND_SIZE)
            .build();
    Operation op = new Operation(new OpName(context, 0, "t.pairs", null, definition), unknown);
    Value x = a.result();
    Value y = c.result();
    op.setOperands(List.of(x, x, y, x, y));
    assertEquals(new Groups.Range(0, 2), Groups.operandRange(op, 0));
    assertEquals(new Groups.Range(2, 1), Groups.operandRange(op, 1));
    assertEquals(new Groups.Range(3, 2), Groups.operandRange(op, 2));
  }
}
