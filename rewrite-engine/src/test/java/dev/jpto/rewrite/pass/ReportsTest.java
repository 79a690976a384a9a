package dev.jpto.rewrite.pass;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jpto.ir.Context;
import dev.jpto.ir.attr.PrintOptions;
import dev.jpto.ir.support.TextSink;
import dev.jpto.rewrite.timing.Timing;
import dev.jpto.rewrite.timing.TimingReport;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReportsTest {
  private final Context context = new Context(new TestDialect());
  private final TextSink out = new TextSink();

  private static PassManager manager(String text) {
    PipelineParser.Result result = PipelineParser.parse(TestPasses.registry(), text);
    return new PassManager(assertInstanceOf(PipelineParser.Parsed.class, result).pipeline());
  }

  private void dump(
      String pipeline, IrPrinting.Passes before, IrPrinting.Passes after, boolean moduleScope) {
    IrPrinting.Config config =
        new IrPrinting.Config(before, after, false, false, moduleScope, PrintOptions.DEFAULT);
    manager(pipeline).add(new IrPrinting(config, out)).run(TestDialect.module(context, "a"));
  }

  @Test
  void dumpShowsWhatThePassRunsOn() {
    dump(
        "t.module(options,t.func(mark))",
        IrPrinting.Passes.NONE,
        new IrPrinting.Named(Set.of("mark")),
        false);
    assertEquals(
        """
        // -----// IR Dump After Marker (mark) //----- //
        "t.func"() ({
          "t.leaf"() : () -> ()
        }) {sym_name = "a", t.mark} : () -> ()

        """,
        out.toString());
  }

  @Test
  void dumpInModuleScopeNamesTheOperation() {
    dump("t.module(t.func(mark))", IrPrinting.Passes.ALL, IrPrinting.Passes.NONE, true);
    assertEquals(
        """
        // -----// IR Dump Before Marker (mark) ('t.func' operation: @a) //----- //
        "t.module"() ({
          "t.func"() ({
            "t.leaf"() : () -> ()
          }) {sym_name = "a"} : () -> ()
        }) : () -> ()


        """,
        out.toString());
  }

  @Test
  void dumpAfterFailureSaysSo() {
    IrPrinting.Config config =
        new IrPrinting.Config(
            IrPrinting.Passes.NONE,
            IrPrinting.Passes.ALL,
            false,
            true,
            false,
            PrintOptions.DEFAULT);
    manager("t.module(t.func(options,mark{fail-on=a}))")
        .add(new IrPrinting(config, out))
        .run(TestDialect.module(context, "a"));
    assertTrue(
        out.toString().startsWith("// -----// IR Dump After Marker Failed (mark) //----- //\n"),
        out.toString());
  }

  @Test
  void statisticsStandWhereThePassesDo() {
    PassManager manager = manager("t.module(mark,t.func(mark,options))");
    manager.run(TestDialect.module(context, "a", "b"));
    StatisticsReport.printPipeline(manager, out);
    assertEquals(
        """
        ===-------------------------------------------------------------------------===
                                 ... Pass statistics report ...
        ===-------------------------------------------------------------------------===
        Marker
          (S) 1 num-marked - Number of operations marked
        't.func' Pipeline
          Marker
            (S) 2 num-marked - Number of operations marked

        """,
        out.toString());
  }

  @Test
  void statisticsListSumsThePassesOfOneName() {
    PassManager manager = manager("t.module(mark,t.func(mark,options))");
    manager.run(TestDialect.module(context, "a", "b"));
    StatisticsReport.printList(manager, out);
    assertTrue(
        out.toString()
            .endsWith("===\nMarker\n  (S) 3 num-marked - Number of operations marked\n\n"),
        out.toString());
  }

  private Timing timed() {
    Timing timing = new Timing();
    timing.start("Parser").close();
    manager("t.module(mark,t.func(mark,options),t.other(mark),mark,t.func(options))")
        .add(new PassTiming(timing))
        .run(TestDialect.module(context, "a", "b"));
    timing.start("Output").close();
    return timing;
  }

  /** Times and shares as zeros, so that the layout can be compared. */
  private String layout() {
    return out.toString()
        .replaceAll("[0-9]\\.[0-9]{4}", "0.0000")
        .replaceAll("\\([ 0-9.]{5}%\\)", "(  0.0%)");
  }

  @Test
  void timingTreeHasMlirOptsLayout() {
    TimingReport.printTree(timed().stop(), out);
    assertEquals(
        """
        ===-------------------------------------------------------------------------===
                                 ... Execution time report ...
        ===-------------------------------------------------------------------------===
          Total Execution Time: 0.0000 seconds

          ----Wall Time----  ----Name----
            0.0000 (  0.0%)  Parser
            0.0000 (  0.0%)  Marker
            0.0000 (  0.0%)  Pipeline Collection : ['t.func', 't.other']
            0.0000 (  0.0%)    't.func' Pipeline
            0.0000 (  0.0%)      Marker
            0.0000 (  0.0%)      Options
            0.0000 (  0.0%)  Marker
            0.0000 (  0.0%)  't.func' Pipeline
            0.0000 (  0.0%)    Options
            0.0000 (  0.0%)  Output
            0.0000 (  0.0%)  Rest
            0.0000 (  0.0%)  Total
        """,
        layout());
  }

  @Test
  void timingListSumsPartsOfOneNameAndEndsWithTheTotal() {
    TimingReport.printList(timed().stop(), out);
    String[] lines = layout().split("\n");
    assertEquals("    0.0000 (  0.0%)  root", lines[6]);
    assertEquals("    0.0000 (  0.0%)  Rest", lines[lines.length - 2]);
    assertEquals("    0.0000 (  0.0%)  Total", lines[lines.length - 1]);
    assertEquals(1, out.toString().lines().filter(l -> l.endsWith("  Marker")).count());
    assertTrue(out.toString().contains("  Pipeline Collection : ['t.func']\n"));
  }
}
