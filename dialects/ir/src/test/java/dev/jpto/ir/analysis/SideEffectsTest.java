package dev.jpto.ir.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jpto.ir.Context;
import dev.jpto.ir.Dialect;
import dev.jpto.ir.MemoryEffects;
import dev.jpto.ir.MemoryEffects.Effect;
import dev.jpto.ir.MemoryEffects.Kind;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Operation;
import dev.jpto.ir.RegionDef.Blocks;
import dev.jpto.ir.Trait;
import dev.jpto.ir.TypeConstraint;
import dev.jpto.ir.attr.Location;
import dev.jpto.ir.builtin.BuiltinDialect;
import dev.jpto.ir.iface.Speculatable;
import dev.jpto.ir.sample.Texts;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What may be done to operations of each kind of effect, alone and inside others. */
class SideEffectsTest {
  private static final TypeConstraint ANY =
      new TypeConstraint("any type", t -> true, u -> List.of());

  private static OpDefinition.Builder op(String name, Effect... effects) {
    return OpDefinition.define("e." + name)
        .variadicOperand("ins", ANY)
        .variadicResult("outs", ANY)
        .variadicRegion("bodies", Blocks.ANY)
        .effects(MemoryEffects.of(effects));
  }

  private static Effect effect(Kind kind, String on) {
    return new Effect(kind, on);
  }

  private static final Speculatable NO = op -> false;
  private static final Speculatable WITHOUT_OPERANDS = op -> op.numOperands() == 0;

  private static final List<OpDefinition> OPS =
      List.of(
          op("pure").build(),
          op("divide").implement(WITHOUT_OPERANDS).build(),
          op("read", effect(Kind.READ, "ins")).build(),
          op("write", effect(Kind.WRITE, "ins")).build(),
          op("free", effect(Kind.FREE, "ins")).build(),
          op("alloc", effect(Kind.ALLOCATE, "outs")).build(),
          op("alloc_filled", effect(Kind.WRITE, "outs"), effect(Kind.ALLOCATE, "outs")).build(),
          op("alloc_inside", effect(Kind.ALLOCATE, "ins")).build(),
          op("unknown").effects(MemoryEffects.UNKNOWN).build(),
          op("end").traits(Trait.Simple.TERMINATOR).build(),
          op("symbol").traits(Trait.Simple.SYMBOL).build(),
          op("body")
              .traits(Trait.Simple.RECURSIVE_MEMORY_EFFECTS, Trait.Simple.RECURSIVELY_SPECULATABLE)
              .build(),
          op("loop")
              .traits(Trait.Simple.RECURSIVE_MEMORY_EFFECTS, Trait.Simple.RECURSIVELY_SPECULATABLE)
              .implement(NO)
              .build(),
          op("branch").traits(Trait.Simple.RECURSIVE_MEMORY_EFFECTS).build());

  private static final class Effects extends Dialect {
    Effects() {
      super("e");
    }

    @Override
    public String summary() {
      return "Operations with all kinds of effects.";
    }

    @Override
    protected List<OpDefinition> defineOperations() {
      return OPS;
    }
  }

  private static Context context() {
    Context context = new Context(new BuiltinDialect(), new Effects());
    context.allowUnregisteredDialects(true);
    return context;
  }

  private static Operation first(String text) {
    return Texts.parse(context(), text).region(0).entry().firstOp();
  }

  /**
   * The names of the operations without operands, results and regions that {@code test} holds of.
   */
  private static String those(Predicate<Operation> test) {
    Context context = context();
    return Stream.concat(OPS.stream().map(OpDefinition::name), Stream.of("e.unregistered"))
        .filter(n -> test.test(new Operation(context.opName(n), Location.unknown(context))))
        .map(n -> n.substring(2))
        .collect(Collectors.joining(" "));
  }

  @Test
  void operationsWithoutEffectsAreFreeAndRecursiveOnesAsWhatIsInside() {
    assertEquals("pure divide end symbol body loop branch", those(SideEffects::isMemoryEffectFree));
  }

  @Test
  void readingAndAllocatingResultsAllowDeadnessButNothingElseDoes() {
    assertEquals(
        "pure divide read alloc alloc_filled symbol body loop branch",
        those(SideEffects::wouldBeTriviallyDead));
  }

  @Test
  void symbolsAreNeverDeadWhenTheyHaveAName() {
    assertFalse(SideEffects.isTriviallyDead(first("\"e.symbol\"() {sym_name = \"s\"} : () -> ()")));
  }

  @Test
  void nothingUsedIsDead() {
    Operation pure = first("%0 = \"e.pure\"() : () -> i1 \"e.write\"(%0) : (i1) -> ()");
    assertTrue(SideEffects.wouldBeTriviallyDead(pure));
    assertFalse(SideEffects.isTriviallyDead(pure));
    pure.next().erase();
    assertTrue(SideEffects.isTriviallyDead(pure));
  }

  @Test
  void onlyWhatIsKnownNotToWriteDoesNot() {
    assertEquals("write alloc_filled unknown unregistered", those(SideEffects::mayWrite));
    assertEquals("read", those(SideEffects::onlyReads));
  }

  @Test
  void operationsSpeculateIfTheyHaveNoEffectsAndTheirRuleAllows() {
    assertEquals("pure divide end symbol body", those(SideEffects::isSpeculatable));
    Operation zero = first("%0 = \"e.pure\"() : () -> i1 \"e.divide\"(%0) : (i1) -> ()");
    assertFalse(SideEffects.isSpeculatable(zero.next()));
  }

  @Test
  void effectsInsideAreThoseOfTheOperationAround() {
    Operation writes =
        first("\"e.body\"() ({\"e.branch\"() ({\"e.write\"() : () -> ()}) : () -> ()}) : () -> ()");
    assertFalse(SideEffects.isMemoryEffectFree(writes));
    assertFalse(SideEffects.wouldBeTriviallyDead(writes));
    assertTrue(SideEffects.mayWrite(writes));
    assertFalse(SideEffects.isSpeculatable(writes));
    Operation reads =
        first("\"e.body\"() ({\"e.read\"() : () -> () \"e.end\"() : () -> ()}) : () -> ()");
    assertFalse(SideEffects.isMemoryEffectFree(reads));
    assertTrue(SideEffects.wouldBeTriviallyDead(reads));
    assertFalse(SideEffects.mayWrite(reads));
    assertFalse(SideEffects.onlyReads(reads));
  }

  @Test
  void whatIsInsideAnOperationThatDeclaresItsOwnEffectsDoesNotCount() {
    Operation pure = first("\"e.pure\"() ({\"e.write\"() : () -> ()}) : () -> ()");
    assertTrue(SideEffects.isPure(pure));
    assertFalse(SideEffects.areThoseInside(pure));
  }

  @Test
  void depthDoesNotMatter() {
    Context context = context();
    Operation root = new Operation(context.opName("e.body"), Location.unknown(context));
    Operation inner = root;
    for (int i = 0; i < 100_000; i++) {
      Operation op = new Operation(context.opName("e.body"), Location.unknown(context));
      inner.addRegion().addBlock().append(op);
      inner = op;
    }
    assertTrue(SideEffects.isPure(root));
    assertTrue(SideEffects.isTriviallyDead(root));
  }
}
