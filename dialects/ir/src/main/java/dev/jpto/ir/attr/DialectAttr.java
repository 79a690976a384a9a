package dev.jpto.ir.attr;

/**
 * An attribute that a dialect defines. Its content is one record, which gives equality and hash;
 * the dialect's parser hook reads what {@link #print} writes.
 *
 * @param <P> the parameters
 */
public abstract class DialectAttr<P extends Record> extends Attribute {
  private final P params;

  /** Makes a candidate; hand it to {@link Uniquer#unique} before use. */
  protected DialectAttr(Uniquer uniquer, P params) {
    super(uniquer, params.hashCode());
    this.params = params;
  }

  /** The parameters. */
  public final P params() {
    return params;
  }

  /** The namespace of the dialect, {@code arith} in {@code #arith.fastmath<none>}. */
  public abstract String dialect();

  /**
   * Writes what follows {@code #dialect}, first separator included: {@code .fastmath<none>} or, for
   * the style whose body is opaque, {@code <notify_op set>}.
   */
  public abstract void printBody(AttrPrinter printer);

  @Override
  protected final boolean sameAs(Uniqued other) {
    return params.equals(((DialectAttr<?>) other).params);
  }
}
