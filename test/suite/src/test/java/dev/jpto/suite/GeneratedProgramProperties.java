package dev.jpto.suite;

import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.jpto.ir.Cloner;
import dev.jpto.ir.Operation;
import dev.jpto.ir.analysis.OperationEquivalence;
import dev.jpto.ir.attr.PrintOptions;
import dev.jpto.ir.attr.UnitAttr;
import dev.jpto.testkit.gen.Program;
import dev.jpto.testkit.gen.Programs;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of text, copies and comparison, for random modules of all registered operations. */
class GeneratedProgramProperties {
  private static final int SIZE = 30;

  @Provide
  Arbitrary<Program> programs() {
    return Programs.of(Generated.PROGRAMS, SIZE);
  }

  @Provide
  Arbitrary<PrintOptions> printOptions() {
    return Programs.printOptions();
  }

  @Property(tries = 200)
  void printThenParseIsIdentity(
      @ForAll("programs") Program program, @ForAll("printOptions") PrintOptions options) {
    TextLaws.printThenParseIsIdentity(program.module(), options);
  }

  @Property(tries = 100)
  void printThenParseIsEquivalent(@ForAll("programs") Program program) {
    TextLaws.printThenParseIsEquivalent(program.module());
  }

  @Property(tries = 100)
  void cloneVerifies(@ForAll("programs") Program program) {
    TextLaws.cloneVerifies(program.module());
  }

  @Property(tries = 100)
  void cloneIsStructurallyEqualAndHashesAlike(@ForAll("programs") Program program) {
    TextLaws.cloneIsStructurallyEqualAndHashesAlike(program.module());
  }

  @Property(tries = 100)
  void aChangedCopyIsNotStructurallyEqual(
      @ForAll("programs") Program program, @ForAll("indices") int index) {
    Operation module = program.module();
    Operation clone = Cloner.clone(module);
    List<Operation> all = new ArrayList<>();
    clone.walk(all::add);
    Operation changed = all.get(index % all.size());
    changed.setAttributes(
        changed.attributes().with("jpto.changed", UnitAttr.get(module.context())));
    assertFalse(OperationEquivalence.equivalent(module, clone));
  }

  @Provide
  Arbitrary<Integer> indices() {
    return Arbitraries.integers().between(0, 1000);
  }
}
