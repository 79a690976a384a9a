package dev.jpto.ir.diag;

/** How bad a diagnostic is. */
public enum Severity {
  ERROR("error"),
  WARNING("warning"),
  REMARK("remark"),
  NOTE("note");

  private final String label;

  Severity(String label) {
    this.label = label;
  }

  /** The word printed before the message. */
  public String label() {
    return label;
  }
}
