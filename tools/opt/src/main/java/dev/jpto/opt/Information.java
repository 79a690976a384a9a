package dev.jpto.opt;

import dev.jpto.ir.Dialect;
import dev.jpto.rewrite.explain.PatternCatalog;
import dev.jpto.rewrite.pass.NamedPipeline;
import dev.jpto.rewrite.pass.PassInfo;
import dev.jpto.rewrite.pass.PassOption;
import dev.jpto.rewrite.pass.PassRegistry;
import java.util.Optional;

/** What is printed in place of a run. */
final class Information {
  private Information() {}

  /** The text that {@code settings} ask for, if they do. */
  static Optional<String> requested(Settings settings, Toolbox toolbox) {
    if (settings.isOn(Flag.HELP)) {
      return Optional.of(PicocliModel.commandLine(toolbox).getUsageMessage());
    }
    if (settings.isOn(Flag.VERSION)) {
      return Optional.of(version());
    }
    if (settings.isOn(Flag.SHOW_DIALECTS)) {
      return Optional.of(dialects(toolbox));
    }
    if (settings.isOn(Flag.DUMP_PATTERN_TREE)) {
      return Optional.of(PatternFile.patterns(settings, toolbox).automaton().dump());
    }
    if (settings.isOn(Flag.PATTERN_CATALOG)) {
      return Optional.of(PatternCatalog.of(PatternFile.patterns(settings, toolbox).patterns()));
    }
    if (settings.has(Flag.DUMP_PATTERNS)) {
      return Optional.of(PatternFile.dump(settings, toolbox));
    }
    if (settings.isOn(Flag.LIST_PASSES)) {
      return Optional.of(passes(toolbox.passes()));
    }
    return Optional.empty();
  }

  private static String version() {
    String version = Information.class.getPackage().getImplementationVersion();
    return OptCommand.NAME
        + (version == null ? " (not packaged)" : " " + version)
        + ", for the text of MLIR 19\n";
  }

  private static String dialects(Toolbox toolbox) {
    StringBuilder text = new StringBuilder("Available Dialects: ");
    String separator = "";
    for (Dialect dialect : toolbox.dialects()) {
      text.append(separator).append(dialect.namespace());
      separator = ",";
    }
    text.append('\n');
    for (Dialect dialect : toolbox.dialects()) {
      text.append("  ").append(dialect.namespace()).append(" - ");
      text.append(dialect.summary()).append('\n');
    }
    return text.toString();
  }

  private static String passes(PassRegistry registry) {
    StringBuilder text = new StringBuilder();
    for (PassInfo pass : registry.passes()) {
      text.append(pass.argument()).append(" - ").append(pass.description());
      text.append(" (on ").append(pass.anchor().orElse("any operation")).append(")\n");
      for (PassOption<?> option : pass.create().options()) {
        appendOption(option, text);
      }
    }
    for (NamedPipeline pipeline : registry.pipelines()) {
      text.append(pipeline.argument()).append(" - ").append(pipeline.description());
      text.append(" (pipeline)\n  = ").append(pipeline.text()).append('\n');
      for (NamedPipeline.Option option : pipeline.options()) {
        text.append("  ").append(option.usage()).append(" - ").append(option.description());
        text.append(" (default: ").append(option.defaultWord()).append(")\n");
      }
    }
    return text.toString();
  }

  private static <T> void appendOption(PassOption<T> option, StringBuilder text) {
    text.append("  ").append(option.key()).append('=').append(option.type().placeholder());
    text.append(" - ").append(option.description());
    text.append(
        option.defaultValue().map(v -> " (default: " + option.type().print(v) + ")").orElse(""));
    text.append('\n');
  }
}
