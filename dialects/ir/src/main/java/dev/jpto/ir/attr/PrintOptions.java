package dev.jpto.ir.attr;

/**
 * How much the printer writes; the names follow mlir-opt's flags.
 *
 * @param debugInfo print locations ({@code --mlir-print-debuginfo})
 * @param localScope print without aliases ({@code --mlir-print-local-scope})
 * @param nameHints print the author's value names ({@code --print-name-hints})
 * @param elideElementsOver dense elements of more than this many elements print as {@code
 *     __elided__}; negative for never
 * @param hexElementsOver dense elements of more than this many elements print as a hex string;
 *     negative for never
 * @param elideResourcesOver resources whose text is longer than this many characters are left out;
 *     negative for never
 * @param skipRegions print {@code {...}} for every region
 */
public record PrintOptions(
    boolean debugInfo,
    boolean localScope,
    boolean nameHints,
    long elideElementsOver,
    long hexElementsOver,
    long elideResourcesOver,
    boolean skipRegions) {
  /** As mlir-opt prints without flags. */
  public static final PrintOptions DEFAULT =
      new PrintOptions(false, false, false, -1, 100, -1, false);

  /** With locations or without. */
  public PrintOptions withDebugInfo(boolean on) {
    return new PrintOptions(
        on,
        localScope,
        nameHints,
        elideElementsOver,
        hexElementsOver,
        elideResourcesOver,
        skipRegions);
  }

  /** With aliases printed inline or not. */
  public PrintOptions withLocalScope(boolean on) {
    return new PrintOptions(
        debugInfo,
        on,
        nameHints,
        elideElementsOver,
        hexElementsOver,
        elideResourcesOver,
        skipRegions);
  }

  /** With the author's value names or numbers only. */
  public PrintOptions withNameHints(boolean on) {
    return new PrintOptions(
        debugInfo,
        localScope,
        on,
        elideElementsOver,
        hexElementsOver,
        elideResourcesOver,
        skipRegions);
  }

  /** With dense elements over {@code limit} elided. */
  public PrintOptions withElideElementsOver(long limit) {
    return new PrintOptions(
        debugInfo, localScope, nameHints, limit, hexElementsOver, elideResourcesOver, skipRegions);
  }

  /** With dense elements over {@code limit} in hex. */
  public PrintOptions withHexElementsOver(long limit) {
    return new PrintOptions(
        debugInfo,
        localScope,
        nameHints,
        elideElementsOver,
        limit,
        elideResourcesOver,
        skipRegions);
  }

  /** With resources of more than {@code limit} characters left out. */
  public PrintOptions withElideResourcesOver(long limit) {
    return new PrintOptions(
        debugInfo, localScope, nameHints, elideElementsOver, hexElementsOver, limit, skipRegions);
  }

  /** With regions printed as {@code {...}} or in full. */
  public PrintOptions withSkipRegions(boolean on) {
    return new PrintOptions(
        debugInfo,
        localScope,
        nameHints,
        elideElementsOver,
        hexElementsOver,
        elideResourcesOver,
        on);
  }
}
