package dev.jpto.opt;

import dev.jpto.ir.Context;
import dev.jpto.ir.ResourceTable;
import dev.jpto.rewrite.pass.Reproducer;
import java.util.Optional;

/** How passes run: what the command line says, unless a reproducer in the input says otherwise. */
record StoredPipeline(Optional<String> pipeline, boolean threadingDisabled, boolean verifyEach) {
  /** What the command line says. */
  static StoredPipeline none(Settings settings) {
    return new StoredPipeline(
        Optional.empty(), settings.isOn(Flag.DISABLE_THREADING), settings.isOn(Flag.VERIFY_EACH));
  }

  /** What the reproducer read into {@code context} says, if there was one; it is used up. */
  static StoredPipeline of(Context context, Settings settings) {
    StoredPipeline result = none(settings);
    for (ResourceTable.External entry : context.resources().takeExternals(Reproducer.RESOURCE)) {
      result = result.with(entry);
    }
    return result;
  }

  private StoredPipeline with(ResourceTable.External entry) {
    return switch (entry.key()) {
      case "pipeline" ->
          new StoredPipeline(Optional.of(text(entry)), threadingDisabled, verifyEach);
      case "disable_threading" -> new StoredPipeline(pipeline, flag(entry), verifyEach);
      case "verify_each" -> new StoredPipeline(pipeline, threadingDisabled, flag(entry));
      default ->
          throw new Pipelines.BadPipeline(
              "unknown '" + Reproducer.RESOURCE + "' resource key '" + entry.key() + "'");
    };
  }

  private static String text(ResourceTable.External entry) {
    if (entry.value() instanceof ResourceTable.Text text) {
      return text.value();
    }
    throw new Pipelines.BadPipeline("expected string value for key '" + entry.key() + "'");
  }

  private static boolean flag(ResourceTable.External entry) {
    if (entry.value() instanceof ResourceTable.Flag flag) {
      return flag.value();
    }
    throw new Pipelines.BadPipeline(
        "expected 'true' or 'false' value for key '" + entry.key() + "'");
  }
}
