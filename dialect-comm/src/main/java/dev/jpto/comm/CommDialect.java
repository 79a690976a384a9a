package dev.jpto.comm;

import dev.jpto.ir.Dialect;
import dev.jpto.ir.OpDefinition;
import java.util.List;

/** The dialect of signals between ranks. */
public final class CommDialect extends Dialect {
  /** What stands before the dot. */
  public static final String NAMESPACE = "comm";

  /** The dialect. */
  public CommDialect() {
    super(NAMESPACE);
  }

  @Override
  public String summary() {
    return "Signals between ranks: notify, wait, test";
  }

  @Override
  protected List<OpDefinition> defineOperations() {
    return List.of(CommOps.NOTIFY, CommOps.WAIT, CommOps.TEST);
  }
}
