package dev.jpto.rewrite.match;

import dev.jpto.rewrite.pattern.DeclaredPattern;
import dev.jpto.rewrite.pattern.MatchPlan;

/** A pattern matches here; its captures are in these registers. */
record Leaf(int rank, DeclaredPattern pattern, MatchPlan plan, int[] registers) {}
