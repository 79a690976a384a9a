package dev.jpto.rewrite.pass;

import dev.jpto.ir.diag.Suggestion;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Reads the text of a pipeline, {@code
 * builtin.module(func.func(cse,canonicalize{top-down=false}))}. Errors show the text between the
 * outermost brackets with a caret, and what may have been meant.
 */
public final class PipelineParser {
  private final PassRegistry registry;
  private final String text;
  private final Deque<OpPassManager> stack = new ArrayDeque<>();

  private PipelineParser(PassRegistry registry, String text) {
    this.registry = registry;
    this.text = text;
  }

  /** What came of reading. */
  public sealed interface Result {}

  /** A pipeline. */
  public record Parsed(OpPassManager pipeline) implements Result {}

  /** An error message of one or several lines. */
  public record Failed(String message) implements Result {}

  /** Reads {@code anchor(...)}. */
  public static Result parse(PassRegistry registry, String pipeline) {
    String trimmed = pipeline.strip();
    int bracket = trimmed.indexOf('(');
    if (bracket <= 0 || !trimmed.endsWith(")")) {
      return new Failed(
          "expected pass pipeline to be wrapped with the anchor operation type, e.g."
              + " 'builtin.module(...)'");
    }
    OpPassManager manager = new OpPassManager(trimmed.substring(0, bracket).stripTrailing());
    return parseInto(manager, registry, trimmed.substring(bracket + 1, trimmed.length() - 1));
  }

  /** Adds {@code text}, passes without the outermost anchor, to {@code manager}. */
  public static Result parseInto(OpPassManager manager, PassRegistry registry, String text) {
    try {
      PipelineParser parser = new PipelineParser(registry, text);
      parser.stack.push(manager);
      parser.build();
      return new Parsed(manager);
    } catch (PipelineError e) {
      return new Failed(e.getMessage());
    }
  }

  private void build() {
    for (PipelineTokens.Token token : PipelineTokens.of(text)) {
      if (token instanceof PipelineTokens.Leaf leaf) {
        add(leaf);
      } else if (token instanceof PipelineTokens.Open open) {
        stack.push(nest(open));
      } else {
        stack.pop();
      }
    }
  }

  private OpPassManager nest(PipelineTokens.Open open) {
    if (registry.pass(open.name()).isPresent()) {
      throw error(
          open.at(),
          "'" + open.name() + "' is a pass and has no pipeline inside; options go in {}");
    }
    if (open.name().isEmpty()) {
      throw error(open.at(), "expected the name of an operation before '('");
    }
    return stack.peek().nest(open.name());
  }

  private void add(PipelineTokens.Leaf leaf) {
    Optional<NamedPipeline> named = registry.pipeline(leaf.name());
    if (named.isPresent()) {
      addNamed(named.get(), leaf);
      return;
    }
    Optional<PassInfo> info = registry.pass(leaf.name());
    if (info.isEmpty()) {
      throw error(
          leaf.at(),
          "'"
              + leaf.name()
              + "' does not refer to a registered pass or pass pipeline"
              + Suggestion.among(leaf.name(), registry.names()));
    }
    Pass pass = info.get().create();
    readOptions(pass, leaf);
    String refusal = stack.peek().tryAdd(pass);
    if (!refusal.isEmpty()) {
      throw error(leaf.at(), refusal);
    }
  }

  private void addNamed(NamedPipeline named, PipelineTokens.Leaf leaf) {
    switch (named.expand(leaf.options())) {
      case NamedPipeline.Refused(PassOptions.Problem problem) ->
          throw error(leaf.optionsAt() + problem.at(), problem.message());
      case NamedPipeline.Expanded(String passes) -> {
        if (parseInto(stack.peek(), registry, passes) instanceof Failed failed) {
          throw new PipelineError(failed.message());
        }
      }
    }
  }

  private void readOptions(Pass pass, PipelineTokens.Leaf leaf) {
    Optional<PassOptions.Problem> problem = PassOptions.read(pass, leaf.options());
    if (problem.isPresent()) {
      int at = problem.get().at();
      throw error(at < 0 ? leaf.at() : leaf.optionsAt() + at, problem.get().message());
    }
  }

  private PipelineError error(int at, String message) {
    return new PipelineError(text, at, message);
  }
}
