package dev.jpto.pto;

import dev.jpto.ir.Dialect;
import dev.jpto.ir.DialectParser;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.attr.Attribute;
import dev.jpto.ir.attr.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The dialect that ptoas 0.39 assembles. Its micro operations and their types are not defined here;
 * they are kept as written where unregistered operations are allowed.
 */
public final class PtoDialect extends Dialect {
  /** What stands before the dot. */
  public static final String NAMESPACE = "pto";

  /** The dialect. */
  public PtoDialect() {
    super(NAMESPACE);
  }

  @Override
  public String summary() {
    return "Tile programs for cube and vector cores, as ptoas 0.39 assembles them";
  }

  @Override
  public boolean allowsUnknown() {
    return true;
  }

  @Override
  protected List<OpDefinition> defineOperations() {
    List<OpDefinition> all = new ArrayList<>();
    all.addAll(ViewOps.ALL);
    all.addAll(TileOps.ALL);
    all.addAll(MoveOps.ALL);
    all.addAll(MatrixOps.ALL);
    all.addAll(ElementOps.ALL);
    all.addAll(TileScalarOps.ALL);
    all.addAll(UnaryOps.ALL);
    all.addAll(ReductionOps.ALL);
    all.addAll(ExpandOps.ALL);
    all.addAll(SelectOps.ALL);
    all.addAll(SyncOps.ALL);
    all.addAll(PipeOps.ALL);
    all.addAll(RankOps.ALL);
    return all;
  }

  @Override
  public Optional<Type> parseType(DialectParser parser) {
    String mnemonic = parser.mnemonic();
    return switch (mnemonic) {
      case TileBufType.MNEMONIC -> Optional.of(TileBufSyntax.parse(parser));
      case PtrType.MNEMONIC -> Optional.of(TypeSyntax.parsePtr(parser));
      case TensorViewType.MNEMONIC ->
          Optional.of(TypeSyntax.parseShaped(parser, TensorViewType::get));
      case PartitionTensorViewType.MNEMONIC ->
          Optional.of(TypeSyntax.parseShaped(parser, PartitionTensorViewType::get));
      case ValueTileType.MNEMONIC ->
          Optional.of(TypeSyntax.parseShaped(parser, ValueTileType::get));
      case LocalArrayType.MNEMONIC -> Optional.of(TypeSyntax.parseLocalArray(parser));
      case EventIdArrayType.MNEMONIC -> Optional.of(TypeSyntax.parseEventIdArray(parser));
      default -> parseNamed(parser);
    };
  }

  /** The types that are a name only. */
  private static Optional<Type> parseNamed(DialectParser parser) {
    Optional<Type> handle =
        HandleType.find(parser.context(), parser.mnemonic()).map(Type.class::cast);
    return handle.isPresent()
        ? handle
        : LowPrecisionType.find(parser.context(), parser.mnemonic()).map(Type.class::cast);
  }

  @Override
  public Optional<Attribute> parseAttribute(DialectParser parser) {
    if (parser.mnemonic().equals(TileConfigAttr.MNEMONIC)) {
      return Optional.of(TileConfigAttr.parse(parser));
    }
    PtoEnum kind = PtoEnums.all().get(parser.mnemonic());
    return kind == null ? Optional.empty() : Optional.of(TypeSyntax.parseEnum(parser, kind));
  }
}
