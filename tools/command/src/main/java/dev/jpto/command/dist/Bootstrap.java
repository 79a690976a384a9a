package dev.jpto.command.dist;

import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.DirectMethodHandleDesc;

/** Tells call sites apart by what links them. */
final class Bootstrap {
  private Bootstrap() {}

  /** Whether {@code java.lang.runtime.factory.method} links {@code site}. */
  static boolean is(InvokeDynamicInstruction site, String factory, String method) {
    DirectMethodHandleDesc linker = site.bootstrapMethod();
    return linker.owner().descriptorString().equals("Ljava/lang/runtime/" + factory + ";")
        && linker.methodName().equals(method);
  }
}
