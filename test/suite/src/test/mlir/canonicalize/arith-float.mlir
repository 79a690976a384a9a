// RUN: jpto-opt %s --canonicalize | FileCheck %s

// mulf-of-negf: the flags of the product stay.
// CHECK-LABEL: sym_name = "mulf_of_negf"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: f32, %[[B:[a-z0-9]+]]: f32):
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.mulf"(%[[A]], %[[B]]) <{fastmath = #arith.fastmath<nsz>}> : (f32, f32) -> f32
// CHECK-NEXT: "func.return"(%[[C]]) : (f32) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (f32, f32) -> f32, sym_name = "mulf_of_negf"}> ({
^bb0(%arg0: f32, %arg1: f32):
  %0 = "arith.negf"(%arg0) <{fastmath = #arith.fastmath<nnan>}> : (f32) -> f32
  %1 = "arith.negf"(%arg1) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
  %2 = "arith.mulf"(%0, %1) <{fastmath = #arith.fastmath<nsz>}> : (f32, f32) -> f32
  "func.return"(%2) : (f32) -> ()
}) : () -> ()

// divf-of-negf
// CHECK-LABEL: sym_name = "divf_of_negf"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: f32, %[[B:[a-z0-9]+]]: f32):
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.divf"(%[[A]], %[[B]]) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
// CHECK-NEXT: "func.return"(%[[C]]) : (f32) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (f32, f32) -> f32, sym_name = "divf_of_negf"}> ({
^bb0(%arg0: f32, %arg1: f32):
  %0 = "arith.negf"(%arg0) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
  %1 = "arith.negf"(%arg1) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
  %2 = "arith.divf"(%0, %1) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
  "func.return"(%2) : (f32) -> ()
}) : () -> ()

// Only one factor is negated.
// CHECK-LABEL: sym_name = "mulf_of_one_negf"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: f32, %[[B:[a-z0-9]+]]: f32):
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.negf"(%[[A]]) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
// CHECK-NEXT: %[[D:[a-z0-9]+]] = "arith.mulf"(%[[C]], %[[B]]) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
// CHECK-NEXT: "func.return"(%[[D]]) : (f32) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (f32, f32) -> f32, sym_name = "mulf_of_one_negf"}> ({
^bb0(%arg0: f32, %arg1: f32):
  %0 = "arith.negf"(%arg0) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
  %1 = "arith.mulf"(%0, %arg1) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
  "func.return"(%1) : (f32) -> ()
}) : () -> ()

// cmpf-of-sitofp
// CHECK-LABEL: sym_name = "s_oeq_fraction"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "arith.constant"() <{value = false}> : () -> i1
// CHECK-NEXT: "func.return"(%[[B]]) : (i1) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8) -> i1, sym_name = "s_oeq_fraction"}> ({
^bb0(%arg0: i8):
  %0 = "arith.constant"() <{value = 4.500000e+00 : f32}> : () -> f32
  %1 = "arith.sitofp"(%arg0) : (i8) -> f32
  %2 = "arith.cmpf"(%1, %0) <{fastmath = #arith.fastmath<none>, predicate = 1 : i64}> : (f32, f32) -> i1
  "func.return"(%2) : (i1) -> ()
}) : () -> ()

// cmpf-of-sitofp
// CHECK-LABEL: sym_name = "s_une_fraction"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "arith.constant"() <{value = true}> : () -> i1
// CHECK-NEXT: "func.return"(%[[B]]) : (i1) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8) -> i1, sym_name = "s_une_fraction"}> ({
^bb0(%arg0: i8):
  %0 = "arith.constant"() <{value = 4.500000e+00 : f32}> : () -> f32
  %1 = "arith.sitofp"(%arg0) : (i8) -> f32
  %2 = "arith.cmpf"(%1, %0) <{fastmath = #arith.fastmath<none>, predicate = 13 : i64}> : (f32, f32) -> i1
  "func.return"(%2) : (i1) -> ()
}) : () -> ()

