package dev.jpto.testkit.filecheck;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The options of a check, named after those of the command line. Immutable; each {@code with}
 * method returns changed options.
 *
 * @param checkPrefixes the words that begin a directive; if empty, {@code CHECK}
 * @param commentPrefixes the words that make the rest of a line a comment
 * @param implicitCheckNots patterns that must not match between any two positive matches
 * @param defines definitions, {@code NAME=text} or {@code #%format,NAME=expression}
 * @param flags the options without a value
 */
public record Options(
    List<String> checkPrefixes,
    List<String> commentPrefixes,
    List<String> implicitCheckNots,
    List<String> defines,
    Set<Flag> flags) {
  /** The options of a command line without any. */
  public static final Options DEFAULT =
      new Options(List.of(), List.of("COM", "RUN"), List.of(), List.of(), Set.of());

  /** An option without a value. */
  public enum Flag {
    /** Positive patterns must match a whole line, except white space at its ends. */
    MATCH_FULL_LINES,
    /** Keep runs of spaces and tabs as they are, instead of making each one space. */
    STRICT_WHITESPACE,
    /** Accept an empty input. */
    ALLOW_EMPTY,
    /** Forget variables whose name does not begin with {@code $} at each {@code -LABEL}. */
    ENABLE_VAR_SCOPE,
    /** Ignore the case of ASCII letters. */
    IGNORE_CASE,
    /** Accept that not every prefix occurs in the check file. */
    ALLOW_UNUSED_PREFIXES,
    /** Let the matches of a {@code -DAG} group overlap. */
    ALLOW_DEPRECATED_DAG_OVERLAP
  }

  /** Copies the collections. */
  public Options {
    checkPrefixes = List.copyOf(checkPrefixes);
    commentPrefixes = List.copyOf(commentPrefixes);
    implicitCheckNots = List.copyOf(implicitCheckNots);
    defines = List.copyOf(defines);
    flags = Set.copyOf(flags);
  }

  /** Whether {@code flag} is set. */
  public boolean has(Flag flag) {
    return flags.contains(flag);
  }

  /** Sets these flags too. */
  public Options with(Flag... more) {
    var all = EnumSet.noneOf(Flag.class);
    all.addAll(flags);
    all.addAll(Arrays.asList(more));
    return new Options(checkPrefixes, commentPrefixes, implicitCheckNots, defines, all);
  }

  /** Uses these check prefixes, too. */
  public Options withCheckPrefixes(String... prefixes) {
    List<String> all = append(checkPrefixes, prefixes);
    return new Options(all, commentPrefixes, implicitCheckNots, defines, flags);
  }

  /** Uses these comment prefixes instead of the current ones. */
  public Options withCommentPrefixes(String... prefixes) {
    return new Options(checkPrefixes, List.of(prefixes), implicitCheckNots, defines, flags);
  }

  /** Forbids a match of {@code pattern}, too. */
  public Options withImplicitCheckNot(String pattern) {
    List<String> all = append(implicitCheckNots, pattern);
    return new Options(checkPrefixes, commentPrefixes, all, defines, flags);
  }

  /** Adds a definition; of several of one name the first counts. */
  public Options withDefine(String definition) {
    List<String> all = append(defines, definition);
    return new Options(checkPrefixes, commentPrefixes, implicitCheckNots, all, flags);
  }

  private static List<String> append(List<String> list, String... more) {
    var all = new ArrayList<>(list);
    all.addAll(Arrays.asList(more));
    return all;
  }
}
