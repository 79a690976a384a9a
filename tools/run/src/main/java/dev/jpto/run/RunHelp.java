package dev.jpto.run;

/** The text of {@code --help}. */
final class RunHelp {
  private static final int COLUMN = 30;

  private RunHelp() {}

  static String text() {
    StringBuilder text = new StringBuilder();
    text.append(
        """
        Usage: jpto-run [OPTIONS] [FILE]
        Runs a program of any stage on this machine and prints, writes or compares what it computes.

        """);
    for (RunFlag flag : RunFlag.values()) {
      String word = "--" + flag.flagName() + (flag.takesValue() ? "=" + flag.placeholder() : "");
      text.append("  ").append(word);
      text.append(" ".repeat(Math.max(1, COLUMN - word.length()))).append(flag.help()).append('\n');
    }
    return text.append(
            """

            A SPEC is one of
              zeros, ones, const:V, iota, unwritten
              randn:SEED               normal numbers of java.util.Random, rounded to the type
              int:LO:HI:SEED           whole numbers from LO to HI
              npy:FILE                 a NumPy file, little endian; bf16 as '<V2' or '<u2'
              a number                 for a parameter that is one
            and after it @16x32, the extents, where the type of the parameter does not tell them.

            Examples:
              jpto-run --arg x=randn:1 --arg y=zeros --print softmax.mlir
                  Run the only function and print the tensors x and y afterwards.
              jpto-run --entry=@mm --arg a=int:-3:3:1@64x64 --arg b=npy:b.npy --arg c=zeros@64x64
                  --expect c=golden.npy --rtol 0 --atol 0 mm.mlir
                  Compare a tensor with a file, exactly.
              jpto-run --arg x=randn:1 --arg y=zeros --compare after.mlir before.mlir
                  Check that a pass kept the numbers.
              jpto-run --check=all --arg x=iota --arg y=unwritten kernel.mlir
                  Report what reads memory that was not written, or that another tile overwrote.

            The exit code is 0, or 1 if the program or the command line cannot be read, 2 after an
            error while it runs, 3 if a comparison fails, 4 if an operation cannot be run.
            """)
        .toString();
  }
}