// cmpf-of-sitofp
// CHECK-LABEL: sym_name = "s_olt_fraction"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "arith.constant"() <{value = 4 : i8}> : () -> i8
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.cmpi"(%[[A]], %[[B]]) <{predicate = 3 : i64}> : (i8, i8) -> i1
// CHECK-NEXT: "func.return"(%[[C]]) : (i1) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8) -> i1, sym_name = "s_olt_fraction"}> ({
^bb0(%arg0: i8):
  %0 = "arith.constant"() <{value = 4.500000e+00 : f32}> : () -> f32
  %1 = "arith.sitofp"(%arg0) : (i8) -> f32
  %2 = "arith.cmpf"(%1, %0) <{fastmath = #arith.fastmath<none>, predicate = 4 : i64}> : (f32, f32) -> i1
  "func.return"(%2) : (i1) -> ()
}) : () -> ()

// cmpf-of-sitofp
// CHECK-LABEL: sym_name = "s_ole_fraction"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "arith.constant"() <{value = 4 : i8}> : () -> i8
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.cmpi"(%[[A]], %[[B]]) <{predicate = 3 : i64}> : (i8, i8) -> i1
// CHECK-NEXT: "func.return"(%[[C]]) : (i1) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8) -> i1, sym_name = "s_ole_fraction"}> ({
^bb0(%arg0: i8):
  %0 = "arith.constant"() <{value = 4.500000e+00 : f32}> : () -> f32
  %1 = "arith.sitofp"(%arg0) : (i8) -> f32
  %2 = "arith.cmpf"(%1, %0) <{fastmath = #arith.fastmath<none>, predicate = 5 : i64}> : (f32, f32) -> i1
  "func.return"(%2) : (i1) -> ()
}) : () -> ()

// cmpf-of-sitofp
// CHECK-LABEL: sym_name = "s_ogt_fraction"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "arith.constant"() <{value = 4 : i8}> : () -> i8
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.cmpi"(%[[A]], %[[B]]) <{predicate = 4 : i64}> : (i8, i8) -> i1
// CHECK-NEXT: "func.return"(%[[C]]) : (i1) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8) -> i1, sym_name = "s_ogt_fraction"}> ({
^bb0(%arg0: i8):
  %0 = "arith.constant"() <{value = 4.500000e+00 : f32}> : () -> f32
  %1 = "arith.sitofp"(%arg0) : (i8) -> f32
  %2 = "arith.cmpf"(%1, %0) <{fastmath = #arith.fastmath<none>, predicate = 2 : i64}> : (f32, f32) -> i1
  "func.return"(%2) : (i1) -> ()
}) : () -> ()

// cmpf-of-sitofp
// CHECK-LABEL: sym_name = "s_uge_fraction"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "arith.constant"() <{value = 4 : i8}> : () -> i8
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.cmpi"(%[[A]], %[[B]]) <{predicate = 4 : i64}> : (i8, i8) -> i1
// CHECK-NEXT: "func.return"(%[[C]]) : (i1) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8) -> i1, sym_name = "s_uge_fraction"}> ({
^bb0(%arg0: i8):
  %0 = "arith.constant"() <{value = 4.500000e+00 : f32}> : () -> f32
  %1 = "arith.sitofp"(%arg0) : (i8) -> f32
  %2 = "arith.cmpf"(%1, %0) <{fastmath = #arith.fastmath<none>, predicate = 10 : i64}> : (f32, f32) -> i1
  "func.return"(%2) : (i1) -> ()
}) : () -> ()

// cmpf-of-sitofp
// CHECK-LABEL: sym_name = "s_oeq_negative"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "arith.constant"() <{value = false}> : () -> i1
// CHECK-NEXT: "func.return"(%[[B]]) : (i1) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8) -> i1, sym_name = "s_oeq_negative"}> ({
^bb0(%arg0: i8):
  %0 = "arith.constant"() <{value = -4.500000e+00 : f32}> : () -> f32
  %1 = "arith.sitofp"(%arg0) : (i8) -> f32
  %2 = "arith.cmpf"(%1, %0) <{fastmath = #arith.fastmath<none>, predicate = 1 : i64}> : (f32, f32) -> i1
  "func.return"(%2) : (i1) -> ()
}) : () -> ()

