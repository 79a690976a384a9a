package dev.jpto.opt;

/**
 * The table of all flags; the reader of command lines, {@code --help} and shell completion know no
 * other. Names are mlir-opt's unless the text says they are ours.
 */
enum Flag {
  OUTPUT(
      "o",
      FlagGroup.INPUT,
      FlagKind.TEXT,
      "FILE",
      "-",
      "Write to FILE, whole or, after an error, not at all; '-' is standard output"),
  ALLOW_UNREGISTERED(
      "allow-unregistered-dialect",
      FlagGroup.INPUT,
      "Keep operations, types and attributes that no dialect knows"),
  NO_IMPLICIT_MODULE(
      "no-implicit-module", FlagGroup.INPUT, "Do not put the operations of the file into a module"),
  SPLIT_INPUT(
      "split-input-file",
      FlagGroup.INPUT,
      FlagKind.OPTIONAL_TEXT,
      "MARKER",
      Splitter.DEFAULT_MARKER,
      "Cut the input at each MARKER ('// -----' if not given) and process the pieces on their own"),
  OUTPUT_SPLIT_MARKER(
      "output-split-marker",
      FlagGroup.INPUT,
      FlagKind.TEXT,
      "MARKER",
      Splitter.DEFAULT_MARKER,
      "Print MARKER between the results of the pieces"),

  PASS_PIPELINE(
      "pass-pipeline",
      FlagGroup.PIPELINE,
      FlagKind.TEXT,
      "PIPELINE",
      "",
      "Run this pipeline: 'builtin.module(func.func(cse),pass{key=value})'"),
  DUMP_PASS_PIPELINE(
      "dump-pass-pipeline",
      FlagGroup.PIPELINE,
      "Print the pipeline that will run to standard error"),
  RUN_REPRODUCER(
      "run-reproducer", FlagGroup.PIPELINE, "Run the pipeline that is stored in the input"),
  DISABLE_THREADING("mlir-disable-threading", FlagGroup.PIPELINE, "Run passes in one thread"),

  GENERIC(
      "mlir-print-op-generic",
      FlagGroup.PRINTING,
      "Print operations in generic syntax; always on here"),
  DEBUG_INFO("mlir-print-debuginfo", FlagGroup.PRINTING, "Print locations"),
  LOCAL_SCOPE(
      "mlir-print-local-scope",
      FlagGroup.PRINTING,
      "Print types, attributes and locations in full, without aliases"),
  ELIDE_ELEMENTS(
      "mlir-elide-elementsattrs-if-larger",
      FlagGroup.PRINTING,
      FlagKind.COUNT,
      "N",
      "",
      "Leave out dense constants of more than N elements"),
  HEX_ELEMENTS(
      "mlir-print-elementsattrs-with-hex-if-larger",
      FlagGroup.PRINTING,
      FlagKind.NUMBER,
      "N",
      "",
      "Print dense constants of more than N elements in hex; -1 for never"),
  ELIDE_RESOURCES(
      "mlir-elide-resource-strings-if-larger",
      FlagGroup.PRINTING,
      FlagKind.COUNT,
      "N",
      "",
      "Leave out resources whose text is longer than N characters"),
  SKIP_REGIONS("mlir-print-skip-regions", FlagGroup.PRINTING, "Print regions as {...}"),
  NAME_HINTS(
      "print-name-hints",
      FlagGroup.PRINTING,
      "Print values under the names they had in the input (ours)"),

  PRINT_BEFORE(
      "mlir-print-ir-before",
      FlagGroup.DUMPS,
      FlagKind.PASSES,
      "PASS",
      "",
      "Dump before these passes"),
  PRINT_BEFORE_ALL("mlir-print-ir-before-all", FlagGroup.DUMPS, "Dump before each pass"),
  PRINT_AFTER(
      "mlir-print-ir-after",
      FlagGroup.DUMPS,
      FlagKind.PASSES,
      "PASS",
      "",
      "Dump after these passes"),
  PRINT_AFTER_ALL("mlir-print-ir-after-all", FlagGroup.DUMPS, "Dump after each pass"),
  PRINT_AFTER_CHANGE(
      "mlir-print-ir-after-change",
      FlagGroup.DUMPS,
      "Dump after passes only if they changed something"),
  PRINT_AFTER_FAILURE(
      "mlir-print-ir-after-failure", FlagGroup.DUMPS, "Dump after a pass only if it failed"),
  PRINT_MODULE_SCOPE(
      "mlir-print-ir-module-scope",
      FlagGroup.DUMPS,
      "Dump the whole module, not just what the pass runs on"),

  VERIFY_EACH(
      "verify-each",
      FlagGroup.CHECKING,
      FlagKind.SWITCH,
      "",
      "true",
      "Verify after each pass; on unless =false is given"),
  VERIFY_PATTERNS(
      "verify-patterns",
      FlagGroup.CHECKING,
      "Verify after each pattern and fold, and look for changes made without the rewriter (ours)"),
  VALIDATE(
      "validate",
      FlagGroup.CHECKING,
      FlagKind.OPTIONAL_COUNT,
      "N",
      "3",
      "Run the functions before and after each pass on N random inputs and compare (ours)"),
  VALIDATE_SEED(
      "validate-seed",
      FlagGroup.CHECKING,
      FlagKind.COUNT,
      "SEED",
      "1",
      "What the random inputs of --validate are made from (ours)"),
  VERIFY_ROUNDTRIP(
      "verify-roundtrip", FlagGroup.CHECKING, "Print the input, read that again and compare"),
  VERIFY_DIAGNOSTICS(
      "verify-diagnostics",
      FlagGroup.CHECKING,
      "Expect the diagnostics that '// expected-error@+1 {{text}}' and the like announce"),
  PRINT_OP_ON_DIAGNOSTIC(
      "mlir-print-op-on-diagnostic",
      FlagGroup.CHECKING,
      FlagKind.SWITCH,
      "",
      "true",
      "Print the operation that a diagnostic is about; on unless =false is given"),

