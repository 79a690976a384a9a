package dev.jpto.docs;

import java.util.List;

/** Lists of examples, cut to a readable length; what is left out is counted. */
final class Examples {
  private static final int FEW = 6;
  private static final int MANY = 16;

  private Examples() {}

  /** For a cell of one operand or attribute. */
  static String few(List<?> values) {
    return first(FEW, values);
  }

  /** For the only list of its kind on a page. */
  static String many(List<?> values) {
    return first(MANY, values);
  }

  private static String first(int count, List<?> values) {
    List<String> texts = values.stream().map(Object::toString).distinct().toList();
    int left = texts.size() - count;
    return Markdown.codes(texts.subList(0, Math.min(count, texts.size())))
        + (left > 0 ? ", and " + left + " more" : "");
  }
}
