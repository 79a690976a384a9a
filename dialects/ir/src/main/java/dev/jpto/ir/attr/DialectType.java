package dev.jpto.ir.attr;

/**
 * A type that a dialect defines. Its content is one record, which gives equality and hash; the
 * dialect's parser hook reads what {@link #printBody} writes.
 *
 * @param <P> the parameters
 */
public abstract class DialectType<P extends Record> extends Type {
  private final P params;

  /** Makes a candidate; hand it to {@link Uniquer#unique} before use. */
  protected DialectType(Uniquer uniquer, P params) {
    super(uniquer, params.hashCode());
    this.params = params;
  }

  /** The parameters. */
  public final P params() {
    return params;
  }

  /** The namespace of the dialect, {@code pto} in {@code !pto.ptr<i32>}. */
  public abstract String dialect();

  /** Writes what follows {@code !dialect.}, for example {@code ptr<i32>}. */
  public abstract void printBody(AttrPrinter printer);

  @Override
  protected final boolean sameAs(Uniqued other) {
    return params.equals(((DialectType<?>) other).params);
  }
}
