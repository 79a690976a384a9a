package dev.jpto.rewrite.timing;

/**
 * The times of one compilation.
 *
 * <pre>{@code
 * Timing timing = new Timing();
 * try (Timing.Scope scope = timing.start("Parser")) { ... }
 * TimingReport.printTree(timing.stop(), out);
 * }</pre>
 */
public final class Timing {
  /** Measures until it is closed. */
  public interface Scope extends AutoCloseable {
    /** Measures nothing. */
    Scope NONE = () -> {};

    @Override
    void close();
  }

  private final TimedNode root = new TimedNode("root", false);
  private final long started = System.nanoTime();

  /** What all parts are parts of. */
  public TimedNode root() {
    return root;
  }

  /** Starts measuring a part of the whole. */
  public Scope start(String label) {
    TimedNode node = root.child(label, label, false);
    long start = System.nanoTime();
    return () -> node.add(System.nanoTime() - start);
  }

  /** Ends the whole; returns it. */
  public TimedNode stop() {
    root.add(System.nanoTime() - started);
    return root;
  }
}
