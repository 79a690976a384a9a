package dev.jpto.ir.print;

import dev.jpto.ir.Context;
import dev.jpto.ir.ResourceTable;
import dev.jpto.ir.ResourceTable.Blob;
import dev.jpto.ir.ResourceTable.Flag;
import dev.jpto.ir.ResourceTable.Text;
import dev.jpto.ir.ResourceTable.Value;
import dev.jpto.ir.attr.AttrPrinter;
import dev.jpto.ir.attr.DenseResourceElementsAttr;
import dev.jpto.ir.attr.PrintOptions;
import dev.jpto.ir.support.TextSink;
import java.util.LinkedHashSet;
import java.util.Set;

/** Writes the resource section that follows a module, <code>{-# ... #-}</code>. */
final class ResourcePrinter {
  private final TextSink out;
  private final PrintOptions options;
  private boolean begun;
  private boolean sectionWritten;
  private boolean sectionOpen;
  private boolean ownerOpen;
  private boolean ownerWritten;

  private ResourcePrinter(TextSink out, PrintOptions options) {
    this.out = out;
    this.options = options;
  }

  /**
   * Writes the data of {@code resources}, in their order and as far as the context has it, and the
   * external resources of the context. Nothing is written if there are none; if all are longer than
   * {@link PrintOptions#elideResourcesOver} the empty section is, as {@code mlir-opt} does.
   */
  static void print(
      Set<DenseResourceElementsAttr> resources,
      Context context,
      TextSink out,
      PrintOptions options) {
    new ResourcePrinter(out, options).print(resources, context.resources());
  }

  private void print(Set<DenseResourceElementsAttr> resources, ResourceTable table) {
    Set<String> keys = new LinkedHashSet<>();
    resources.forEach(resource -> keys.add(resource.key()));
    keys.forEach(
        key ->
            table
                .get("builtin", key)
                .ifPresent(blob -> printEntry("dialect_resources", "builtin", key, blob)));
    closeSection();
    table
        .externals()
        .forEach(
            (tool, entries) -> {
              entries.forEach(e -> printEntry("external_resources", tool, e.key(), e.value()));
              closeOwner();
            });
    closeSection();
    if (begun) {
      out.append("\n#-}\n");
    }
  }

  private void printEntry(String section, String owner, String key, Value value) {
    if (!begun) {
      begun = true;
      out.append("\n{-#\n");
    }
    if (options.elideResourcesOver() >= 0 && length(value) > options.elideResourcesOver()) {
      return;
    }
    if (!sectionOpen) {
      out.append(sectionWritten ? ",\n  " : "  ").append(section).append(": {\n");
      sectionOpen = true;
      ownerWritten = false;
    }
    if (ownerOpen) {
      out.append(",\n");
    } else {
      out.append(ownerWritten ? ",\n    " : "    ").append(owner).append(": {\n");
      ownerOpen = true;
    }
    out.append("      ").append(key).append(": ");
    printValue(value);
  }

  private void closeOwner() {
    if (ownerOpen) {
      out.append("\n    }");
      ownerOpen = false;
      ownerWritten = true;
    }
  }

  private void closeSection() {
    closeOwner();
    if (sectionOpen) {
      out.append("\n  }");
      sectionOpen = false;
      sectionWritten = true;
    }
  }

  /** The characters that {@link #printValue} writes. */
  private static long length(Value value) {
    return switch (value) {
      case Flag f -> f.value() ? 4 : 5;
      case Blob b -> 4 + 2L * b.bytes().length;
      case Text t -> {
        TextSink text = new TextSink();
        new AttrPrinter(text, PrintOptions.DEFAULT).printString(t.value());
        yield text.length();
      }
    };
  }

  private void printValue(Value value) {
    switch (value) {
      case Flag f -> out.append(f.value() ? "true" : "false");
      case Blob b -> out.append("\"0x").appendHex(b.bytes(), 0, b.bytes().length).append('"');
      case Text t -> new AttrPrinter(out, options).printString(t.value());
    }
  }
}
