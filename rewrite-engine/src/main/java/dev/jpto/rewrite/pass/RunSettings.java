package dev.jpto.rewrite.pass;

import dev.jpto.rewrite.pattern.PatternMonitor;
import java.util.List;

/**
 * What all runs of the passes of one manager have in common.
 *
 * @param instrumentations told of every step
 * @param patternMonitor told what patterns do
 * @param verifyEach whether the operation is verified after each pass
 * @param output where passes print
 */
record RunSettings(
    List<PassInstrumentation> instrumentations,
    PatternMonitor patternMonitor,
    boolean verifyEach,
    PassOutput output) {}
