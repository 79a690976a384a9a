package dev.jpto.lowering.memory;

import dev.jpto.rewrite.pass.OptionType;

/** The option {@code memory-planner=jpto|ptoas}: who gives tiles their addresses. */
public final class PlannerOption {
  /** What stands before the equals sign. */
  public static final String KEY = "memory-planner";

  /** Addresses are found here; ptoas assembles at level 3. */
  public static final String JPTO = "jpto";

  /** No addresses; ptoas finds them, at level 2. */
  public static final String PTOAS = "ptoas";

  /** For {@code --help}. */
  public static final String DESCRIPTION =
      "Who finds addresses: jpto (for ptoas level 3) or ptoas (level 2)";

  /** The words it takes. */
  public static final OptionType<String> TYPE = OptionType.choice(JPTO, PTOAS);

  private PlannerOption() {}
}
