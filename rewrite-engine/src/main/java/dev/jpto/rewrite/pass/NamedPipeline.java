package dev.jpto.rewrite.pass;

import dev.jpto.ir.diag.Suggestion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A list of passes that has a name, and maybe options that it hands on.
 *
 * @param argument what it is called in pipelines and flags
 * @param description one sentence for {@code --help}
 * @param text what it stands for, in pipeline syntax without an anchor: {@code cse,func.func(dce)};
 *     {@code ${key}} is the value of an option
 * @param options what may stand in braces after it
 */
public record NamedPipeline(
    String argument, String description, String text, List<Option> options) {
  /**
   * An option, one of a few words.
   *
   * @param defaultWord the word if none is given
   * @param description one sentence for {@code --help}
   */
  public record Option(String key, List<String> words, String defaultWord, String description) {
    /** How help shows it: {@code arch=auto|a5}. */
    public String usage() {
      return key + "=" + String.join("|", words);
    }
  }

  /** What comes of options. */
  sealed interface Expansion {}

  /** The passes, in pipeline syntax. */
  record Expanded(String passes) implements Expansion {}

  /** Options were refused. */
  record Refused(PassOptions.Problem problem) implements Expansion {}

  /** Copies the list. */
  public NamedPipeline {
    options = List.copyOf(options);
  }

  /** A pipeline without options. */
  public NamedPipeline(String argument, String description, String text) {
    this(argument, description, text, List.of());
  }

  /** The passes for the options in {@code given}, {@code key=value key=value}. */
  Expansion expand(String given) {
    Map<String, String> values = new HashMap<>();
    options.forEach(option -> values.put(option.key(), option.defaultWord()));
    for (OptionText.Entry entry : OptionText.split(given)) {
      Optional<Option> option =
          options.stream().filter(known -> known.key().equals(entry.key())).findFirst();
      if (option.isEmpty()) {
        return new Refused(new PassOptions.Problem(entry.at(), unknown(entry.key())));
      }
      if (!option.get().words().contains(entry.value())) {
        return new Refused(new PassOptions.Problem(entry.at(), bad(option.get(), entry.value())));
      }
      values.put(entry.key(), entry.value());
    }
    String passes = text;
    for (Map.Entry<String, String> value : values.entrySet()) {
      passes = passes.replace("${" + value.getKey() + "}", value.getValue());
    }
    return new Expanded(passes);
  }

  private String unknown(String key) {
    if (options.isEmpty()) {
      return "pipeline '" + argument + "' takes no options";
    }
    List<String> keys = options.stream().map(Option::key).toList();
    String meant = Suggestion.among(key, keys);
    return "no such option "
        + key
        + (meant.isEmpty() ? " (known are " + String.join(", ", keys) + ")" : meant);
  }

  private static String bad(Option option, String value) {
    return "for the --%s option: '%s' is none of %s%s"
        .formatted(
            option.key(),
            value,
            String.join(", ", option.words()),
            Suggestion.among(value, option.words()));
  }
}
