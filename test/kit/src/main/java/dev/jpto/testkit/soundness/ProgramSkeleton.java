package dev.jpto.testkit.soundness;

import dev.jpto.ir.Block;
import dev.jpto.ir.Context;
import dev.jpto.ir.OpBuilder;
import dev.jpto.ir.OpResult;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.FunctionType;
import dev.jpto.ir.attr.Location;
import dev.jpto.ir.attr.StringAttr;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.attr.TypeAttr;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A module with one function of one block that is being made. */
final class ProgramSkeleton {
  /** One in so many functions with several results returns one less. */
  private static final int LEAVES_OUT = 3;

  private final Context context;
  private final Location location;
  private final Operation module;
  private final Operation function;
  private final Block block;
  private final OpBuilder builder;

  ProgramSkeleton(Context context) {
    this.context = context;
    this.location = Location.unknown(context);
    this.builder = new OpBuilder(context);
    this.module = builder.create("builtin.module", location).regions(1).build();
    this.function = builder.create("func.func", location).regions(1).build();
    module.region(0).addBlock().append(function);
    this.block = function.region(0).addBlock();
    builder.atEnd(block);
  }

  /** Inserts at the end of the function. */
  OpBuilder builder() {
    return builder;
  }

  Location location() {
    return location;
  }

  /** A new argument of the function. */
  Value argument(Type type) {
    return block.addArgument(type, location);
  }

  /**
   * Ends the function and returns the module. Results that are not used are returned; of several
   * some may be left out.
   */
  Operation finish(Random random) {
    List<Value> unused = new ArrayList<>();
    for (Operation op : block) {
      op.results().stream().filter(OpResult::isUnused).forEach(unused::add);
    }
    while (unused.size() > 1 && random.nextInt(LEAVES_OUT) == 0) {
      unused.remove(random.nextInt(unused.size()));
    }
    builder.create("func.return", location).operands(unused.toArray(Value[]::new)).insert();
    List<Type> inputs = block.arguments().stream().map(Value::type).toList();
    List<Type> results = unused.stream().map(Value::type).toList();
    FunctionType type = FunctionType.get(context, inputs, results);
    function.setAttr("function_type", TypeAttr.get(type));
    function.setAttr("sym_name", StringAttr.get(context, "f"));
    return module;
  }
}
