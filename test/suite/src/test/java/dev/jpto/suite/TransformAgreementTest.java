package dev.jpto.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jpto.eval.gen.ProgramGenerator;
import dev.jpto.ir.Cloner;
import dev.jpto.ir.Context;
import dev.jpto.ir.Dialect;
import dev.jpto.ir.Operation;
import dev.jpto.ir.attr.PrintOptions;
import dev.jpto.ir.builtin.BuiltinDialect;
import dev.jpto.ir.diag.SourceFile;
import dev.jpto.ir.parse.Parser;
import dev.jpto.ir.parse.ParserOptions;
import dev.jpto.ir.print.Printer;
import dev.jpto.ir.verify.Verifier;
import dev.jpto.rewrite.pass.OpPassManager;
import dev.jpto.rewrite.pass.PassManager;
import dev.jpto.rewrite.pass.PassRegistry;
import dev.jpto.rewrite.pass.PipelineParser;
import dev.jpto.rewrite.transforms.GenericPasses;
import dev.jpto.std.arith.ArithDialect;
import dev.jpto.std.cf.CfDialect;
import dev.jpto.std.func.FuncDialect;
import dev.jpto.std.scf.ScfDialect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The generic passes do to modules of the standard dialects what mlir-opt 19 does. */
class TransformAgreementTest {
  private static final List<Dialect> STANDARD =
      List.of(
          new ArithDialect(),
          new BuiltinDialect(),
          new CfDialect(),
          new FuncDialect(),
          new ScfDialect());
  private static final int RANDOM_MODULES = Integer.getInteger("jpto.agreement.modules", 100);
  private static final int FIRST_SEED = Integer.getInteger("jpto.agreement.seed", 0);
  private static final int MAX_SIZE = 80;

  static List<String> passes() {
    return List.of("cse", "symbol-dce", "strip-debuginfo");
  }

  @BeforeAll
  static void mlirOptIsThere() {
    MlirOpt.assumeInstalled();
  }

  @ParameterizedTest
  @ValueSource(strings = "cse")
  void onFiles(String pass) {
    List<String> modules =
        Stream.of("test/corpus", "test/kernels")
            .flatMap(folder -> Repository.files(Repository.path(folder), ".mlir").stream())
            .filter(file -> !inputThatFails(file))
            .map(file -> new String(Repository.read(file), StandardCharsets.ISO_8859_1))
            .filter(TransformAgreementTest::bothKnowAllOf)
            .toList();
    assertAgreement(modules, pass);
  }

  /** Of an operation that one of the tools does not know they may think differently. */
  private static boolean bothKnowAllOf(String text) {
    Context context = new Context(STANDARD);
    context.diagnostics().setDefaultHandler(d -> {});
    SourceFile source = new SourceFile("<stdin>", text.getBytes(StandardCharsets.ISO_8859_1));
    return Parser.parse(context, source, ParserOptions.DEFAULT).isPresent();
  }

  private static boolean inputThatFails(Path file) {
    return file.toString().contains("invalid");
  }

  @ParameterizedTest
  @MethodSource("passes")
  void onRandomPrograms(String pass) {
    assertAgreement(Programs.TEXTS, pass);
  }

  @Test
  void onChainsOfCasts() {
    List<String> modules =
        IntStream.range(0, 3 * RANDOM_MODULES)
            .mapToObj(i -> CastChains.module(FIRST_SEED + i))
            .toList();
    assertAgreement(modules, "reconcile-unrealized-casts");
  }

  /** Random programs with much in them that is there twice. */
  private static final class Programs {
    private static final ProgramGenerator GENERATOR = new ProgramGenerator(STANDARD);
    static final List<String> TEXTS =
        IntStream.range(0, RANDOM_MODULES)
            .map(i -> FIRST_SEED + i)
            .mapToObj(Programs::text)
            .toList();

    private static String text(int seed) {
      Operation module = GENERATOR.module(seed, 1 + seed % MAX_SIZE);
      Operation copied = Cloner.clone(module);
      Twins.add(copied, seed, MAX_SIZE);
      copied.context().diagnostics().setDefaultHandler(d -> {});
      boolean valid = Verifier.verify(copied);
      String text = Printer.toString(valid ? copied : module, PrintOptions.DEFAULT) + "\n";
      // mlir-opt registers a dialect of that name
      return text.replace("\"test.op", "\"t.op");
    }
  }

  private static void assertAgreement(List<String> modules, String pass) {
    List<String> expected = MlirOpt.run(modules, "--" + pass);
    List<String> differences = new ArrayList<>();
    for (int i = 0; i < modules.size(); i++) {
      String actual = run(modules.get(i), pass);
      if (!expected.get(i).isEmpty() && !expected.get(i).equals(actual)) {
        differences.add(modules.get(i));
        if (differences.size() == 1) {
          assertEquals(expected.get(i), actual, "of the module\n" + modules.get(i));
        }
      }
    }
    assertEquals(List.of(), differences);
  }

  private static Optional<Operation> parse(String text) {
    Context context = new Context(STANDARD);
    context.allowUnregisteredDialects(true);
    context.diagnostics().setDefaultHandler(d -> {});
    SourceFile source = new SourceFile("<stdin>", text.getBytes(StandardCharsets.ISO_8859_1));
    return Parser.parse(context, source, ParserOptions.DEFAULT);
  }

  private static String run(String text, String pass) {
    PassRegistry registry = GenericPasses.register(new PassRegistry());
    OpPassManager pipeline = OpPassManager.implicit("builtin.module");
    PipelineParser.parseInto(pipeline, registry, pass);
    return parse(text)
        .filter(module -> new PassManager(pipeline).run(module))
        .map(module -> Printer.toString(module, PrintOptions.DEFAULT).strip())
        .orElse("");
  }
}