// cmpf-of-sitofp
// CHECK-LABEL: sym_name = "s_une_negative"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "arith.constant"() <{value = true}> : () -> i1
// CHECK-NEXT: "func.return"(%[[B]]) : (i1) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8) -> i1, sym_name = "s_une_negative"}> ({
^bb0(%arg0: i8):
  %0 = "arith.constant"() <{value = -4.500000e+00 : f32}> : () -> f32
  %1 = "arith.sitofp"(%arg0) : (i8) -> f32
  %2 = "arith.cmpf"(%1, %0) <{fastmath = #arith.fastmath<none>, predicate = 13 : i64}> : (f32, f32) -> i1
  "func.return"(%2) : (i1) -> ()
}) : () -> ()

// cmpf-of-sitofp
// CHECK-LABEL: sym_name = "s_olt_negative"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "arith.constant"() <{value = -4 : i8}> : () -> i8
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.cmpi"(%[[A]], %[[B]]) <{predicate = 2 : i64}> : (i8, i8) -> i1
// CHECK-NEXT: "func.return"(%[[C]]) : (i1) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8) -> i1, sym_name = "s_olt_negative"}> ({
^bb0(%arg0: i8):
  %0 = "arith.constant"() <{value = -4.500000e+00 : f32}> : () -> f32
  %1 = "arith.sitofp"(%arg0) : (i8) -> f32
  %2 = "arith.cmpf"(%1, %0) <{fastmath = #arith.fastmath<none>, predicate = 4 : i64}> : (f32, f32) -> i1
  "func.return"(%2) : (i1) -> ()
}) : () -> ()

// cmpf-of-sitofp
// CHECK-LABEL: sym_name = "s_ole_negative"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "arith.constant"() <{value = -4 : i8}> : () -> i8
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.cmpi"(%[[A]], %[[B]]) <{predicate = 2 : i64}> : (i8, i8) -> i1
// CHECK-NEXT: "func.return"(%[[C]]) : (i1) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8) -> i1, sym_name = "s_ole_negative"}> ({
^bb0(%arg0: i8):
  %0 = "arith.constant"() <{value = -4.500000e+00 : f32}> : () -> f32
  %1 = "arith.sitofp"(%arg0) : (i8) -> f32
  %2 = "arith.cmpf"(%1, %0) <{fastmath = #arith.fastmath<none>, predicate = 5 : i64}> : (f32, f32) -> i1
  "func.return"(%2) : (i1) -> ()
}) : () -> ()

// cmpf-of-sitofp
// CHECK-LABEL: sym_name = "s_ogt_negative"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "arith.constant"() <{value = -4 : i8}> : () -> i8
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.cmpi"(%[[A]], %[[B]]) <{predicate = 5 : i64}> : (i8, i8) -> i1
// CHECK-NEXT: "func.return"(%[[C]]) : (i1) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8) -> i1, sym_name = "s_ogt_negative"}> ({
^bb0(%arg0: i8):
  %0 = "arith.constant"() <{value = -4.500000e+00 : f32}> : () -> f32
  %1 = "arith.sitofp"(%arg0) : (i8) -> f32
  %2 = "arith.cmpf"(%1, %0) <{fastmath = #arith.fastmath<none>, predicate = 2 : i64}> : (f32, f32) -> i1
  "func.return"(%2) : (i1) -> ()
}) : () -> ()

// cmpf-of-sitofp
// CHECK-LABEL: sym_name = "s_uge_negative"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "arith.constant"() <{value = -4 : i8}> : () -> i8
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.cmpi"(%[[A]], %[[B]]) <{predicate = 5 : i64}> : (i8, i8) -> i1
// CHECK-NEXT: "func.return"(%[[C]]) : (i1) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8) -> i1, sym_name = "s_uge_negative"}> ({
^bb0(%arg0: i8):
  %0 = "arith.constant"() <{value = -4.500000e+00 : f32}> : () -> f32
  %1 = "arith.sitofp"(%arg0) : (i8) -> f32
  %2 = "arith.cmpf"(%1, %0) <{fastmath = #arith.fastmath<none>, predicate = 10 : i64}> : (f32, f32) -> i1
  "func.return"(%2) : (i1) -> ()
}) : () -> ()

