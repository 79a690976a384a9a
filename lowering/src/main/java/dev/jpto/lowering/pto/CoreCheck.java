package dev.jpto.lowering.pto;

import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.StringAttr;
import dev.jpto.lowering.memory.Names;
import dev.jpto.tile.CoreAffinity;
import dev.jpto.tile.TileMemoryOps;
import dev.jpto.tile.TileType;

/** Refuses kernels that need both cores: the passes for mixed kernels split them before. */
final class CoreCheck {
  private static final String ADVICE =
      "; the passes for mixed kernels must split it before convert-tile-to-pto";

  private CoreCheck() {}

  /** Throws {@link Refusal} unless one core can run all of {@code function}. */
  static void check(Operation function) {
    Operation[] crossing = {null};
    Operation[] cube = {null};
    Operation[] vector = {null};
    function.walk(
        op -> {
          if (op == function || op.numRegions() > 0) {
            return;
          }
          switch (CoreAffinity.of(op)) {
            case CUBE -> cube[0] = cube[0] == null ? op : cube[0];
            case VECTOR -> vector[0] = vector[0] == null ? op : vector[0];
            case MIXED -> crossing[0] = crossing[0] == null ? op : crossing[0];
            case SHARED -> {}
          }
        });
    String name = function.attr("sym_name") instanceof StringAttr text ? text.value() : "";
    if (crossing[0] != null) {
      throw crosses(name, crossing[0]);
    }
    if (cube[0] != null && vector[0] != null) {
      throw Refusal.of(
              cube[0],
              "kernel '%s' needs the cube for '%s' and a vector core for '%s'%s",
              name,
              cube[0].name(),
              vector[0].name(),
              ADVICE)
          .note(vector[0].location(), "this runs on a vector core");
    }
  }

  private static Refusal crosses(String name, Operation op) {
    if (!op.is(TileMemoryOps.MOVE) || !(op.operand(0).type() instanceof TileType from)) {
      return Refusal.of(op, "kernel '%s' needs both cores for '%s'%s", name, op.name(), ADVICE);
    }
    TileType to = (TileType) op.result(0).type();
    String between =
        "from %s to %s"
            .formatted(from.space().orElseThrow().keyword(), to.space().orElseThrow().keyword());
    String cores =
        from.space().get().isCube() ? "the cube to a vector core" : "a vector core to the cube";
    return Refusal.of(
            op,
            "kernel '%s' needs both cores: %s crosses from %s (%s)%s",
            name,
            Names.of(op.operand(0)),
            cores,
            between,
            ADVICE)
        .note(op.operand(0).location(), "it is made here");
  }
}
