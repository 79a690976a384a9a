package dev.jpto.lowering.machine;

import dev.jpto.ir.Operation;
import dev.jpto.pto.TargetArch;
import dev.jpto.rewrite.pass.OptionType;
import java.util.Optional;

/**
 * The option {@code arch=a2a3|a5} of passes that depend on the target. Not given, the module's mark
 * {@code pto.target_arch} decides, and without that it is {@code a2a3}.
 *
 * <pre>{@code
 * private final PassOption<String> arch =
 *     option(ArchOption.KEY, ArchOption.TYPE, ArchOption.DEFAULT, ArchOption.DESCRIPTION);
 * ...
 * Optional<Target> target = ArchOption.resolve(arch.value(), run.op());
 * if (target.isEmpty()) { run.fail(); return; }
 * }</pre>
 */
public final class ArchOption {
  /** What stands before the equals sign. */
  public static final String KEY = "arch";

  /** What the module says. */
  public static final String DEFAULT = "auto";

  /** For {@code --help}. */
  public static final String DESCRIPTION =
      "The target; auto is what the module is marked for, else a2a3";

  private static final String A2A3 = "a2a3";
  private static final String A5 = "a5";

  /** The words it takes. */
  public static final OptionType<String> TYPE = OptionType.choice(DEFAULT, A2A3, A5);

  private ArchOption() {}

  /** How options name {@code arch}. */
  public static String keyword(TargetArch arch) {
    return arch == TargetArch.A5 ? A5 : A2A3;
  }

  /**
   * The target that {@code value} of the option means for {@code op}; empty, with an error emitted
   * at the module, if that is marked for another family. O(nesting of {@code op}).
   */
  public static Optional<Target> resolve(String value, Operation op) {
    if (value.equals(DEFAULT)) {
      return Optional.of(Target.of(op));
    }
    TargetArch asked = TargetArch.ofText(value);
    Operation marked = op;
    while (marked != null && !marked.hasAttr(TargetArch.ATTRIBUTE)) {
      marked = marked.parentOp();
    }
    if (marked != null && TargetArch.of(marked) != asked) {
      marked
          .error(
              "the module is marked %s = %s, but arch=%s was asked for"
                  .formatted(TargetArch.ATTRIBUTE, marked.attr(TargetArch.ATTRIBUTE), value))
          .emit();
      return Optional.empty();
    }
    return Optional.of(Target.of(asked));
  }
}
