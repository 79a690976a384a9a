package dev.jpto.std.conversion;

import static dev.jpto.pattern.Patterns.pattern;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jpto.eval.Evaluators;
import dev.jpto.eval.Interpreter;
import dev.jpto.eval.Limits;
import dev.jpto.eval.Outcome;
import dev.jpto.eval.Step;
import dev.jpto.eval.value.IntegerScalar;
import dev.jpto.eval.value.RuntimeValue;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.IntegerType;
import dev.jpto.ir.attr.Type;
import dev.jpto.ir.verify.Verifier;
import dev.jpto.rewrite.conversion.ConversionPattern;
import dev.jpto.rewrite.conversion.TypeConverter;
import dev.jpto.rewrite.pattern.Pattern;
import dev.jpto.std.StdEvaluators;
import dev.jpto.std.arith.ArithInteger;
import dev.jpto.std.conversion.Converted.Setup;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Random programs on bytes, through functions, branches, loops and conditions, are converted to
 * other types and compute the same.
 */
class ConversionMeaningProperties {
  private static final int RUNS = 4;

  /** {@code toy.xor} of one type is {@code arith.xori} of another. */
  private static final Pattern XOR =
      pattern(
          "xor-to-arith",
          "toy.xor(a, b) -> arith.xori(a, b)",
          p -> {
            var a = p.value("a");
            var b = p.value("b");
            p.match(p.op(Toy.XOR, a, b));
            p.replaceWith(p.create(ArithInteger.XORI, a, b));
          });

  /** {@code toy.xor} of values of several parts works on each part. */
  private static final Pattern XOR_PARTS =
      ConversionPattern.onMultiple(
          Toy.XOR,
          "xor-parts",
          "toy.xor(a, b) -> arith.xori(a_i, b_i)",
          (op, operands, rewriter) -> {
            List<Value> parts = new ArrayList<>();
            for (int i = 0; i < operands.groups().getFirst().size(); i++) {
              Value[] both = {operands.groups().get(0).get(i), operands.groups().get(1).get(i)};
              parts.add(
                  rewriter
                      .create(ArithInteger.XORI, op.location())
                      .operands(both)
                      .insert()
                      .result());
            }
            rewriter.replaceOpWithMultiple(op, List.of(parts));
            return true;
          });

  @Property(tries = 60)
  void toWiderType(@ForAll long seed) {
    check(seed, 1, byteTo(16), XOR);
  }

  @Property(tries = 60)
  void toTwoHalves(@ForAll long seed) {
    check(seed, 2, byteTo(4, 4), XOR_PARTS);
  }

  private static TypeConverter byteTo(int... widths) {
    return new TypeConverter()
        .keepAll()
        .convertToMany(
            IntegerType.class,
            type -> {
              if (type.width() != 8) {
                return null;
              }
              List<Type> types = new ArrayList<>();
              for (int width : widths) {
                types.add(IntegerType.get(type.uniquer(), width));
              }
              return types;
            });
  }

  private static void check(long seed, int parts, TypeConverter converter, Pattern xor) {
    Setup setup = Setup.of(converter, xor);
    setup.target().illegalDialect("toy").legalDialect("func", "scf", "cf");
    FunctionTypes.makeLegal(setup.target(), converter);
    ControlFlowTypes.makeLegal(setup.target(), converter);
    FunctionTypes.populate(setup.patterns());
    ControlFlowTypes.populateBranches(setup.patterns());
    ControlFlowTypes.populateStructured(setup.patterns());
    String text = new BytePrograms(seed).module();
    Operation before = Converted.parse(Converted.context(), text);
    Operation after = Converted.parse(Converted.context(), text);
    assertTrue(setup.apply(after, true).succeeded(), text);
    assertTrue(Verifier.verify(after), after::toString);
    Random random = new Random(seed);
    for (int run = 0; run < RUNS; run++) {
      int a = random.nextInt(256);
      int b = random.nextInt(256);
      boolean condition = random.nextBoolean();
      long times = random.nextInt(4);
      List<RuntimeValue> bytes = run(before, a, b, condition, times, 1, 8);
      List<RuntimeValue> converted = run(after, a, b, condition, times, parts, parts == 1 ? 16 : 4);
      assertEquals(split(bytes, parts), converted, () -> text + after);
    }
  }

  /** Each byte as it is in the converted program. */
  private static List<RuntimeValue> split(List<RuntimeValue> bytes, int parts) {
    List<RuntimeValue> all = new ArrayList<>();
    bytes.forEach(
        b ->
            all.addAll(
                parts(((IntegerScalar) b).unsigned().intValue(), parts, parts == 1 ? 16 : 4)));
    return all;
  }

  private static List<RuntimeValue> parts(int value, int parts, int width) {
    List<RuntimeValue> all = new ArrayList<>();
    for (int i = 0; i < parts; i++) {
      all.add(IntegerScalar.wrap(width, BigInteger.valueOf(value >> (parts == 1 ? 0 : 4 * i))));
    }
    return all;
  }

  private static List<RuntimeValue> run(
      Operation module, int a, int b, boolean condition, long times, int parts, int width) {
    List<RuntimeValue> arguments = new ArrayList<>(parts(a, parts, width));
    arguments.addAll(parts(b, parts, width));
    arguments.add(IntegerScalar.bool(condition));
    arguments.add(IntegerScalar.index(times));
    Outcome outcome =
        new Interpreter(evaluators(), new Limits(100_000, 1_000))
            .run(module.region(0).entry().firstOp().region(0), arguments);
    return ((Outcome.Returned) outcome).values();
  }

  private static Evaluators evaluators() {
    return StdEvaluators.all().add(Toy.XOR, it -> xor(it.operands()));
  }

  private static Step xor(List<RuntimeValue> operands) {
    IntegerScalar a = (IntegerScalar) operands.get(0);
    IntegerScalar b = (IntegerScalar) operands.get(1);
    return Step.result(IntegerScalar.wrap(a.width(), a.signed().xor(b.signed())));
  }
}
