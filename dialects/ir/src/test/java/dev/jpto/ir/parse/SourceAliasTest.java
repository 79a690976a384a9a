package dev.jpto.ir.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jpto.ir.Context;
import dev.jpto.ir.builtin.BuiltinDialect;
import dev.jpto.ir.diag.SourceFile;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceAliasTest {
  @Test
  void anAliasOfAForeignTypeWithoutTextIsAnErrorInTheInput() {
    Context context = new Context(new BuiltinDialect());
    context.allowUnregisteredDialects(true);
    List<String> messages = new ArrayList<>();
    context.diagnostics().setDefaultHandler(d -> messages.add(d.message()));
    SourceFile source = SourceFile.of("t.mlir", "!test_ui8_ = !test.)nt<unsigned, 8>\n");
    assertTrue(Parser.parse(context, source, ParserOptions.DEFAULT).isEmpty());
    assertEquals(List.of("expected operation name in quotes"), messages);
  }
}
