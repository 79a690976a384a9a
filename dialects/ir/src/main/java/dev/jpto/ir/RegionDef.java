package dev.jpto.ir;

/**
 * A declared region, or a group of them.
 *
 * @param blocks how many blocks it must have
 */
public record RegionDef(String name, Blocks blocks, Arity arity) {
  /** How many blocks a region must have. */
  public enum Blocks {
    /** Any number, none too. */
    ANY("any region"),
    /** Exactly one. */
    ONE("region with 1 blocks"),
    /** None or one. */
    AT_MOST_ONE("region with at most 1 blocks"),
    /** At least one. */
    AT_LEAST_ONE("region with at least 1 blocks");

    private final String summary;

    Blocks(String summary) {
      this.summary = summary;
    }

    /** What the verifier says is expected. */
    public String summary() {
      return summary;
    }

    /** Whether {@code region} has an allowed number of blocks. */
    public boolean allows(Region region) {
      return switch (this) {
        case ANY -> true;
        case ONE -> region.hasOneBlock();
        case AT_MOST_ONE -> region.isEmpty() || region.hasOneBlock();
        case AT_LEAST_ONE -> !region.isEmpty();
      };
    }
  }
}
