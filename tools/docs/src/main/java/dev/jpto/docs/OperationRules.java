package dev.jpto.docs;

import dev.jpto.ir.MemoryEffects;
import dev.jpto.ir.OpDefinition;
import dev.jpto.ir.Trait;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What an operation is declared to obey, in words. */
final class OperationRules {
  private final OpDefinition op;

  OperationRules(OpDefinition op) {
    this.op = op;
  }

  /** The traits that are a name, or empty. */
  String traits() {
    List<String> names = new ArrayList<>();
    for (Trait trait : op.traits()) {
      switch (trait) {
        case Trait.Simple simple -> names.add(camelCase(simple.name()));
        case Trait.HasParent parent ->
            names.add("HasParent<" + String.join(", ", parent.ops()) + ">");
        case Trait.ImplicitTerminator terminator ->
            names.add("ImplicitTerminator<" + terminator.op() + ">");
        case Trait.AllTypesMatch _, Trait.TypesMatchWith _ -> {}
        case Trait.Relation _, Trait.TypeRule _ -> {}
      }
    }
    return names.isEmpty() ? "" : "Traits: " + Markdown.codes(names) + ".";
  }

  /** {@code SAME_TYPE_OPERANDS} as {@code SameTypeOperands}. */
  private static String camelCase(String constant) {
    StringBuilder name = new StringBuilder();
    for (String word : constant.split("_")) {
      name.append(word.charAt(0)).append(word.substring(1).toLowerCase());
    }
    return name.toString();
  }

  /** The effects on memory. */
  String effects() {
    String what =
        switch (op.effects()) {
          case MemoryEffects.Unknown _ -> "any";
          case MemoryEffects.Recursive _ -> "those of the operations inside";
          case MemoryEffects.Known known when known.effects().isEmpty() -> "none";
          case MemoryEffects.Known known -> known(known);
        };
    return "Effects on memory: " + what + ".";
  }

  private static String known(MemoryEffects.Known known) {
    Map<MemoryEffects.Kind, List<String>> byKind = new EnumMap<>(MemoryEffects.Kind.class);
    for (MemoryEffects.Effect effect : known.effects()) {
      String on = effect.on().isEmpty() ? "other state" : Markdown.code(effect.on());
      byKind.computeIfAbsent(effect.kind(), k -> new ArrayList<>()).add(on);
    }
    return byKind.entrySet().stream()
        .map(e -> verb(e.getKey()) + " " + String.join(", ", e.getValue()))
        .collect(Collectors.joining("; "));
  }

  private static String verb(MemoryEffects.Kind kind) {
    return switch (kind) {
      case READ -> "reads";
      case WRITE -> "writes";
      case ALLOCATE -> "allocates";
      case FREE -> "frees";
    };
  }

  /** Whether builders find the result types, or empty. */
  String resultTypes() {
    boolean same = op.hasTrait(Trait.Simple.SAME_OPERANDS_AND_RESULT_TYPE);
    boolean found = !op.results().isEmpty() && (same || op.inference().isPresent());
    return found ? "The result types follow from the rest of the operation." : "";
  }

  /** The rules between the parts, in words. */
  List<String> relations() {
    List<String> rules = new ArrayList<>();
    for (Trait trait : op.traits()) {
      switch (trait) {
        case Trait.AllTypesMatch match ->
            rules.add("all of " + Markdown.codes(match.names()) + " have the same type");
        case Trait.TypesMatchWith match -> rules.add(Markdown.words(match.summary()));
        case Trait.Relation relation -> rules.add(Markdown.words(relation.summary()));
        case Trait.Simple _, Trait.HasParent _ -> {}
        case Trait.ImplicitTerminator _, Trait.TypeRule _ -> {}
      }
    }
    return rules;
  }

  /** What the rules are about that only code states, or empty. */
  String inCode() {
    List<String> subjects = new ArrayList<>();
    if (op.trait(Trait.TypeRule.class).isPresent()) {
      subjects.add("types");
    }
    if (op.firstVerifier() != null || op.verifier() != null) {
      subjects.add("the operation");
    }
    if (op.regionVerifier() != null) {
      subjects.add("its regions");
    }
    if (op.symbolUseVerifier() != null) {
      subjects.add("the symbols it uses");
    }
    return subjects.isEmpty()
        ? ""
        : "The verifier has more rules in code: on " + String.join(", ", subjects) + ".";
  }
}
