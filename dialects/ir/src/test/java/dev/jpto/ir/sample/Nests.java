package dev.jpto.ir.sample;

import dev.jpto.ir.Block;
import dev.jpto.ir.Context;
import dev.jpto.ir.OpBuilder;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.Location;

/** Operations nested very deeply, made without a parser. */
public final class Nests {
  private Nests() {}

  /** {@code depth} unregistered operations, each in the region of the one before. */
  public static Operation unregistered(Context context, int depth) {
    return nest(context, "x.op", depth);
  }

  /** {@code depth} modules, each in the one before. */
  public static Operation modules(Context context, int depth) {
    return nest(context, "builtin.module", depth);
  }

  private static Operation nest(Context context, String name, int depth) {
    Operation root = new Operation(context.opName(name), Location.unknown(context));
    Operation inner = root;
    for (int i = 1; i < depth; i++) {
      Operation op = new Operation(context.opName(name), Location.unknown(context));
      inner.addRegion().addBlock().append(op);
      inner = op;
    }
    inner.addRegion().addBlock();
    return root;
  }

  /**
   * A module of {@code depth} nested conditionals, all on one condition of the module. Each holds a
   * sum of sums of the one around it.
   */
  public static Operation conditionals(Context context, int depth) {
    Location unknown = Location.unknown(context);
    OpBuilder builder = new OpBuilder(context);
    Operation module = builder.create("builtin.module", unknown).regions(1).build();
    builder.atEnd(module.region(0).addBlock());
    Value condition =
        builder.create("x.c", unknown).results(IntegerType.get(context, 1)).insert().result();
    Value sum =
        builder.create("x.v", unknown).results(IntegerType.get(context, 32)).insert().result();
    for (int i = 0; i < depth; i++) {
      Block block =
          builder
              .create(SampleOps.IF, unknown)
              .operand("condition", condition)
              .results()
              .regions(2)
              .insert()
              .region(0)
              .addBlock();
      builder.atEnd(block).create(SampleOps.YIELD, unknown).results().insert();
      builder.atStart(block);
      sum =
          builder
              .create(SampleOps.ADDI, unknown)
              .operand("lhs", sum)
              .operand("rhs", sum)
              .insert()
              .result();
    }
    return module;
  }
}
