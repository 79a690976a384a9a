package dev.jpto.testkit.filecheck;

/**
 * What the {@code %} words of {@code RUN} lines stand for.
 *
 * @param source the test file, {@code %s}
 * @param folder the folder of the test file, {@code %S} or {@code %p}
 * @param temporary a path for this test to write to, {@code %t}; {@code %t.mlir} makes another
 */
public record TestPaths(String source, String folder, String temporary) {
  /** Replaces the {@code %} words in {@code word}; {@code %%} is one percent sign. */
  String substitute(String word) {
    var result = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char next = i + 1 < word.length() ? word.charAt(i + 1) : ' ';
      String replacement = word.charAt(i) == '%' ? replacement(next) : "";
      if (replacement.isEmpty()) {
        result.append(word.charAt(i));
      } else {
        result.append(replacement);
        i++;
      }
    }
    return result.toString();
  }

  private String replacement(char letter) {
    return switch (letter) {
      case 's' -> source;
      case 'S', 'p' -> folder;
      case 't' -> temporary;
      case '%' -> "%";
      default -> "";
    };
  }
}
