// RUN: jpto-opt %s --allow-unregistered-dialect --canonicalize | FileCheck %s

// while-invariant-args: arguments that are yielded as they came, one through the second region.
// CHECK-LABEL: sym_name = "invariant_args"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i32, %[[B:[a-z0-9]+]]: i32, %[[C:[a-z0-9]+]]: i32):
// CHECK-NEXT: %[[D:[a-z0-9]+]] = "scf.while"(%[[C]]) ({
// CHECK-NEXT: ^bb0(%[[E:[a-z0-9]+]]: i32):
// CHECK-NEXT: %[[F:[a-z0-9]+]] = "test.condition"(%[[A]], %[[B]], %[[E]]) : (i32, i32, i32) -> i1
// CHECK-NEXT: %[[G:[a-z0-9]+]] = "test.next"() : () -> i32
// CHECK-NEXT: "scf.condition"(%[[F]], %[[G]]) : (i1, i32) -> ()
// CHECK-NEXT: }, {
// CHECK-NEXT: ^bb0(%[[H:[a-z0-9]+]]: i32):
// CHECK-NEXT: "test.use"(%[[B]]) : (i32) -> ()
// CHECK-NEXT: "scf.yield"(%[[H]]) : (i32) -> ()
// CHECK-NEXT: }) : (i32) -> i32
// CHECK-NEXT: "func.return"(%[[D]]) : (i32) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i32, i32, i32) -> i32, sym_name = "invariant_args"}> ({
^bb0(%arg0: i32, %arg1: i32, %arg2: i32):
  %0:2 = "scf.while"(%arg0, %arg1, %arg2) ({
  ^bb0(%arg5: i32, %arg6: i32, %arg7: i32):
    %1 = "test.condition"(%arg5, %arg6, %arg7) : (i32, i32, i32) -> i1
    %2 = "test.next"() : () -> i32
    "scf.condition"(%1, %arg6, %2) : (i1, i32, i32) -> ()
  }, {
  ^bb0(%arg3: i32, %arg4: i32):
    "test.use"(%arg3) : (i32) -> ()
    "scf.yield"(%arg0, %arg3, %arg4) : (i32, i32, i32) -> ()
  }) : (i32, i32, i32) -> (i32, i32)
  "func.return"(%0#1) : (i32) -> ()
}) : () -> ()

// while-invariant-results: what is defined outside is known after the loop and in the second region.
// CHECK-LABEL: sym_name = "invariant_results"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i32):
// CHECK-NEXT: "scf.while"() ({
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "test.condition"() : () -> i1
// CHECK-NEXT: "scf.condition"(%[[B]]) : (i1) -> ()
// CHECK-NEXT: }, {
// CHECK-NEXT: "test.use"(%[[A]]) : (i32) -> ()
// CHECK-NEXT: "scf.yield"() : () -> ()
// CHECK-NEXT: }) : () -> ()
// CHECK-NEXT: "func.return"(%[[A]]) : (i32) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i32) -> i32, sym_name = "invariant_results"}> ({
^bb0(%arg0: i32):
  %0 = "scf.while"() ({
    %1 = "test.condition"() : () -> i1
    "scf.condition"(%1, %arg0) : (i1, i32) -> ()
  }, {
  ^bb0(%arg1: i32):
    "test.use"(%arg1) : (i32) -> ()
    "scf.yield"() : () -> ()
  }) : () -> i32
  "func.return"(%0) : (i32) -> ()
}) : () -> ()

// while-condition-true: where the second region runs the condition holds; after the loop it does not.
// CHECK-LABEL: sym_name = "condition_true"
// CHECK-NEXT: %[[A:[a-z0-9]+]] = "arith.constant"() <{value = true}> : () -> i1
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "scf.while"() ({
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "test.condition"() : () -> i1
// CHECK-NEXT: "scf.condition"(%[[C]], %[[C]]) : (i1, i1) -> ()
// CHECK-NEXT: }, {
// CHECK-NEXT: ^bb0(%[[D:[a-z0-9]+]]: i1):
// CHECK-NEXT: "test.use"(%[[A]]) : (i1) -> ()
// CHECK-NEXT: "scf.yield"() : () -> ()
// CHECK-NEXT: }) : () -> i1
// CHECK-NEXT: "func.return"(%[[B]]) : (i1) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = () -> i1, sym_name = "condition_true"}> ({
  %0 = "scf.while"() ({
    %1 = "test.condition"() : () -> i1
    "scf.condition"(%1, %1) : (i1, i1) -> ()
  }, {
  ^bb0(%arg0: i1):
    "test.use"(%arg0) : (i1) -> ()
    "scf.yield"() : () -> ()
  }) : () -> i1
  "func.return"(%0) : (i1) -> ()
}) : () -> ()

