package dev.jpto.opt;

import dev.jpto.command.UsageError;
import dev.jpto.ir.Context;
import dev.jpto.ir.Operation;
import dev.jpto.ir.diag.Suggestion;
import dev.jpto.ir.support.TextSink;
import dev.jpto.rewrite.explain.BrokenContracts;
import dev.jpto.rewrite.explain.DebugCounters;
import dev.jpto.rewrite.explain.Monitors;
import dev.jpto.rewrite.explain.PatternFilter;
import dev.jpto.rewrite.explain.PatternStatistics;
import dev.jpto.rewrite.explain.PatternTrace;
import dev.jpto.rewrite.explain.SourceLine;
import dev.jpto.rewrite.explain.StopAfter;
import dev.jpto.rewrite.explain.VerifyPatterns;
import dev.jpto.rewrite.explain.WhyNot;
import dev.jpto.rewrite.explain.WhyNotPattern;
import dev.jpto.rewrite.pass.PassInstrumentation;
import dev.jpto.rewrite.pattern.PatternMonitor;
import dev.jpto.rewrite.transforms.Canonicalizations;
import dev.jpto.rewrite.transforms.LoadedPatterns;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What the command line asks to be told of patterns, and which of them it holds back. */
final class PatternReports {
  private static final String SKIP = "-skip";
  private static final String COUNT = "-count";

  private final Settings settings;
  private final TextSink err;
  private final PatternTrace trace;
  private final PatternStatistics statistics = new PatternStatistics();
  private final Set<String> known;
  private final Optional<WhyNot> why;
  private final Optional<WhyNotPattern> whyPattern;
  private final PatternMonitor monitor;

  /**
   * Throws a {@link UsageError} where a flag names a pattern or place that {@code root} has not.
   */
  PatternReports(Settings settings, Operation root, TextSink err) {
    this.settings = settings;
    this.err = err;
    this.trace = new PatternTrace(traceFormat(), err);
    this.known = namesAPattern() ? knownNames(root.context()) : Set.of();
    this.why = line(root).map(WhyNot::new);
    this.whyPattern = whyPattern();
    this.monitor = makeMonitor();
  }

  private boolean namesAPattern() {
    return settings.has(Flag.DISABLE_PATTERNS)
        || settings.has(Flag.ENABLE_PATTERNS)
        || settings.has(Flag.WHY_PATTERN)
        || settings.has(Flag.DEBUG_COUNTER);
  }

  private static Set<String> knownNames(Context context) {
    Set<String> names = new TreeSet<>();
    Canonicalizations.of(context).patterns().patterns().forEach(p -> names.add(p.name()));
    LoadedPatterns.of(context).patterns().patterns().forEach(p -> names.add(p.name()));
    return names;
  }

  private Optional<PatternTrace.Format> traceFormat() {
    if (!settings.has(Flag.TRACE_PATTERNS)) {
      return Optional.empty();
    }
    return switch (settings.text(Flag.TRACE_PATTERNS)) {
      case "", "text" -> Optional.of(PatternTrace.Format.TEXT);
      case "json" -> Optional.of(PatternTrace.Format.JSON);
      default ->
          throw new UsageError(
              "--trace-patterns is 'text' or 'json', not '%s'"
                  .formatted(settings.text(Flag.TRACE_PATTERNS)));
    };
  }

  private Optional<WhyNotPattern> whyPattern() {
    if (!settings.has(Flag.WHY_PATTERN)) {
      return Optional.empty();
    }
    String name = settings.text(Flag.WHY_PATTERN);
    return Optional.of(new WhyNotPattern(checked(Flag.WHY_PATTERN, name)));
  }

  private Optional<SourceLine> line(Operation root) {
    if (!settings.has(Flag.WHY)) {
      return Optional.empty();
    }
    String text = settings.text(Flag.WHY);
    int colon = text.lastIndexOf(':');
    if (colon <= 0 || !text.substring(colon + 1).matches("[0-9]{1,9}")) {
      throw new UsageError("--why: expected FILE:LINE, got '" + text + "'");
    }
    int number = Integer.parseInt(text.substring(colon + 1));
    String file = text.substring(0, colon);
    SourceLine line = new SourceLine(file.equals("-") ? "<stdin>" : file, number);
    if (!settings.has(Flag.SPLIT_INPUT)) { // else it may be in another piece
      line.missingIn(root)
          .ifPresent(
              missing -> {
                throw new UsageError("--why: " + missing);
              });
    }
    return Optional.of(line);
  }

