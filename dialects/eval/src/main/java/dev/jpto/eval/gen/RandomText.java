package dev.jpto.eval.gen;

import dev.jpto.ir.support.Utf8;
import java.util.List;

/** Random strings: names, and texts with quotes, line ends, zeros and bytes that are no UTF-8. */
final class RandomText {
  private static final String NAME_START = "abcxyzABCXYZ_";
  private static final String NAME_PART = NAME_START + "0123456789$.";
  private static final List<String> WORDS =
      List.of("a", "main", "value", "x0", "loc", "true", "unit", "i32", "index", "dense", "_", "x");
  private static final List<String> PIECES =
      List.of("\"", "\\", "\n", "\t", "\r", "\0", "//", "é", "漢", "😀", " ", "%0", "\u007F", ":");

  private final Dice dice;

  RandomText(Dice dice) {
    this.dice = dice;
  }

  /** A bare identifier; also such as are keywords elsewhere. */
  String name() {
    if (dice.percent(40)) {
      return dice.pick(WORDS);
    }
    StringBuilder name = new StringBuilder();
    name.append(NAME_START.charAt(dice.below(NAME_START.length())));
    for (int i = dice.below(8); i > 0; i--) {
      name.append(NAME_PART.charAt(dice.below(NAME_PART.length())));
    }
    return name.toString();
  }

  /** Mostly a name, sometimes any text; never empty. */
  String key() {
    if (dice.percent(85)) {
      return name();
    }
    String text = any();
    return text.isEmpty() ? "-" : text;
  }

  /** Any text, maybe empty. */
  String any() {
    StringBuilder text = new StringBuilder();
    for (int i = dice.below(5); i > 0; i--) {
      switch (dice.below(4)) {
        case 0 -> text.append(dice.pick(PIECES));
        case 1 -> text.append(invalidByte());
        default -> text.append(name());
      }
    }
    return Utf8.decode(Utf8.encode(text.toString()), 0, Utf8.encode(text.toString()).length);
  }

  private String invalidByte() {
    byte[] one = {(byte) dice.between(0x80, 0xFF)};
    return Utf8.decode(one, 0, 1);
  }
}
