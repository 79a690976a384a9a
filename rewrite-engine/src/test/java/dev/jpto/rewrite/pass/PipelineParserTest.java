package dev.jpto.rewrite.pass;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PipelineParserTest {
  private static final String MARK = "mark{crash-on= fail-on= key=t.mark}";

  private static String parsed(String text) {
    PipelineParser.Result result = PipelineParser.parse(TestPasses.registry(), text);
    return assertInstanceOf(PipelineParser.Parsed.class, result).pipeline().toString();
  }

  private static String failed(String text) {
    PipelineParser.Result result = PipelineParser.parse(TestPasses.registry(), text);
    return assertInstanceOf(PipelineParser.Failed.class, result).message();
  }

  /** The error at a column of the text inside {@code m(...)}, with the caret below it. */
  private static void assertError(String inner, int column, String message) {
    String expected =
        "MLIR Textual PassPipeline Parser:1:%d: error: %s\n%s\n%s^\n"
            .formatted(column, message, inner, " ".repeat(column - 1));
    assertEquals(expected, failed("m(" + inner + ")"));
  }

  @Test
  void printedPipelineIsReadBackAsItself() {
    String text = parsed("m(mark,t.func(mark{key=x},any(mark)),options{names=a,b count=3})");
    assertEquals(text, parsed(text));
    assertEquals(
        ("m(%s,t.func(mark{crash-on= fail-on= key=x},any(%s)),"
                + "options{count=3 flag=false mode=fast names=a,b})")
            .formatted(MARK, MARK),
        text);
  }

  @Test
  void spaceBetweenPartsDoesNotMatter() {
    assertEquals(
        "m(%s,t.func(%s))".formatted(MARK, MARK), parsed("  m ( mark , t.func ( mark ) ) "));
  }

  @Test
  void pipelineMayBeEmptyAtTheOutsideOnly() {
    assertEquals("m()", parsed("m()"));
    assertEquals(parsed("m(mark)"), parsed("m(mark{})"));
  }

  @Test
  void namedPipelinesStandForTheirPasses() {
    assertEquals(parsed("m(mark,mark{key=second},t.func(mark))"), parsed("m(twice,nested)"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "mark", "(mark)", "m(mark", "m(mark)x", "m"})
  void pipelineMustHaveAnAnchor(String text) {
    assertEquals(
        "expected pass pipeline to be wrapped with the anchor operation type, e.g."
            + " 'builtin.module(...)'",
        failed(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "t.func(mark|8|encountered unbalanced parentheses while parsing pipeline",
        "t.func(mark))|13|encountered extra closing ')' creating unbalanced parentheses while"
            + " parsing pipeline",
        "options{flag=true|8|missing closing '}' while processing pass options",
        "t.func(mark) mark|14|expected ',' after parsing pipeline",
        "t.func(mark){a=b},mark|13|expected ',' after parsing pipeline",
        "mark,,mark|6|'' does not refer to a registered pass or pass pipeline",
        "mark,|6|'' does not refer to a registered pass or pass pipeline",
        "t.func()|8|'' does not refer to a registered pass or pass pipeline",
        "mark mark|1|'mark mark' does not refer to a registered pass or pass pipeline",
        "mark(options)|1|'mark' is a pass and has no pipeline inside; options go in {}",
        "(mark)|1|expected the name of an operation before '('",
        "twice{a=b}|7|pipeline 'twice' takes no options",
        "on-func{arch=a5}|1|Can't add pass 'OnFunc' restricted to 't.func' on a PassManager"
            + " intended to run on 'm', did you intend to nest?",
      })
  void malformedPipelineIsAnErrorAtItsPlace(String text, int column, String message) {
    assertError(text, column, message);
  }

  @Test
  void columnsOfALaterLineCountFromItsStart() {
    assertEquals(
        "MLIR Textual PassPipeline Parser:2:9: error: 'foo' does not refer to a registered pass or"
            + " pass pipeline\n  mark, foo\n        ^\n",
        failed("m(\n  mark, foo)"));
  }

  @ParameterizedTest
  @CsvSource({"marc,mark", "option,options", "onfunc,on-func", "nestde,nested"})
  void misspeltPassIsSuggested(String wrong, String meant) {
    assertError(
        wrong,
        1,
        "'%s' does not refer to a registered pass or pass pipeline; did you mean '%s'?"
            .formatted(wrong, meant));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "options{flga=true}|9|no such option flga; did you mean 'flag'?",
        "options{flag=1 xyzzy}|16|no such option xyzzy (known are flag, count, mode, names)",
        "options{ count=abc}|10|for the --count option: 'abc' value invalid for long argument!",
        "options{count=}|9|for the --count option: '' value invalid for long argument!",
        "options{flag=maybe}|9|for the --flag option: 'maybe' is invalid value for boolean"
            + " argument! Try 0 or 1",
        "options{mode=fats}|9|for the --mode option: Cannot find option named 'fats'!; did you"
            + " mean 'fast'? (one of fast, slow)",
        "options{flag count=0}|1|'flag' needs a 'count' other than 0",
        "t.func(on-func)|8|pass 'on-func' needs the option 'arch'",
      })
  void badOptionIsAnErrorAtItsPlace(String text, int column, String message) {
    assertError(text, column, message);
  }

  @Test
  void deeplyNestedPipelineIsRead() {
    int depth = 10_000;
    PipelineParser.Result result =
        PipelineParser.parse(
            TestPasses.registry(), "any(".repeat(depth) + "mark" + ")".repeat(depth));
    assertInstanceOf(PipelineParser.Parsed.class, result);
  }
}
