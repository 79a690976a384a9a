package dev.jpto.ir.parse;

import dev.jpto.ir.attr.OpaqueAttr;
import dev.jpto.ir.attr.OpaqueText;
import dev.jpto.ir.attr.OpaqueType;
import dev.jpto.ir.attr.StringAttr;
import dev.jpto.ir.attr.TupleType;
import dev.jpto.ir.attr.Uniqued;
import dev.jpto.ir.support.UpstreamDialects;

/**
 * Which aliases of the source were made by the printer of an upstream dialect that jpto does not
 * know, to be printed again. Such printers name an alias after the mnemonic ({@code #di_file =
 * #llvm.di_file<...>}), upstream's dialect {@code test} in ways of its own; other aliases are the
 * author's and are expanded, as upstream does.
 */
final class SourceAliases {
  private SourceAliases() {}

  /** Whether {@code base}, an alias without its number, is the printer's own for {@code value}. */
  static boolean keeps(Uniqued value, String base) {
    return switch (value) {
      case OpaqueAttr attribute -> keepsOpaque(attribute.text(), base);
      case OpaqueType type -> keepsOpaque(type.text(), base);
      case StringAttr string -> TestAliases.keeps(string, base);
      case TupleType tuple -> TestAliases.keeps(tuple, base);
      default -> false;
    };
  }

  private static boolean keepsOpaque(OpaqueText text, String base) {
    return switch (text.dialect()) {
      case "test" -> TestAliases.keeps(text, base);
      case "sparse_tensor" -> base.equals("sparse") || base.equals(text.mnemonic());
      default -> UpstreamDialects.contains(text.dialect()) && base.equals(text.mnemonic());
    };
  }

  /** The alias without the number that tells it from others of its kind. */
  static String base(String alias) {
    int end = alias.length();
    while (end > 0 && Character.isDigit(alias.charAt(end - 1))) {
      end--;
    }
    return alias.substring(0, end);
  }
}
