package dev.jpto.opt;

import dev.jpto.command.UsageError;
import dev.jpto.rewrite.pass.OpPassManager;
import dev.jpto.rewrite.pass.Pass;
import dev.jpto.rewrite.pass.PassOptions;
import dev.jpto.rewrite.pass.PassRegistry;
import dev.jpto.rewrite.pass.PipelineParser;
import java.util.Optional;

/** Makes the pipeline that a command line asks for. */
final class Pipelines {
  private final Settings settings;
  private final PassRegistry registry;

  Pipelines(Settings settings, Toolbox toolbox) {
    this.settings = settings;
    this.registry = toolbox.passes();
  }

  /** Thrown for a pipeline text that is wrong; the message has the text and a caret. */
  static final class BadPipeline extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BadPipeline(String message) {
      super(message, null, false, false);
    }
  }

  /** Whether any pass is asked for. */
  static boolean anyAskedFor(Settings settings) {
    return settings.has(Flag.PASS_PIPELINE) || !settings.passFlags().isEmpty();
  }

  /**
   * The pipeline for an operation called {@code root}. A {@code --pass-pipeline} stands for all of
   * it; flags of passes add to what a reproducer has stored.
   */
  OpPassManager build(String root, Optional<String> stored) {
    if (settings.has(Flag.PASS_PIPELINE)) {
      if (!settings.passFlags().isEmpty()) {
        throw new BadPipeline("'-pass-pipeline' option can't be used with individual pass options");
      }
      return parse(settings.text(Flag.PASS_PIPELINE));
    }
    OpPassManager manager = stored.isPresent() ? parse(stored.get()) : OpPassManager.implicit(root);
    for (Settings.PassFlag flag : settings.passFlags()) {
      add(manager, flag);
    }
    return manager;
  }

  /** The pipeline in {@code text}. */
  private OpPassManager parse(String text) {
    PipelineParser.Result result = PipelineParser.parse(registry, text);
    if (result instanceof PipelineParser.Parsed parsed) {
      return parsed.pipeline();
    }
    throw new BadPipeline(((PipelineParser.Failed) result).message());
  }

  private void add(OpPassManager manager, Settings.PassFlag flag) {
    if (registry.pass(flag.argument()).isEmpty()) {
      addNamed(manager, flag);
      return;
    }
    Pass pass = registry.pass(flag.argument()).get().create();
    Optional<PassOptions.Problem> problem = PassOptions.read(pass, flag.options());
    if (problem.isPresent()) {
      throw new UsageError("for the --" + flag.argument() + " option: " + problem.get().message());
    }
    try {
      manager.add(pass);
    } catch (IllegalArgumentException e) {
      throw new BadPipeline(e.getMessage());
    }
  }

  private void addNamed(OpPassManager manager, Settings.PassFlag flag) {
    String text = flag.argument() + (flag.options().isEmpty() ? "" : "{" + flag.options() + "}");
    if (PipelineParser.parseInto(manager, registry, text) instanceof PipelineParser.Failed failed) {
      throw new BadPipeline(failed.message());
    }
  }
}