// cmpf-of-sitofp
// CHECK-LABEL: sym_name = "s_oeq_whole"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "arith.constant"() <{value = 4 : i8}> : () -> i8
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.cmpi"(%[[A]], %[[B]]) <{predicate = 0 : i64}> : (i8, i8) -> i1
// CHECK-NEXT: "func.return"(%[[C]]) : (i1) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8) -> i1, sym_name = "s_oeq_whole"}> ({
^bb0(%arg0: i8):
  %0 = "arith.constant"() <{value = 4.000000e+00 : f32}> : () -> f32
  %1 = "arith.sitofp"(%arg0) : (i8) -> f32
  %2 = "arith.cmpf"(%1, %0) <{fastmath = #arith.fastmath<none>, predicate = 1 : i64}> : (f32, f32) -> i1
  "func.return"(%2) : (i1) -> ()
}) : () -> ()

// cmpf-of-sitofp
// CHECK-LABEL: sym_name = "s_une_whole"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "arith.constant"() <{value = 4 : i8}> : () -> i8
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.cmpi"(%[[A]], %[[B]]) <{predicate = 1 : i64}> : (i8, i8) -> i1
// CHECK-NEXT: "func.return"(%[[C]]) : (i1) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8) -> i1, sym_name = "s_une_whole"}> ({
^bb0(%arg0: i8):
  %0 = "arith.constant"() <{value = 4.000000e+00 : f32}> : () -> f32
  %1 = "arith.sitofp"(%arg0) : (i8) -> f32
  %2 = "arith.cmpf"(%1, %0) <{fastmath = #arith.fastmath<none>, predicate = 13 : i64}> : (f32, f32) -> i1
  "func.return"(%2) : (i1) -> ()
}) : () -> ()

// cmpf-of-sitofp
// CHECK-LABEL: sym_name = "s_olt_whole"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "arith.constant"() <{value = 4 : i8}> : () -> i8
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.cmpi"(%[[A]], %[[B]]) <{predicate = 2 : i64}> : (i8, i8) -> i1
// CHECK-NEXT: "func.return"(%[[C]]) : (i1) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8) -> i1, sym_name = "s_olt_whole"}> ({
^bb0(%arg0: i8):
  %0 = "arith.constant"() <{value = 4.000000e+00 : f32}> : () -> f32
  %1 = "arith.sitofp"(%arg0) : (i8) -> f32
  %2 = "arith.cmpf"(%1, %0) <{fastmath = #arith.fastmath<none>, predicate = 4 : i64}> : (f32, f32) -> i1
  "func.return"(%2) : (i1) -> ()
}) : () -> ()

// cmpf-of-sitofp
// CHECK-LABEL: sym_name = "s_ole_whole"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "arith.constant"() <{value = 4 : i8}> : () -> i8
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.cmpi"(%[[A]], %[[B]]) <{predicate = 3 : i64}> : (i8, i8) -> i1
// CHECK-NEXT: "func.return"(%[[C]]) : (i1) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8) -> i1, sym_name = "s_ole_whole"}> ({
^bb0(%arg0: i8):
  %0 = "arith.constant"() <{value = 4.000000e+00 : f32}> : () -> f32
  %1 = "arith.sitofp"(%arg0) : (i8) -> f32
  %2 = "arith.cmpf"(%1, %0) <{fastmath = #arith.fastmath<none>, predicate = 5 : i64}> : (f32, f32) -> i1
  "func.return"(%2) : (i1) -> ()
}) : () -> ()

// cmpf-of-sitofp
// CHECK-LABEL: sym_name = "s_ogt_whole"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "arith.constant"() <{value = 4 : i8}> : () -> i8
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.cmpi"(%[[A]], %[[B]]) <{predicate = 4 : i64}> : (i8, i8) -> i1
// CHECK-NEXT: "func.return"(%[[C]]) : (i1) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8) -> i1, sym_name = "s_ogt_whole"}> ({
^bb0(%arg0: i8):
  %0 = "arith.constant"() <{value = 4.000000e+00 : f32}> : () -> f32
  %1 = "arith.sitofp"(%arg0) : (i8) -> f32
  %2 = "arith.cmpf"(%1, %0) <{fastmath = #arith.fastmath<none>, predicate = 2 : i64}> : (f32, f32) -> i1
  "func.return"(%2) : (i1) -> ()
}) : () -> ()

