package dev.jpto.pto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jpto.ir.Arity;
import dev.jpto.ir.AttributeDef;
import dev.jpto.ir.Block;
import dev.jpto.ir.Context;
import dev.jpto.ir.OpBuilder;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Operation;
import dev.jpto.ir.ValueDef;
import dev.jpto.ir.attr.Location;
import dev.jpto.ir.attr.PrintOptions;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.builtin.BuiltinDialect;
import dev.jpto.ir.diag.SourceFile;
import dev.jpto.ir.parse.Parser;
import dev.jpto.ir.parse.ParserOptions;
import dev.jpto.ir.print.Printer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every operation in the tables. */
class EveryOperationTest {
  static Stream<OpDefinition> definitions() {
    return new PtoDialect().operations().values().stream();
  }

  @ParameterizedTest
  @MethodSource("definitions")
  void summaryIsOnePhrase(OpDefinition definition) {
    assertTrue(!definition.summary().isEmpty() && !definition.summary().endsWith("."));
  }

  @ParameterizedTest
  @MethodSource("definitions")
  void descriptionIsWholeSentences(OpDefinition definition) {
    assertTrue(definition.description().endsWith("."), definition.description());
    assertTrue(!definition.description().contains(definition.summary()));
  }

  @ParameterizedTest
  @MethodSource("definitions")
  void rulesAreWholeSentences(OpDefinition definition) {
    definition
        .description()
        .lines()
        .filter(line -> line.startsWith("- "))
        .forEach(line -> assertTrue(line.matches("- ([`A-Z]|a5|i8|f32).*\\."), line));
  }

  /** One operation with all its optional parts, and one without. */
  @ParameterizedTest
  @MethodSource("definitions")
  void printsAndReadsToItself(OpDefinition definition) {
    for (boolean full : new boolean[] {true, false}) {
      Context context = new Context(new BuiltinDialect(), new PtoDialect());
      context.allowUnregisteredDialects(true);
      String text = Printer.toString(sample(context, definition, full), PrintOptions.DEFAULT);
      Operation read =
          Parser.parse(
                  context, SourceFile.of("sample", text), new ParserOptions(false, false, false))
              .orElseThrow(() -> new AssertionError(text));
      assertEquals(text, Printer.toString(read, PrintOptions.DEFAULT));
    }
  }

  /** A holder of one operation whose operands are the arguments of the block around. */
  private static Operation sample(Context context, OpDefinition definition, boolean full) {
    Location location = Location.unknown(context);
    Operation holder = new Operation(context.opName("test.holder"), location);
    Block block = holder.addRegion().addBlock();
    OpBuilder builder = new OpBuilder(context).atEnd(block);
    OpBuilder.OpSpec spec = builder.create(definition, location);
    for (ValueDef operand : definition.operands()) {
      if (full || operand.arity() == Arity.ONE) {
        spec.operand(operand.name(), block.addArgument(sampleOf(context, operand), location));
      }
    }
    for (AttributeDef attribute : definition.attributes()) {
      if (full || attribute.isRequired()) {
        spec.attr(attribute.name(), attribute.constraint().samples().apply(context).getLast());
      }
    }
    List<Type> results = new ArrayList<>();
    for (ValueDef result : definition.results()) {
      if (full || result.arity() == Arity.ONE) {
        results.add(sampleOf(context, result));
      }
    }
    Operation op = spec.results(results).regions(definition.regions().size()).insert();
    op.regions().forEach(region -> region.addBlock());
    return holder;
  }

  private static Type sampleOf(Context context, ValueDef value) {
    return value.constraint().samples().apply(context).getFirst();
  }
}
