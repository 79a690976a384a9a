package dev.jpto.ir.attr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Dictionaries are sorted by the bytes of their names. */
class DictionaryAttrTest {
  private static final class Table extends Uniquer {}

  private final Uniquer uniquer = new Table();
  private final Attribute unit = UnitAttr.get(uniquer);

  private DictionaryAttr of(String... names) {
    return DictionaryAttr.get(
        uniquer, Arrays.stream(names).map(n -> new NamedAttribute(n, unit)).toList());
  }

  private static List<String> names(DictionaryAttr dictionary) {
    List<String> names = new ArrayList<>();
    dictionary.forEach(entry -> names.add(entry.name()));
    return names;
  }

  @Test
  void entriesAreSortedAndTheOrderGivenDoesNotMatter() {
    assertEquals(List.of("A", "a", "a.b", "aa", "b"), names(of("b", "aa", "a", "A", "a.b")));
    assertSame(of("x", "y"), of("y", "x"));
  }

  @Test
  void theOrderIsThatOfUtf8BytesNotOfUtf16() {
    String supplementary = "\uD83D\uDE00";
    String privateUse = "\uE000";
    assertEquals(
        List.of("z", privateUse, supplementary), names(of(supplementary, privateUse, "z")));
  }

  @Test
  void aNameGivenTwiceIsRefused() {
    assertEquals(
        "duplicate key 'a' in dictionary",
        assertThrows(IllegalArgumentException.class, () -> of("a", "b", "a")).getMessage());
  }

  @Test
  void valuesAreFoundByName() {
    DictionaryAttr dictionary = DictionaryAttr.of("a", StringAttr.get(uniquer, "v"));
    assertSame(StringAttr.get(uniquer, "v"), dictionary.get("a"));
    assertNull(dictionary.get("b"));
    assertTrue(dictionary.contains("a"));
    assertFalse(dictionary.contains("b"));
  }

  @Test
  void anEntryIsAddedReplacedAndRemovedInACopy() {
    DictionaryAttr dictionary = of("a", "c");
    assertSame(of("a", "b", "c"), dictionary.with("b", unit));
    Attribute value = StringAttr.get(uniquer, "v");
    assertSame(value, dictionary.with("a", value).get("a"));
    assertEquals(2, dictionary.with("a", value).size());
    assertSame(of("c"), dictionary.without("a"));
    assertSame(dictionary, dictionary.without("b"));
    assertEquals(List.of("a", "c"), names(dictionary));
  }

  @Test
  void entriesAreFilteredByName() {
    DictionaryAttr dictionary = of("a", "b.c", "d");
    assertSame(of("a", "d"), dictionary.filter(name -> !name.contains(".")));
    assertSame(dictionary, dictionary.filter(name -> true));
  }

  @Test
  void theEmptyDictionaryIsOne() {
    assertSame(DictionaryAttr.empty(uniquer), of());
    assertSame(DictionaryAttr.empty(uniquer), of("a").without("a"));
    assertTrue(of().isEmpty());
  }
}
