package dev.jpto.ir.attr;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

/** Where an operation comes from. Every operation and block argument has one. */
public abstract sealed class Location extends Attribute {
  private Location(Uniquer uniquer, int hash) {
    super(uniquer, hash);
  }

  /** {@code loc(unknown)}. */
  public static Location unknown(Uniquer uniquer) {
    return uniquer.common().unknownLocation;
  }

  /** {@code loc("file":line:col)}. */
  public static FileLineCol file(StringAttr file, int line, int column) {
    return file.uniquer().unique(new FileLineCol(file, line, column));
  }

  /** {@code loc("name")} or {@code loc("name"(child))}; an unknown child is not printed. */
  public static Name name(StringAttr name, Location child) {
    return name.uniquer().unique(new Name(name, child));
  }

  /** {@code loc(callsite(callee at caller))}. */
  public static CallSite callSite(Location callee, Location caller) {
    return callee.uniquer().unique(new CallSite(callee, caller));
  }

  /**
   * {@code loc(fused<metadata>[...])}, simplified as MLIR does: nested fused locations with the
   * same metadata are flattened, duplicates and unknown locations dropped; a single location
   * without metadata is that location, none is unknown.
   */
  public static Location fused(
      Uniquer uniquer, List<Location> locations, Optional<Attribute> metadata) {
    Attribute meta = metadata.orElse(null);
    SequencedSet<Location> flat = new LinkedHashSet<>();
    for (Location location : locations) {
      if (location instanceof Fused f && f.metadata == meta) {
        flat.addAll(Arrays.asList(f.locations));
      } else {
        flat.add(location);
      }
    }
    flat.remove(unknown(uniquer));
    if (flat.isEmpty() && meta == null) {
      return unknown(uniquer);
    }
    if (flat.size() == 1 && meta == null) {
      return flat.getFirst();
    }
    if (flat.isEmpty()) {
      flat.add(unknown(uniquer));
    }
    return uniquer.unique(new Fused(uniquer, flat.toArray(new Location[0]), meta));
  }

  /** The file position this location leads to first: callee before caller, the first fused one. */
  public final Optional<FileLineCol> leadingFile() {
    return switch (this) {
      case FileLineCol f -> Optional.of(f);
      case Name n -> n.child.leadingFile();
      case CallSite c -> c.callee.leadingFile().or(c.caller::leadingFile);
      case Fused f -> {
        for (Location l : f.locations) {
          Optional<FileLineCol> found = l.leadingFile();
          if (found.isPresent()) {
            yield found;
          }
        }
        yield Optional.empty();
      }
      case Unknown u -> Optional.empty();
    };
  }

  /** No location. */
  public static final class Unknown extends Location {
    Unknown(Uniquer uniquer) {
      super(uniquer, 71);
    }

    @Override
    protected boolean sameAs(Uniqued other) {
      return true;
    }
  }

  /**
   * A position in a file; line and column are unsigned and count from 1 (0 is unknown), columns in
   * bytes.
   */
  public static final class FileLineCol extends Location {
    private final StringAttr file;
    private final int line;
    private final int column;

    private FileLineCol(StringAttr file, int line, int column) {
      super(file.uniquer(), (file.hashCode() * 31 + line) * 31 + column);
      this.file = file;
      this.line = line;
      this.column = column;
    }

    /** The file's name. */
    public StringAttr file() {
      return file;
    }

    /** The line. */
    public int line() {
      return line;
    }

    /** The column. */
    public int column() {
      return column;
    }

    @Override
    protected boolean sameAs(Uniqued other) {
      FileLineCol that = (FileLineCol) other;
      return line == that.line && column == that.column && file == that.file;
    }
  }

  /** A name given by the author or a front end. */
  public static final class Name extends Location {
    private final StringAttr name;
    private final Location child;

    private Name(StringAttr name, Location child) {
      super(name.uniquer(), name.hashCode() * 31 + child.hashCode());
      this.name = name;
      this.child = child;
    }

    /** The name. */
    public StringAttr name() {
      return name;
    }

    /** Where the named thing is. */
    public Location child() {
      return child;
    }

    @Override
    protected boolean sameAs(Uniqued other) {
      return name == ((Name) other).name && child == ((Name) other).child;
    }
  }

  /** A callee inlined at a caller. */
  public static final class CallSite extends Location {
    private final Location callee;
    private final Location caller;

    private CallSite(Location callee, Location caller) {
      super(callee.uniquer(), callee.hashCode() * 31 + caller.hashCode() + 73);
      this.callee = callee;
      this.caller = caller;
    }

    /** The location in the callee. */
    public Location callee() {
      return callee;
    }

    /** The location of the call. */
    public Location caller() {
      return caller;
    }

    @Override
    protected boolean sameAs(Uniqued other) {
      return callee == ((CallSite) other).callee && caller == ((CallSite) other).caller;
    }
  }

  /** Several locations that became one operation. */
  public static final class Fused extends Location {
    private final Location[] locations;
    private final Attribute metadata;

    private Fused(Uniquer uniquer, Location[] locations, Attribute metadata) {
      super(uniquer, UniquedArrays.hash(locations, metadata == null ? 79 : metadata.hashCode()));
      this.locations = locations;
      this.metadata = metadata;
    }

    /** The locations; at least one. */
    public List<Location> locations() {
      return List.of(locations);
    }

    /** What fused them. */
    public Optional<Attribute> metadata() {
      return Optional.ofNullable(metadata);
    }

    @Override
    protected boolean sameAs(Uniqued other) {
      Fused that = (Fused) other;
      return metadata == that.metadata && UniquedArrays.same(locations, that.locations);
    }
  }
}
