package dev.jpto.pattern.pdl;

import dev.jpto.ir.Operation;
import dev.jpto.pattern.model.Natives;
import dev.jpto.rewrite.pattern.DeclaredPattern;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads patterns written in {@code pdl}:
 *
 * <pre>{@code
 * "pdl.pattern"() <{benefit = 1 : i16, sym_name = "DropNeg"}> ({
 *   %x = "pdl.operand"() : () -> !pdl.value
 *   ...
 *   "pdl.rewrite"(%root) <{operandSegmentSizes = array<i32: 1, 0>}> ({
 *     "pdl.replace"(%root, %x) <{operandSegmentSizes = array<i32: 1, 0, 1>}> : ...
 *   }) : (!pdl.operation) -> ()
 * }) : () -> ()
 * }</pre>
 *
 * <p>A pattern means what MLIR's interpreter of {@code pdl} makes of it, with two exceptions: of
 * patterns of one benefit the one whose name comes first is tried first, and operands given as a
 * mixture of values and ranges stand for the declared groups of an operation wherever these are.
 */
public final class PdlReader {
  private PdlReader() {}

  /**
   * The patterns inside {@code root}, which is valid, in the order of the text. One without a name
   * is called by its place among those without, {@code anonymous-002}. What is wrong with a pattern
   * is reported when a set with it is frozen.
   *
   * @param natives the functions that the text calls by name
   */
  public static List<DeclaredPattern> read(Operation root, Natives natives) {
    List<Operation> patterns = new ArrayList<>();
    root.walk(
        op -> {
          if (op.is(PdlPatterns.PATTERN)) {
            patterns.add(op);
          }
        });
    List<DeclaredPattern> read = new ArrayList<>();
    int anonymous = 0;
    for (Operation pattern : patterns) {
      String name =
          pattern.attr("sym_name") == null
              ? String.format("anonymous-%03d", ++anonymous)
              : PdlText.string(pattern, "sym_name");
      read.add(new RuleReader(pattern, name, natives).read());
    }
    return read;
  }
}
