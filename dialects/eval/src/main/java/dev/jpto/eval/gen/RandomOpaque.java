package dev.jpto.eval.gen;

import dev.jpto.ir.attr.NoneType;
import dev.jpto.ir.attr.OpaqueAttr;
import dev.jpto.ir.attr.OpaqueText;
import java.util.List;

/** Random texts of types and attributes whose dialect nobody knows: balanced, else anything. */
final class RandomOpaque {
  private static final List<String> DIALECTS = List.of("foo", "bar", "my_dialect");
  private static final List<String> WORDS =
      List.of(
          "ptr",
          "struct",
          "none",
          "x",
          "4x?xf32",
          "i32",
          "-> ",
          "->",
          "=",
          ":",
          ", ",
          "@sym",
          "1.5",
          "0x1F",
          "\"a\\\"b>\"",
          "%",
          "*",
          "d0 + 1",
          "#",
          "!foo.t",
          "#foo<x>");
  private static final List<String> BRACKETS = List.of("<>", "()", "[]", "{}");

  private final RandomBuiltins all;
  private final Dice dice;

  RandomOpaque(RandomBuiltins all) {
    this.all = all;
    this.dice = all.dice;
  }

  /** The text of a type or attribute: {@code ptr<3>}, or anything inside brackets. */
  OpaqueText text() {
    String dialect = dice.pick(DIALECTS);
    return switch (dice.below(3)) {
      case 0 -> OpaqueText.of(dialect, dice.pick(List.of("ptr", "none", "a.b", "x1_y")));
      case 1 -> OpaqueText.of(dialect, dice.pick(List.of("ptr", "array", "s.t")) + nested(2, "<>"));
      default -> OpaqueText.of(dialect, "\"" + all.text.name() + "\" " + content(2));
    };
  }

  /** An attribute, sometimes with a type. */
  OpaqueAttr attribute() {
    return OpaqueAttr.get(
        dice.percent(20) ? all.types.scalar() : NoneType.get(all.context), text());
  }

  private String nested(int depth, String brackets) {
    return brackets.charAt(0) + content(depth - 1) + brackets.charAt(1);
  }

  private String content(int depth) {
    StringBuilder content = new StringBuilder();
    for (int i = dice.below(4); i > 0; i--) {
      boolean inside = depth > 0 && dice.percent(40);
      content.append(inside ? nested(depth, dice.pick(BRACKETS)) : dice.pick(WORDS));
    }
    return content.toString();
  }
}
