package dev.jpto.rewrite.pass;

/**
 * A list of passes that has a name.
 *
 * @param argument what it is called in pipelines and flags
 * @param description one sentence for {@code --help}
 * @param text what it stands for, in pipeline syntax without an anchor: {@code cse,func.func(dce)}
 */
public record NamedPipeline(String argument, String description, String text) {}
