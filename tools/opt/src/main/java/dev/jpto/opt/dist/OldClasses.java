package dev.jpto.opt.dist;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;

/**
 * Brings class files of Java 5 and before up to Java 8. An ahead-of-time cache takes no class
 * without stack maps, and picocli is compiled to be without.
 */
final class OldClasses {
  private final ClassFile classFile;

  /** For classes whose supertypes {@code loader} can find as resources. */
  OldClasses(ClassLoader loader) {
    ClassHierarchyResolver hierarchy = ClassHierarchyResolver.ofResourceParsing(loader);
    classFile =
        ClassFile.of(
            ClassHierarchyResolverOption.of(hierarchy.cached()),
            StackMapsOption.GENERATE_STACK_MAPS);
  }

  /** The class with stack maps; the same array if it is of Java 6 or later. */
  byte[] update(byte[] bytes) {
    ClassModel model = classFile.parse(bytes);
    if (model.majorVersion() >= ClassFile.JAVA_6_VERSION) {
      return bytes;
    }
    ClassTransform version =
        (builder, element) ->
            builder.with(
                element instanceof ClassFileVersion
                    ? ClassFileVersion.of(ClassFile.JAVA_8_VERSION, 0)
                    : element);
    ClassTransform code = ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL);
    return classFile.transformClass(model, version.andThen(code));
  }
}
