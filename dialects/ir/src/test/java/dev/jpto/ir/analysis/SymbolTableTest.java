package dev.jpto.ir.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jpto.ir.Context;
import dev.jpto.ir.Operation;
import dev.jpto.ir.analysis.SymbolTable.Visibility;
import dev.jpto.ir.attr.Location;
import dev.jpto.ir.attr.SymbolRefAttr;
import dev.jpto.ir.sample.SampleDialect;
import dev.jpto.ir.sample.Texts;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Names of symbols and what they mean. */
class SymbolTableTest {
  private final Context context = SampleDialect.context();
  private final Operation root =
      Texts.parse(
          context,
          """
          "test.named"() {sym_name = "f", f} : () -> ()
          "builtin.module"() <{sym_name = "m"}> ({
            "test.named"() {sym_name = "g", sym_visibility = "private", g} : () -> ()
            "builtin.module"() <{sym_name = "n", sym_visibility = "nested"}> ({
              "test.named"() {sym_name = "h", h} : () -> ()
              "x.op"() ({
                "x.user"() {hidden} : () -> ()
              }) : () -> ()
            }) {n} : () -> ()
            "x.user"() {user} : () -> ()
            "test.strict"() ({
              "x.user"() {inner} : () -> ()
            }) : () -> ()
          }) {m} : () -> ()
          """);
  private final Operation m = op("m");

  private Operation op(String name) {
    return Texts.named(root, name);
  }

  private SymbolRefAttr ref(String... path) {
    return SymbolRefAttr.get(context, List.of(path));
  }

  private Operation symbol(String name) {
    Operation op = new Operation(context.opName("test.named"), Location.unknown(context));
    SymbolTable.setName(op, name);
    return op;
  }

  @Test
  void nameAndVisibilityAreAttributes() {
    assertEquals(Optional.of("f"), SymbolTable.nameOf(op("f")));
    assertEquals(Optional.empty(), SymbolTable.nameOf(op("user")));
    assertEquals(Visibility.PUBLIC, SymbolTable.visibilityOf(op("f")));
    assertEquals(Visibility.PRIVATE, SymbolTable.visibilityOf(op("g")));
    assertEquals(Visibility.NESTED, SymbolTable.visibilityOf(op("n")));
  }

  @Test
  void visibilityIsSetAndPublicIsTheAbsence() {
    for (Visibility visibility : Visibility.values()) {
      SymbolTable.setVisibility(op("g"), visibility);
      assertEquals(visibility, SymbolTable.visibilityOf(op("g")));
    }
    SymbolTable.setVisibility(op("g"), Visibility.PUBLIC);
    assertFalse(op("g").hasAttr(SymbolTable.VISIBILITY));
  }

  @Test
  void theNearestTableIsTheOperationItselfOrAroundIt() {
    assertEquals(Optional.of(m), SymbolTable.nearestTable(m));
    assertEquals(Optional.of(m), SymbolTable.nearestTable(op("user")));
    assertEquals(Optional.of(m), SymbolTable.nearestTable(op("inner")));
    assertEquals(Optional.of(root), SymbolTable.nearestTable(op("f")));
  }

  @Test
  void anOperationThatMayBeATableHidesTheNearestOne() {
    assertEquals(Optional.empty(), SymbolTable.nearestTable(op("hidden")));
    assertEquals(Optional.empty(), SymbolTable.lookupNearestFrom(op("hidden"), "h"));
  }

  @Test
  void namesAreLookedUpInOneTableOnly() {
    assertEquals(Optional.of(op("g")), SymbolTable.lookupNearestFrom(op("user"), "g"));
    assertEquals(Optional.empty(), SymbolTable.lookupNearestFrom(op("user"), "f"));
    assertEquals(Optional.empty(), SymbolTable.lookupIn(root, "g"));
  }

  @Test
  void nestedReferencesAreFollowedThroughTables() {
    assertEquals(Optional.of(op("h")), SymbolTable.lookupIn(root, ref("m", "n", "h")));
    assertEquals(Optional.of(op("h")), SymbolTable.lookupNearestFrom(op("user"), ref("n", "h")));
    assertEquals(Optional.empty(), SymbolTable.lookupIn(root, ref("m", "h")));
    assertEquals(Optional.empty(), SymbolTable.lookupIn(root, ref("f", "h")));
    assertEquals(Optional.empty(), SymbolTable.lookupIn(root, ref("none", "h")));
  }

  @Test
  void rememberedTablesGiveTheSameAnswers() {
    SymbolTables tables = new SymbolTables();
    assertEquals(Optional.of(op("h")), tables.lookupIn(root, ref("m", "n", "h")));
    assertEquals(Optional.of(op("g")), tables.resolve(op("inner"), ref("g")));
    assertEquals(Optional.empty(), tables.resolve(op("inner"), ref("g", "h")));
    assertEquals(Optional.empty(), tables.resolve(op("hidden"), ref("h")));
    assertSame(tables.of(m), tables.of(m));
    m.region(0).entry().append(symbol("late"));
    assertEquals(Optional.empty(), tables.resolve(op("inner"), ref("late")));
    tables.invalidate(m);
    assertTrue(tables.resolve(op("inner"), ref("late")).isPresent());
  }

  @Test
  void aTableKnowsItsSymbols() {
    SymbolTable table = new SymbolTable(m);
    assertSame(m, table.operation());
    assertEquals(Optional.of(op("n")), table.lookup("n"));
    assertEquals(Optional.empty(), table.lookup("h"));
    assertEquals(
        "'x.user' is no symbol table",
        assertThrows(IllegalArgumentException.class, () -> new SymbolTable(op("user")))
            .getMessage());
  }

  @Test
  void anInsertedSymbolIsAppendedUnderItsName() {
    SymbolTable table = new SymbolTable(m);
    Operation more = symbol("more");
    assertEquals("more", table.insert(more));
    assertSame(more, m.region(0).entry().lastOp());
    assertEquals(Optional.of(more), table.lookup("more"));
    assertEquals("more", table.insert(more));
  }

  @Test
  void anInsertedSymbolIsRenamedIfItsNameIsTaken() {
    SymbolTable table = new SymbolTable(m);
    table.insert(symbol("g_1"));
    Operation first = symbol("g");
    Operation second = symbol("g");
    assertEquals("g_0", table.insert(first));
    assertEquals("g_2", table.insert(second));
    assertEquals(Optional.of("g_2"), SymbolTable.nameOf(second));
    assertEquals(Optional.of(op("g")), table.lookup("g"));
  }

  @Test
  void anInsertedSymbolGoesBeforeTheTerminator() {
    Operation table =
        Texts.parse(context, "\"test.table\"() ({ \"cf.br\"() : () -> () }) : () -> ()")
            .region(0)
            .entry()
            .firstOp();
    Operation more = symbol("more");
    new SymbolTable(table).insert(more);
    assertSame(more, table.region(0).entry().firstOp());
  }

  @Test
  void aRemovedSymbolIsForgottenAndAnErasedOneGone() {
    SymbolTable table = new SymbolTable(m);
    Operation g = op("g");
    table.remove(g);
    assertEquals(Optional.empty(), table.lookup("g"));
    assertSame(m, g.parentOp());
    Operation n = op("n");
    table.erase(n);
    assertEquals(Optional.empty(), table.lookup("n"));
    assertNull(n.block());
  }
}
