package dev.jpto.command.dist;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_boolean;
import static java.lang.constant.ConstantDescs.CD_int;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.TypeDescriptor;
import java.util.List;

/** {@code equals} and {@code hashCode} of a record, component by component. */
final class RecordMethod {
  private static final ClassDesc OBJECTS = ClassDesc.of("java.util.Objects");
  private static final int FACTOR = 31;
  private static final int THIS = 0;
  private static final int OTHER = 1;

  private RecordMethod() {}

  /** A component, by its field. */
  private record Component(ClassDesc owner, String name, ClassDesc type) {
    static Component of(DirectMethodHandleDesc getter) {
      TypeDescriptor type = getter.invocationType().returnType();
      return new Component(getter.owner(), getter.methodName(), (ClassDesc) type);
    }

    void load(CodeBuilder code, int record) {
      code.aload(record).checkcast(owner).getfield(owner, name, type);
    }

    /** The class whose static methods compare and hash values of the type. */
    ClassDesc helper() {
      return switch (type.descriptorString()) {
        case "Z" -> ClassDesc.of("java.lang.Boolean");
        case "B" -> ClassDesc.of("java.lang.Byte");
        case "C" -> ClassDesc.of("java.lang.Character");
        case "S" -> ClassDesc.of("java.lang.Short");
        case "I" -> ClassDesc.of("java.lang.Integer");
        case "J" -> ClassDesc.of("java.lang.Long");
        case "F" -> ClassDesc.of("java.lang.Float");
        case "D" -> ClassDesc.of("java.lang.Double");
        default -> OBJECTS;
      };
    }

    /** What the helper's methods take. */
    ClassDesc parameter() {
      return type.isPrimitive() ? type : CD_Object;
    }
  }

  /** Whether {@code site} is such a method. */
  static boolean canWrite(InvokeDynamicInstruction site) {
    return Bootstrap.is(site, "ObjectMethods", "bootstrap")
        && !site.name().equalsString("toString");
  }

  /** Writes the body of {@code static boolean f(R, Object)} or {@code static int f(R)}. */
  static void write(InvokeDynamicInstruction site, ClassDesc record, CodeBuilder code) {
    List<Component> components =
        site.bootstrapArgs().stream()
            .skip(2) // the class and the names of the components
            .map(getter -> Component.of((DirectMethodHandleDesc) getter))
            .toList();
    if (site.name().equalsString("hashCode")) {
      writeHashCode(components, code);
    } else {
      writeEquals(components, record, code);
    }
  }

  private static void writeHashCode(List<Component> components, CodeBuilder code) {
    code.loadConstant(0);
    for (Component component : components) {
      code.loadConstant(FACTOR).imul();
      component.load(code, THIS);
      MethodTypeDesc type = MethodTypeDesc.of(CD_int, component.parameter());
      code.invokestatic(component.helper(), "hashCode", type).iadd();
    }
    code.ireturn();
  }

  private static void writeEquals(List<Component> components, ClassDesc record, CodeBuilder code) {
    Label differ = code.newLabel();
    code.aload(OTHER).instanceOf(record).ifeq(differ);
    for (Component component : components) {
      component.load(code, THIS);
      component.load(code, OTHER);
      ClassDesc parameter = component.parameter();
      if (component.type().isPrimitive()) {
        MethodTypeDesc type = MethodTypeDesc.of(CD_int, parameter, parameter);
        code.invokestatic(component.helper(), "compare", type).ifne(differ);
      } else {
        MethodTypeDesc type = MethodTypeDesc.of(CD_boolean, parameter, parameter);
        code.invokestatic(component.helper(), "equals", type).ifeq(differ);
      }
    }
    code.loadConstant(1).ireturn().labelBinding(differ).loadConstant(0).ireturn();
  }
}
