package dev.jpto.std.func;

import dev.jpto.ir.Dialect;
import dev.jpto.ir.OpDefinition;
import java.util.List;

/** The dialect {@code func}: functions, calls and returns. */
public final class FuncDialect extends Dialect {
  /** The namespace. */
  public static final String NAMESPACE = "func";

  /** The dialect. */
  public FuncDialect() {
    super(NAMESPACE);
  }

  @Override
  public String summary() {
    return "Functions, calls and returns.";
  }

  @Override
  protected List<OpDefinition> defineOperations() {
    return FuncOps.all();
  }
}
