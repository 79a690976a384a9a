package dev.jpto.rewrite.conversion;

import dev.jpto.ir.OpBuilder;
import dev.jpto.ir.Value;
import dev.jpto.ir.attr.Location;
import dev.jpto.ir.attr.Type;
import java.util.List;

/** Makes values of wanted types from others where a program is in both worlds at once. */
@FunctionalInterface
public interface Materialization {
  /**
   * Makes one value of each of {@code types} from {@code inputs}, which may be none; {@code
   * builder} inserts where they are needed. Null leaves it to the materialization registered
   * before.
   */
  List<Value> make(OpBuilder builder, List<Type> types, List<Value> inputs, Location location);

  /** Why a value of other types is needed. */
  enum Kind {
    /** What was not converted needs a value of the old type. */
    SOURCE,
    /** A pattern needs values of the new types of one that was not converted. */
    TARGET,
    /** What was not converted needs a block argument that was. */
    ARGUMENT
  }
}
