// RUN: jpto-opt %s --allow-unregistered-dialect --canonicalize | FileCheck %s

// if-not: a negation swaps the branches.
// CHECK-LABEL: sym_name = "not"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i1):
// CHECK-NEXT: "scf.if"(%[[A]]) ({
// CHECK-NEXT: "test.else"() : () -> ()
// CHECK-NEXT: "scf.yield"() : () -> ()
// CHECK-NEXT: }, {
// CHECK-NEXT: "test.then"() : () -> ()
// CHECK-NEXT: "scf.yield"() : () -> ()
// CHECK-NEXT: }) : (i1) -> ()
// CHECK-NEXT: "func.return"() : () -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i1) -> (), sym_name = "not"}> ({
^bb0(%arg0: i1):
  %0 = "arith.constant"() <{value = true}> : () -> i1
  %1 = "arith.xori"(%arg0, %0) : (i1, i1) -> i1
  "scf.if"(%1) ({
    "test.then"() : () -> ()
    "scf.yield"() : () -> ()
  }, {
    "test.else"() : () -> ()
    "scf.yield"() : () -> ()
  }) : (i1) -> ()
  "func.return"() : () -> ()
}) : () -> ()

// if-not: without an else branch the negation stays.
// CHECK-LABEL: sym_name = "not_without_else"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i1):
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "arith.constant"() <{value = true}> : () -> i1
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.xori"(%[[A]], %[[B]]) : (i1, i1) -> i1
// CHECK-NEXT: "scf.if"(%[[C]]) ({
// CHECK-NEXT: "test.then"() : () -> ()
// CHECK-NEXT: "scf.yield"() : () -> ()
// CHECK-NEXT: }, {
// CHECK-NEXT: }) : (i1) -> ()
// CHECK-NEXT: "func.return"() : () -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i1) -> (), sym_name = "not_without_else"}> ({
^bb0(%arg0: i1):
  %0 = "arith.constant"() <{value = true}> : () -> i1
  %1 = "arith.xori"(%arg0, %0) : (i1, i1) -> i1
  "scf.if"(%1) ({
    "test.then"() : () -> ()
    "scf.yield"() : () -> ()
  }, {
  }) : (i1) -> ()
  "func.return"() : () -> ()
}) : () -> ()

// if-propagate-condition: the condition is known at any depth of the branches.
// CHECK-LABEL: sym_name = "propagate"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i1):
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "arith.constant"() <{value = false}> : () -> i1
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.constant"() <{value = true}> : () -> i1
// CHECK-NEXT: "scf.if"(%[[A]]) ({
// CHECK-NEXT: "test.region"() ({
// CHECK-NEXT: "test.use"(%[[C]]) : (i1) -> ()
// CHECK-NEXT: }) : () -> ()
// CHECK-NEXT: "scf.yield"() : () -> ()
// CHECK-NEXT: }, {
// CHECK-NEXT: "test.use"(%[[B]]) : (i1) -> ()
// CHECK-NEXT: "scf.yield"() : () -> ()
// CHECK-NEXT: }) : (i1) -> ()
// CHECK-NEXT: "test.use"(%[[A]]) : (i1) -> ()
// CHECK-NEXT: "func.return"() : () -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i1) -> (), sym_name = "propagate"}> ({
^bb0(%arg0: i1):
  "scf.if"(%arg0) ({
    "test.region"() ({
      "test.use"(%arg0) : (i1) -> ()
    }) : () -> ()
    "scf.yield"() : () -> ()
  }, {
    "test.use"(%arg0) : (i1) -> ()
    "scf.yield"() : () -> ()
  }) : (i1) -> ()
  "test.use"(%arg0) : (i1) -> ()
  "func.return"() : () -> ()
}) : () -> ()

// if-empty-else: only an else branch that does nothing goes; attributes stay.
// CHECK-LABEL: sym_name = "empty_else"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i1):
// CHECK-NEXT: "scf.if"(%[[A]]) ({
// CHECK-NEXT: "test.then"() : () -> ()
// CHECK-NEXT: "test.then"() : () -> ()
// CHECK-NEXT: "scf.yield"() : () -> ()
// CHECK-NEXT: }, {
// CHECK-NEXT: "test.else"() : () -> ()
// CHECK-NEXT: "scf.yield"() : () -> ()
// CHECK-NEXT: }) : (i1) -> ()
// CHECK-NEXT: "func.return"() : () -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i1) -> (), sym_name = "empty_else"}> ({
^bb0(%arg0: i1):
  "scf.if"(%arg0) ({
    "test.then"() : () -> ()
    "scf.yield"() : () -> ()
  }, {
    "scf.yield"() : () -> ()
  }) {test.kept} : (i1) -> ()
  "scf.if"(%arg0) ({
    "test.then"() : () -> ()
    "scf.yield"() : () -> ()
  }, {
    "test.else"() : () -> ()
    "scf.yield"() : () -> ()
  }) {test.kept} : (i1) -> ()
  "func.return"() : () -> ()
}) : () -> ()

