package dev.jpto.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.jpto.ir.Context;
import dev.jpto.ir.Dialect;
import dev.jpto.opt.JptoToolbox;
import dev.jpto.pattern.check.PatternChecks;
import dev.jpto.rewrite.pattern.CanonicalizationDialect;
import dev.jpto.rewrite.pattern.PatternSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The canonicalizations of all dialects, as the one set that they are run as. */
class PatternChecksTest {
  @Test
  void nothingIsWrongWithTheCanonicalizations() {
    Context context = new Context(new JptoToolbox().dialects());
    PatternSet set = new PatternSet();
    for (Dialect dialect : context.dialects()) {
      if (dialect instanceof CanonicalizationDialect canonical) {
        canonical.addCanonicalizations(set);
      }
    }
    assertEquals(List.of(), PatternChecks.check(context, set.patterns()));
  }
}
