package dev.jpto.ir.parse;

import dev.jpto.ir.attr.OpaqueText;
import dev.jpto.ir.attr.OpaqueType;
import dev.jpto.ir.attr.StringAttr;
import dev.jpto.ir.attr.TupleType;
import dev.jpto.ir.attr.Type;
import java.util.List;
import java.util.Map;

/**
 * The aliases of upstream's dialect {@code test}, which mlir-opt 19 registers: of some strings and
 * tuples, and of a few of its own types.
 */
final class TestAliases {
  private static final String NAMED_RECURSIVE = "test_rec_alias<";

  private static final Map<String, String> OF_STRINGS =
      Map.of(
          "alias_test:dot_in_name", "test2Ealias",
          "alias_test:trailing_digit", "test_alias0_",
          "alias_test:prefixed_digit", "_0_test_alias",
          "alias_test:sanitize_conflict_a", "test_alias_conflict0_",
          "alias_test:sanitize_conflict_b", "test_alias_conflict0_",
          "alias_test:tensor_encoding", "test_encoding");

  private TestAliases() {}

  static boolean keeps(StringAttr string, String base) {
    return base.equals(OF_STRINGS.get(string.value()));
  }

  static boolean keeps(TupleType tuple, String base) {
    return base.equals("test_tuple")
        && !tuple.types().isEmpty()
        && tuple.types().stream().allMatch(TestAliases::isSimple);
  }

  private static boolean isSimple(Type type) {
    return type instanceof OpaqueType opaque
        && opaque.text().equals(OpaqueText.of("test", "smpla"));
  }

  static boolean keeps(OpaqueText text, String base) {
    String start = text.start();
    if (start.startsWith(NAMED_RECURSIVE)) {
      return base.equals(aliasNamed(firstName(start, NAMED_RECURSIVE.length())));
    }
    return switch (base) {
      case "test_ui8_" -> text.parts().equals(List.of("int<unsigned, 8>"));
      case "testrec" -> start.startsWith("test_rec<type_to_alias,");
      default -> false;
    };
  }

  private static String firstName(String text, int from) {
    int end = from;
    while (end < text.length() && ",>".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return text.substring(from, end);
  }

  /** A bare identifier as an alias: dots in hex, an underscore after a digit at the end. */
  private static String aliasNamed(String identifier) {
    String name = identifier.replace(".", "2E");
    boolean digitAtEnd = !name.isEmpty() && Character.isDigit(name.charAt(name.length() - 1));
    return digitAtEnd ? name + "_" : name;
  }
}