// if-static: only the branch that runs is left, if there is one.
// CHECK-LABEL: sym_name = "static"
// CHECK-NEXT: %[[A:[a-z0-9]+]] = "test.then"() : () -> i32
// CHECK-NEXT: "test.else"() : () -> ()
// CHECK-NEXT: "func.return"(%[[A]]) : (i32) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = () -> i32, sym_name = "static"}> ({
  %0 = "arith.constant"() <{value = true}> : () -> i1
  %1 = "arith.constant"() <{value = false}> : () -> i1
  %2 = "scf.if"(%0) ({
    %4 = "test.then"() : () -> i32
    "scf.yield"(%4) : (i32) -> ()
  }, {
    %3 = "test.else"() : () -> i32
    "scf.yield"(%3) : (i32) -> ()
  }) : (i1) -> i32
  "scf.if"(%1) ({
    "test.then"() : () -> ()
    "scf.yield"() : () -> ()
  }, {
    "test.else"() : () -> ()
    "scf.yield"() : () -> ()
  }) : (i1) -> ()
  "scf.if"(%1) ({
    "test.then"() : () -> ()
    "scf.yield"() : () -> ()
  }, {
  }) : (i1) -> ()
  "func.return"(%2) : (i32) -> ()
}) : () -> ()

// if-to-select: what both branches know from outside is chosen without a branch.
// CHECK-LABEL: sym_name = "to_select"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i1, %[[B:[a-z0-9]+]]: i32, %[[C:[a-z0-9]+]]: i32):
// CHECK-NEXT: %[[D:[a-z0-9]+]] = "arith.select"(%[[A]], %[[B]], %[[C]]) : (i1, i32, i32) -> i32
// CHECK-NEXT: %[[E:[a-z0-9]+]] = "scf.if"(%[[A]]) ({
// CHECK-NEXT: %[[F:[a-z0-9]+]] = "test.then"() : () -> i32
// CHECK-NEXT: "scf.yield"(%[[F]]) : (i32) -> ()
// CHECK-NEXT: }, {
// CHECK-NEXT: %[[G:[a-z0-9]+]] = "test.else"() : () -> i32
// CHECK-NEXT: "scf.yield"(%[[G]]) : (i32) -> ()
// CHECK-NEXT: }) : (i1) -> i32
// CHECK-NEXT: "func.return"(%[[D]], %[[E]]) : (i32, i32) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i1, i32, i32) -> (i32, i32), sym_name = "to_select"}> ({
^bb0(%arg0: i1, %arg1: i32, %arg2: i32):
  %0:2 = "scf.if"(%arg0) ({
    %2 = "test.then"() : () -> i32
    "scf.yield"(%arg1, %2) : (i32, i32) -> ()
  }, {
    %1 = "test.else"() : () -> i32
    "scf.yield"(%arg2, %1) : (i32, i32) -> ()
  }) : (i1) -> (i32, i32)
  "func.return"(%0#0, %0#1) : (i32, i32) -> ()
}) : () -> ()

// if-to-select: a value of one branch is not known before.
// CHECK-LABEL: sym_name = "not_to_select"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i1, %[[B:[a-z0-9]+]]: i32):
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "scf.if"(%[[A]]) ({
// CHECK-NEXT: %[[D:[a-z0-9]+]] = "test.then"() : () -> i32
// CHECK-NEXT: "scf.yield"(%[[D]]) : (i32) -> ()
// CHECK-NEXT: }, {
// CHECK-NEXT: "scf.yield"(%[[B]]) : (i32) -> ()
// CHECK-NEXT: }) : (i1) -> i32
// CHECK-NEXT: "func.return"(%[[C]]) : (i32) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i1, i32) -> i32, sym_name = "not_to_select"}> ({
^bb0(%arg0: i1, %arg1: i32):
  %0 = "scf.if"(%arg0) ({
    %1 = "test.then"() : () -> i32
    "scf.yield"(%1) : (i32) -> ()
  }, {
    "scf.yield"(%arg1) : (i32) -> ()
  }) : (i1) -> i32
  "func.return"(%0) : (i32) -> ()
}) : () -> ()

