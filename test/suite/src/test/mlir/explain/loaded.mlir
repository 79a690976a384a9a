// RUN: jpto-opt --dump-pattern-tree --pdl-patterns=%p/../pdl/apply.mlir | FileCheck %s --check-prefix=TREE
// RUN: jpto-opt --pattern-catalog --pdl-patterns=%p/../pdl/apply.mlir | FileCheck %s --check-prefix=CATALOG
// RUN: jpto-opt --pattern-catalog | FileCheck %s --check-prefix=SHIPPED

// The tree and the catalog are those of the loaded patterns, if there are some.
// TREE:      "arith.muli":
// TREE-NEXT:   operand 1 is "arith.constant":
// TREE:            1 : i32:
// TREE-NEXT:         => MulOne (benefit 2)
// TREE-NEXT:       2 : i32:
// TREE-NEXT:         => MulTwo (benefit 0)

// CATALOG:      arith.muli
// CATALOG-NEXT:   MulOne: arith.muli -> values
// CATALOG-NEXT:     benefit 2, declared at {{.*}}apply.mlir:10:1
// CATALOG-NOT: addi-of-addi

// SHIPPED:      arith.addi
// SHIPPED:        addi-of-addi: (x + a) + b -> x + (a + b)
// SHIPPED-NEXT:     benefit 4, declared at ArithIntegerPatterns.java:
