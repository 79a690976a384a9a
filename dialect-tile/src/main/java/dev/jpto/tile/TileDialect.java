package dev.jpto.tile;

import dev.jpto.ir.Dialect;
import dev.jpto.ir.DialectParser;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.Type;
import dev.jpto.ptensor.attr.TileEnums;
import dev.jpto.rewrite.pattern.CanonicalizationDialect;
import dev.jpto.rewrite.pattern.PatternSet;
import dev.jpto.std.common.DialectEnum;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The dialect of tiles as values. */
public final class TileDialect extends Dialect implements CanonicalizationDialect {
  /** What stands before the dot. */
  public static final String NAMESPACE = TileEnums.NAMESPACE;

  /** The dialect. */
  public TileDialect() {
    super(NAMESPACE);
  }

  @Override
  public String summary() {
    return "Tiles as values in the local memories of a core";
  }

  /** Other projects give a dialect of theirs this name too. */
  @Override
  public boolean allowsUnknown() {
    return true;
  }

  @Override
  protected List<OpDefinition> defineOperations() {
    List<OpDefinition> all = new ArrayList<>();
    all.addAll(TileMemoryOps.ALL);
    all.addAll(TileViewOps.ALL);
    all.addAll(TileElementOps.ALL);
    all.addAll(TileBitOps.ALL);
    all.addAll(TileSelectOps.ALL);
    all.addAll(TileReductionOps.ALL);
    all.addAll(TileExpandOps.ALL);
    all.addAll(TilePartOps.ALL);
    all.addAll(TileMatmulOps.ALL);
    all.addAll(TileGatherOps.ALL);
    all.addAll(TileSortOps.ALL);
    all.addAll(TileSourceOps.ALL);
    all.addAll(TileIdentityOps.ALL);
    return all;
  }

  @Override
  public void addCanonicalizations(PatternSet patterns) {
    TileMovePatterns.addTo(patterns);
    TileShapePatterns.addTo(patterns);
    TileWindowPatterns.addTo(patterns);
    TileAssemblePatterns.addTo(patterns);
    TileCastPatterns.addTo(patterns);
    TileScalarPatterns.addTo(patterns);
    TileElementPatterns.addTo(patterns);
    TileBroadcastPatterns.addTo(patterns);
    TileMatmulPatterns.addTo(patterns);
  }

  @Override
  public boolean canonicalizationsAreChecked() {
    return true;
  }

  @Override
  public Optional<Type> parseType(DialectParser parser) {
    return parser.mnemonic().equals(TileType.MNEMONIC)
        ? Optional.of(TileSyntax.parse(parser))
        : Optional.empty();
  }

  @Override
  public Optional<Attribute> parseAttribute(DialectParser parser) {
    DialectEnum kind = TileEnums.BY_MNEMONIC.get(parser.mnemonic());
    if (kind == null) {
      kind = TileAttrs.BY_MNEMONIC.get(parser.mnemonic());
    }
    return kind == null ? Optional.empty() : Optional.of(kind.parse(parser));
  }
}
