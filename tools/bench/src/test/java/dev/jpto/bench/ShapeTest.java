package dev.jpto.bench;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jpto.ir.Context;
import dev.jpto.ir.Operation;
import dev.jpto.ir.diag.SourceFile;
import dev.jpto.ir.parse.Parser;
import dev.jpto.ir.parse.ParserOptions;
import dev.jpto.opt.JptoToolbox;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShapeTest {
  private static final int OPS = 5000;

  @ParameterizedTest
  @EnumSource
  void moduleVerifiesAndHasAboutTheOperationsAskedFor(Shape shape) {
    Context context = new Context(new JptoToolbox().dialects());
    SourceFile source = new SourceFile(shape.name(), shape.generate(OPS, 1));
    Operation module = Parser.parse(context, source, ParserOptions.DEFAULT).orElseThrow();
    AtomicInteger count = new AtomicInteger();
    module.walk(op -> count.incrementAndGet());
    assertTrue(count.get() >= OPS && count.get() < OPS + 50, () -> "operations: " + count);
  }

  @ParameterizedTest
  @EnumSource
  void sameSeedGivesSameModule(Shape shape) {
    assertArrayEquals(shape.generate(OPS, 1), shape.generate(OPS, 1));
  }

  @ParameterizedTest
  @EnumSource(names = {"LIVE", "MIX", "NEST"})
  void otherSeedGivesOtherModule(Shape shape) {
    assertFalse(Arrays.equals(shape.generate(OPS, 1), shape.generate(OPS, 2)));
  }
}
