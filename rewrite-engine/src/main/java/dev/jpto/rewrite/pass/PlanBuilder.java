package dev.jpto.rewrite.pass;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes a {@link Plan}: merges neighbouring nested pipelines and numbers the steps. */
final class PlanBuilder {
  /** Nested pipelines of one anchor that became one. */
  private record Group(String anchor, List<OpPassManager.Entry> entries) {
    boolean isGeneric() {
      return anchor.equals(OpPassManager.ANY);
    }
  }

  private int lastId;

  Plan plan(String anchor, List<OpPassManager.Entry> entries, int parent) {
    Step.Pipeline step = new Step.Pipeline(++lastId, parent, anchor);
    List<Plan.Stage> stages = new ArrayList<>();
    List<Group> groups = new ArrayList<>();
    for (OpPassManager.Entry entry : entries) {
      if (entry instanceof OpPassManager.Nested(OpPassManager inner)) {
        if (conflicts(groups, inner)) {
          flush(groups, stages, step.id());
        }
        collect(groups, inner);
      } else if (entry instanceof OpPassManager.Leaf(Pass pass)) {
        flush(groups, stages, step.id());
        stages.add(new Plan.PassStage(new Step.OfPass(++lastId, step.id(), pass)));
      }
    }
    flush(groups, stages, step.id());
    return new Plan(step, stages);
  }

  /** A pipeline for any operation cannot run side by side with one that may fit it too. */
  private static boolean conflicts(List<Group> groups, OpPassManager inner) {
    return !groups.isEmpty() && (inner.isGeneric() || groups.getFirst().isGeneric());
  }

  private static void collect(List<Group> groups, OpPassManager inner) {
    for (Group group : groups) {
      if (group.anchor().equals(inner.anchor())) {
        group.entries().addAll(inner.entries());
        return;
      }
    }
    groups.add(new Group(inner.anchor(), new ArrayList<>(inner.entries())));
  }

  private void flush(List<Group> groups, List<Plan.Stage> stages, int parent) {
    if (groups.isEmpty()) {
      return;
    }
    groups.sort(Comparator.comparing(Group::anchor));
    List<String> anchors = new ArrayList<>();
    for (Group group : groups) {
      anchors.add(group.anchor());
    }
    Step.Collection step = new Step.Collection(++lastId, parent, List.copyOf(anchors));
    List<Plan> plans = new ArrayList<>();
    for (Group group : groups) {
      plans.add(plan(group.anchor(), group.entries(), step.id()));
    }
    stages.add(new Plan.InnerStage(step, plans));
    groups.clear();
  }
}
