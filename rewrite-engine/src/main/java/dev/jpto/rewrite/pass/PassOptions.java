package dev.jpto.rewrite.pass;

import dev.jpto.ir.diag.Suggestion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the options of one pass from text. */
public final class PassOptions {
  private PassOptions() {}

  /**
   * Why options were refused.
   *
   * @param at where in the text, or negative if it is about what is not there
   */
  public record Problem(int at, String message) {}

  /** Gives {@code pass} the options in {@code text}, {@code key=value other={a b} flag}. */
  public static Optional<Problem> read(Pass pass, String text) {
    Set<PassOption<?>> seen = new HashSet<>();
    for (OptionText.Entry entry : OptionText.split(text)) {
      Optional<PassOption<?>> option = find(pass, entry.key());
      if (option.isEmpty()) {
        return Optional.of(new Problem(entry.at(), unknown(pass, entry.key())));
      }
      String message = option.get().parse(entry.value(), !seen.add(option.get()));
      if (!message.isEmpty()) {
        message = "for the --" + entry.key() + " option: " + message;
        return Optional.of(new Problem(entry.at(), message));
      }
    }
    return checkTogether(pass);
  }

  private static Optional<PassOption<?>> find(Pass pass, String key) {
    for (PassOption<?> option : pass.options()) {
      if (option.key().equals(key)) {
        return Optional.of(option);
      }
    }
    return Optional.empty();
  }

  private static String unknown(Pass pass, String key) {
    List<String> keys = new ArrayList<>();
    for (PassOption<?> option : pass.options()) {
      keys.add(option.key());
    }
    String meant = Suggestion.among(key, keys);
    String known =
        keys.isEmpty()
            ? " ('" + pass.info().argument() + "' has no options)"
            : meant.isEmpty() ? " (known are " + String.join(", ", keys) + ")" : meant;
    return "no such option " + key + known;
  }

  private static Optional<Problem> checkTogether(Pass pass) {
    for (PassOption<?> option : pass.options()) {
      if (!option.isGiven() && option.defaultValue().isEmpty()) {
        String message =
            "pass '" + pass.info().argument() + "' needs the option '" + option.key() + "'";
        return Optional.of(new Problem(-1, message));
      }
    }
    String message = pass.checkOptions();
    return message.isEmpty() ? Optional.empty() : Optional.of(new Problem(-1, message));
  }
}