// while-same-compare: the same comparison, and the opposite one; a third is not known.
// CHECK-LABEL: sym_name = "same_compare"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i32):
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "arith.constant"() <{value = false}> : () -> i1
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.constant"() <{value = true}> : () -> i1
// CHECK-NEXT: %[[D:[a-z0-9]+]] = "scf.while"() ({
// CHECK-NEXT: %[[E:[a-z0-9]+]] = "test.next"() : () -> i32
// CHECK-NEXT: %[[F:[a-z0-9]+]] = "arith.cmpi"(%[[E]], %[[A]]) <{predicate = 2 : i64}> : (i32, i32) -> i1
// CHECK-NEXT: "scf.condition"(%[[F]], %[[E]]) : (i1, i32) -> ()
// CHECK-NEXT: }, {
// CHECK-NEXT: ^bb0(%[[G:[a-z0-9]+]]: i32):
// CHECK-NEXT: %[[H:[a-z0-9]+]] = "arith.cmpi"(%[[G]], %[[A]]) <{predicate = 6 : i64}> : (i32, i32) -> i1
// CHECK-NEXT: "test.use"(%[[C]], %[[B]], %[[H]]) : (i1, i1, i1) -> ()
// CHECK-NEXT: "scf.yield"() : () -> ()
// CHECK-NEXT: }) : () -> i32
// CHECK-NEXT: "func.return"() : () -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i32) -> (), sym_name = "same_compare"}> ({
^bb0(%arg0: i32):
  %0 = "scf.while"() ({
    %4 = "test.next"() : () -> i32
    %5 = "arith.cmpi"(%4, %arg0) <{predicate = 2 : i64}> : (i32, i32) -> i1
    "scf.condition"(%5, %4) : (i1, i32) -> ()
  }, {
  ^bb0(%arg1: i32):
    %1 = "arith.cmpi"(%arg1, %arg0) <{predicate = 2 : i64}> : (i32, i32) -> i1
    %2 = "arith.cmpi"(%arg1, %arg0) <{predicate = 5 : i64}> : (i32, i32) -> i1
    %3 = "arith.cmpi"(%arg1, %arg0) <{predicate = 6 : i64}> : (i32, i32) -> i1
    "test.use"(%1, %2, %3) : (i1, i1, i1) -> ()
    "scf.yield"() : () -> ()
  }) : () -> i32
  "func.return"() : () -> ()
}) : () -> ()

// while-same-compare: the constant stands before the loop, behind those that stand there already.
// CHECK-LABEL: sym_name = "constant_before_loop"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i32):
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "arith.constant"() <{value = 5 : i32}> : () -> i32
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.constant"() <{value = 7 : i32}> : () -> i32
// CHECK-NEXT: %[[D:[a-z0-9]+]] = "arith.constant"() <{value = true}> : () -> i1
// CHECK-NEXT: %[[E:[a-z0-9]+]] = "scf.while"(%[[C]]) ({
// CHECK-NEXT: ^bb0(%[[F:[a-z0-9]+]]: i32):
// CHECK-NEXT: %[[G:[a-z0-9]+]] = "arith.cmpi"(%[[F]], %[[B]]) <{predicate = 2 : i64}> : (i32, i32) -> i1
// CHECK-NEXT: "scf.condition"(%[[G]], %[[F]]) : (i1, i32) -> ()
// CHECK-NEXT: }, {
// CHECK-NEXT: ^bb0(%[[H:[a-z0-9]+]]: i32):
// CHECK-NEXT: "test.use"(%[[D]], %[[H]]) : (i1, i32) -> ()
// CHECK-NEXT: "scf.yield"(%[[A]]) : (i32) -> ()
// CHECK-NEXT: }) : (i32) -> i32
// CHECK-NEXT: "func.return"() : () -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i32) -> (), sym_name = "constant_before_loop"}> ({
^bb0(%arg0: i32):
  %0 = "arith.constant"() <{value = 5 : i32}> : () -> i32
  %1 = "arith.constant"() <{value = 7 : i32}> : () -> i32
  %2 = "scf.while"(%1) ({
  ^bb0(%arg2: i32):
    %4 = "arith.cmpi"(%arg2, %0) <{predicate = 2 : i64}> : (i32, i32) -> i1
    "scf.condition"(%4, %arg2) : (i1, i32) -> ()
  }, {
  ^bb0(%arg1: i32):
    %3 = "arith.cmpi"(%arg1, %0) <{predicate = 2 : i64}> : (i32, i32) -> i1
    "test.use"(%3, %arg1) : (i1, i32) -> ()
    "scf.yield"(%arg0) : (i32) -> ()
  }) : (i32) -> i32
  "func.return"() : () -> ()
}) : () -> ()

