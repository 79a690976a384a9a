package dev.jpto.rewrite.pass;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassOptionsTest {
  private static TestPasses.Options read(String text) {
    TestPasses.Options pass = new TestPasses.Options();
    assertEquals(Optional.empty(), PassOptions.read(pass, text));
    return pass;
  }

  @Test
  void optionsNotGivenHaveTheirDefaults() {
    TestPasses.Options pass = read("");
    assertFalse(pass.flag.value());
    assertEquals(-1L, pass.count.value());
    assertEquals("fast", pass.mode.value());
    assertEquals(List.of(), pass.names.value());
    assertFalse(pass.count.isGiven());
  }

  @ParameterizedTest
  @CsvSource({
    "flag,true",
    "flag=true,true",
    "flag=1,true",
    "flag=TRUE,true",
    "flag=false,false",
    "flag=0,false"
  })
  void switchIsReadAsLlvmDoes(String text, boolean value) {
    assertEquals(value, read(text).flag.value());
  }

  @ParameterizedTest
  @CsvSource({"count=7,7", "count=-3,-3", "count=0x10,16", "count='5',5"})
  void numberIsReadInAnyBase(String text, long value) {
    assertEquals(value, read(text).count.value());
  }

  @Test
  void laterValueWinsAndListsAddUp() {
    TestPasses.Options pass = read("count=1 names=a,b count=2 names=c");
    assertEquals(2L, pass.count.value());
    assertEquals(List.of("a", "b", "c"), pass.names.value());
  }

  @Test
  void quotesAndBracesHoldSpacesAndCommas() {
    assertEquals(List.of("a b", "c"), read("names=\"a b\",c").names.value());
    assertEquals(List.of("x,y", "z"), read("names='x,y',z").names.value());
    assertEquals(List.of("a", "b"), read("names={a,b}").names.value());
    assertEquals(List.of("f(x, y)"), read("names={f(x, y)}").names.value());
  }

  @Test
  void unclosedQuoteIsPartOfTheValue() {
    assertEquals(List.of("'a"), read("names='a").names.value());
  }

  @Test
  void everyOptionRoundTripsThroughItsText() {
    TestPasses.Options pass = read("flag count=12 mode=slow names=\"a b\",c,'d,e'");
    String text = pass.toString();
    TestPasses.Options again = read(text.substring("options{".length(), text.length() - 1));
    assertEquals(text, again.toString());
    assertEquals(pass.names.value(), again.names.value());
  }

  @Test
  void copyHasTheSameOptionsAndItsOwnStatistics() {
    TestPasses.Options pass = read("count=4");
    TestPasses.Options copy = (TestPasses.Options) pass.copy();
    assertEquals(4L, copy.count.value());
    assertTrue(copy.count.isGiven());
    copy.count.set(5L);
    assertEquals(4L, pass.count.value());
  }

  @Test
  void requiredOptionHasNoValueUntilGiven() {
    PassOption<String> option = new PassOption<>("arch", OptionType.STRING, null, "");
    assertThrows(IllegalStateException.class, option::value);
    option.set("a5");
    assertEquals("a5", option.value());
  }

  @Test
  void argumentIsRegisteredOnce() {
    PassRegistry registry = TestPasses.registry();
    assertThrows(IllegalArgumentException.class, () -> registry.register(TestPasses.Mark.INFO));
  }
}
