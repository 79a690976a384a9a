package dev.jpto.pattern;

import dev.jpto.pattern.model.AttributeUse;
import dev.jpto.pattern.model.Operand;
import dev.jpto.pattern.model.RegionUse;
import dev.jpto.pattern.model.Term;
import dev.jpto.pattern.model.Var;
import java.util.List;
import java.util.Set;

/** Which variables a term binds. */
final class Bound {
  private Bound() {}

  /** Adds what {@code term} binds to {@code vars}. */
  static void by(Term term, Set<Var> vars) {
    switch (term) {
      case Term.OpTerm t -> {
        vars.add(t.op());
        t.operands().orElse(List.of()).stream().map(Operand::value).forEach(vars::add);
        t.attributes().stream().map(AttributeUse::value).forEach(v -> v.ifPresent(vars::add));
        vars.addAll(t.resultTypes().orElse(List.of()));
        t.regions().stream().map(RegionUse::region).forEach(vars::add);
      }
      case Term.ResultTerm t -> vars.add(t.value());
      case Term.ResultsTerm t -> vars.add(t.values());
      case Term.TypedTerm t -> vars.add(t.type());
      case Term.ConstantTerm t -> vars.add(t.attribute());
      case Term.LiteralTerm t -> vars.add(t.var());
      case Term.IntegerTerm t -> vars.add(t.attribute());
      case Term.KindTerm t -> vars.add(t.var());
      case Term.RegionTerm t -> vars.addAll(t.arguments());
      case Term.NativeTerm t -> vars.addAll(t.results());
    }
  }
}