// if-unused-results
// CHECK-LABEL: sym_name = "unused_results"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i1):
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "scf.if"(%[[A]]) ({
// CHECK-NEXT: %[[C:[a-z0-9]+]]:3 = "test.then"() : () -> (i32, i64, i32)
// CHECK-NEXT: "scf.yield"(%[[C]]#2) : (i32) -> ()
// CHECK-NEXT: }, {
// CHECK-NEXT: %[[D:[a-z0-9]+]]:3 = "test.else"() : () -> (i32, i64, i32)
// CHECK-NEXT: "scf.yield"(%[[D]]#2) : (i32) -> ()
// CHECK-NEXT: }) : (i1) -> i32
// CHECK-NEXT: "func.return"(%[[B]]) : (i32) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i1) -> i32, sym_name = "unused_results"}> ({
^bb0(%arg0: i1):
  %0:3 = "scf.if"(%arg0) ({
    %2:3 = "test.then"() : () -> (i32, i64, i32)
    "scf.yield"(%2#0, %2#1, %2#2) : (i32, i64, i32) -> ()
  }, {
    %1:3 = "test.else"() : () -> (i32, i64, i32)
    "scf.yield"(%1#0, %1#1, %1#2) : (i32, i64, i32) -> ()
  }) : (i1) -> (i32, i64, i32)
  "func.return"(%0#2) : (i32) -> ()
}) : () -> ()

// if-yields-condition: constants, found inside, that are the condition or its negation; others.
// CHECK-LABEL: sym_name = "yields_condition"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i1, %[[B:[a-z0-9]+]]: i32):
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.constant"() <{value = true}> : () -> i1
// CHECK-NEXT: %[[D:[a-z0-9]+]] = "arith.xori"(%[[A]], %[[C]]) : (i1, i1) -> i1
// CHECK-NEXT: %[[E:[a-z0-9]+]] = "scf.if"(%[[A]]) ({
// CHECK-NEXT: "test.then"() : () -> ()
// CHECK-NEXT: %[[F:[a-z0-9]+]] = "test.flag"() : () -> i1
// CHECK-NEXT: "scf.yield"(%[[F]]) : (i1) -> ()
// CHECK-NEXT: }, {
// CHECK-NEXT: "test.else"() : () -> ()
// CHECK-NEXT: "scf.yield"(%[[C]]) : (i1) -> ()
// CHECK-NEXT: }) : (i1) -> i1
// CHECK-NEXT: "func.return"(%[[A]], %[[D]], %[[E]]) : (i1, i1, i1) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i1, i32) -> (i1, i1, i1), sym_name = "yields_condition"}> ({
^bb0(%arg0: i1, %arg1: i32):
  %0:3 = "scf.if"(%arg0) ({
    "test.then"() : () -> ()
    %3 = "arith.cmpi"(%arg1, %arg1) <{predicate = 0 : i64}> : (i32, i32) -> i1
    %4 = "arith.cmpi"(%arg1, %arg1) <{predicate = 1 : i64}> : (i32, i32) -> i1
    %5 = "test.flag"() : () -> i1
    "scf.yield"(%3, %4, %5) : (i1, i1, i1) -> ()
  }, {
    "test.else"() : () -> ()
    %1 = "arith.cmpi"(%arg1, %arg1) <{predicate = 0 : i64}> : (i32, i32) -> i1
    %2 = "arith.cmpi"(%arg1, %arg1) <{predicate = 1 : i64}> : (i32, i32) -> i1
    "scf.yield"(%2, %1, %1) : (i1, i1, i1) -> ()
  }) : (i1) -> (i1, i1, i1)
  "func.return"(%0#0, %0#1, %0#2) : (i1, i1, i1) -> ()
}) : () -> ()

// if-combine: neighbours of one condition; the later sees what the earlier yields.
// CHECK-LABEL: sym_name = "combine"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i1):
// CHECK-NEXT: %[[B:[a-z0-9]+]]:2 = "scf.if"(%[[A]]) ({
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "test.then"() : () -> i32
// CHECK-NEXT: %[[D:[a-z0-9]+]] = "test.then"(%[[C]]) : (i32) -> i32
// CHECK-NEXT: "scf.yield"(%[[C]], %[[D]]) : (i32, i32) -> ()
// CHECK-NEXT: }, {
// CHECK-NEXT: %[[E:[a-z0-9]+]] = "test.else"() : () -> i32
// CHECK-NEXT: %[[F:[a-z0-9]+]] = "test.else"(%[[E]]) : (i32) -> i32
// CHECK-NEXT: "scf.yield"(%[[E]], %[[F]]) : (i32, i32) -> ()
// CHECK-NEXT: }) : (i1) -> (i32, i32)
// CHECK-NEXT: "func.return"(%[[B]]#0, %[[B]]#1) : (i32, i32) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i1) -> (i32, i32), sym_name = "combine"}> ({
^bb0(%arg0: i1):
  %0 = "scf.if"(%arg0) ({
    %5 = "test.then"() : () -> i32
    "scf.yield"(%5) : (i32) -> ()
  }, {
    %4 = "test.else"() : () -> i32
    "scf.yield"(%4) : (i32) -> ()
  }) : (i1) -> i32
  %1 = "scf.if"(%arg0) ({
    %3 = "test.then"(%0) : (i32) -> i32
    "scf.yield"(%3) : (i32) -> ()
  }, {
    %2 = "test.else"(%0) : (i32) -> i32
    "scf.yield"(%2) : (i32) -> ()
  }) : (i1) -> i32
  "func.return"(%0, %1) : (i32, i32) -> ()
}) : () -> ()

