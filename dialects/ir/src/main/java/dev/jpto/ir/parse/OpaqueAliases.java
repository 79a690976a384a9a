package dev.jpto.ir.parse;

import dev.jpto.ir.attr.OpaqueText;
import dev.jpto.ir.support.UpstreamDialects;

/**
 * Which aliases of an upstream dialect that jpto does not know are its printer's own, to be printed
 * again. Such printers name an alias after the mnemonic ({@code #di_file = #llvm.di_file<...>});
 * other aliases are the author's and are expanded, as upstream does.
 */
final class OpaqueAliases {
  private OpaqueAliases() {}

  static boolean keeps(OpaqueText text, String alias) {
    String base = base(alias);
    if (!UpstreamDialects.contains(text.dialect())) {
      return false;
    }
    boolean sparse = text.dialect().equals("sparse_tensor") && base.equals("sparse");
    return sparse || base.equals(text.mnemonic());
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
