package dev.jpto.ir.attr;

/** {@code i32}, {@code si8}, {@code ui16}: an integer of 0 to {@value #MAX_WIDTH} bits. */
public final class IntegerType extends Type {
  /** The widest integer, in bits. */
  public static final int MAX_WIDTH = (1 << 24) - 1;

  /** How the bits are read; most operations want {@link #SIGNLESS}. */
  public enum Signedness {
    SIGNLESS("i"),
    SIGNED("si"),
    UNSIGNED("ui");

    private final String prefix;

    Signedness(String prefix) {
      this.prefix = prefix;
    }

    /** What stands before the width in the text. */
    public String prefix() {
      return prefix;
    }
  }

  private final int width;
  private final Signedness signedness;

  private IntegerType(Uniquer uniquer, int width, Signedness signedness) {
    super(uniquer, width * 3 + signedness.ordinal());
    this.width = width;
    this.signedness = signedness;
  }

  /** The signless integer type of {@code width} bits. */
  public static IntegerType get(Uniquer uniquer, int width) {
    return get(uniquer, width, Signedness.SIGNLESS);
  }

  /** The integer type of {@code width} bits. */
  public static IntegerType get(Uniquer uniquer, int width, Signedness signedness) {
    if (width < 0 || width > MAX_WIDTH) {
      throw new IllegalArgumentException("integer bitwidth is limited to " + MAX_WIDTH + " bits");
    }
    return uniquer.unique(new IntegerType(uniquer, width, signedness));
  }

  /** The width in bits. */
  public int width() {
    return width;
  }

  /** The signedness. */
  public Signedness signedness() {
    return signedness;
  }

  /** Whether this is {@code iN}. */
  public boolean isSignless() {
    return signedness == Signedness.SIGNLESS;
  }

  /** Whether this is {@code uiN}. */
  public boolean isUnsigned() {
    return signedness == Signedness.UNSIGNED;
  }

  @Override
  protected boolean sameAs(Uniqued other) {
    IntegerType that = (IntegerType) other;
    return width == that.width && signedness == that.signedness;
  }
}
