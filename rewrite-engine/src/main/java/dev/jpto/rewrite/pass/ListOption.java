package dev.jpto.rewrite.pass;

import java.util.ArrayList;
import java.util.List;

/** Values with commas between them; commas inside quotes, brackets and braces do not count. */
record ListOption<T>(OptionType<T> element) implements OptionType<List<T>> {
  @Override
  public Parsed<List<T>> parse(String text) {
    List<T> values = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = OptionText.elementEnd(text, at);
      String item = OptionText.unquote(text.substring(at, end));
      switch (element.parse(item)) {
        case Good<T> good -> values.add(good.value());
        case Bad<T> bad -> {
          return new Bad<>(bad.message());
        }
      }
      at = end + 1;
    }
    return new Good<>(List.copyOf(values));
  }

  @Override
  public String print(List<T> values) {
    StringBuilder text = new StringBuilder();
    for (T value : values) {
      text.append(text.isEmpty() ? "" : ",").append(quote(element.print(value)));
    }
    return text.toString();
  }

  private static String quote(String item) {
    boolean plain = OptionText.elementEnd(item, 0) == item.length() && item.indexOf(' ') < 0;
    return plain ? item : '"' + item + '"';
  }

  @Override
  public String placeholder() {
    return element.placeholder() + ",...";
  }

  @Override
  public List<T> append(List<T> earlier, List<T> later) {
    List<T> both = new ArrayList<>(earlier);
    both.addAll(later);
    return List.copyOf(both);
  }

  @Override
  public boolean isList() {
    return true;
  }
}
