package dev.jpto.testkit.filecheck;

import java.util.List;
import java.util.Optional;

/**
 * A program of checks, parsed from the comments of a test file.
 *
 * <pre>{@code
 * var checks = FileCheck.parse("// CHECK: add [[X:%.+]], [[X]]", "add.mlir", Options.DEFAULT);
 * checks.check("add %a, %a").passed(); // true
 * }</pre>
 *
 * <p>Immutable; one program can check any number of inputs. A program that cannot be used, because
 * of its options or because the check file has a malformed directive or none, fails every input.
 */
public final class FileCheck {
  private final Options options;
  private final List<CheckGroup> groups;
  private final Variables defined;
  private final Optional<Result.Failure> error;

  private FileCheck(Options options, List<CheckGroup> groups, Variables defined) {
    this.options = options;
    this.groups = List.copyOf(groups);
    this.defined = defined;
    this.error = Optional.empty();
  }

  private FileCheck(Options options, Result.Failure error) {
    this.options = options;
    this.groups = List.of();
    this.defined = new Variables();
    this.error = Optional.of(error);
  }

  /**
   * Parses the checks in {@code checkText}.
   *
   * @param checkFileName what messages call it
   */
  public static FileCheck parse(String checkText, String checkFileName, Options options) {
    var parser = new CheckFileParser(options);
    try {
      List<CheckGroup> groups = parser.parse(checkText, checkFileName);
      return new FileCheck(options, groups, parser.defined());
    } catch (CheckException e) {
      return new FileCheck(options, e.failure());
    }
  }

  /** Why the program cannot be used, if so. */
  public Optional<Result.Failure> error() {
    return error;
  }

  /** Checks {@code input}. */
  public Result check(String input) {
    if (error.isPresent()) {
      return error.get();
    }
    if (input.isEmpty() && !options.has(Options.Flag.ALLOW_EMPTY)) {
      return new Result.Failure(Result.Kind.EMPTY_INPUT, 0, "error: the input is empty");
    }
    boolean strict = options.has(Options.Flag.STRICT_WHITESPACE);
    SourceText source = SourceText.canonical("<input>", input, strict);
    return new Checker(groups, source, new Variables(defined), options).run();
  }
}
