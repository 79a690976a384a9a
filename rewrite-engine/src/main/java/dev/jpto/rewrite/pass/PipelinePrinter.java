package dev.jpto.rewrite.pass;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Writes passes and pipelines as {@link PipelineParser} reads them. */
final class PipelinePrinter {
  private PipelinePrinter() {}

  /** Writes a pass with all its options by name; those without a value leave only their space. */
  static void print(Pass pass, StringBuilder out) {
    out.append(pass.info().argument());
    if (pass.options().isEmpty()) {
      return;
    }
    List<PassOption<?>> sorted = new ArrayList<>(pass.options());
    sorted.sort(Comparator.comparing(PassOption::key));
    String separator = "{";
    for (PassOption<?> option : sorted) {
      out.append(separator);
      separator = " ";
      if (option.hasValue()) {
        String value = option.valueText();
        if (!(option.type().isList() && value.isEmpty())) {
          out.append(option.key()).append('=').append(OptionText.quote(value));
        }
      }
    }
    out.append('}');
  }

  /** Writes {@code anchor(...)}. */
  static void print(OpPassManager manager, StringBuilder out) {
    out.append(manager.anchor()).append('(');
    String separator = "";
    for (OpPassManager.Entry entry : manager.entries()) {
      out.append(separator);
      separator = ",";
      switch (entry) {
        case OpPassManager.Leaf leaf -> print(leaf.pass(), out);
        case OpPassManager.Nested nested -> print(nested.manager(), out);
      }
    }
    out.append(')');
  }
}
