package dev.jpto.rewrite.greedy;

import dev.jpto.ir.Block;
import dev.jpto.ir.Dialect;
import dev.jpto.ir.Folding;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Region;
import dev.jpto.ir.Trait;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.Location;
import dev.jpto.ir.attr.Type;
import dev.jpto.rewrite.Rewriter;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The constants of each region that others do not see into, each once: they are moved to its start,
 * where they dominate all uses, and later twins are replaced by the first. A constant that stands
 * for several has no location.
 */
final class KnownConstants {
  private record Key(Optional<Dialect> dialect, Attribute value, Type type) {}

  private final Rewriter rewriter;
  private final Map<Region, Map<Key, Operation>> scopes = new IdentityHashMap<>();
  private final Set<Operation> known = Collections.newSetFromMap(new IdentityHashMap<>());

  KnownConstants(Rewriter rewriter) {
    this.rewriter = rewriter;
  }

  /** Whether {@code op} was erased because it is a constant that is known already. */
  boolean replacesByKnown(Operation op) {
    if (!Folding.isConstant(op)) {
      return false;
    }
    Region scope = scopeOf(op.block());
    Key key = new Key(op.name().dialect(), Folding.constantOf(op.result()), op.result().type());
    Operation first = scopes.computeIfAbsent(scope, r -> new HashMap<>()).putIfAbsent(key, op);
    if (first == null) {
      hoist(op, scope.entry());
      return false;
    }
    first.setLocation(Location.unknown(op.context()));
    rewriter.replaceOp(op, first);
    return true;
  }

  private void hoist(Operation op, Block start) {
    boolean inPlace =
        op.block() == start && (op.previous() == null || known.contains(op.previous()));
    if (!inPlace) {
      op.moveBefore(start.firstOp());
      op.setLocation(Location.unknown(op.context()));
    }
    known.add(op);
  }

  /** The closest region around whose operations see nothing outside it. */
  private static Region scopeOf(Block block) {
    Region region = block.region();
    while (!isScope(region.parentOp())) {
      region = region.parentOp().parentRegion();
    }
    return region;
  }

  private static boolean isScope(Operation op) {
    return !op.name().isRegistered()
        || op.hasTrait(Trait.Simple.ISOLATED_FROM_ABOVE)
        || op.block() == null;
  }
}
