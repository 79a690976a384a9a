package dev.jpto.opt;

import dev.jpto.rewrite.pass.NamedPipeline;
import dev.jpto.rewrite.pass.PassInfo;
import dev.jpto.rewrite.pass.PassOption;
import dev.jpto.rewrite.pass.PassRegistry;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The table of flags and the passes as a picocli command, for {@code --help} and shell completion.
 * Runs do without, as picocli takes longer to load than a small file takes to process.
 */
final class PicocliModel {
  private static final int WIDTH = 120;
  private static final int LONGEST_FLAG = 48;

  private PicocliModel() {}

  /** The command. */
  static CommandLine commandLine(Toolbox toolbox) {
    CommandSpec spec = CommandSpec.create().name(OptCommand.NAME);
    spec.usageMessage()
        .width(WIDTH)
        .sortOptions(false)
        .abbreviateSynopsis(true)
        .longOptionsMaxWidth(LONGEST_FLAG)
        .description("Reads MLIR in generic syntax, runs passes on it and prints it.")
        .footer(HelpText.FOOTER);
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("FILE")
            .arity("0..1")
            .index("0")
            .type(File.class)
            .description("The input; standard input if it is - or not given")
            .build());
    for (FlagGroup group : FlagGroup.values()) {
      spec.addArgGroup(group(group));
      if (group == FlagGroup.PIPELINE) {
        spec.addArgGroup(passes(toolbox.passes()));
      }
    }
    return new CommandLine(spec);
  }

  private static ArgGroupSpec group(FlagGroup group) {
    ArgGroupSpec.Builder builder = builder(group.heading());
    for (Flag flag : Flag.values()) {
      if (flag.group() == group) {
        builder.addArg(option(flag));
      }
    }
    return builder.build();
  }

  private static ArgGroupSpec.Builder builder(String heading) {
    return ArgGroupSpec.builder().validate(false).heading("%n" + heading + ":%n");
  }

  private static OptionSpec option(Flag flag) {
    String dashes = flag.flagName().length() == 1 ? "-" : "--";
    OptionSpec.Builder builder =
        OptionSpec.builder(dashes + flag.flagName()).description(escaped(flag.help()));
    switch (flag.kind()) {
      case SWITCH -> builder.arity("0").type(boolean.class);
      case OPTIONAL_TEXT -> builder.arity("0..1").type(String.class).paramLabel(flag.placeholder());
      case OPTIONAL_COUNT -> builder.arity("0..1").type(long.class).paramLabel(flag.placeholder());
      default -> builder.arity("1").type(type(flag)).paramLabel(flag.placeholder());
    }
    if (flag.kind() == FlagKind.CHOICE) {
      builder.completionCandidates(List.of(flag.placeholder().split("\\|")));
    }
    return builder.build();
  }

  private static Class<?> type(Flag flag) {
    boolean isFile = flag.placeholder().equals("FILE");
    return switch (flag.kind()) {
      case COUNT, NUMBER -> long.class;
      default -> isFile ? File.class : String.class;
    };
  }

  private static ArgGroupSpec passes(PassRegistry registry) {
    ArgGroupSpec.Builder builder = builder("Passes, in the order given, with options in the value");
    for (PassInfo pass : registry.passes()) {
      List<String> lines = new ArrayList<>();
      lines.add(escaped(pass.description()));
      for (PassOption<?> option : pass.create().options()) {
        lines.add(escaped("  " + option.key() + "=" + option.type().placeholder()));
        lines.add(escaped("    " + option.description()));
      }
      builder.addArg(pass(pass.argument(), lines));
    }
    for (NamedPipeline pipeline : registry.pipelines()) {
      List<String> lines = new ArrayList<>();
      lines.add(escaped(pipeline.description()));
      for (NamedPipeline.Option option : pipeline.options()) {
        lines.add(escaped("  " + option.usage()));
        lines.add(escaped("    " + option.description()));
      }
      builder.addArg(pass(pipeline.argument(), lines));
    }
    return builder.build();
  }

  private static OptionSpec pass(String argument, List<String> lines) {
    return OptionSpec.builder("--" + argument)
        .arity("0..1")
        .type(String.class)
        .paramLabel("OPTIONS")
        .description(lines.toArray(new String[0]))
        .build();
  }

  /** Picocli formats descriptions; a percent sign stands for itself when doubled. */
  private static String escaped(String text) {
    return text.replace("%", "%%");
  }
}
