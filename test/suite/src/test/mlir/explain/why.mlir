// RUN: jpto-opt %s --canonicalize --why=%s:28 2>&1 | FileCheck %s --check-prefix=DEAD
// RUN: jpto-opt %s --canonicalize --why=why.mlir:29 2>&1 | FileCheck %s --check-prefix=FOLD
// RUN: jpto-opt %s --canonicalize --why=why.mlir:30 2>&1 | FileCheck %s --check-prefix=MISS
// RUN: jpto-opt %s --canonicalize --why=why.mlir:32 2>&1 | FileCheck %s --check-prefix=APPLIED
// RUN: jpto-opt %s --canonicalize --why=why.mlir:32 --disable-patterns=if-to-select 2>&1 | FileCheck %s --check-prefix=DISABLED
// RUN: jpto-opt %s --canonicalize --why=why.mlir:27 2>&1 | FileCheck %s --check-prefix=TWIN
// RUN: jpto-opt %s --cse --why=why.mlir:30 2>&1 | FileCheck %s --check-prefix=UNTRIED
// RUN: jpto-opt %s --why=why.mlir:30 2>&1 | FileCheck %s --check-prefix=UNTRIED
// RUN: jpto-opt --canonicalize --why=-:28 < %s 2>&1 | FileCheck %s --check-prefix=STDIN
// RUN: not jpto-opt %s --canonicalize --why=why.mlir:99 2>&1 | FileCheck %s --check-prefix=LINE
// RUN: not jpto-opt %s --canonicalize --why=other.mlir:30 2>&1 | FileCheck %s --check-prefix=ELSEWHERE
// RUN: not jpto-opt %s --canonicalize --why=why.mlir 2>&1 | FileCheck %s --check-prefix=FORM
// RUN: not jpto-opt %s --canonicalize --why=why.mlir:x 2>&1 | FileCheck %s --check-prefix=FORM
// RUN: jpto-opt %s --canonicalize --why-pattern=addi-of-addi 2>&1 | FileCheck %s --check-prefix=PATTERN
// RUN: jpto-opt %s --canonicalize --why-pattern=if-to-select 2>&1 | FileCheck %s --check-prefix=EVERYWHERE
// RUN: jpto-opt %s --canonicalize --why-pattern=if-to-select --stop-after-rewrite=0 2>&1 | FileCheck %s --check-prefix=HELD
// RUN: jpto-opt %s --canonicalize --why-pattern=if-not 2>&1 | FileCheck %s --check-prefix=NATIVE
// RUN: jpto-opt %s --canonicalize --why-pattern=switch-static 2>&1 | FileCheck %s --check-prefix=NOWHERE
// RUN: not jpto-opt %s --canonicalize --why-pattern=addi-add-constnt 2>&1 | FileCheck %s --check-prefix=TYPO

// Operations are asked about by their lines here.

"func.func"() <{sym_name = "f", function_type = (i32, i32) -> i32}> ({
^bb0(%x: i32, %y: i32):
  %c1 = "arith.constant"() <{value = 1 : i32}> : () -> i32

  %twin = "arith.constant"() <{value = 1 : i32}> : () -> i32
  %dead = "arith.addi"(%x, %x) : (i32, i32) -> i32
  %0 = "arith.addi"(%c1, %twin) : (i32, i32) -> i32
  %1 = "arith.addi"(%0, %x) : (i32, i32) -> i32
  %b = "arith.cmpi"(%x, %y) <{predicate = 0 : i64}> : (i32, i32) -> i1
  %r = "scf.if"(%b) ({
    "scf.yield"(%1) : (i32) -> ()
  }, {
    "scf.yield"(%y) : (i32) -> ()
  }) : (i1) -> i32
  "func.return"(%r) : (i32) -> ()
}) : () -> ()

// DEAD:      why at {{.*}}why.mlir:28:11 ('arith.addi'):
// DEAD-NEXT:   {{^}}  erased: it is dead
// FOLD:      why at {{.*}}why.mlir:29:8 ('arith.addi'):
// FOLD-NEXT: {{^}}  fold: applied
// MISS:      why at {{.*}}why.mlir:30:8 ('arith.addi'):
// MISS-NEXT: {{^}}  addi-of-addi: operand 0 is a block argument, expected "arith.addi"
// MISS:      {{^}}  addi-negated-right: operand 1 is "arith.constant", expected "arith.muli"
// APPLIED:      why at {{.*}}why.mlir:32:8 ('scf.if'):
// APPLIED-NEXT: {{^}}  if-to-select: applied
// APPLIED:      why at {{.*}}why.mlir:32:8 ('arith.select'):
// APPLIED-NEXT: {{^}}  select-by-not: operand 0 is "arith.cmpi", expected "arith.xori"
// DISABLED: {{^}}  if-to-select: it is held back
// TWIN:      why at {{.*}}why.mlir:27:11 ('arith.constant'):
// TWIN-NEXT: {{^}}  erased: it equals a constant further up
// STDIN: why at <stdin>:28:11 ('arith.addi'):
// UNTRIED: why at why.mlir:30: no pass tried patterns at an operation from there
// LINE: jpto-opt: --why: no operation comes from why.mlir:99; the nearest line is 37
// ELSEWHERE: jpto-opt: --why: no operation comes from a file 'other.mlir'; there are some from '{{.*}}why.mlir'
// FORM: jpto-opt: --why: expected FILE:LINE, got 'why.mlir

// PATTERN:      why not addi-of-addi: applied 0 times, missed at 1 operation, the nearest miss first
// PATTERN-NEXT: {{^}}  at {{.*}}why.mlir:30:8 ('arith.addi'): operand 0 is a block argument, expected "arith.addi"
// EVERYWHERE: why not if-to-select: applied 1 time, missed nowhere
// HELD:      why not if-to-select: applied 0 times, missed at 1 operation, the nearest miss first
// HELD-NEXT: {{^}}  at {{.*}}why.mlir:32:8 ('scf.if'): it is held back
// NATIVE:      why not if-not: applied 0 times, missed at 1 operation, the nearest miss first
// NATIVE-NEXT: {{^}}  at {{.*}}why.mlir:32:8 ('scf.if'): there is no negation, or nothing to swap
// NOWHERE: why not switch-static: applied 0 times, it may start at no operation here
// TYPO: jpto-opt: --why-pattern: no pattern 'addi-add-constnt'; did you mean 'addi-of-addi'?
