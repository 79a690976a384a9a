package dev.jpto.rewrite.pass;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A pipeline: passes and nested pipelines in order, to be run on operations of one name, or on
 * {@value #ANY} that are isolated from above.
 */
public final class OpPassManager {
  /** The anchor of a pipeline for any operation. */
  public static final String ANY = "any";

  /** What a pipeline consists of. */
  public sealed interface Entry {}

  /** A pass. */
  public record Leaf(Pass pass) implements Entry {}

  /** A pipeline that runs on the operations directly inside. */
  public record Nested(OpPassManager manager) implements Entry {}

  private final String anchor;
  private final boolean nestsImplicitly;
  private final List<Entry> entries = new ArrayList<>();

  /** An empty pipeline that refuses passes for other operations. */
  public OpPassManager(String anchor) {
    this(anchor, false);
  }

  private OpPassManager(String anchor, boolean nestsImplicitly) {
    this.anchor = anchor;
    this.nestsImplicitly = nestsImplicitly;
  }

  /** An empty pipeline that nests passes for other operations by itself. */
  public static OpPassManager implicit(String anchor) {
    return new OpPassManager(anchor, true);
  }

  /** The name of the operations it runs on, or {@value #ANY}. */
  public String anchor() {
    return anchor;
  }

  /** Whether it runs on any operation. */
  public boolean isGeneric() {
    return anchor.equals(ANY);
  }

  /** The passes and pipelines in order. */
  public List<Entry> entries() {
    return Collections.unmodifiableList(entries);
  }

  /** Adds a pass; throws if it is for another operation. */
  public OpPassManager add(Pass pass) {
    String refusal = tryAdd(pass);
    if (!refusal.isEmpty()) {
      throw new IllegalArgumentException(refusal);
    }
    return this;
  }

  /** Adds a pass; returns why not, or empty. */
  String tryAdd(Pass pass) {
    String wanted = pass.info().anchor().orElse(anchor);
    if (wanted.equals(anchor)) {
      entries.add(new Leaf(pass));
    } else if (nestsImplicitly) {
      nest(wanted).add(pass);
    } else {
      return "Can't add pass '"
          + pass.info().name()
          + "' restricted to '"
          + wanted
          + "' on a PassManager intended to run on '"
          + anchor
          + "', did you intend to nest?";
    }
    return "";
  }

  /** Adds and returns an empty pipeline for operations inside. */
  public OpPassManager nest(String opName) {
    OpPassManager inner = new OpPassManager(opName, nestsImplicitly);
    entries.add(new Nested(inner));
    return inner;
  }

  /** The pipeline as text that {@link PipelineParser} reads. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    PipelinePrinter.print(this, text);
    return text.toString();
  }
}
