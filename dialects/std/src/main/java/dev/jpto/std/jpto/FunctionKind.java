package dev.jpto.std.jpto;

import dev.jpto.std.common.KeywordEnum;

/** What a function is for: {@code jpto.kind} on {@code func.func}. */
public enum FunctionKind implements KeywordEnum {
  /** Nothing is known. */
  OPAQUE("opaque"),
  /** Runs on the host: makes tensors and starts the others. */
  ORCHESTRATION("orchestration"),
  /** Runs on cores; not yet said on which. */
  INCORE("incore"),
  /** Runs on a cube core. */
  AIC("aic"),
  /** Runs on a vector core. */
  AIV("aiv"),
  /** A cube and a vector function that run together. */
  GROUP("group"),
  /** A function that several blocks run at once. */
  SPMD("spmd");

  private final String keyword;

  FunctionKind(String keyword) {
    this.keyword = keyword;
  }

  @Override
  public String keyword() {
    return keyword;
  }
}
