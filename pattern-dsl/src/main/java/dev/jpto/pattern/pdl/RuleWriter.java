package dev.jpto.pattern.pdl;

import dev.jpto.ir.Block;
import dev.jpto.ir.Context;
import dev.jpto.ir.OpBuilder;
import dev.jpto.ir.Operation;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.Location;
import dev.jpto.ir.attr.StringAttr;
import dev.jpto.pattern.model.Action;
import dev.jpto.pattern.model.Rule;
import dev.jpto.pattern.model.Term;
import dev.jpto.pattern.pdl.PdlWriter.Inexpressible;
import java.util.List;

/** Writes one rule, for one choice of the order of commuting operands. */
final class RuleWriter {
  private final Rule rule;
  private final Context context;
  private final OpBuilder builder;
  private final int swaps;

  RuleWriter(Rule rule, Context context, OpBuilder builder, int swaps) {
    this.rule = rule;
    this.context = context;
    this.builder = builder;
    this.swaps = swaps;
  }

  void write() {
    String name = rule.info().name() + (swaps == 0 ? "" : "-swapped-" + swaps);
    Operation pattern =
        builder
            .create(PdlPatterns.PATTERN, Location.unknown(context))
            .attr("benefit", MatchWriter.number(context, 16, rule.info().benefit()))
            .attr("sym_name", StringAttr.get(context, name))
            .regions(1)
            .insert();
    Block body = pattern.region(0).addBlock();
    MatchWriter match = new MatchWriter(rule, context, body, swaps);
    rule.matchedOps().forEach(match::operation);
    for (Term term : rule.match()) {
      if (term instanceof Term.NativeTerm call) {
        match.constraint(call);
      }
    }
    RewriteWriter rewrite = new RewriteWriter(match, context);
    rule.rewrite().forEach(rewrite::bindMatched);
    Operation end =
        new OpBuilder(context)
            .atEnd(body)
            .create(PdlPatterns.REWRITE, Location.unknown(context))
            .operands("root", List.of(match.value(rule.root())))
            .regions(1)
            .insert();
    rewrite.into(end.region(0).addBlock());
    for (Action action : rule.rewrite()) {
      rewrite.write(action);
    }
    checkUses(body);
  }

  /** A thing that only a condition on its class or number uses is left without a user. */
  private static void checkUses(Block body) {
    for (Operation op : body) {
      boolean unused = op.numResults() > 0 && op.isUnused();
      if (unused && !op.is(PdlPatterns.APPLY_NATIVE_CONSTRAINT)) {
        throw new Inexpressible("a part of it has no use in pdl");
      }
    }
  }

  /** Makes an operation with one result. */
  static Value make(OpBuilder.OpSpec spec, PdlType type) {
    return spec.results(type).insert().result();
  }
}