// if-combine: the later has the negated condition, and the earlier no else branch.
// CHECK-LABEL: sym_name = "combine_negated"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i1):
// CHECK-NEXT: "scf.if"(%[[A]]) ({
// CHECK-NEXT: "test.then"() : () -> ()
// CHECK-NEXT: "scf.yield"() : () -> ()
// CHECK-NEXT: }, {
// CHECK-NEXT: "test.second_then"() : () -> ()
// CHECK-NEXT: "scf.yield"() : () -> ()
// CHECK-NEXT: }) : (i1) -> ()
// CHECK-NEXT: "func.return"() : () -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i1) -> (), sym_name = "combine_negated"}> ({
^bb0(%arg0: i1):
  %0 = "arith.constant"() <{value = true}> : () -> i1
  %1 = "arith.xori"(%arg0, %0) : (i1, i1) -> i1
  "scf.if"(%arg0) ({
    "test.then"() : () -> ()
    "scf.yield"() : () -> ()
  }, {
  }) : (i1) -> ()
  "scf.if"(%1) ({
    "test.second_then"() : () -> ()
    "scf.yield"() : () -> ()
  }, {
  }) : (i1) -> ()
  "func.return"() : () -> ()
}) : () -> ()

// if-combine: other conditions, or something between.
// CHECK-LABEL: sym_name = "not_combined"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i1, %[[B:[a-z0-9]+]]: i1):
// CHECK-NEXT: "scf.if"(%[[A]]) ({
// CHECK-NEXT: "test.then"() : () -> ()
// CHECK-NEXT: "scf.yield"() : () -> ()
// CHECK-NEXT: }, {
// CHECK-NEXT: }) : (i1) -> ()
// CHECK-NEXT: "scf.if"(%[[B]]) ({
// CHECK-NEXT: "test.then"() : () -> ()
// CHECK-NEXT: "scf.yield"() : () -> ()
// CHECK-NEXT: }, {
// CHECK-NEXT: }) : (i1) -> ()
// CHECK-NEXT: "test.between"() : () -> ()
// CHECK-NEXT: "scf.if"(%[[B]]) ({
// CHECK-NEXT: "test.then"() : () -> ()
// CHECK-NEXT: "scf.yield"() : () -> ()
// CHECK-NEXT: }, {
// CHECK-NEXT: }) : (i1) -> ()
// CHECK-NEXT: "func.return"() : () -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i1, i1) -> (), sym_name = "not_combined"}> ({
^bb0(%arg0: i1, %arg1: i1):
  "scf.if"(%arg0) ({
    "test.then"() : () -> ()
    "scf.yield"() : () -> ()
  }, {
  }) : (i1) -> ()
  "scf.if"(%arg1) ({
    "test.then"() : () -> ()
    "scf.yield"() : () -> ()
  }, {
  }) : (i1) -> ()
  "test.between"() : () -> ()
  "scf.if"(%arg1) ({
    "test.then"() : () -> ()
    "scf.yield"() : () -> ()
  }, {
  }) : (i1) -> ()
  "func.return"() : () -> ()
}) : () -> ()