  TIMING("mlir-timing", FlagGroup.MEASURING, "Report how long parsing, passes and printing took"),
  TIMING_DISPLAY(
      "mlir-timing-display",
      FlagGroup.MEASURING,
      FlagKind.CHOICE,
      "tree|list",
      "tree",
      "How times are shown"),
  STATISTICS("mlir-pass-statistics", FlagGroup.MEASURING, "Report what passes counted"),
  STATISTICS_DISPLAY(
      "mlir-pass-statistics-display",
      FlagGroup.MEASURING,
      FlagKind.CHOICE,
      "pipeline|list",
      "pipeline",
      "How statistics are shown"),

  PDL_PATTERNS(
      "pdl-patterns",
      FlagGroup.PATTERNS,
      FlagKind.TEXT,
      "FILE",
      "",
      "Load the patterns of FILE, pdl in generic syntax, for the pass apply-patterns"),
  PATTERN_STATS(
      "pattern-stats",
      FlagGroup.PATTERNS,
      "Report how often each pattern was tried, matched and applied, and its time"),
  TRACE_PATTERNS(
      "trace-patterns",
      FlagGroup.PATTERNS,
      FlagKind.OPTIONAL_TEXT,
      "text|json",
      "",
      "Print each application of a pattern: number, pattern, operation, what it made and erased"),
  WHY(
      "why",
      FlagGroup.PATTERNS,
      FlagKind.TEXT,
      "FILE:LINE",
      "",
      "Say of each pattern why it does not match the operations from this line"),
  WHY_PATTERN(
      "why-pattern",
      FlagGroup.PATTERNS,
      FlagKind.TEXT,
      "NAME",
      "",
      "Say of each operation why this pattern does not match it, the nearest miss first"),
  ENABLE_PATTERNS(
      "enable-patterns",
      FlagGroup.PATTERNS,
      FlagKind.TEXT,
      "NAME,...",
      "",
      "Apply only these patterns, in all passes"),
  DISABLE_PATTERNS(
      "disable-patterns",
      FlagGroup.PATTERNS,
      FlagKind.TEXT,
      "NAME,...",
      "",
      "Do not apply these patterns, in any pass"),
  STOP_AFTER_REWRITE(
      "stop-after-rewrite",
      FlagGroup.PATTERNS,
      FlagKind.COUNT,
      "N",
      "",
      "Apply no pattern any more after N applications"),
  DEBUG_COUNTER(
      "mlir-debug-counter",
      FlagGroup.PATTERNS,
      FlagKind.TEXT,
      "NAME-skip=N,NAME-count=M",
      "",
      "Hold pattern NAME back the first N times it would run, and after M times more"),

  REPRODUCER(
      "mlir-pass-pipeline-crash-reproducer",
      FlagGroup.FAILURES,
      FlagKind.TEXT,
      "FILE",
      "",
      "If a pass fails, write the input with the pipeline to FILE, for --run-reproducer"),

  PATTERN_CATALOG(
      "pattern-catalog",
      FlagGroup.INFORMATION,
      "Print the patterns of --pdl-patterns, else the canonicalization patterns, and exit (ours)"),
  DUMP_PATTERN_TREE(
      "dump-pattern-tree",
      FlagGroup.INFORMATION,
      "Print what the patterns of --pdl-patterns, else the canonicalization patterns, compile to"
          + " and exit (ours)"),
  DUMP_PATTERNS(
      "dump-patterns",
      FlagGroup.INFORMATION,
      FlagKind.TEXT,
      "pdl",
      "",
      "Print the patterns of --pdl-patterns, else the canonicalization patterns, as pdl and exit"
          + " (ours)"),
  LIST_PASSES(
      "list-passes", FlagGroup.INFORMATION, "Print the passes and their options and exit (ours)"),
  SHOW_DIALECTS("show-dialects", FlagGroup.INFORMATION, "Print the dialects and exit"),
  HELP("help", FlagGroup.INFORMATION, "Print this text and exit"),
  VERSION("version", FlagGroup.INFORMATION, "Print the version and exit");

  private final String flagName;
  private final FlagGroup group;
  private final FlagKind kind;
  private final String placeholder;
  private final String defaultText;
  private final String help;

  Flag(String flagName, FlagGroup group, String help) {
    this(flagName, group, FlagKind.SWITCH, "", "false", help);
  }

  Flag(
      String flagName,
      FlagGroup group,
      FlagKind kind,
      String placeholder,
      String defaultText,
      String help) {
    this.flagName = flagName;
    this.group = group;
    this.kind = kind;
    this.placeholder = placeholder;
    this.defaultText = defaultText;
    this.help = help;
  }

  /** Without dashes. */
  String flagName() {
    return flagName;
  }

  FlagGroup group() {
    return group;
  }

  FlagKind kind() {
    return kind;
  }

  /** What stands for the value in help; for a choice, the choices. */
  String placeholder() {
    return placeholder;
  }

  /** The value when the flag is not given. */
  String defaultText() {
    return defaultText;
  }

  String help() {
    return help;
  }
}