  /** What drivers are to tell, and to ask. */
  PatternMonitor monitor() {
    return monitor;
  }

  private PatternMonitor makeMonitor() {
    List<PatternMonitor> all = new ArrayList<>();
    if (settings.has(Flag.DISABLE_PATTERNS) || settings.has(Flag.ENABLE_PATTERNS)) {
      all.add(new PatternFilter(names(Flag.ENABLE_PATTERNS), names(Flag.DISABLE_PATTERNS)));
    }
    if (settings.has(Flag.DEBUG_COUNTER)) {
      all.add(new DebugCounters(limits()));
    }
    if (settings.has(Flag.STOP_AFTER_REWRITE)) {
      all.add(new StopAfter(settings.number(Flag.STOP_AFTER_REWRITE, Long.MAX_VALUE)));
    }
    all.add(trace);
    all.add(new BrokenContracts());
    if (settings.isOn(Flag.PATTERN_STATS)) {
      all.add(statistics);
    }
    why.ifPresent(all::add);
    whyPattern.ifPresent(all::add);
    if (settings.isOn(Flag.VERIFY_PATTERNS)) {
      all.add(new VerifyPatterns());
    }
    return new Monitors(all);
  }

  /** Whether the order in which patterns are applied is asked about, and so must be fixed. */
  boolean needsOneThread() {
    return settings.has(Flag.TRACE_PATTERNS)
        || settings.has(Flag.STOP_AFTER_REWRITE)
        || settings.has(Flag.DEBUG_COUNTER)
        || why.isPresent()
        || whyPattern.isPresent();
  }

  /** Prints what was counted. */
  void finish() {
    if (settings.isOn(Flag.PATTERN_STATS)) {
      statistics.print(err);
    }
    why.ifPresent(it -> it.print(err));
    whyPattern.ifPresent(it -> it.print(err));
    err.flush();
  }

  /** What is to be told of passes. */
  PassInstrumentation instrumentation() {
    return trace;
  }

  /** Prints the last applications: a pass failed on {@code op}. */
  void printLast(Operation op) {
    trace.printLast(err, op);
    err.flush();
  }

  private Set<String> names(Flag flag) {
    Set<String> names = new HashSet<>();
    for (String name : words(flag)) {
      names.add(checked(flag, name));
    }
    return names;
  }

  private List<String> words(Flag flag) {
    if (!settings.has(flag)) {
      return List.of();
    }
    List<String> words = List.of(settings.text(flag).split(",", -1));
    if (words.contains("")) {
      throw new UsageError(
          "--%s: expected %s, got '%s'"
              .formatted(flag.flagName(), flag.placeholder(), settings.text(flag)));
    }
    return words;
  }

  private String checked(Flag flag, String name) {
    if (!known.contains(name)) {
      throw new UsageError(
          "--%s: no pattern '%s'%s"
              .formatted(flag.flagName(), name, Suggestion.amongPhrases(name, known)));
    }
    return name;
  }

  /** {@code NAME-skip=N,NAME-count=M}, as mlir-opt writes it. */
  private Map<String, DebugCounters.Limits> limits() {
    Map<String, DebugCounters.Limits> limits = new HashMap<>();
    for (String word : words(Flag.DEBUG_COUNTER)) {
      int equals = word.indexOf('=');
      String key = equals < 0 ? word : word.substring(0, equals);
      boolean skips = key.endsWith(SKIP);
      if (equals < 0 || !(skips || key.endsWith(COUNT))) {
        throw new UsageError(
            "--%s: expected NAME-skip=N or NAME-count=N, got '%s'"
                .formatted(Flag.DEBUG_COUNTER.flagName(), word));
      }
      int end = key.length() - (skips ? SKIP : COUNT).length();
      String name = checked(Flag.DEBUG_COUNTER, key.substring(0, end));
      long number = number(word.substring(equals + 1));
      DebugCounters.Limits old = limits.getOrDefault(name, DebugCounters.Limits.NONE);
      limits.put(
          name,
          skips
              ? new DebugCounters.Limits(number, old.count())
              : new DebugCounters.Limits(old.skip(), number));
    }
    return limits;
  }

  private static long number(String digits) {
    if (!digits.matches("[0-9]{1,18}")) {
      throw new UsageError(
          "--%s: expected a count of at most 18 digits, got '%s'"
              .formatted(Flag.DEBUG_COUNTER.flagName(), digits));
    }
    return Long.parseLong(digits);
  }
}
