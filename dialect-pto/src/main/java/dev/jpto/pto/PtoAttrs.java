package dev.jpto.pto;

import dev.jpto.ir.AttrConstraint;
import dev.jpto.ir.attr.ArrayAttr;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.IntegerAttr;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.StringAttr;
import dev.jpto.ir.attr.SymbolRefAttr;
import dev.jpto.ir.attr.Uniquer;
import java.util.ArrayList;
import java.util.List;

/** What inherent attributes of the dialect may be; widths of integers are strict. */
final class PtoAttrs {
  static final AttrConstraint BOOL =
      new AttrConstraint(
          "bool attribute",
          a -> a instanceof IntegerAttr i && i.type().isSignlessInteger(1),
          u -> List.of(IntegerAttr.bool(u, false), IntegerAttr.bool(u, true)));

  static final AttrConstraint I8 = integer(8);
  static final AttrConstraint I32 = integer(32);
  static final AttrConstraint I64 = integer(64);

  static final AttrConstraint STRING =
      new AttrConstraint(
          "string attribute",
          a -> a instanceof StringAttr,
          u -> List.of(StringAttr.get(u, "name")));

  static final AttrConstraint SYMBOL =
      new AttrConstraint(
          "flat symbol reference attribute",
          a -> a instanceof SymbolRefAttr s && s.isFlat(),
          u -> List.of(SymbolRefAttr.get(u, "f")));

  /** {@code [16, 16]}: not a dense array. */
  static final AttrConstraint I64_ARRAY =
      new AttrConstraint(
          "64-bit integer array attribute",
          a -> a instanceof ArrayAttr array && array.elements().stream().allMatch(I64::allows),
          ArrayAttr.class::isInstance,
          u -> List.of(ArrayAttr.get(u, List.of(i64(u, 16), i64(u, 16)))));

  /** What {@code get_buf} is about; only the first two can be emitted, ptoas reads all. */
  static final AttrConstraint BUFFER_USER =
      anyOf(PtoEnums.PIPE_EVENT_TYPE, PtoEnums.SYNC_OP_TYPE, PtoEnums.PIPE);

  /** One end of an event, under its name or its old name. */
  static final AttrConstraint SYNC_END = anyOf(PtoEnums.PIPE_EVENT_TYPE, PtoEnums.SYNC_OP_TYPE);

  private PtoAttrs() {}

  /** A value of one of these enums. */
  static AttrConstraint anyOf(PtoEnum... kinds) {
    List<PtoEnum> allowed = List.of(kinds);
    List<String> names = allowed.stream().map(PtoEnum::mnemonic).toList();
    return new AttrConstraint(
        String.join(" or ", names) + " attribute",
        a -> a instanceof PtoEnumAttr e && allowed.contains(e.kind()),
        u -> samples(u, allowed));
  }

  private static List<Attribute> samples(Uniquer uniquer, List<PtoEnum> kinds) {
    List<Attribute> all = new ArrayList<>();
    for (PtoEnum kind : kinds) {
      for (PtoEnum.Case value : kind.cases()) {
        all.add(PtoEnumAttr.get(uniquer, kind, value));
      }
    }
    return all;
  }

  private static AttrConstraint integer(int width) {
    return new AttrConstraint(
        width + "-bit signless integer attribute",
        a -> a instanceof IntegerAttr i && i.type().isSignlessInteger(width),
        IntegerAttr.class::isInstance,
        u -> List.of(IntegerAttr.get(IntegerType.get(u, width), 1)));
  }

  /** {@link #I32} where these are typical values. */
  static AttrConstraint i32Like(Integer... values) {
    List<Integer> all = List.of(values);
    return new AttrConstraint(
        I32.summary(),
        I32.test(),
        I32.storage(),
        u -> all.stream().<Attribute>map(value -> i32(u, value)).toList());
  }

  static IntegerAttr i32(Uniquer uniquer, long value) {
    return IntegerAttr.get(IntegerType.get(uniquer, 32), value);
  }

  private static IntegerAttr i64(Uniquer uniquer, long value) {
    return IntegerAttr.get(IntegerType.get(uniquer, 64), value);
  }
}
