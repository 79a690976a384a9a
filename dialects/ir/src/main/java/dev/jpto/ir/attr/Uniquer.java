package dev.jpto.ir.attr;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The table of all types and attributes of one context. Thread-safe: look-ups take no lock, inserts
 * lock one of {@value #STRIPES} stripes. Values live as long as the context.
 */
public class Uniquer {
  private static final int STRIPES = 16;
  private static final int STRIPE_SHIFT = 28;

  private final Stripe[] stripes = new Stripe[STRIPES];
  private final CommonValues common;
  private final Map<Uniqued, String> aliases = new ConcurrentHashMap<>();
  private volatile boolean aliasesPossible;

  /** Makes an empty table. */
  protected Uniquer() {
    for (int i = 0; i < STRIPES; i++) {
      stripes[i] = new Stripe();
    }
    common = new CommonValues(this);
  }

  /** The values asked for most, found without a look-up. */
  final CommonValues common() {
    return common;
  }

  /** The existing value equal to {@code candidate}, or {@code candidate} itself from now on. */
  @SuppressWarnings("unchecked")
  public final <T extends Uniqued> T unique(T candidate) {
    int hash = spread(candidate.hashCode() ^ candidate.getClass().hashCode());
    return (T) stripes[hash >>> STRIPE_SHIFT].unique(candidate, hash);
  }

  /** Whether a value that the printer may give an alias exists here; most modules have none. */
  public final boolean aliasesPossible() {
    return aliasesPossible;
  }

  /** The alias remembered for {@code value}, without a number; or null. */
  public final String aliasOf(Uniqued value) {
    return aliases.get(value);
  }

  /** The values an alias is remembered for. */
  public final Set<Uniqued> aliased() {
    return Collections.unmodifiableSet(aliases.keySet());
  }

  /** Remembers the alias, numbers cut off, that the producer's printer gives {@code value}. */
  public final void rememberAlias(Uniqued value, String base) {
    aliases.put(value, base);
    noteAliasable();
  }

  final void noteAliasable() {
    aliasesPossible = true;
  }

  private static int spread(int h) {
    int x = h * 0x9E3779B9;
    return x ^ (x >>> 15);
  }

  /**
   * An open-addressing table and, beside it, the hashes, so that neither search nor growth touches
   * entries in vain: in a large program each is a cache miss.
   */
  private record Table(Uniqued[] entries, int[] hashes) {
    static Table ofSize(int size) {
      return new Table(new Uniqued[size], new int[size]);
    }

    /**
     * The entry equal to {@code candidate}, or null. While another thread inserts, an entry may be
     * missed, never mistaken.
     */
    Uniqued find(Uniqued candidate, int hash) {
      int mask = entries.length - 1;
      for (int i = hash & mask; ; i = (i + 1) & mask) {
        Uniqued entry = entries[i];
        if (entry == null) {
          return null;
        }
        if (hashes[i] == hash
            && entry.getClass() == candidate.getClass()
            && entry.sameAs(candidate)) {
          return entry;
        }
      }
    }

    void put(Uniqued entry, int hash) {
      int mask = entries.length - 1;
      int i = hash & mask;
      while (entries[i] != null) {
        i = (i + 1) & mask;
      }
      hashes[i] = hash;
      entries[i] = entry;
    }

    Table twiceAsLarge() {
      Table larger = ofSize(2 * entries.length);
      for (int i = 0; i < entries.length; i++) {
        if (entries[i] != null) {
          larger.put(entries[i], hashes[i]);
        }
      }
      return larger;
    }
  }

  /** A part of the table; entries are never removed, so readers need no lock. */
  private static final class Stripe {
    private volatile Table table = Table.ofSize(64);
    private int size;

    Uniqued unique(Uniqued candidate, int hash) {
      Uniqued found = table.find(candidate, hash);
      return found != null ? found : insert(candidate, hash);
    }

    private synchronized Uniqued insert(Uniqued candidate, int hash) {
      Table current = table;
      Uniqued found = current.find(candidate, hash);
      if (found != null) {
        return found;
      }
      if (size * 2 >= current.entries.length) {
        current = current.twiceAsLarge();
      }
      current.put(candidate, hash);
      size++;
      table = current;
      return candidate;
    }
  }
}
