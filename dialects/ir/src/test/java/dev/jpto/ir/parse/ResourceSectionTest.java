package dev.jpto.ir.parse;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jpto.ir.Context;
import dev.jpto.ir.Operation;
import dev.jpto.ir.ResourceTable.Blob;
import dev.jpto.ir.ResourceTable.External;
import dev.jpto.ir.ResourceTable.Flag;
import dev.jpto.ir.ResourceTable.Text;
import dev.jpto.ir.attr.PrintOptions;
import dev.jpto.ir.builtin.BuiltinDialect;
import dev.jpto.ir.diag.Diagnostic;
import dev.jpto.ir.diag.SourceFile;
import dev.jpto.ir.print.Printer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The section <code>{-# ... #-}</code> after a module: read, kept and printed. */
class ResourceSectionTest {
  private static final String USES =
      """
      "builtin.module"() ({
        "ex.a"() {x = dense_resource<z> : tensor<2xi8>, \
      y = dense_resource<a> : tensor<1xi8>} : () -> ()
        "ex.b"() {x = dense_resource<z> : tensor<1xi8>, \
      y = dense_resource<gone> : tensor<1xi8>} : () -> ()
      }) : () -> ()
      """;

  private static final String SECTION =
      """

      {-#
        dialect_resources: {
          builtin: {
            z: "0x0100000001FF",
            a: "0x0400000001"
          }
        },
        external_resources: {
          one: {
            text: "a\\22\\0A",
            flag: true,
            blob: "0x0400000012345678"
          },
          two: {
            flag: false
          }
        }
      #-}
      """;

  private final Context context = new Context(new BuiltinDialect());

  ResourceSectionTest() {
    context.allowUnregisteredDialects(true);
  }

  private Operation parse(String text) {
    List<Operation> modules = new ArrayList<>();
    List<Diagnostic> errors =
        context
            .diagnostics()
            .collecting(
                () ->
                    Parser.parse(context, SourceFile.of("t.mlir", text), ParserOptions.DEFAULT)
                        .ifPresent(modules::add));
    assertEquals("", AttributeText.lines(errors));
    return modules.getFirst();
  }

  private String reprint(String text, PrintOptions options) {
    return Printer.toString(parse(text), options);
  }

  @Test
  void theSectionIsPrintedAsItWasRead() {
    assertEquals(USES + SECTION, reprint(USES + SECTION, PrintOptions.DEFAULT));
  }

  @Test
  void onlyWhatIsUsedIsPrintedInTheOrderOfUse() {
    String section =
        """
        {-# dialect_resources: {
          builtin: {a: "0x0400000001"}, builtin: {unused: "0x0400000001", z: "0x0100000000"},
          builtin: {z: "0x0100000001fF"}} #-}
        """;
    String printed =
        """

        {-#
          dialect_resources: {
            builtin: {
              z: "0x0100000001FF",
              a: "0x0400000001"
            }
          }
        #-}
        """;
    assertEquals(USES + printed, reprint(section + USES, PrintOptions.DEFAULT));
  }

  @Test
  void withoutResourcesThereIsNoSection() {
    String section =
        "{-# dialect_resources: {builtin: {}}, external_resources: {t: {}} #-}\n{-##-}";
    assertEquals(USES, reprint(USES + section, PrintOptions.DEFAULT));
  }

  @Test
  void longResourcesCanBeLeftOut() {
    String printed =
        """

        {-#
          dialect_resources: {
            builtin: {
              a: "0x0400000001"
            }
          },
          external_resources: {
            one: {
              text: "a\\22\\0A",
              flag: true
            },
            two: {
              flag: false
            }
          }
        #-}
        """;
    assertEquals(
        USES + printed, reprint(USES + SECTION, PrintOptions.DEFAULT.withElideResourcesOver(14)));
    assertEquals(
        USES + "\n{-#\n\n#-}\n",
        reprint(USES + SECTION, PrintOptions.DEFAULT.withElideResourcesOver(3)));
  }

  @Test
  void aToolCanTakeItsResourcesAway() {
    parse(USES + SECTION);
    List<External> taken = context.resources().takeExternals("one");
    assertEquals(List.of("text", "flag", "blob"), taken.stream().map(External::key).toList());
    assertEquals(new Text("a\"\n"), taken.get(0).value());
    assertEquals(new Flag(true), taken.get(1).value());
    byte[] blob = ((Blob) taken.get(2).value()).bytes();
    assertArrayEquals(new byte[] {4, 0, 0, 0, 0x12, 0x34, 0x56, 0x78}, blob);
    assertEquals(List.of(), context.resources().takeExternals("one"));
    assertEquals(List.of("two"), List.copyOf(context.resources().externals().keySet()));
  }

  @Test
  void anEmptyBlobHasNoAlignment() {
    parse("{-# dialect_resources: {builtin: {e: \"0x40000000\"}} #-}");
    assertArrayEquals(new byte[4], context.resources().get("builtin", "e").orElseThrow().bytes());
    assertTrue(context.resources().get("builtin", "f").isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          foo: {}                              | 1:5: unknown key 'foo' in file metadata dictionary
          dialect_resources {}                 | 1:22: expected ':'
          dialect_resources: 1                 | 1:23: expected '{'
          dialect_resources: {} external       | 1:26: expected ',' or '#-}'
          dialect_resources: {1: {}}           | 1:25: expected identifier key for 'resource' entry
          dialect_resources: {foo: {}}         | 1:25: dialect 'foo' is unknown
          dialect_resources: {builtin: {1: 1}} | 1:35: expected identifier key for 'resource' entry
          external_resources: {t: {k: 1}}      | 1:33: expected string value for key 'k'
          external_resources: {t: {k: "0xG"}}  | 1:33: expected hex string blob for key 'k'
          external_resources: {t: {k: ""}      | 1:36: expected ',' or '}'
          """)
  void sections(String text, String error) {
    assertEquals(error, errors("{-# " + text + " #-}"));
  }

  @Test
  void keysAreWords() {
    assertEquals(
        "1:5: expected identifier key in file metadata dictionary", errors("{-# : {} #-}"));
    assertEquals(
        "1:30: expected identifier key for 'external_resources' entry",
        errors("{-# external_resources: {t: {1: 1}} #-}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "true", "\"0400000001\"", "\"0x040000000\"", "\"0x04000000ZZ\""})
  void dataIsAHexString(String value) {
    assertEquals("1:38: expected hex string blob for key 'k'", blobErrors(value));
  }

  @Test
  void dataBeginsWithItsAlignment() {
    String error =
        "1:38: expected hex string blob for key 'k' to encode alignment in first 4 bytes";
    assertEquals(error, blobErrors("\"0x040000\""));
    assertEquals(error + ", but got non-power-of-2 value: 3", blobErrors("\"0x0300000001\""));
    assertEquals(error + ", but got non-power-of-2 value: 0", blobErrors("\"0x0000000001\""));
  }

  private String blobErrors(String value) {
    return errors("{-# dialect_resources: {builtin: {k: " + value + "}} #-}");
  }

  private String errors(String text) {
    List<Diagnostic> errors =
        context
            .diagnostics()
            .collecting(
                () ->
                    assertTrue(
                        Parser.parse(context, SourceFile.of("t.mlir", text), ParserOptions.DEFAULT)
                            .isEmpty()));
    return AttributeText.lines(errors);
  }
}