// cmpf-of-sitofp
// CHECK-LABEL: sym_name = "s_uge_whole"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "arith.constant"() <{value = 4 : i8}> : () -> i8
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.cmpi"(%[[A]], %[[B]]) <{predicate = 5 : i64}> : (i8, i8) -> i1
// CHECK-NEXT: "func.return"(%[[C]]) : (i1) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8) -> i1, sym_name = "s_uge_whole"}> ({
^bb0(%arg0: i8):
  %0 = "arith.constant"() <{value = 4.000000e+00 : f32}> : () -> f32
  %1 = "arith.sitofp"(%arg0) : (i8) -> f32
  %2 = "arith.cmpf"(%1, %0) <{fastmath = #arith.fastmath<none>, predicate = 10 : i64}> : (f32, f32) -> i1
  "func.return"(%2) : (i1) -> ()
}) : () -> ()

// cmpf-of-uitofp
// CHECK-LABEL: sym_name = "u_ueq"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "arith.constant"() <{value = false}> : () -> i1
// CHECK-NEXT: "func.return"(%[[B]]) : (i1) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8) -> i1, sym_name = "u_ueq"}> ({
^bb0(%arg0: i8):
  %0 = "arith.constant"() <{value = 4.500000e+00 : f32}> : () -> f32
  %1 = "arith.uitofp"(%arg0) : (i8) -> f32
  %2 = "arith.cmpf"(%1, %0) <{fastmath = #arith.fastmath<none>, predicate = 8 : i64}> : (f32, f32) -> i1
  "func.return"(%2) : (i1) -> ()
}) : () -> ()

// cmpf-of-uitofp
// CHECK-LABEL: sym_name = "u_one"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "arith.constant"() <{value = true}> : () -> i1
// CHECK-NEXT: "func.return"(%[[B]]) : (i1) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8) -> i1, sym_name = "u_one"}> ({
^bb0(%arg0: i8):
  %0 = "arith.constant"() <{value = 4.500000e+00 : f32}> : () -> f32
  %1 = "arith.uitofp"(%arg0) : (i8) -> f32
  %2 = "arith.cmpf"(%1, %0) <{fastmath = #arith.fastmath<none>, predicate = 6 : i64}> : (f32, f32) -> i1
  "func.return"(%2) : (i1) -> ()
}) : () -> ()

// cmpf-of-uitofp
// CHECK-LABEL: sym_name = "u_ult"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "arith.constant"() <{value = 4 : i8}> : () -> i8
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.cmpi"(%[[A]], %[[B]]) <{predicate = 7 : i64}> : (i8, i8) -> i1
// CHECK-NEXT: "func.return"(%[[C]]) : (i1) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8) -> i1, sym_name = "u_ult"}> ({
^bb0(%arg0: i8):
  %0 = "arith.constant"() <{value = 4.500000e+00 : f32}> : () -> f32
  %1 = "arith.uitofp"(%arg0) : (i8) -> f32
  %2 = "arith.cmpf"(%1, %0) <{fastmath = #arith.fastmath<none>, predicate = 11 : i64}> : (f32, f32) -> i1
  "func.return"(%2) : (i1) -> ()
}) : () -> ()

// cmpf-of-uitofp
// CHECK-LABEL: sym_name = "u_ole"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "arith.constant"() <{value = 4 : i8}> : () -> i8
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.cmpi"(%[[A]], %[[B]]) <{predicate = 7 : i64}> : (i8, i8) -> i1
// CHECK-NEXT: "func.return"(%[[C]]) : (i1) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8) -> i1, sym_name = "u_ole"}> ({
^bb0(%arg0: i8):
  %0 = "arith.constant"() <{value = 4.500000e+00 : f32}> : () -> f32
  %1 = "arith.uitofp"(%arg0) : (i8) -> f32
  %2 = "arith.cmpf"(%1, %0) <{fastmath = #arith.fastmath<none>, predicate = 5 : i64}> : (f32, f32) -> i1
  "func.return"(%2) : (i1) -> ()
}) : () -> ()

