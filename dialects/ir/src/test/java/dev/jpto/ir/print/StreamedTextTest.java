package dev.jpto.ir.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jpto.ir.Context;
import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.DenseElementsAttr;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.PrintOptions;
import dev.jpto.ir.attr.RankedTensorType;
import dev.jpto.ir.attr.ShapedType;
import dev.jpto.ir.sample.Texts;
import dev.jpto.ir.support.TextSink;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Text does not depend on where it goes. */
class StreamedTextTest {
  private final Context context = new Context();
  private final Random random = new Random(2);

  /** Long attributes of any length; some end just behind where the buffer began anew. */
  @Test
  void aStreamGetsTheSameTextAsMemory() {
    context.allowUnregisteredDialects(true);
    for (int i = 0; i < 100; i++) {
      Operation module = Texts.parse(context, "\"ex.op\"() {a = 1 : i8} : () -> ()\n".repeat(20));
      List<Attribute> values = List.of(elements(), elements(), elements(), elements());
      module.walk(
          op -> {
            if (op.hasAttr("a")) {
              op.setAttr("a", values.get(random.nextInt(4)));
            }
          });
      ByteArrayOutputStream stream = new ByteArrayOutputStream();
      TextSink out = new TextSink(stream);
      Printer.print(module, out, PrintOptions.DEFAULT);
      out.flush();
      String text = Printer.toString(module, PrintOptions.DEFAULT);
      assertEquals(text, stream.toString(StandardCharsets.UTF_8));
    }
  }

  private DenseElementsAttr elements() {
    byte[] data = new byte[101 + random.nextInt(60_000)];
    data[0] = 1;
    ShapedType type = RankedTensorType.get(new long[] {data.length}, IntegerType.get(context, 8));
    return DenseElementsAttr.get(type, data);
  }
}
