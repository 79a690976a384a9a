package dev.jpto.std.cf;

import dev.jpto.ir.Dialect;
import dev.jpto.ir.OpDefinition;
import java.util.List;

/** The dialect {@code cf}: branches between the blocks of a region. */
public final class CfDialect extends Dialect {
  /** The namespace. */
  public static final String NAMESPACE = "cf";

  /** The dialect. */
  public CfDialect() {
    super(NAMESPACE);
  }

  @Override
  public String summary() {
    return "Branches between the blocks of a region, and assertions.";
  }

  @Override
  protected List<OpDefinition> defineOperations() {
    return CfOps.all();
  }
}
