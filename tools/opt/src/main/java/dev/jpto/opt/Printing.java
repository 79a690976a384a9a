package dev.jpto.opt;

import dev.jpto.ir.attr.PrintOptions;
import dev.jpto.rewrite.pass.IrPrinting;
import java.util.Set;

/** How results and dumps are printed. */
final class Printing {
  private Printing() {}

  static PrintOptions options(Settings settings) {
    PrintOptions base = PrintOptions.DEFAULT;
    return new PrintOptions(
        settings.isOn(Flag.DEBUG_INFO),
        settings.isOn(Flag.LOCAL_SCOPE),
        settings.isOn(Flag.NAME_HINTS),
        settings.number(Flag.ELIDE_ELEMENTS, base.elideElementsOver()),
        settings.number(Flag.HEX_ELEMENTS, base.hexElementsOver()),
        settings.number(Flag.ELIDE_RESOURCES, base.elideResourcesOver()),
        settings.isOn(Flag.SKIP_REGIONS));
  }

  /** Whether any dump is asked for. */
  static boolean dumpsAskedFor(Settings settings) {
    return settings.has(Flag.PRINT_BEFORE)
        || settings.has(Flag.PRINT_AFTER)
        || settings.isOn(Flag.PRINT_BEFORE_ALL)
        || settings.isOn(Flag.PRINT_AFTER_ALL)
        || settings.isOn(Flag.PRINT_AFTER_CHANGE)
        || settings.isOn(Flag.PRINT_AFTER_FAILURE);
  }

  /** Asking for dumps after a change or failure without saying after what means all passes. */
  static IrPrinting.Config dumps(Settings settings, PrintOptions options) {
    boolean afterChange = settings.isOn(Flag.PRINT_AFTER_CHANGE);
    boolean afterFailure = settings.isOn(Flag.PRINT_AFTER_FAILURE);
    boolean afterSome = (afterChange || afterFailure) && !settings.has(Flag.PRINT_AFTER);
    return new IrPrinting.Config(
        passes(settings, settings.isOn(Flag.PRINT_BEFORE_ALL), Flag.PRINT_BEFORE),
        passes(settings, afterSome || settings.isOn(Flag.PRINT_AFTER_ALL), Flag.PRINT_AFTER),
        afterChange,
        afterFailure,
        settings.isOn(Flag.PRINT_MODULE_SCOPE),
        options);
  }

  private static IrPrinting.Passes passes(Settings settings, boolean all, Flag named) {
    if (all) {
      return IrPrinting.Passes.ALL;
    }
    return settings.has(named)
        ? new IrPrinting.Named(Set.of(settings.text(named).split(",")))
        : IrPrinting.Passes.NONE;
  }
}
