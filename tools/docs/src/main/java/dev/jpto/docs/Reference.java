package dev.jpto.docs;

import dev.jpto.ir.Context;
import dev.jpto.ir.Dialect;
import dev.jpto.opt.Toolbox;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The reference pages of all dialects and passes. The same declarations give the same bytes. */
public final class Reference {
  private Reference() {}

  /** The pages: the index, one for each dialect by namespace, and one for all passes. */
  public static List<Page> pages(Toolbox toolbox) {
    List<Dialect> dialects =
        toolbox.dialects().stream().sorted(Comparator.comparing(Dialect::namespace)).toList();
    Context context = new Context(dialects);
    List<Page> pages = new ArrayList<>();
    pages.add(IndexPage.of(dialects, toolbox.passes()));
    dialects.forEach(dialect -> pages.add(DialectPage.of(dialect, context)));
    pages.add(PassesPage.of(toolbox.passes()));
    return pages;
  }
}
