package dev.jpto.ir.attr;

/**
 * The table of all types and attributes of one context. Thread-safe: look-ups take no lock, inserts
 * lock one of {@value #STRIPES} stripes. Values live as long as the context.
 */
public class Uniquer {
  private static final int STRIPES = 16;
  private static final int STRIPE_SHIFT = 28;

  private final Stripe[] stripes = new Stripe[STRIPES];
  private final CommonValues common;
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

  final void noteAliasable() {
    aliasesPossible = true;
  }

  private static int spread(int h) {
    int x = h * 0x9E3779B9;
    return x ^ (x >>> 15);
  }

  /** An open-addressing table; entries are never removed, so readers need no lock. */
  private static final class Stripe {
    private volatile Uniqued[] table = new Uniqued[64];
    private int size;

    Uniqued unique(Uniqued candidate, int hash) {
      Uniqued found = find(table, candidate, hash);
      return found != null ? found : insert(candidate, hash);
    }

    private static Uniqued find(Uniqued[] table, Uniqued candidate, int hash) {
      int mask = table.length - 1;
      for (int i = hash & mask; ; i = (i + 1) & mask) {
        Uniqued entry = table[i];
        if (entry == null) {
          return null;
        }
        if (entry.hashCode() == candidate.hashCode()
            && entry.getClass() == candidate.getClass()
            && entry.sameAs(candidate)) {
          return entry;
        }
      }
    }

    private synchronized Uniqued insert(Uniqued candidate, int hash) {
      Uniqued[] current = table;
      Uniqued found = find(current, candidate, hash);
      if (found != null) {
        return found;
      }
      if (size * 2 >= current.length) {
        current = grow(current);
      }
      put(current, candidate, hash);
      size++;
      table = current;
      return candidate;
    }

    private static Uniqued[] grow(Uniqued[] old) {
      Uniqued[] bigger = new Uniqued[old.length * 2];
      for (Uniqued entry : old) {
        if (entry != null) {
          put(bigger, entry, spread(entry.hashCode() ^ entry.getClass().hashCode()));
        }
      }
      return bigger;
    }

    private static void put(Uniqued[] table, Uniqued entry, int hash) {
      int mask = table.length - 1;
      int i = hash & mask;
      while (table[i] != null) {
        i = (i + 1) & mask;
      }
      table[i] = entry;
    }
  }
}
