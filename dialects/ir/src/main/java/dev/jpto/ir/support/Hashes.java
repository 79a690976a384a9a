package dev.jpto.ir.support;

/**
 * Hashes for tables that have no second defence against values chosen, or grown by habit, to be
 * alike under {@link String#hashCode} and {@link Long#hashCode}.
 */
public final class Hashes {
  private static final int PRIME = 0x0100_0193;
  private static final long ODD = 0x9E37_79B9_7F4A_7C15L;

  private Hashes() {}

  /** The hash (FNV-1a) of a text from that of what is before its last unit; 0 to begin with. */
  public static int step(int before, int last) {
    return (before ^ last) * PRIME;
  }

  /** The hash of a text. */
  public static int of(String text) {
    int hash = 0;
    for (int i = 0; i < text.length(); i++) {
      hash = step(hash, text.charAt(i));
    }
    return hash;
  }

  /** The hash of a number. */
  public static int of(long number) {
    return (int) ((number ^ number >>> 32) * ODD >>> 32);
  }
}
