package dev.jpto.std.conversion;

import static dev.jpto.pattern.Patterns.pattern;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.IndexType;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.rewrite.conversion.ConversionPattern;
import dev.jpto.rewrite.conversion.TypeConverter;
import dev.jpto.rewrite.pattern.DeclaredPattern;
import dev.jpto.rewrite.pattern.NativePattern;
import dev.jpto.rewrite.pattern.Pattern;
import dev.jpto.std.arith.ArithInteger;
import dev.jpto.std.conversion.Converted.Setup;
import java.util.List;

/** Patterns, type converters and set-ups that tests of conversions share. */
final class ToyConversions {
  static final DeclaredPattern ADD_TO_ARITH =
      pattern(
          "add-to-arith",
          "toy.add(a, b) -> arith.addi(a, b)",
          p -> {
            var a = p.value("a");
            var b = p.value("b");
            p.match(p.op(Toy.ADD, a, b));
            p.replaceWith(p.create(ArithInteger.ADDI, a, b));
          });

  static final NativePattern MAKE =
      ConversionPattern.onMultiple(
          Toy.MAKE,
          "make",
          "toy.make of old types -> toy.make of each new type",
          (op, operands, rewriter) -> {
            var types = rewriter.typeConverter().convert(op.result().type());
            if (types.isEmpty() || types.get().equals(List.of(op.result().type()))) {
              return rewriter.decline("its type does not change");
            }
            List<Operation> made =
                types.get().stream()
                    .map(t -> rewriter.create(Toy.MAKE, op.location()).results(t).insert())
                    .toList();
            rewriter.replaceOpWithMultiple(
                op, List.of(made.stream().map(Operation::result).toList()));
            return true;
          });

  static final NativePattern USE =
      ConversionPattern.onMultiple(
          Toy.USE,
          "use",
          "toy.use of old types -> toy.use of new types",
          (op, operands, rewriter) -> {
            var values = operands.operands().toArray(new Value[0]);
            rewriter.create(Toy.USE, op.location()).operands(values).insert();
            rewriter.eraseOp(op);
            return true;
          });

  static DeclaredPattern rename(OpDefinition from, OpDefinition to) {
    String name = (from.name() + "-to-" + to.name()).replace("toy.", "");
    return pattern(
        name,
        from.name() + "(x) -> " + to.name() + "(x)",
        p -> {
          var x = p.value("x");
          p.match(p.op(from, x));
          p.replaceWith(p.create(to, x));
        });
  }

  static TypeConverter indexToI64() {
    return new TypeConverter()
        .keepAll()
        .convert(IndexType.class, type -> IntegerType.get(type.uniquer(), 64));
  }

  static TypeConverter indexToTwo() {
    return new TypeConverter()
        .keepAll()
        .convertToMany(
            IndexType.class,
            type -> {
              var half = IntegerType.get(type.uniquer(), 32);
              return List.of(half, half);
            });
  }

  static TypeConverter indexToNothing() {
    return new TypeConverter().keepAll().convertToMany(IndexType.class, type -> List.of());
  }

  static Setup typed(TypeConverter converter, Pattern... patterns) {
    Setup setup = Setup.of(converter, patterns);
    FunctionTypes.makeLegal(setup.target(), converter);
    ControlFlowTypes.makeLegal(setup.target(), converter);
    FunctionTypes.populate(setup.patterns());
    ControlFlowTypes.populateBranches(setup.patterns());
    ControlFlowTypes.populateStructured(setup.patterns());
    setup.target().dynamicallyLegal(Toy.MAKE, converter::isLegal);
    setup.target().dynamicallyLegal(Toy.USE, converter::isLegal);
    return setup;
  }

  private ToyConversions() {}

  static void assertConverts(Converted converted, String text) {
    assertEquals(List.of(), converted.said());
    assertTrue(converted.succeeded());
    assertEquals(text, converted.text());
  }
}
