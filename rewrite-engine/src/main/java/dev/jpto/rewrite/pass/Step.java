package dev.jpto.rewrite.pass;

import java.util.List;

/**
 * A step of a running pipeline, as instrumentation sees it. Steps are numbered in the order of the
 * pipeline; a step that runs on many operations, or in several threads, is one step.
 */
public sealed interface Step {
  /** The number, from 1 for the pipeline itself. */
  int id();

  /** The number of the step around; 0 if there is none. */
  int parent();

  /** What reports call it. */
  String label();

  /** A pass. */
  record OfPass(int id, int parent, Pass pass) implements Step {
    @Override
    public String label() {
      return pass.info().name();
    }
  }

  /** A pipeline on one operation. */
  record Pipeline(int id, int parent, String anchor) implements Step {
    @Override
    public String label() {
      return "'" + anchor + "' Pipeline";
    }
  }

  /** The pipelines that run side by side on the operations inside one. */
  record Collection(int id, int parent, List<String> anchors) implements Step {
    @Override
    public String label() {
      return "Pipeline Collection : ['" + String.join("', '", anchors) + "']";
    }
  }
}
