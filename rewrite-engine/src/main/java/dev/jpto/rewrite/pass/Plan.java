package dev.jpto.rewrite.pass;

import java.util.ArrayList;
import java.util.List;

/**
 * A pipeline made ready to run: nested pipelines that follow each other are put together, so that
 * each operation is visited once for all of them, and steps are numbered.
 */
record Plan(Step.Pipeline step, List<Stage> stages) {
  /** What runs on the operation. */
  sealed interface Stage {}

  /** One pass. */
  record PassStage(Step.OfPass step) implements Stage {}

  /** Pipelines for the operations directly inside, by anchor. */
  record InnerStage(Step.Collection step, List<Plan> plans) implements Stage {
    /** The plan for operations of this name, or null; {@code any} is for isolated ones. */
    Plan planFor(String opName, boolean isolated) {
      for (Plan plan : plans) {
        String anchor = plan.step.anchor();
        if (anchor.equals(opName) || (isolated && anchor.equals(OpPassManager.ANY))) {
          return plan;
        }
      }
      return null;
    }

    InnerStage copy() {
      List<Plan> copies = new ArrayList<>(plans.size());
      for (Plan plan : plans) {
        copies.add(plan.copy());
      }
      return new InnerStage(step, copies);
    }

    void addStatisticsOf(InnerStage copy) {
      for (int i = 0; i < plans.size(); i++) {
        plans.get(i).addStatisticsOf(copy.plans.get(i));
      }
    }

    private void print(StringBuilder text) {
      String separator = "";
      for (Plan plan : plans) {
        text.append(separator).append(plan);
        separator = ",";
      }
    }
  }

  /** Makes {@code pipeline} ready. */
  static Plan of(OpPassManager pipeline) {
    return new PlanBuilder().plan(pipeline.anchor(), pipeline.entries(), 0);
  }

  /** A copy whose passes may run at the same time as those of this plan. */
  Plan copy() {
    List<Stage> copies = new ArrayList<>(stages.size());
    for (Stage stage : stages) {
      copies.add(
          switch (stage) {
            case PassStage(Step.OfPass s) ->
                new PassStage(new Step.OfPass(s.id(), s.parent(), s.pass().copy()));
            case InnerStage inner -> inner.copy();
          });
    }
    return new Plan(step, copies);
  }

  /** Adds the statistics of {@code copy}, made by {@link #copy}, to those of this plan. */
  void addStatisticsOf(Plan copy) {
    for (int i = 0; i < stages.size(); i++) {
      switch (stages.get(i)) {
        case PassStage(Step.OfPass s) ->
            s.pass().addStatisticsOf(((PassStage) copy.stages.get(i)).step.pass());
        case InnerStage inner -> inner.addStatisticsOf((InnerStage) copy.stages.get(i));
      }
    }
  }

  /** The plan as text that {@link PipelineParser} reads. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(step.anchor()).append('(');
    String separator = "";
    for (Stage stage : stages) {
      text.append(separator);
      separator = ",";
      switch (stage) {
        case PassStage(Step.OfPass s) -> text.append(s.pass());
        case InnerStage inner -> inner.print(text);
      }
    }
    return text.append(')').toString();
  }
}
