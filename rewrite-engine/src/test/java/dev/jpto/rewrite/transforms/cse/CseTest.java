package dev.jpto.rewrite.transforms.cse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jpto.ir.Block;
import dev.jpto.ir.Context;
import dev.jpto.ir.Dialect;
import dev.jpto.ir.MemoryEffects;
import dev.jpto.ir.MemoryEffects.Effect;
import dev.jpto.ir.MemoryEffects.Kind;
import dev.jpto.ir.OpBuilder;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Operation;
import dev.jpto.ir.RegionDef.Blocks;
import dev.jpto.ir.Trait;
import dev.jpto.ir.TypeConstraint;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.Location;
import dev.jpto.ir.builtin.BuiltinDialect;
import dev.jpto.rewrite.pass.OpPassManager;
import dev.jpto.rewrite.pass.PassManager;
import dev.jpto.rewrite.pass.Statistic;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the standard dialects do not show of cse: reading twins, deep nests, counters. */
class CseTest {
  private static final TypeConstraint ANY =
      new TypeConstraint("any type", t -> true, u -> List.of());

  private static OpDefinition op(String name, Effect... effects) {
    return OpDefinition.define("e." + name)
        .variadicResult("outs", ANY)
        .effects(MemoryEffects.of(effects))
        .build();
  }

  private static final OpDefinition READ = op("read", new Effect(Kind.READ, ""));
  private static final OpDefinition WRITE = op("write", new Effect(Kind.WRITE, ""));
  private static final OpDefinition PURE = op("pure");
  private static final OpDefinition BODY =
      OpDefinition.define("e.body")
          .variadicResult("outs", ANY)
          .variadicRegion("bodies", Blocks.ANY)
          .traits(Trait.Simple.RECURSIVE_MEMORY_EFFECTS, Trait.Simple.NO_TERMINATOR)
          .build();

  private static final class Effects extends Dialect {
    Effects() {
      super("e");
    }

    @Override
    public String summary() {
      return "Operations with effects.";
    }

    @Override
    protected List<OpDefinition> defineOperations() {
      return List.of(READ, WRITE, PURE, BODY);
    }
  }

  private final Context context = new Context(new BuiltinDialect(), new Effects());
  private final Location unknown = Location.unknown(context);
  private final OpBuilder builder = new OpBuilder(context);
  private final Operation module =
      builder.create(BuiltinDialect.MODULE, unknown).regions(1).build();
  private final Block body = module.region(0).addBlock();
  private final Cse cse = new Cse();

  private Operation add(OpDefinition definition) {
    return builder
        .create(definition, unknown)
        .results(IntegerType.get(context, 32))
        .regions(definition == BODY ? 1 : 0)
        .insert();
  }

  private void use(Operation... ops) {
    context.allowUnregisteredDialects(true);
    for (Operation op : ops) {
      builder.create("x.use", unknown).operands(op.result()).insert();
    }
  }

  private List<String> names() {
    List<String> names = new ArrayList<>();
    body.forEach(op -> names.add(op.name().text().substring(2)));
    return names;
  }

  private void run() {
    assertTrue(new PassManager(new OpPassManager("builtin.module").add(cse)).run(module));
  }

  private long count(int statistic) {
    Statistic counted = cse.statistics().get(statistic);
    return counted.value();
  }

  @Test
  void readingTwinsAreMergedIfNothingBetweenMayWrite() {
    builder.atEnd(body);
    Operation first = add(READ);
    Operation same = add(READ);
    add(WRITE);
    Operation other = add(READ);
    Operation otherSame = add(READ);
    use(first, same, other, otherSame);
    run();
    assertEquals(List.of("read", "write", "read", "use", "use", "use", "use"), names());
    assertEquals(2, count(0));
  }

  @Test
  void writesInsideOperationsBetweenCountToo() {
    builder.atEnd(body);
    Operation first = add(READ);
    Operation holder = add(BODY);
    Operation second = add(READ);
    use(first, second);
    builder.atEnd(holder.region(0).addBlock());
    add(WRITE);
    run();
    assertEquals(List.of("read", "body", "read", "use", "use"), names());
  }

  @Test
  void deadAndMergedOperationsAreCounted() {
    builder.atEnd(body);
    add(PURE);
    add(READ);
    use(add(PURE), add(PURE), add(PURE));
    run();
    assertEquals(List.of("pure", "use", "use", "use"), names());
    assertEquals(2, count(0), "merged");
    assertEquals(2, count(1), "dead");
  }

  @Test
  void anyDepthIsVisitedOnce() {
    builder.atEnd(body);
    Operation outermost = add(BODY);
    use(outermost);
    Operation holder = outermost;
    for (int i = 0; i < 100_000; i++) {
      builder.atEnd(holder.region(0).addBlock());
      add(PURE);
      holder = add(BODY);
      use(holder);
    }
    run();
    assertEquals(100_000, count(1));
  }
}
