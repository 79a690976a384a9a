package dev.jpto.opt.dist;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.DynamicConstantDesc;
import java.util.List;
import java.util.Optional;

/**
 * The choice a {@code switch} over types makes: the index, at least {@code from}, of the first label
 * that {@code value} has; -1 for null, the number of labels for none.
 */
final class TypeSwitch {
  private static final int VALUE = 0;
  private static final int FROM = 1;

  private TypeSwitch() {}

  /** A label that is one constant of an enum. */
  private record EnumConstant(ClassDesc type, String name) {
    /** As the compiler writes it: {@code EnumDesc.of(ClassDesc.of(type), name)}. */
    static Optional<EnumConstant> of(ConstantDesc label) {
      return arguments(label)
          .flatMap(outer -> arguments(outer.get(1)).map(inner -> inner.get(1).toString()))
          .map(type -> new EnumConstant(ClassDesc.of(type), name(label)));
    }

    private static Optional<List<ConstantDesc>> arguments(ConstantDesc label) {
      return label instanceof DynamicConstantDesc<?> call
          ? Optional.of(call.bootstrapArgsList())
          : Optional.empty();
    }

    private static String name(ConstantDesc label) {
      return arguments(label).orElseThrow().get(2).toString();
    }
  }

  /** Whether {@code site} is such a choice, with classes and enum constants as labels. */
  static boolean canWrite(InvokeDynamicInstruction site) {
    return Bootstrap.is(site, "SwitchBootstraps", "typeSwitch")
        && site.bootstrapArgs().stream().allMatch(TypeSwitch::canWrite);
  }

  private static boolean canWrite(ConstantDesc label) {
    return label instanceof ClassDesc type
        ? !type.isPrimitive()
        : EnumConstant.of(label).isPresent();
  }

  /** Writes the body of {@code static int f(T value, int from)}. */
  static void write(InvokeDynamicInstruction site, CodeBuilder code) {
    code.aload(VALUE).ifThen(Opcode.IFNULL, none -> none.loadConstant(-1).ireturn());
    List<ConstantDesc> labels = site.bootstrapArgs();
    for (int i = 0; i < labels.size(); i++) {
      Label next = code.newLabel();
      code.iload(FROM).loadConstant(i).if_icmpgt(next);
      test(labels.get(i), code, next);
      code.loadConstant(i).ireturn().labelBinding(next);
    }
    code.loadConstant(labels.size()).ireturn();
  }

  private static void test(ConstantDesc label, CodeBuilder code, Label otherwise) {
    code.aload(VALUE);
    if (label instanceof ClassDesc type) {
      code.instanceOf(type).ifeq(otherwise);
    } else {
      EnumConstant constant = EnumConstant.of(label).orElseThrow();
      code.getstatic(constant.type(), constant.name(), constant.type()).if_acmpne(otherwise);
    }
  }
}
