// RUN: jpto-opt %s --canonicalize --trace-patterns 2>&1 | FileCheck %s --check-prefix=ALL
// RUN: jpto-opt %s --canonicalize --trace-patterns=json 2>&1 | FileCheck %s --check-prefix=JSON
// RUN: jpto-opt %s --canonicalize --stop-after-rewrite=1 | FileCheck %s --check-prefix=STOP
// RUN: jpto-opt %s --canonicalize --enable-patterns=muli-of-muli | FileCheck %s --check-prefix=ONE
// RUN: jpto-opt %s --canonicalize --disable-patterns=muli-of-muli,addi-of-addi | FileCheck %s --check-prefix=NONE
// RUN: jpto-opt %s --canonicalize=max-iterations=1 --mlir-debug-counter=addi-of-addi-skip=1 | FileCheck %s --check-prefix=SKIP
// RUN: jpto-opt %s --canonicalize --mlir-debug-counter=addi-of-addi-skip=0,addi-of-addi-count=1 | FileCheck %s --check-prefix=COUNT
// RUN: jpto-opt %s --canonicalize=max-iterations=1 --mlir-debug-counter=addi-of-addi-skip=1,addi-of-addi-count=999999999999999999 | FileCheck %s --check-prefix=SKIP
// RUN: not jpto-opt %s --canonicalize --mlir-debug-counter=addi-of-addi-skip=-1 2>&1 | FileCheck %s --check-prefix=NEGATIVE
// RUN: not jpto-opt %s --canonicalize --mlir-debug-counter=addi-of-addi-skip=x 2>&1 | FileCheck %s --check-prefix=WORD
// RUN: not jpto-opt %s --canonicalize --mlir-debug-counter=addi-of-addi-count=18446744073709551615 2>&1 | FileCheck %s --check-prefix=LARGE
// RUN: not jpto-opt %s --canonicalize --mlir-debug-counter=addi-of-addi-first=1 2>&1 | FileCheck %s --check-prefix=KEY
// RUN: not jpto-opt %s --canonicalize --mlir-debug-counter=addi-addi-skip=1 2>&1 | FileCheck %s --check-prefix=NAME
// RUN: not jpto-opt %s --canonicalize --disable-patterns=addi-add-constnt 2>&1 | FileCheck %s --check-prefix=PHRASE
// RUN: not jpto-opt %s --enable-patterns=addi-of-adi 2>&1 | FileCheck %s --check-prefix=TYPO
// RUN: not jpto-opt %s --canonicalize --disable-patterns=addi-of-addi, 2>&1 | FileCheck %s --check-prefix=EMPTY
// RUN: not jpto-opt %s --canonicalize='disable-patterns=addi-add-constnt' 2>&1 | FileCheck %s --check-prefix=PASS
// RUN: not jpto-opt %s --canonicalize --trace-patterns=xml 2>&1 | FileCheck %s --check-prefix=FORMAT

"func.func"() <{sym_name = "f", function_type = (i32) -> (i32, i32, i32)}> ({
^bb0(%x: i32):
  %c2 = "arith.constant"() <{value = 2 : i32}> : () -> i32
  %0 = "arith.addi"(%x, %c2) : (i32, i32) -> i32
  %1 = "arith.addi"(%0, %c2) : (i32, i32) -> i32
  %2 = "arith.xori"(%x, %c2) : (i32, i32) -> i32
  %3 = "arith.addi"(%2, %c2) : (i32, i32) -> i32
  %4 = "arith.addi"(%3, %c2) : (i32, i32) -> i32
  %5 = "arith.muli"(%x, %c2) : (i32, i32) -> i32
  %6 = "arith.muli"(%5, %c2) : (i32, i32) -> i32
  "func.return"(%1, %4, %6) : (i32, i32, i32) -> ()
}) : () -> ()

// ALL:      #1 addi-of-addi at 'arith.addi' {{.*}}hold-back.mlir:24:8, created arith.constant arith.addi, erased arith.addi
// ALL-NEXT: #2 addi-of-addi at 'arith.addi' {{.*}}hold-back.mlir:27:8, created arith.constant arith.addi, erased arith.addi
// ALL-NEXT: #3 muli-of-muli at 'arith.muli' {{.*}}hold-back.mlir:29:8, created arith.constant arith.muli, erased arith.muli
// JSON: {"number":1,"pattern":"addi-of-addi","op":"arith.addi","location":"{{.*}}hold-back.mlir:24:8","created":["arith.constant","arith.addi"],"erased":["arith.addi"]}

// STOP-COUNT-3: "arith.addi"
// STOP-NOT: "arith.addi"
// STOP-COUNT-2: "arith.muli"

// ONE-COUNT-4: "arith.addi"
// ONE-COUNT-1: "arith.muli"
// ONE-NOT: "arith.muli"

// NONE-COUNT-4: "arith.addi"
// NONE-COUNT-2: "arith.muli"

// SKIP: "arith.addi"
// SKIP-NEXT: "arith.addi"
// SKIP-NEXT: "arith.xori"
// SKIP-NEXT: "arith.constant"
// SKIP-NEXT: "arith.addi"
// SKIP-NEXT: "arith.constant"

// COUNT: "arith.addi"
// COUNT-NEXT: "arith.xori"
// COUNT-NEXT: "arith.addi"
// COUNT-NEXT: "arith.addi"
// COUNT-NEXT: "arith.muli"

// NEGATIVE: jpto-opt: --mlir-debug-counter: expected a count of at most 18 digits, got '-1'
// WORD: jpto-opt: --mlir-debug-counter: expected a count of at most 18 digits, got 'x'
// LARGE: jpto-opt: --mlir-debug-counter: expected a count of at most 18 digits, got '18446744073709551615'
// KEY: jpto-opt: --mlir-debug-counter: expected NAME-skip=N or NAME-count=N, got 'addi-of-addi-first=1'
// NAME: jpto-opt: --mlir-debug-counter: no pattern 'addi-addi'; did you mean 'addi-of-addi'?
// PHRASE: jpto-opt: --disable-patterns: no pattern 'addi-add-constnt'; did you mean 'addi-of-addi'?
// TYPO: jpto-opt: --enable-patterns: no pattern 'addi-of-adi'; did you mean 'addi-of-addi'?
// EMPTY: jpto-opt: --disable-patterns: expected NAME,..., got 'addi-of-addi,'
// PASS: error: no canonicalization pattern 'addi-add-constnt'; did you mean 'addi-of-addi'?
// FORMAT: jpto-opt: --trace-patterns is 'text' or 'json', not 'xml'
