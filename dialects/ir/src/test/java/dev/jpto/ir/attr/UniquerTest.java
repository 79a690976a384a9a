package dev.jpto.ir.attr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Equal types and attributes of one context are one object, whoever makes them. */
class UniquerTest {
  private static final class Table extends Uniquer {}

  private final Uniquer uniquer = new Table();

  @Test
  void equalContentIsTheSameObject() {
    assertSame(IntegerType.get(uniquer, 7), IntegerType.get(uniquer, 7));
    assertNotSame(IntegerType.get(uniquer, 7), IntegerType.get(uniquer, 8));
    assertSame(StringAttr.get(uniquer, "a"), StringAttr.get(uniquer, new String("a")));
    List<Attribute> elements = List.of(UnitAttr.get(uniquer), StringAttr.get(uniquer, "a"));
    assertSame(ArrayAttr.get(uniquer, elements), ArrayAttr.get(uniquer, List.copyOf(elements)));
  }

  @Test
  void contentOfDifferentClassesIsDifferent() {
    Type type = IntegerType.get(uniquer, 1);
    assertNotEquals(TypeAttr.get(type), ArrayAttr.get(uniquer, List.of(TypeAttr.get(type))));
    assertNotEquals(StringAttr.get(uniquer, "f"), SymbolRefAttr.get(uniquer, "f"));
  }

  @Test
  void twoTablesHaveValuesOfTheirOwn() {
    Uniquer other = new Table();
    assertNotSame(IntegerType.get(uniquer, 7), IntegerType.get(other, 7));
    assertSame(other, IntegerType.get(other, 7).uniquer());
  }

  @Test
  void valuesStayWhenTheTableGrows() {
    List<IntegerAttr> made = new ArrayList<>();
    Type i64 = IntegerType.get(uniquer, 64);
    for (int i = 0; i < 20_000; i++) {
      made.add(IntegerAttr.get(i64, i));
    }
    for (int i = 0; i < made.size(); i++) {
      assertSame(made.get(i), IntegerAttr.get(i64, i));
    }
  }

  @Test
  void threadsThatMakeTheSameValuesGetTheSameObjects() throws Exception {
    int threads = 4;
    CyclicBarrier start = new CyclicBarrier(threads);
    Callable<List<Uniqued>> work =
        () -> {
          start.await();
          List<Uniqued> made = new ArrayList<>();
          for (int i = 0; i < 5_000; i++) {
            made.add(StringAttr.get(uniquer, "s" + i));
            made.add(IntegerType.get(uniquer, i + 1));
          }
          return made;
        };
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      List<Future<List<Uniqued>>> results = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        results.add(pool.submit(work));
      }
      List<Uniqued> first = results.getFirst().get();
      for (Future<List<Uniqued>> result : results) {
        assertEquals(first, result.get());
      }
    }
  }
}
