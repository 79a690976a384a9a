package dev.jpto.std.arith;

import dev.jpto.ir.DialectParser;
import dev.jpto.ir.ParseFailure;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of a set of flags, {@code <nnan,contract>}: keywords in the order of their bits.
 *
 * @param mnemonic the name of the attribute
 * @param attribute what MLIR's diagnostics call the attribute
 * @param type what MLIR's diagnostics call the set of flags
 * @param separator what stands between keywords when printed
 * @param bits the keyword of each bit, lowest first
 * @param all the keyword for all bits; empty if there is none
 */
record FlagKeywords(
    String mnemonic,
    String attribute,
    String type,
    String separator,
    List<String> bits,
    String all) {
  private static final String NONE = "none";

  /** The flags as they are printed, without brackets. */
  String text(int flags) {
    if (flags == 0) {
      return NONE;
    }
    if (flags == allBits() && !all.isEmpty()) {
      return all;
    }
    List<String> set = new ArrayList<>();
    for (int i = 0; i < bits.size(); i++) {
      if ((flags >> i & 1) != 0) {
        set.add(bits.get(i));
      }
    }
    return String.join(separator, set);
  }

  /** Reads the flags in their angle brackets; any order, and a keyword may come twice. */
  int parse(DialectParser parser) {
    parser.expect("<");
    int flags = parseList(parser);
    parser.expect(">");
    return flags;
  }

  private int parseList(DialectParser parser) {
    try {
      int start = parser.position();
      int flags = 0;
      do {
        flags |= bitsOf(parser.parseKeyword(), parser, start);
      } while (parser.consumeIf(","));
      return flags;
    } catch (ParseFailure reported) {
      throw parser.error(
          "failed to parse " + attribute + " parameter 'value' which is to be a `" + type + "`");
    }
  }

  private int bitsOf(String keyword, DialectParser parser, int start) {
    int bit = bits.indexOf(keyword);
    if (bit >= 0) {
      return 1 << bit;
    }
    if (keyword.equals(NONE)) {
      return 0;
    }
    if (keyword.equals(all)) {
      return allBits();
    }
    throw parser.errorAt(start, "expected " + type + " to be one of: " + choices());
  }

  private String choices() {
    String each = NONE + ", " + String.join(", ", bits);
    return all.isEmpty() ? each : each + ", " + all;
  }

  private int allBits() {
    return (1 << bits.size()) - 1;
  }
}
