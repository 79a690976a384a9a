package dev.jpto.command.dist;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.DynamicConstantDesc;
import java.util.List;
import java.util.Optional;

/**
 * The choice a {@code switch} over types makes: the index, at least {@code from}, of the first
 * label that {@code value} has; -1 for null, the number of labels for none.
 */
final class TypeSwitch {
  private static final int VALUE = 0;
  private static final int FROM = 1;

  private TypeSwitch() {}

  /** A label that is one constant of an enum. */
  private record EnumConstant(ClassDesc type, String name) {
    /** As the compiler writes it: {@code EnumDesc.of(ClassDesc.of(type), name)}. */
    static Optional<EnumConstant> of(ConstantDesc label) {
      List<ConstantDesc> typeAndName = argumentsOf("EnumDesc", label);
      return typeAndName.stream()
          .limit(1)
          .flatMap(type -> argumentsOf("ClassDesc", type).stream())
          .map(type -> ClassDesc.of(type.toString()))
          .map(type -> new EnumConstant(type, typeAndName.getLast().toString()))
          .findFirst();
    }

    /** The arguments if {@code constant} is a call of {@code factory.of}, else none. */
    private static List<ConstantDesc> argumentsOf(String factory, ConstantDesc constant) {
      return constant instanceof DynamicConstantDesc<?> call
              && call.bootstrapArgsList().getFirst() instanceof DirectMethodHandleDesc method
              && method.owner().displayName().endsWith(factory)
              && method.methodName().equals("of")
          ? call.bootstrapArgsList().subList(1, call.bootstrapArgsList().size())
          : List.of();
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
