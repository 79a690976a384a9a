package dev.jpto.eval.gen;

import dev.jpto.ir.Block;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Region;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.Location;
import dev.jpto.ir.attr.StringAttr;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Random locations of every kind; the same ones come again, as aliases need it. */
final class RandomLocations {
  private static final int MAX_DEPTH = 3;
  private static final int MAX_KNOWN = 6;

  private final RandomBuiltins all;
  private final Dice dice;
  private final List<Location> known = new ArrayList<>();

  RandomLocations(RandomBuiltins all) {
    this.all = all;
    this.dice = all.dice;
  }

  /** Gives every operation and block argument in {@code root} a location. */
  void give(Operation root) {
    root.walk(
        op -> {
          op.setLocation(any());
          for (Region region : op.regions()) {
            for (Block block : region) {
              block.arguments().forEach(argument -> argument.setLocation(any()));
            }
          }
        });
  }

  /** Any location. */
  Location any() {
    if (!known.isEmpty() && dice.percent(40)) {
      return dice.pick(known);
    }
    Location location = make(MAX_DEPTH);
    if (known.size() < MAX_KNOWN) {
      known.add(location);
    }
    return location;
  }

  private Location make(int depth) {
    if (depth == 0) {
      return file();
    }
    return switch (dice.below(6)) {
      case 0 -> Location.unknown(all.context);
      case 1 -> Location.name(string(), make(depth - 1));
      case 2 -> Location.callSite(make(depth - 1), make(depth - 1));
      case 3 -> fused(depth - 1);
      default -> file();
    };
  }

  private Location file() {
    int line = dice.percent(95) ? dice.below(50) : (int) dice.bits();
    return Location.file(string(), line, dice.below(80));
  }

  private Location fused(int depth) {
    Optional<Attribute> metadata =
        dice.percent(50)
            ? Optional.of(all.attributes.any(1)).filter(attribute -> !mayHaveAlias(attribute))
            : Optional.empty();
    return Location.fused(all.context, dice.list(0, 3, () -> make(depth)), metadata);
  }

  /**
   * An alias that a location needs stands behind the module, which is too late for an attribute of
   * an unregistered operation that prints it too: MLIR 19 prints, as jpto does, what cannot be
   * read.
   */
  private static boolean mayHaveAlias(Attribute attribute) {
    String text = attribute.toString();
    return text.contains("affine_") || text.contains("tuple<") || text.contains("distinct[");
  }

  private StringAttr string() {
    return StringAttr.get(all.context, all.text.key());
  }
}
