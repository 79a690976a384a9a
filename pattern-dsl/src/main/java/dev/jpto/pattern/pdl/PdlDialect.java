package dev.jpto.pattern.pdl;

import dev.jpto.ir.Dialect;
import dev.jpto.ir.DialectParser;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.attr.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The dialect {@code pdl}: rewrite patterns as IR. */
public final class PdlDialect extends Dialect {
  /** The namespace. */
  public static final String NAMESPACE = "pdl";

  /** The dialect. */
  public PdlDialect() {
    super(NAMESPACE);
  }

  @Override
  public String summary() {
    return "Rewrite patterns as IR: what is matched, and what is made of it.";
  }

  @Override
  protected List<OpDefinition> defineOperations() {
    List<OpDefinition> all = new ArrayList<>();
    all.addAll(PdlPatterns.all());
    all.addAll(PdlEntities.all());
    all.addAll(PdlRewrites.all());
    return all;
  }

  @Override
  public Optional<Type> parseType(DialectParser parser) {
    return Optional.of(PdlType.parse(parser));
  }

  static OpDefinition.Builder define(String name, String summary, String description) {
    return OpDefinition.define(NAMESPACE + "." + name).summary(summary).description(description);
  }
}
