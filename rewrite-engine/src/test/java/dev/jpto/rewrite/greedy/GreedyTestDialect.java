package dev.jpto.rewrite.greedy;

import dev.jpto.ir.Dialect;
import dev.jpto.ir.OpDefinition;
import java.util.List;

/** The dialect {@code g} of the operations a test needs. */
final class GreedyTestDialect extends Dialect {
  private final List<OpDefinition> operations;

  GreedyTestDialect(List<OpDefinition> operations) {
    super("g");
    this.operations = operations;
  }

  @Override
  public String summary() {
    return "for tests";
  }

  @Override
  protected List<OpDefinition> defineOperations() {
    return operations;
  }
}