// cmpf-of-uitofp
// CHECK-LABEL: sym_name = "u_ogt"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "arith.constant"() <{value = 4 : i8}> : () -> i8
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.cmpi"(%[[A]], %[[B]]) <{predicate = 8 : i64}> : (i8, i8) -> i1
// CHECK-NEXT: "func.return"(%[[C]]) : (i1) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8) -> i1, sym_name = "u_ogt"}> ({
^bb0(%arg0: i8):
  %0 = "arith.constant"() <{value = 4.500000e+00 : f32}> : () -> f32
  %1 = "arith.uitofp"(%arg0) : (i8) -> f32
  %2 = "arith.cmpf"(%1, %0) <{fastmath = #arith.fastmath<none>, predicate = 2 : i64}> : (f32, f32) -> i1
  "func.return"(%2) : (i1) -> ()
}) : () -> ()

// cmpf-of-uitofp
// CHECK-LABEL: sym_name = "u_oge"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "arith.constant"() <{value = 4 : i8}> : () -> i8
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.cmpi"(%[[A]], %[[B]]) <{predicate = 8 : i64}> : (i8, i8) -> i1
// CHECK-NEXT: "func.return"(%[[C]]) : (i1) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8) -> i1, sym_name = "u_oge"}> ({
^bb0(%arg0: i8):
  %0 = "arith.constant"() <{value = 4.500000e+00 : f32}> : () -> f32
  %1 = "arith.uitofp"(%arg0) : (i8) -> f32
  %2 = "arith.cmpf"(%1, %0) <{fastmath = #arith.fastmath<none>, predicate = 3 : i64}> : (f32, f32) -> i1
  "func.return"(%2) : (i1) -> ()
}) : () -> ()

// cmpf-of-sitofp-known: no i8 is so large.
// CHECK-LABEL: sym_name = "s_oeq_above"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "arith.constant"() <{value = false}> : () -> i1
// CHECK-NEXT: "func.return"(%[[B]]) : (i1) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8) -> i1, sym_name = "s_oeq_above"}> ({
^bb0(%arg0: i8):
  %0 = "arith.constant"() <{value = 1.000000e+09 : f32}> : () -> f32
  %1 = "arith.sitofp"(%arg0) : (i8) -> f32
  %2 = "arith.cmpf"(%1, %0) <{fastmath = #arith.fastmath<none>, predicate = 1 : i64}> : (f32, f32) -> i1
  "func.return"(%2) : (i1) -> ()
}) : () -> ()

// cmpf-of-sitofp-known: no i8 is so large.
// CHECK-LABEL: sym_name = "s_one_above"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "arith.constant"() <{value = true}> : () -> i1
// CHECK-NEXT: "func.return"(%[[B]]) : (i1) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8) -> i1, sym_name = "s_one_above"}> ({
^bb0(%arg0: i8):
  %0 = "arith.constant"() <{value = 1.000000e+09 : f32}> : () -> f32
  %1 = "arith.sitofp"(%arg0) : (i8) -> f32
  %2 = "arith.cmpf"(%1, %0) <{fastmath = #arith.fastmath<none>, predicate = 6 : i64}> : (f32, f32) -> i1
  "func.return"(%2) : (i1) -> ()
}) : () -> ()

// cmpf-of-sitofp-known: no i8 is so large.
// CHECK-LABEL: sym_name = "s_olt_above"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "arith.constant"() <{value = true}> : () -> i1
// CHECK-NEXT: "func.return"(%[[B]]) : (i1) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8) -> i1, sym_name = "s_olt_above"}> ({
^bb0(%arg0: i8):
  %0 = "arith.constant"() <{value = 1.000000e+09 : f32}> : () -> f32
  %1 = "arith.sitofp"(%arg0) : (i8) -> f32
  %2 = "arith.cmpf"(%1, %0) <{fastmath = #arith.fastmath<none>, predicate = 4 : i64}> : (f32, f32) -> i1
  "func.return"(%2) : (i1) -> ()
}) : () -> ()

