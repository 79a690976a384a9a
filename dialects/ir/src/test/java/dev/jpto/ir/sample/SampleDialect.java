package dev.jpto.ir.sample;

import dev.jpto.ir.Context;
import dev.jpto.ir.Dialect;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.builtin.BuiltinDialect;
import java.util.List;

/**
 * A dialect of the tests. {@code func}, {@code arith}, {@code scf} and {@code cf} define just what
 * the tests of the kernel use of these dialects; {@code test} has an operation for each rule.
 */
public final class SampleDialect extends Dialect {
  private final List<OpDefinition> operations;

  private SampleDialect(String namespace, List<OpDefinition> operations) {
    super(namespace);
    this.operations = operations;
  }

  /** A context with all sample dialects that keeps what it does not know. */
  public static Context context() {
    Context context =
        new Context(
            new BuiltinDialect(),
            new SampleDialect("func", SampleOps.FUNC),
            new SampleDialect("arith", SampleOps.ARITH),
            new SampleDialect("scf", SampleOps.SCF),
            new SampleDialect("cf", SampleOps.CF),
            new SampleDialect("test", TestOps.ALL));
    context.allowUnregisteredDialects(true);
    context.printOpOnDiagnostic(false);
    return context;
  }

  @Override
  public String summary() {
    return "Operations of the tests.";
  }

  @Override
  protected List<OpDefinition> defineOperations() {
    return operations;
  }
}
