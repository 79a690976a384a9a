package dev.jpto.ir.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jpto.ir.Context;
import dev.jpto.ir.Operation;
import dev.jpto.ir.sample.SampleDialect;
import dev.jpto.ir.sample.Texts;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** References to symbols, from the table of a symbol and from those around it. */
class SymbolUsesTest {
  private final Context context = SampleDialect.context();
  private final Operation root =
      Texts.parse(
          context,
          """
          "builtin.module"() <{sym_name = "m"}> ({
            "test.named"() {sym_name = "f", f} : () -> ()
            "x.use"() {same = @f} : () -> ()
            "x.use"() <{inherent = [unit, {deep = @f}]}> : () -> ()
            "x.use"() {through = @f::@inner} : () -> ()
            "x.use"() {other = @g} : () -> ()
            "test.strict"() ({
              "x.use"() {inside = @f} : () -> ()
            }) {strict} : () -> ()
            "builtin.module"() ({
              "x.use"() {hidden = @f} : () -> ()
            }) {x.module = @f} : () -> ()
          }) {m} : () -> ()
          "x.use"() {outer = @m::@f} : () -> ()
          "x.use"() {outer_other = @f} : () -> ()
          "x.use"() {outer_module = @m} : () -> ()
          """);
  private final Operation m = Texts.named(root, "m");
  private final Operation f = Texts.named(root, "f");

  /** The first attribute of each user. */
  private static String users(Optional<List<SymbolUse>> uses) {
    TreeSet<String> names = new TreeSet<>();
    for (SymbolUse use : uses.orElseThrow()) {
      Operation user = use.user();
      boolean inherent = user.attributes().isEmpty();
      names.add((inherent ? user.properties() : user.attributes()).name(0) + "=" + use.reference());
    }
    return String.join(" ", names);
  }

  @Test
  void usesAreFoundInTheTableAndAroundIt() {
    assertEquals(
        "inherent=@f inside=@f outer=@m::@f same=@f through=@f::@inner x.module=@f",
        users(SymbolUses.of(f, root)));
  }

  @Test
  void theSearchIsLimitedToAnOperation() {
    assertEquals("inside=@f", users(SymbolUses.of(f, Texts.named(root, "strict"))));
    assertEquals(
        "inherent=@f inside=@f same=@f through=@f::@inner x.module=@f", users(SymbolUses.of(f, m)));
    assertTrue(SymbolUses.knownNone(f, Texts.named(root, "other")));
    assertFalse(SymbolUses.knownNone(f, m));
  }

  @Test
  void usesOfATableIncludeThoseThroughIt() {
    assertEquals("outer=@m::@f outer_module=@m", users(SymbolUses.of(m, root)));
  }

  @Test
  void allReferencesOfAScopeAreListed() {
    assertEquals("inside=@f", users(SymbolUses.in(Texts.named(root, "strict"))));
    assertEquals("", users(SymbolUses.in(m)));
  }

  @Test
  void nothingIsKnownIfAnOperationMayBeATable() {
    Operation unknown = new Operation(context.opName("x.table"), m.location());
    unknown.addRegion();
    m.region(0).entry().append(unknown);
    assertEquals(Optional.empty(), SymbolUses.of(f, root));
    assertEquals(Optional.empty(), SymbolUses.in(unknown));
    assertFalse(SymbolUses.knownNone(f, root));
    assertFalse(SymbolUses.replaceAll(f, "new", root));
    assertFalse(new SymbolTable(m).rename(f, "new"));
    assertEquals("@f", Texts.named(root, "same").attr("same").toString());
    assertEquals(Optional.of("f"), SymbolTable.nameOf(f));
  }

  @Test
  void replacingUsesKeepsTheNameOfTheSymbol() {
    assertTrue(SymbolUses.replaceAll(f, "new", root));
    assertEquals(Optional.of("f"), SymbolTable.nameOf(f));
    SymbolTable.setName(f, "new");
    assertEquals(
        "inherent=@new inside=@new outer=@m::@new same=@new through=@new::@inner x.module=@new",
        users(SymbolUses.of(f, root)));
    assertEquals("@f", Texts.named(root, "outer_other").attr("outer_other").toString());
  }

  @Test
  void replacingUsesOfATableChangesTheRootOfReferences() {
    assertTrue(SymbolUses.replaceAll(m, "new", root));
    assertEquals("@new::@f", Texts.named(root, "outer").attr("outer").toString());
    assertEquals("@new", Texts.named(root, "outer_module").attr("outer_module").toString());
    assertEquals("@f", Texts.named(root, "same").attr("same").toString());
  }

  @Test
  void renamingChangesTheSymbolAndItsUsesInTheTable() {
    SymbolTable table = new SymbolTable(m);
    assertTrue(table.rename(f, "new"));
    assertEquals(Optional.of(f), table.lookup("new"));
    assertEquals(Optional.empty(), table.lookup("f"));
    assertEquals("@new", Texts.named(root, "inside").attr("inside").toString());
    assertEquals("@m::@f", Texts.named(root, "outer").attr("outer").toString());
  }

  @Test
  void aNameThatIsTakenIsRefused() {
    Operation g =
        Texts.parse(context, "\"test.named\"() {sym_name = \"g\"} : () -> ()")
            .region(0)
            .entry()
            .firstOp();
    g.remove();
    SymbolTable table = new SymbolTable(m);
    table.insert(g);
    assertThrows(IllegalArgumentException.class, () -> table.rename(f, "g"));
    assertEquals(Optional.of(f), table.lookup("f"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "#llvm.x<@f>            | true",
        "[1, {b = #gpu<y @f>}]  | true",
        "!irdl.t<@f>            | true",
        "distinct[0]<[@f]>      | true",
        "#llvm.x<f>             | false",
        "#foo<@f>               | false",
        "distinct[0]<1>         | false",
      })
  void whatIsKeptAsTextMayReferToAnything(String attribute, boolean hides) {
    Operation module =
        Texts.parse(
            SampleDialect.context(),
            "\"test.named\"() {sym_name = \"f\", f} : () -> ()\n"
                + "\"x.use\"() {a = %s} : () -> ()\n".formatted(attribute));
    Operation symbol = Texts.named(module, "f");
    assertEquals(!hides, SymbolUses.knownNone(symbol, module));
    assertEquals(!hides, SymbolUses.replaceAll(symbol, "g", module));
  }
}
