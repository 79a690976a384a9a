package dev.jpto.command.dist;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.List;

/**
 * Replaces call sites that an ahead-of-time cache cannot store. Of the sites linked at run time,
 * the cache of JDK 25 keeps those of lambdas and of string concatenation; a {@code switch} over
 * types and the {@code equals} and {@code hashCode} of records are linked anew in every process,
 * which takes longer than all work on a small file. They become calls of ordinary methods.
 */
final class CallSites {
  private final ClassFile classFile;

  /** For classes whose supertypes {@code loader} can find as resources. */
  CallSites(ClassLoader loader) {
    ClassHierarchyResolver hierarchy = ClassHierarchyResolver.ofResourceParsing(loader);
    classFile = ClassFile.of(ClassHierarchyResolverOption.of(hierarchy.cached()));
  }

  /** The class with calls in place of such sites; the same array if it has none. */
  byte[] replaceIn(byte[] bytes) {
    ClassModel model = classFile.parse(bytes);
    boolean concerned = model.methods().stream().anyMatch(CallSites::concerns);
    return concerned ? classFile.transformClass(model, new Replacement(model)) : bytes;
  }

  private static boolean concerns(MethodModel method) {
    return method.code().stream().flatMap(CodeModel::elementStream).anyMatch(CallSites::concerns);
  }

  private static boolean concerns(CodeElement element) {
    return element instanceof InvokeDynamicInstruction site
        && (TypeSwitch.canWrite(site) || RecordMethod.canWrite(site));
  }

  /** The change to one class. */
  private static final class Replacement implements ClassTransform {
    private static final int FLAGS =
        ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC;

    private final ClassDesc owner;
    private final boolean inInterface;
    private final List<InvokeDynamicInstruction> sites = new ArrayList<>();

    Replacement(ClassModel model) {
      owner = model.thisClass().asSymbol();
      inInterface = model.flags().has(AccessFlag.INTERFACE);
    }

    @Override
    public void accept(ClassBuilder builder, ClassElement element) {
      if (element instanceof MethodModel method && concerns(method)) {
        builder.transformMethod(method, MethodTransform.transformingCode(this::replace));
      } else {
        builder.with(element);
      }
    }

    private void replace(CodeBuilder code, CodeElement element) {
      if (element instanceof InvokeDynamicInstruction site && concerns(site)) {
        code.invokestatic(owner, name(sites.size()), site.typeSymbol(), inInterface);
        sites.add(site);
      } else {
        code.with(element);
      }
    }

    @Override
    public void atEnd(ClassBuilder builder) {
      for (int i = 0; i < sites.size(); i++) {
        InvokeDynamicInstruction site = sites.get(i);
        builder.withMethodBody(name(i), site.typeSymbol(), FLAGS, code -> write(site, code));
      }
    }

    private void write(InvokeDynamicInstruction site, CodeBuilder code) {
      if (TypeSwitch.canWrite(site)) {
        TypeSwitch.write(site, code);
      } else {
        RecordMethod.write(site, owner, code);
      }
    }

    private static String name(int number) {
      return "callSite$" + number;
    }
  }
}