// while-unused-results: passed on, but not read; one that only the second region reads stays.
// CHECK-LABEL: sym_name = "unused_results"
// CHECK-NEXT: %[[A:[a-z0-9]+]] = "scf.while"() ({
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "test.condition"() : () -> i1
// CHECK-NEXT: %[[C:[a-z0-9]+]]:2 = "test.next"() : () -> (i32, i64)
// CHECK-NEXT: "scf.condition"(%[[B]], %[[C]]#1) : (i1, i64) -> ()
// CHECK-NEXT: }, {
// CHECK-NEXT: ^bb0(%[[D:[a-z0-9]+]]: i64):
// CHECK-NEXT: "test.use"(%[[D]]) : (i64) -> ()
// CHECK-NEXT: "scf.yield"() : () -> ()
// CHECK-NEXT: }) : () -> i64
// CHECK-NEXT: "func.return"() : () -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = () -> (), sym_name = "unused_results"}> ({
  %0:2 = "scf.while"() ({
    %1 = "test.condition"() : () -> i1
    %2:2 = "test.next"() : () -> (i32, i64)
    "scf.condition"(%1, %2#0, %2#1) : (i1, i32, i64) -> ()
  }, {
  ^bb0(%arg0: i32, %arg1: i64):
    "test.use"(%arg1) : (i64) -> ()
    "scf.yield"() : () -> ()
  }) : () -> (i32, i64)
  "func.return"() : () -> ()
}) : () -> ()

// while-duplicate-results: one value passed on twice is passed on once.
// CHECK-LABEL: sym_name = "duplicate_results"
// CHECK-NEXT: %[[A:[a-z0-9]+]]:2 = "scf.while"() ({
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "test.condition"() : () -> i1
// CHECK-NEXT: %[[C:[a-z0-9]+]]:2 = "test.next"() : () -> (i32, i32)
// CHECK-NEXT: "scf.condition"(%[[B]], %[[C]]#0, %[[C]]#1) : (i1, i32, i32) -> ()
// CHECK-NEXT: }, {
// CHECK-NEXT: ^bb0(%[[D:[a-z0-9]+]]: i32, %[[E:[a-z0-9]+]]: i32):
// CHECK-NEXT: "test.use"(%[[D]], %[[E]], %[[D]]) : (i32, i32, i32) -> ()
// CHECK-NEXT: "scf.yield"() : () -> ()
// CHECK-NEXT: }) : () -> (i32, i32)
// CHECK-NEXT: "func.return"(%[[A]]#0) : (i32) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = () -> i32, sym_name = "duplicate_results"}> ({
  %0:3 = "scf.while"() ({
    %1 = "test.condition"() : () -> i1
    %2:2 = "test.next"() : () -> (i32, i32)
    "scf.condition"(%1, %2#0, %2#1, %2#0) : (i1, i32, i32, i32) -> ()
  }, {
  ^bb0(%arg0: i32, %arg1: i32, %arg2: i32):
    "test.use"(%arg0, %arg1, %arg2) : (i32, i32, i32) -> ()
    "scf.yield"() : () -> ()
  }) : () -> (i32, i32, i32)
  "func.return"(%0#2) : (i32) -> ()
}) : () -> ()

// while-unused-args: an argument that the first region does not read is not carried.
// CHECK-LABEL: sym_name = "unused_args"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i32, %[[B:[a-z0-9]+]]: i64):
// CHECK-NEXT: "scf.while"(%[[B]]) ({
// CHECK-NEXT: ^bb0(%[[C:[a-z0-9]+]]: i64):
// CHECK-NEXT: %[[D:[a-z0-9]+]] = "test.condition"(%[[C]]) : (i64) -> i1
// CHECK-NEXT: "scf.condition"(%[[D]]) : (i1) -> ()
// CHECK-NEXT: }, {
// CHECK-NEXT: %[[E:[a-z0-9]+]]:2 = "test.next"() : () -> (i32, i64)
// CHECK-NEXT: "scf.yield"(%[[E]]#1) : (i64) -> ()
// CHECK-NEXT: }) : (i64) -> ()
// CHECK-NEXT: "func.return"() : () -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i32, i64) -> (), sym_name = "unused_args"}> ({
^bb0(%arg0: i32, %arg1: i64):
  "scf.while"(%arg0, %arg1) ({
  ^bb0(%arg2: i32, %arg3: i64):
    %1 = "test.condition"(%arg3) : (i64) -> i1
    "scf.condition"(%1) : (i1) -> ()
  }, {
    %0:2 = "test.next"() : () -> (i32, i64)
    "scf.yield"(%0#0, %0#1) : (i32, i64) -> ()
  }) : (i32, i64) -> ()
  "func.return"() : () -> ()
}) : () -> ()

