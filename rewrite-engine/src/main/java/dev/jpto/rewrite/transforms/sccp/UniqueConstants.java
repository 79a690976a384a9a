package dev.jpto.rewrite.transforms.sccp;

import dev.jpto.ir.Block;
import dev.jpto.ir.Dialect;
import dev.jpto.ir.OpBuilder;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Region;
import dev.jpto.ir.Trait;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.Location;
import dev.jpto.ir.attr.Type;
import dev.jpto.rewrite.Rewriter;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * Makes constants, each once in every region that others do not see into, the latest first at its
 * start. A constant that stands for several values has no location.
 */
final class UniqueConstants {
  private record Key(Dialect dialect, Attribute value, Type type) {}

  private final Rewriter rewriter;
  private final Map<Region, Map<Key, Operation>> scopes = new IdentityHashMap<>();

  UniqueConstants(Rewriter rewriter) {
    this.rewriter = rewriter;
  }

  /** The constant {@code known}, to replace {@code value}, or null if there can be none. */
  Value get(Known known, Value value) {
    Dialect dialect = known.dialect().orElse(null);
    if (dialect == null) {
      return null;
    }
    Region scope = scopeOf(value.parentBlock());
    Map<Key, Operation> constants = scopes.computeIfAbsent(scope, s -> new HashMap<>());
    Key key = new Key(dialect, known.constant(), value.type());
    Operation first = constants.get(key);
    if (first != null) {
      if (first.location() != value.location()) {
        rewriter.setLocation(first, Location.unknown(first.context()));
      }
      return first.result();
    }
    OpBuilder start = rewriter.atStart(scope.entry());
    Operation made =
        dialect.materializeConstant(start, known.constant(), value.type(), value.location());
    return made == null ? null : unique(made, key, constants).result();
  }

  /** The dialect may use an operation of another one, of which there may be one already. */
  private Operation unique(Operation made, Key key, Map<Key, Operation> constants) {
    Dialect dialect = made.name().dialect().orElse(key.dialect());
    Key own = new Key(dialect, key.value(), key.type());
    Operation first = constants.putIfAbsent(own, made);
    if (first != null) {
      rewriter.eraseOp(made);
    }
    Operation chosen = first == null ? made : first;
    constants.put(key, chosen);
    return chosen;
  }

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
