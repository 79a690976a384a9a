package dev.jpto.rewrite.pass;

import dev.jpto.ir.Operation;
import java.util.ArrayList;
import java.util.List;

/**
 * A pipeline made ready to run: nested pipelines that follow each other are put together, so that
 * each operation is visited once for all of them, and steps are numbered.
 */
record Plan(Step.Pipeline step, List<Stage> stages) {
  /** What runs on the operation. */
  sealed interface Stage {
    /** Runs this on {@code op}; returns whether it succeeded. */
    boolean run(PlanRunner runner, Operation op);

    /** A stage whose passes may run at the same time as those of this one. */
    Stage copy();

    /** Adds the statistics of {@code copy}, made by {@link #copy}, to those of this stage. */
    void addStatisticsOf(Stage copy);
  }

  /** One pass. */
  record PassStage(Step.OfPass step) implements Stage {
    @Override
    public boolean run(PlanRunner runner, Operation op) {
      return runner.runPass(step, op);
    }

    @Override
    public PassStage copy() {
      return new PassStage(new Step.OfPass(step.id(), step.parent(), step.pass().copy()));
    }

    @Override
    public void addStatisticsOf(Stage copy) {
      step.pass().addStatisticsOf(((PassStage) copy).step.pass());
    }

    @Override
    public String toString() {
      return step.pass().toString();
    }
  }

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

    @Override
    public boolean run(PlanRunner runner, Operation op) {
      return runner.runInner(this, op);
    }

    @Override
    public InnerStage copy() {
      List<Plan> copies = new ArrayList<>(plans.size());
      for (Plan plan : plans) {
        copies.add(plan.copy());
      }
      return new InnerStage(step, copies);
    }

    @Override
    public void addStatisticsOf(Stage copy) {
      for (int i = 0; i < plans.size(); i++) {
        plans.get(i).addStatisticsOf(((InnerStage) copy).plans.get(i));
      }
    }

    @Override
    public String toString() {
      return joined(plans);
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
      copies.add(stage.copy());
    }
    return new Plan(step, copies);
  }

  /** Adds the statistics of {@code copy}, made by {@link #copy}, to those of this plan. */
  void addStatisticsOf(Plan copy) {
    for (int i = 0; i < stages.size(); i++) {
      stages.get(i).addStatisticsOf(copy.stages.get(i));
    }
  }

  /** The plan as text that {@link PipelineParser} reads. */
  @Override
  public String toString() {
    return step.anchor() + "(" + joined(stages) + ")";
  }

  private static String joined(List<?> parts) {
    StringBuilder text = new StringBuilder();
    for (Object part : parts) {
      text.append(text.isEmpty() ? "" : ",").append(part);
    }
    return text.toString();
  }
}
