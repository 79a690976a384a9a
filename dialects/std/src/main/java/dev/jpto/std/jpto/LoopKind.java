package dev.jpto.std.jpto;

import dev.jpto.std.common.KeywordEnum;

/** How a loop may run: {@code jpto.loop_kind} on {@code scf.for}. */
public enum LoopKind implements KeywordEnum {
  /** One iteration after the other. */
  SEQUENTIAL("sequential"),
  /** The iterations do not depend on each other. */
  PARALLEL("parallel"),
  /** The body is to be repeated in the text. */
  UNROLL("unroll"),
  /** Iterations overlap in stages. */
  PIPELINE("pipeline");

  private final String keyword;

  LoopKind(String keyword) {
    this.keyword = keyword;
  }

  @Override
  public String keyword() {
    return keyword;
  }
}
