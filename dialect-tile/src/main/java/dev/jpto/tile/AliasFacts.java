package dev.jpto.tile;

import dev.jpto.ir.Groups;
import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.TypeAttr;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Which buffers the result of an operation shares, must not share, or may share with its operands
 * (tile-tensor.md section 2.7). Where nothing is said, the result may be made in the buffer of an
 * operand that is not used later.
 *
 * @param viewOf the operand that the result is a view of: same buffer, no element moved
 * @param inPlaceOf the operand whose buffer the result must be made in
 * @param notIn the operands whose buffers the result must not be made in
 */
public record AliasFacts(OptionalInt viewOf, OptionalInt inPlaceOf, List<Integer> notIn) {
  static final AliasFacts FREE =
      new AliasFacts(OptionalInt.empty(), OptionalInt.empty(), List.of());

  static final AliasRule VIEW =
      op -> new AliasFacts(OptionalInt.of(0), OptionalInt.empty(), List.of());

  static final AliasRule NOT_IN_ANY = op -> notIn(tiles(op));

  /** Copies the list. */
  public AliasFacts {
    notIn = List.copyOf(notIn);
  }

  /** What holds of {@code op}; nothing of an operation of another dialect. */
  public static AliasFacts of(Operation op) {
    AliasRule rule =
        op.definition() == null ? null : op.definition().implementation(AliasRule.class);
    return rule == null ? FREE : rule.of(op);
  }

  /** Whether the result must not be made in the buffer of operand {@code index}. */
  public boolean forbids(int index) {
    return notIn.contains(index);
  }

  /** The result is made in the buffer of the only operand of {@code group}. */
  static AliasRule inPlaceOf(String group) {
    return op -> new AliasFacts(OptionalInt.empty(), OptionalInt.of(indexOf(op, group)), List.of());
  }

  /** The result is not made in the buffers of these groups. */
  static AliasRule notInGroups(String... groups) {
    return op -> {
      List<Integer> indices = new ArrayList<>();
      for (String group : groups) {
        addAll(op, group, indices);
      }
      return notIn(indices);
    };
  }

  private static AliasFacts notIn(List<Integer> indices) {
    return new AliasFacts(OptionalInt.empty(), OptionalInt.empty(), indices);
  }

  /** A cast to wider elements would overwrite what it has not read yet. */
  static AliasFacts ofCast(Operation op) {
    boolean widens =
        op.attr("to") instanceof TypeAttr to
            && op.operand(0).type() instanceof TileType source
            && TileElement.bits(to.type()) > TileElement.bits(source.elementType());
    return widens ? notIn(List.of(0)) : FREE;
  }

  private static List<Integer> tiles(Operation op) {
    List<Integer> indices = new ArrayList<>();
    for (int i = 0; i < op.numOperands(); i++) {
      if (op.operand(i).type() instanceof TileType) {
        indices.add(i);
      }
    }
    return indices;
  }

  private static int indexOf(Operation op, String group) {
    List<Integer> indices = new ArrayList<>();
    addAll(op, group, indices);
    return indices.getFirst();
  }

  private static void addAll(Operation op, String group, List<Integer> to) {
    for (int g = 0; g < op.definition().operands().size(); g++) {
      if (op.definition().operands().get(g).name().equals(group)) {
        Groups.Range range = Groups.operandRange(op, g);
        for (int i = 0; i < range.size(); i++) {
          to.add(range.start() + i);
        }
      }
    }
  }
}