// cmpf-of-sitofp-known: no i8 is so large.
// CHECK-LABEL: sym_name = "s_oge_above"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "arith.constant"() <{value = false}> : () -> i1
// CHECK-NEXT: "func.return"(%[[B]]) : (i1) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8) -> i1, sym_name = "s_oge_above"}> ({
^bb0(%arg0: i8):
  %0 = "arith.constant"() <{value = 1.000000e+09 : f32}> : () -> f32
  %1 = "arith.sitofp"(%arg0) : (i8) -> f32
  %2 = "arith.cmpf"(%1, %0) <{fastmath = #arith.fastmath<none>, predicate = 3 : i64}> : (f32, f32) -> i1
  "func.return"(%2) : (i1) -> ()
}) : () -> ()

// cmpf-of-sitofp-known: no i8 is so large.
// CHECK-LABEL: sym_name = "s_ord_above"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "arith.constant"() <{value = true}> : () -> i1
// CHECK-NEXT: "func.return"(%[[B]]) : (i1) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8) -> i1, sym_name = "s_ord_above"}> ({
^bb0(%arg0: i8):
  %0 = "arith.constant"() <{value = 1.000000e+09 : f32}> : () -> f32
  %1 = "arith.sitofp"(%arg0) : (i8) -> f32
  %2 = "arith.cmpf"(%1, %0) <{fastmath = #arith.fastmath<none>, predicate = 7 : i64}> : (f32, f32) -> i1
  "func.return"(%2) : (i1) -> ()
}) : () -> ()

// cmpf-of-sitofp-known: no i8 is so large.
// CHECK-LABEL: sym_name = "s_uno_above"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "arith.constant"() <{value = false}> : () -> i1
// CHECK-NEXT: "func.return"(%[[B]]) : (i1) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8) -> i1, sym_name = "s_uno_above"}> ({
^bb0(%arg0: i8):
  %0 = "arith.constant"() <{value = 1.000000e+09 : f32}> : () -> f32
  %1 = "arith.sitofp"(%arg0) : (i8) -> f32
  %2 = "arith.cmpf"(%1, %0) <{fastmath = #arith.fastmath<none>, predicate = 14 : i64}> : (f32, f32) -> i1
  "func.return"(%2) : (i1) -> ()
}) : () -> ()

// cmpf-of-uitofp-known: no number read as unsigned is negative.
// CHECK-LABEL: sym_name = "u_ult_below"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "arith.constant"() <{value = false}> : () -> i1
// CHECK-NEXT: "func.return"(%[[B]]) : (i1) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8) -> i1, sym_name = "u_ult_below"}> ({
^bb0(%arg0: i8):
  %0 = "arith.constant"() <{value = -5.000000e-01 : f32}> : () -> f32
  %1 = "arith.uitofp"(%arg0) : (i8) -> f32
  %2 = "arith.cmpf"(%1, %0) <{fastmath = #arith.fastmath<none>, predicate = 11 : i64}> : (f32, f32) -> i1
  "func.return"(%2) : (i1) -> ()
}) : () -> ()

// cmpf-of-uitofp-known: no number read as unsigned is negative.
// CHECK-LABEL: sym_name = "u_ogt_below"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "arith.constant"() <{value = true}> : () -> i1
// CHECK-NEXT: "func.return"(%[[B]]) : (i1) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8) -> i1, sym_name = "u_ogt_below"}> ({
^bb0(%arg0: i8):
  %0 = "arith.constant"() <{value = -5.000000e-01 : f32}> : () -> f32
  %1 = "arith.uitofp"(%arg0) : (i8) -> f32
  %2 = "arith.cmpf"(%1, %0) <{fastmath = #arith.fastmath<none>, predicate = 2 : i64}> : (f32, f32) -> i1
  "func.return"(%2) : (i1) -> ()
}) : () -> ()