// if-nested: both conditions at once; what only the outer one chooses is chosen before.
// CHECK-LABEL: sym_name = "nested"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i1, %[[B:[a-z0-9]+]]: i1, %[[C:[a-z0-9]+]]: i32, %[[D:[a-z0-9]+]]: i32):
// CHECK-NEXT: %[[E:[a-z0-9]+]] = "arith.andi"(%[[A]], %[[B]]) : (i1, i1) -> i1
// CHECK-NEXT: %[[F:[a-z0-9]+]] = "arith.select"(%[[A]], %[[C]], %[[D]]) : (i1, i32, i32) -> i32
// CHECK-NEXT: %[[G:[a-z0-9]+]] = "scf.if"(%[[E]]) ({
// CHECK-NEXT: %[[H:[a-z0-9]+]] = "test.then"() : () -> i32
// CHECK-NEXT: "scf.yield"(%[[H]]) : (i32) -> ()
// CHECK-NEXT: }, {
// CHECK-NEXT: "scf.yield"(%[[D]]) : (i32) -> ()
// CHECK-NEXT: }) : (i1) -> i32
// CHECK-NEXT: "func.return"(%[[G]], %[[F]]) : (i32, i32) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i1, i1, i32, i32) -> (i32, i32), sym_name = "nested"}> ({
^bb0(%arg0: i1, %arg1: i1, %arg2: i32, %arg3: i32):
  %0:2 = "scf.if"(%arg0) ({
    %1 = "scf.if"(%arg1) ({
      %2 = "test.then"() : () -> i32
      "scf.yield"(%2) : (i32) -> ()
    }, {
      "scf.yield"(%arg3) : (i32) -> ()
    }) : (i1) -> i32
    "scf.yield"(%1, %arg2) : (i32, i32) -> ()
  }, {
    "scf.yield"(%arg3, %arg3) : (i32, i32) -> ()
  }) : (i1) -> (i32, i32)
  "func.return"(%0#0, %0#1) : (i32, i32) -> ()
}) : () -> ()

// if-nested: the else branches yield different values, or the outer if does more.
// CHECK-LABEL: sym_name = "not_nested"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i1, %[[B:[a-z0-9]+]]: i1, %[[C:[a-z0-9]+]]: i32, %[[D:[a-z0-9]+]]: i32):
// CHECK-NEXT: %[[E:[a-z0-9]+]] = "scf.if"(%[[A]]) ({
// CHECK-NEXT: %[[F:[a-z0-9]+]] = "scf.if"(%[[B]]) ({
// CHECK-NEXT: %[[G:[a-z0-9]+]] = "test.then"() : () -> i32
// CHECK-NEXT: "test.then"() : () -> ()
// CHECK-NEXT: "scf.yield"(%[[G]]) : (i32) -> ()
// CHECK-NEXT: }, {
// CHECK-NEXT: "scf.yield"(%[[C]]) : (i32) -> ()
// CHECK-NEXT: }) : (i1) -> i32
// CHECK-NEXT: "test.more"() : () -> ()
// CHECK-NEXT: "scf.yield"(%[[F]]) : (i32) -> ()
// CHECK-NEXT: }, {
// CHECK-NEXT: "scf.yield"(%[[D]]) : (i32) -> ()
// CHECK-NEXT: }) : (i1) -> i32
// CHECK-NEXT: "func.return"(%[[E]]) : (i32) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i1, i1, i32, i32) -> i32, sym_name = "not_nested"}> ({
^bb0(%arg0: i1, %arg1: i1, %arg2: i32, %arg3: i32):
  %0 = "scf.if"(%arg0) ({
    %1 = "scf.if"(%arg1) ({
      %2 = "test.then"() : () -> i32
      "scf.yield"(%2) : (i32) -> ()
    }, {
      "scf.yield"(%arg2) : (i32) -> ()
    }) : (i1) -> i32
    "scf.yield"(%1) : (i32) -> ()
  }, {
    "scf.yield"(%arg3) : (i32) -> ()
  }) : (i1) -> i32
  "scf.if"(%arg0) ({
    "scf.if"(%arg1) ({
      "test.then"() : () -> ()
      "scf.yield"() : () -> ()
    }, {
    }) : (i1) -> ()
    "test.more"() : () -> ()
    "scf.yield"() : () -> ()
  }, {
  }) : (i1) -> ()
  "func.return"(%0) : (i32) -> ()
}) : () -> ()
