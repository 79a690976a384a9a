package dev.jpto.rewrite.pass;

/** A number a pass counts; summed over all its runs. */
public final class Statistic {
  private final String name;
  private final String description;
  private long value;

  Statistic(String name, String description) {
    this.name = name;
    this.description = description;
  }

  /** The name, {@code num-erased}. */
  public String name() {
    return name;
  }

  /** One phrase. */
  public String description() {
    return description;
  }

  /** The number so far. */
  public long value() {
    return value;
  }

  /** Counts one. */
  public void increment() {
    value++;
  }

  /** Counts {@code more}. */
  public void add(long more) {
    value += more;
  }
}