// cmpf-of-uitofp-known: no number read as unsigned is negative.
// CHECK-LABEL: sym_name = "u_ueq_below"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "arith.constant"() <{value = false}> : () -> i1
// CHECK-NEXT: "func.return"(%[[B]]) : (i1) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8) -> i1, sym_name = "u_ueq_below"}> ({
^bb0(%arg0: i8):
  %0 = "arith.constant"() <{value = -5.000000e-01 : f32}> : () -> f32
  %1 = "arith.uitofp"(%arg0) : (i8) -> f32
  %2 = "arith.cmpf"(%1, %0) <{fastmath = #arith.fastmath<none>, predicate = 8 : i64}> : (f32, f32) -> i1
  "func.return"(%2) : (i1) -> ()
}) : () -> ()

// cmpf-of-sitofp: the cast may give an infinity.
// CHECK-LABEL: sym_name = "s_inf"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i16):
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "arith.constant"() <{value = true}> : () -> i1
// CHECK-NEXT: "func.return"(%[[B]]) : (i1) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i16) -> i1, sym_name = "s_inf"}> ({
^bb0(%arg0: i16):
  %0 = "arith.constant"() <{value = 0x7C00 : f16}> : () -> f16
  %1 = "arith.sitofp"(%arg0) : (i16) -> f16
  %2 = "arith.cmpf"(%1, %0) <{fastmath = #arith.fastmath<none>, predicate = 4 : i64}> : (f16, f16) -> i1
  "func.return"(%2) : (i1) -> ()
}) : () -> ()

// cmpf-of-sitofp: the cast may round to the constant.
// CHECK-LABEL: sym_name = "s_rounded"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i32):
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "arith.constant"() <{value = 2.048000e+03 : f16}> : () -> f16
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.sitofp"(%[[A]]) : (i32) -> f16
// CHECK-NEXT: %[[D:[a-z0-9]+]] = "arith.cmpf"(%[[C]], %[[B]]) <{fastmath = #arith.fastmath<none>, predicate = 4 : i64}> : (f16, f16) -> i1
// CHECK-NEXT: "func.return"(%[[D]]) : (i1) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i32) -> i1, sym_name = "s_rounded"}> ({
^bb0(%arg0: i32):
  %0 = "arith.constant"() <{value = 2.048000e+03 : f16}> : () -> f16
  %1 = "arith.sitofp"(%arg0) : (i32) -> f16
  %2 = "arith.cmpf"(%1, %0) <{fastmath = #arith.fastmath<none>, predicate = 4 : i64}> : (f16, f16) -> i1
  "func.return"(%2) : (i1) -> ()
}) : () -> ()

// cmpf-of-sitofp: near the constant the cast is exact.
// CHECK-LABEL: sym_name = "s_exact"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i32):
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "arith.constant"() <{value = 1024 : i32}> : () -> i32
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.cmpi"(%[[A]], %[[B]]) <{predicate = 2 : i64}> : (i32, i32) -> i1
// CHECK-NEXT: "func.return"(%[[C]]) : (i1) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i32) -> i1, sym_name = "s_exact"}> ({
^bb0(%arg0: i32):
  %0 = "arith.constant"() <{value = 1.024000e+03 : f16}> : () -> f16
  %1 = "arith.sitofp"(%arg0) : (i32) -> f16
  %2 = "arith.cmpf"(%1, %0) <{fastmath = #arith.fastmath<none>, predicate = 4 : i64}> : (f16, f16) -> i1
  "func.return"(%2) : (i1) -> ()
}) : () -> ()

// A fold: a comparison with a NaN is known.
// CHECK-LABEL: sym_name = "s_nan"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "arith.constant"() <{value = false}> : () -> i1
// CHECK-NEXT: "func.return"(%[[B]]) : (i1) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8) -> i1, sym_name = "s_nan"}> ({
^bb0(%arg0: i8):
  %0 = "arith.constant"() <{value = 0x7FC00000 : f32}> : () -> f32
  %1 = "arith.sitofp"(%arg0) : (i8) -> f32
  %2 = "arith.cmpf"(%1, %0) <{fastmath = #arith.fastmath<none>, predicate = 4 : i64}> : (f32, f32) -> i1
  "func.return"(%2) : (i1) -> ()
}) : () -> ()
