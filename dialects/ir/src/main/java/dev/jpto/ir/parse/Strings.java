package dev.jpto.ir.parse;

import dev.jpto.ir.support.Utf8;

/** The escapes of quoted strings. */
final class Strings {
  private Strings() {}

  /** The content of the literal whose text between the quotes is {@code bytes[from, to)}. */
  static String unescape(Core core, int from, int to) {
    byte[] bytes = core.lexer.bytes;
    for (int i = from; i < to; i++) {
      if (bytes[i] == '\\') {
        return unescapeBytes(bytes, from, to);
      }
    }
    return core.memo.string(from, to);
  }

  private static String unescapeBytes(byte[] bytes, int from, int to) {
    byte[] out = new byte[to - from];
    int n = 0;
    int i = from;
    while (i < to) {
      byte c = bytes[i++];
      if (c != '\\') {
        out[n++] = c;
        continue;
      }
      byte e = bytes[i++];
      out[n++] =
          switch (e) {
            case '"', '\\' -> e;
            case 'n' -> '\n';
            case 't' -> '\t';
            default -> (byte) (Character.digit(e, 16) * 16 + Character.digit(bytes[i++], 16));
          };
    }
    return Utf8.decode(out, 0, n);
  }
}