// while-align-args: if just the arguments are passed on, they are in their order.
// CHECK-LABEL: sym_name = "align_args"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i32, %[[B:[a-z0-9]+]]: i64):
// CHECK-NEXT: %[[C:[a-z0-9]+]]:2 = "scf.while"(%[[A]], %[[B]]) ({
// CHECK-NEXT: ^bb0(%[[D:[a-z0-9]+]]: i32, %[[E:[a-z0-9]+]]: i64):
// CHECK-NEXT: %[[F:[a-z0-9]+]] = "test.condition"(%[[D]], %[[E]]) : (i32, i64) -> i1
// CHECK-NEXT: "scf.condition"(%[[F]], %[[D]], %[[E]]) : (i1, i32, i64) -> ()
// CHECK-NEXT: }, {
// CHECK-NEXT: ^bb0(%[[G:[a-z0-9]+]]: i32, %[[H:[a-z0-9]+]]: i64):
// CHECK-NEXT: %[[I:[a-z0-9]+]]:2 = "test.next"(%[[H]], %[[G]]) : (i64, i32) -> (i32, i64)
// CHECK-NEXT: "scf.yield"(%[[I]]#0, %[[I]]#1) : (i32, i64) -> ()
// CHECK-NEXT: }) : (i32, i64) -> (i32, i64)
// CHECK-NEXT: "func.return"(%[[C]]#1, %[[C]]#0) : (i64, i32) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i32, i64) -> (i64, i32), sym_name = "align_args"}> ({
^bb0(%arg0: i32, %arg1: i64):
  %0:2 = "scf.while"(%arg0, %arg1) ({
  ^bb0(%arg4: i32, %arg5: i64):
    %2 = "test.condition"(%arg4, %arg5) : (i32, i64) -> i1
    "scf.condition"(%2, %arg5, %arg4) : (i1, i64, i32) -> ()
  }, {
  ^bb0(%arg2: i64, %arg3: i32):
    %1:2 = "test.next"(%arg2, %arg3) : (i64, i32) -> (i32, i64)
    "scf.yield"(%1#0, %1#1) : (i32, i64) -> ()
  }) : (i32, i64) -> (i64, i32)
  "func.return"(%0#0, %0#1) : (i64, i32) -> ()
}) : () -> ()

// A loop that needs all it carries and passes on.
// CHECK-LABEL: sym_name = "needed"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i32, %[[B:[a-z0-9]+]]: i32):
// CHECK-NEXT: %[[C:[a-z0-9]+]]:2 = "scf.while"(%[[A]], %[[B]]) ({
// CHECK-NEXT: ^bb0(%[[D:[a-z0-9]+]]: i32, %[[E:[a-z0-9]+]]: i32):
// CHECK-NEXT: %[[F:[a-z0-9]+]] = "test.condition"(%[[D]], %[[E]]) : (i32, i32) -> i1
// CHECK-NEXT: %[[G:[a-z0-9]+]] = "test.next"(%[[D]]) : (i32) -> i32
// CHECK-NEXT: "scf.condition"(%[[F]], %[[G]], %[[E]]) : (i1, i32, i32) -> ()
// CHECK-NEXT: }, {
// CHECK-NEXT: ^bb0(%[[H:[a-z0-9]+]]: i32, %[[I:[a-z0-9]+]]: i32):
// CHECK-NEXT: "test.use"(%[[I]]) : (i32) -> ()
// CHECK-NEXT: "scf.yield"(%[[I]], %[[H]]) : (i32, i32) -> ()
// CHECK-NEXT: }) : (i32, i32) -> (i32, i32)
// CHECK-NEXT: "func.return"(%[[C]]#0) : (i32) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i32, i32) -> i32, sym_name = "needed"}> ({
^bb0(%arg0: i32, %arg1: i32):
  %0:2 = "scf.while"(%arg0, %arg1) ({
  ^bb0(%arg4: i32, %arg5: i32):
    %1 = "test.condition"(%arg4, %arg5) : (i32, i32) -> i1
    %2 = "test.next"(%arg4) : (i32) -> i32
    "scf.condition"(%1, %2, %arg5) : (i1, i32, i32) -> ()
  }, {
  ^bb0(%arg2: i32, %arg3: i32):
    "test.use"(%arg3) : (i32) -> ()
    "scf.yield"(%arg3, %arg2) : (i32, i32) -> ()
  }) : (i32, i32) -> (i32, i32)
  "func.return"(%0#0) : (i32) -> ()
}) : () -> ()
