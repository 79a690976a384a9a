/**
 * The two text tools of a compiler test, in process: {@link dev.jpto.testkit.filecheck.FileCheck}
 * judges output against {@code CHECK} lines, {@link dev.jpto.testkit.filecheck.RunLines} reads the
 * {@code RUN} lines that say how the output is made.
 *
 * <p>The verdicts are those of LLVM's FileCheck 19, and a test compares the two. Text is handled as
 * UTF-8 bytes, as the tool does: {@code {{.}}} matches one byte, so it does not match an arrow.
 *
 * <p>On purpose, or for brevity, it differs from the tool in these points:
 *
 * <ul>
 *   <li>an invalid {@code --implicit-check-not} pattern is an error; the tool prints one but goes
 *       on as if the option were absent;
 *   <li>an empty directive is an error even at the very end of a file without a last line end,
 *       where the tool lets it match nothing;
 *   <li>in a pattern with a variable that is defined and used there, of two equally long matches
 *       the one with the longer earlier parts is taken; the tool prefers earlier alternatives of
 *       {@code |}, and overlooks matches of some repetitions of expressions that can be empty;
 *   <li>a back reference written by hand ({@code \1}) works only outside parentheses and in a
 *       fragment without {@code |}, and named collating symbols ({@code [[.hyphen.]]}) are unknown;
 *   <li>the environment variable {@code FILECHECK_OPTS} is not read;
 *   <li>the wording of messages and the choice of the possible intended match are not the tool's.
 * </ul>
 */
package dev.jpto.testkit.filecheck;
