package dev.jpto.rewrite.pass;

import dev.jpto.ir.Context;
import dev.jpto.ir.Dialect;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Operation;
import dev.jpto.ir.RegionDef;
import dev.jpto.ir.Trait;
import dev.jpto.ir.attr.Location;
import dev.jpto.ir.attr.StringAttr;
import java.util.List;

/** Isolated containers to run passes on, and a leaf. */
final class TestDialect extends Dialect {
  static final OpDefinition MODULE = container("t.module");
  static final OpDefinition FUNC = container("t.func");
  static final OpDefinition OTHER = container("t.other");
  static final OpDefinition LEAF = OpDefinition.define("t.leaf").build();

  TestDialect() {
    super("t");
  }

  private static OpDefinition container(String name) {
    return OpDefinition.define(name)
        .variadicRegion("body", RegionDef.Blocks.ANY)
        .traits(Trait.Simple.ISOLATED_FROM_ABOVE, Trait.Simple.NO_TERMINATOR)
        .build();
  }

  @Override
  public String summary() {
    return "for tests";
  }

  @Override
  protected List<OpDefinition> defineOperations() {
    return List.of(MODULE, FUNC, OTHER, LEAF);
  }

  /** A module of functions with these symbols, each with one leaf. */
  static Operation module(Context context, String... symbols) {
    Operation module = empty(context, MODULE);
    for (String symbol : symbols) {
      Operation func = empty(context, FUNC);
      func.setAttr("sym_name", StringAttr.get(context, symbol));
      func.region(0).entry().append(op(context, LEAF));
      module.region(0).entry().append(func);
    }
    return module;
  }

  static Operation empty(Context context, OpDefinition definition) {
    Operation op = op(context, definition);
    op.addRegion().addBlock();
    return op;
  }

  static Operation op(Context context, OpDefinition definition) {
    return new Operation(context.opName(definition), Location.unknown(context));
  }
}
