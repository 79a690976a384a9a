package dev.jpto.reduce;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The command on small programs; {@code grep} plays the tool that fails. */
class ReduceCommandTest {
  private static final String LOOPS =
      """
      "func.func"() <{sym_name = "other", function_type = () -> ()}> ({
        "func.return"() : () -> ()
      }) : () -> ()
      "func.func"() <{sym_name = "f", function_type = (i32, index, tensor<64x128xf32>) -> i32}> ({
      ^bb0(%x: i32, %n: index, %t: tensor<64x128xf32>):
        %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
        %c7 = "arith.constant"() <{value = 7 : index}> : () -> index
        %r = "scf.for"(%c0, %n, %c7, %x) ({
        ^bb0(%i: index, %sum: i32):
          %q = "arith.divsi"(%sum, %x) : (i32, i32) -> i32
          %s = "arith.addi"(%q, %x) : (i32, i32) -> i32
          "scf.yield"(%s) : (i32) -> ()
        }) {note.why = "it is slow"} : (index, index, index, i32) -> i32
        "func.return"(%r) : (i32) -> ()
      }) : () -> ()
      """;

  @TempDir private Path folder;

  private record Ran(int code, String out, String err) {}

  private Ran run(String program, String... words) throws Exception {
    Path file = folder.resolve("in.mlir");
    Files.writeString(file, program);
    List<String> all = new ArrayList<>(List.of(file.toString()));
    all.addAll(List.of(words));
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        new CommandLine(new ReduceCommand())
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .execute(all.toArray(String[]::new));
    return new Ran(code, out.toString(), err.toString().replace(file.toString(), "in.mlir"));
  }

  @Test
  void onlyWhatFailsIsLeft() throws Exception {
    Ran ran = run(LOOPS, "--allow-unregistered-dialect", "--test=! grep -q divsi {}");
    assertEquals(
        """
        "builtin.module"() ({
          "func.func"() <{function_type = (i32) -> (), sym_name = "f"}> ({
          ^bb0(%arg0: i32):
            %0 = "arith.divsi"(%arg0, %arg0) : (i32, i32) -> i32
            "func.return"() : () -> ()
          }) : () -> ()
        }) : () -> ()
        """,
        ran.out());
    assertEquals(0, ran.code());
    assertEquals("jpto-reduce: 3 of 10 operations are left", ran.err().split(" after")[0]);
  }

  @Test
  void whatTheCommandPrintsMayMatter() throws Exception {
    Ran ran =
        run(LOOPS, "--allow-unregistered-dialect", "--test=cat {}; exit 3", "--match=scf.for");
    assertEquals(0, ran.code());
    assertEquals(1, ran.out().lines().filter(line -> line.contains("scf.for")).count());
    assertFalse(ran.out().contains("divsi"), ran.out());
  }

  @Test
  void numbersBecomeSmallerTogether() throws Exception {
    Ran ran =
        run(
            """
            "func.func"() <{sym_name = "f", function_type = () -> ()}> ({
              %0 = "arith.constant"() <{value = dense<1> : tensor<64x128xi8>}>
                  : () -> tensor<64x128xi8>
              "func.return"() : () -> ()
            }) : () -> ()
            """,
            "--test=! grep -q 'dense<1' {}");
    assertEquals(
        """
        "builtin.module"() ({
          "func.func"() <{function_type = () -> (), sym_name = "f"}> ({
            %0 = "arith.constant"() <{value = dense<1> : tensor<1x1xi8>}> : () -> tensor<1x1xi8>
            "func.return"() : () -> ()
          }) : () -> ()
        }) : () -> ()
        """,
        ran.out());
  }

  @Test
  void branchesAreStraightened() throws Exception {
    Ran ran =
        run(
            """
            "func.func"() <{sym_name = "f", function_type = (i1, i32) -> i32}> ({
            ^bb0(%c: i1, %x: i32):
              "cf.cond_br"(%c, %x)[^bb1, ^bb2] <{operandSegmentSizes = array<i32: 1, 0, 1>}>
                  : (i1, i32) -> ()
            ^bb1:
              "func.return"(%x) : (i32) -> ()
            ^bb2(%y: i32):
              %m = "arith.muli"(%y, %y) : (i32, i32) -> i32
              "func.return"(%m) : (i32) -> ()
            }) : () -> ()
            """,
            "--test=! grep -q muli {}");
    assertEquals(0, ran.code());
    assertFalse(ran.out().contains("cond_br"), ran.out());
  }

  @Test
  void aProgramThatDoesNotFailIsAnError() throws Exception {
    Ran ran = run(LOOPS, "--allow-unregistered-dialect", "--test=true");
    assertEquals(
        new Ran(1, "", "jpto-reduce: the command does not fail for in.mlir in the way asked for\n"),
        ran);
  }

  @Test
  void anInvalidProgramIsAnError() throws Exception {
    Ran ran = run("%0 = \"arith.addi\"() : () -> i32\n", "--test=false");
    assertEquals(
        new Ran(
            1,
            "",
            """
            in.mlir:1:6: error: 'arith.addi' op expected 2 operands, but found 0
            %0 = "arith.addi"() : () -> i32
                 ^
            """),
        ran);
  }

  @Test
  void aMissingFileIsAnError() throws Exception {
    StringWriter err = new StringWriter();
    int code =
        new CommandLine(new ReduceCommand())
            .setErr(new PrintWriter(err))
            .execute("no-such.mlir", "--test=false");
    assertEquals(1, code);
    assertEquals(
        "cannot open input file 'no-such.mlir': No such file or directory\n", err.toString());
  }

  @Test
  void theFileOfTheOptionIsWritten() throws Exception {
    Path small = folder.resolve("small.mlir");
    Ran ran =
        run(LOOPS, "--allow-unregistered-dialect", "--test=! grep -q divsi {}", "-o", "" + small);
    assertEquals("", ran.out());
    assertEquals(1, Files.readString(small).lines().filter(l -> l.contains("divsi")).count());
  }
}
