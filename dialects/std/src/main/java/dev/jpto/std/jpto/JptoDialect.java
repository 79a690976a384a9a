package dev.jpto.std.jpto;

import dev.jpto.ir.Dialect;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.NamedAttribute;
import dev.jpto.ir.diag.Suggestion;
import java.util.List;
import java.util.TreeSet;

/**
 * The namespace {@code jpto}: no operations, only discardable attributes that stand on those of
 * others. A misspelt name is an error, since ptoas and the passes would ignore it silently.
 *
 * <pre>{@code
 * "func.func"() <{...}> ({...}) {jpto.core_num = 8 : i32, jpto.kind = "spmd"} : () -> ()
 * }</pre>
 */
public final class JptoDialect extends Dialect {
  /** The namespace. */
  public static final String NAMESPACE = "jpto";

  /** What a function is for: a {@link FunctionKind}, as a string. */
  public static final String KIND = "jpto.kind";

  /** How a loop may run: a {@link LoopKind}, as a string. */
  public static final String LOOP_KIND = "jpto.loop_kind";

  /** The author's name of a result or argument, where it must outlive the value. */
  public static final String NAME_HINT = "jpto.name_hint";

  /** Whether a function reads or writes an argument: a {@link Direction}, as a string. */
  public static final String DIRECTION = "jpto.direction";

  /** The number of blocks a function is started on, 1 or more. */
  public static final String CORE_NUM = "jpto.core_num";

  /** The dialect. */
  public JptoDialect() {
    super(NAMESPACE);
  }

  @Override
  public String summary() {
    return "Attributes all dialects share: jpto.kind, jpto.loop_kind, jpto.name_hint,"
        + " jpto.direction and jpto.core_num";
  }

  @Override
  protected List<OpDefinition> defineOperations() {
    return List.of();
  }

  @Override
  public boolean verifyAttribute(Operation op, NamedAttribute attribute) {
    SharedAttribute shared = SharedAttribute.ALL.get(attribute.name());
    if (shared == null) {
      return unknown(op, attribute);
    }
    return shared.allowedOn().test(op) ? value(op, shared, attribute) : misplaced(op, shared);
  }

  @Override
  public boolean verifyRegionArgAttribute(Operation op, int index, NamedAttribute attribute) {
    return signature(op, attribute);
  }

  @Override
  public boolean verifyRegionResultAttribute(Operation op, int index, NamedAttribute attribute) {
    return signature(op, attribute);
  }

  private static boolean signature(Operation op, NamedAttribute attribute) {
    SharedAttribute shared = SharedAttribute.ALL.get(attribute.name());
    if (shared == null) {
      return unknown(op, attribute);
    }
    return shared.onSignature() ? value(op, shared, attribute) : misplaced(op, shared);
  }

  private static boolean unknown(Operation op, NamedAttribute attribute) {
    String name = attribute.name();
    return op.emitOpError(
        "attribute '"
            + name
            + "' is not known to dialect 'jpto'"
            + Suggestion.among(name, new TreeSet<>(SharedAttribute.ALL.keySet())));
  }

  private static boolean misplaced(Operation op, SharedAttribute shared) {
    return op.emitOpError("attribute '" + shared.name() + "' may only stand on " + shared.place());
  }

  private static boolean value(Operation op, SharedAttribute shared, NamedAttribute attribute) {
    String problem = shared.problem().apply(attribute.value());
    return problem.isEmpty() || op.emitOpError("attribute '" + shared.name() + "' " + problem);
  }
}
