// RUN: jpto-opt %s --canonicalize | FileCheck %s

// x + 0, (a - b) + b, b + (a - b), x - x, x - 0, (a + b) - b, (a + b) - a
// CHECK-LABEL: sym_name = "addi_subi"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8, %[[B:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.constant"() <{value = 0 : i8}> : () -> i8
// CHECK-NEXT: "func.return"(%[[A]], %[[A]], %[[A]], %[[C]], %[[A]], %[[A]], %[[B]]) : (i8, i8, i8, i8, i8, i8, i8) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8, i8) -> (i8, i8, i8, i8, i8, i8, i8), sym_name = "addi_subi"}> ({
^bb0(%arg0: i8, %arg1: i8):
  %0 = "arith.constant"() <{value = 0 : i8}> : () -> i8
  %1 = "arith.addi"(%0, %arg0) <{overflowFlags = #arith.overflow<none>}> : (i8, i8) -> i8
  %2 = "arith.subi"(%arg0, %arg1) <{overflowFlags = #arith.overflow<none>}> : (i8, i8) -> i8
  %3 = "arith.addi"(%2, %arg1) <{overflowFlags = #arith.overflow<none>}> : (i8, i8) -> i8
  %4 = "arith.addi"(%arg1, %2) <{overflowFlags = #arith.overflow<none>}> : (i8, i8) -> i8
  %5 = "arith.subi"(%arg0, %arg0) <{overflowFlags = #arith.overflow<none>}> : (i8, i8) -> i8
  %6 = "arith.subi"(%arg0, %0) <{overflowFlags = #arith.overflow<none>}> : (i8, i8) -> i8
  %7 = "arith.addi"(%arg0, %arg1) <{overflowFlags = #arith.overflow<none>}> : (i8, i8) -> i8
  %8 = "arith.subi"(%7, %arg1) <{overflowFlags = #arith.overflow<none>}> : (i8, i8) -> i8
  %9 = "arith.subi"(%7, %arg0) <{overflowFlags = #arith.overflow<none>}> : (i8, i8) -> i8
  "func.return"(%1, %3, %4, %5, %6, %8, %9) : (i8, i8, i8, i8, i8, i8, i8) -> ()
}) : () -> ()

// x * 0, x * 1, true * x
// CHECK-LABEL: sym_name = "muli"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8, %[[B:[a-z0-9]+]]: i1):
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.constant"() <{value = 0 : i8}> : () -> i8
// CHECK-NEXT: "func.return"(%[[C]], %[[A]], %[[B]]) : (i8, i8, i1) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8, i1) -> (i8, i8, i1), sym_name = "muli"}> ({
^bb0(%arg0: i8, %arg1: i1):
  %0 = "arith.constant"() <{value = 0 : i8}> : () -> i8
  %1 = "arith.constant"() <{value = 1 : i8}> : () -> i8
  %2 = "arith.constant"() <{value = true}> : () -> i1
  %3 = "arith.muli"(%arg0, %0) <{overflowFlags = #arith.overflow<none>}> : (i8, i8) -> i8
  %4 = "arith.muli"(%1, %arg0) <{overflowFlags = #arith.overflow<none>}> : (i8, i8) -> i8
  %5 = "arith.muli"(%2, %arg1) <{overflowFlags = #arith.overflow<none>}> : (i1, i1) -> i1
  "func.return"(%3, %4, %5) : (i8, i8, i1) -> ()
}) : () -> ()

// x / 1, x % 1; a division by zero stays
// CHECK-LABEL: sym_name = "divisions"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "arith.constant"() <{value = 0 : i8}> : () -> i8
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.constant"() <{value = 1 : i8}> : () -> i8
// CHECK-NEXT: %[[D:[a-z0-9]+]] = "arith.divsi"(%[[C]], %[[B]]) : (i8, i8) -> i8
// CHECK-NEXT: "func.return"(%[[A]], %[[A]], %[[A]], %[[A]], %[[A]], %[[B]], %[[B]], %[[D]]) : (i8, i8, i8, i8, i8, i8, i8, i8) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8) -> (i8, i8, i8, i8, i8, i8, i8, i8), sym_name = "divisions"}> ({
^bb0(%arg0: i8):
  %0 = "arith.constant"() <{value = 0 : i8}> : () -> i8
  %1 = "arith.constant"() <{value = 1 : i8}> : () -> i8
  %2 = "arith.divui"(%arg0, %1) : (i8, i8) -> i8
  %3 = "arith.divsi"(%arg0, %1) : (i8, i8) -> i8
  %4 = "arith.ceildivui"(%arg0, %1) : (i8, i8) -> i8
  %5 = "arith.ceildivsi"(%arg0, %1) : (i8, i8) -> i8
  %6 = "arith.floordivsi"(%arg0, %1) : (i8, i8) -> i8
  %7 = "arith.remui"(%arg0, %1) : (i8, i8) -> i8
  %8 = "arith.remsi"(%arg0, %1) : (i8, i8) -> i8
  %9 = "arith.divsi"(%1, %0) : (i8, i8) -> i8
  "func.return"(%2, %3, %4, %5, %6, %7, %8, %9) : (i8, i8, i8, i8, i8, i8, i8, i8) -> ()
}) : () -> ()

// x & 0, x & -1, x & x, x & ~x, ~x & x, x & (x & y)
// CHECK-LABEL: sym_name = "andi"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8, %[[B:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.constant"() <{value = 0 : i8}> : () -> i8
// CHECK-NEXT: %[[D:[a-z0-9]+]] = "arith.andi"(%[[A]], %[[B]]) : (i8, i8) -> i8
// CHECK-NEXT: "func.return"(%[[C]], %[[A]], %[[A]], %[[C]], %[[C]], %[[D]]) : (i8, i8, i8, i8, i8, i8) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8, i8) -> (i8, i8, i8, i8, i8, i8), sym_name = "andi"}> ({
^bb0(%arg0: i8, %arg1: i8):
  %0 = "arith.constant"() <{value = 0 : i8}> : () -> i8
  %1 = "arith.constant"() <{value = -1 : i8}> : () -> i8
  %2 = "arith.xori"(%arg0, %1) : (i8, i8) -> i8
  %3 = "arith.andi"(%0, %arg0) : (i8, i8) -> i8
  %4 = "arith.andi"(%arg0, %1) : (i8, i8) -> i8
  %5 = "arith.andi"(%arg0, %arg0) : (i8, i8) -> i8
  %6 = "arith.andi"(%arg0, %2) : (i8, i8) -> i8
  %7 = "arith.andi"(%2, %arg0) : (i8, i8) -> i8
  %8 = "arith.andi"(%arg0, %arg1) : (i8, i8) -> i8
  %9 = "arith.andi"(%arg1, %8) : (i8, i8) -> i8
  "func.return"(%3, %4, %5, %6, %7, %9) : (i8, i8, i8, i8, i8, i8) -> ()
}) : () -> ()

// x | 0, x | -1, x | x, x | ~x, ~x | x
// CHECK-LABEL: sym_name = "ori"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "arith.constant"() <{value = -1 : i8}> : () -> i8
// CHECK-NEXT: "func.return"(%[[A]], %[[B]], %[[A]], %[[B]], %[[B]]) : (i8, i8, i8, i8, i8) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8) -> (i8, i8, i8, i8, i8), sym_name = "ori"}> ({
^bb0(%arg0: i8):
  %0 = "arith.constant"() <{value = 0 : i8}> : () -> i8
  %1 = "arith.constant"() <{value = -1 : i8}> : () -> i8
  %2 = "arith.xori"(%arg0, %1) : (i8, i8) -> i8
  %3 = "arith.ori"(%arg0, %0) : (i8, i8) -> i8
  %4 = "arith.ori"(%1, %arg0) : (i8, i8) -> i8
  %5 = "arith.ori"(%arg0, %arg0) : (i8, i8) -> i8
  %6 = "arith.ori"(%arg0, %2) : (i8, i8) -> i8
  %7 = "arith.ori"(%2, %arg0) : (i8, i8) -> i8
  "func.return"(%3, %4, %5, %6, %7) : (i8, i8, i8, i8, i8) -> ()
}) : () -> ()

// x ^ 0, x ^ x, and (x ^ y) ^ y in all orders
// CHECK-LABEL: sym_name = "xori"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8, %[[B:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.constant"() <{value = 0 : i8}> : () -> i8
// CHECK-NEXT: "func.return"(%[[A]], %[[C]], %[[A]], %[[B]], %[[A]], %[[B]]) : (i8, i8, i8, i8, i8, i8) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8, i8) -> (i8, i8, i8, i8, i8, i8), sym_name = "xori"}> ({
^bb0(%arg0: i8, %arg1: i8):
  %0 = "arith.constant"() <{value = 0 : i8}> : () -> i8
  %1 = "arith.xori"(%arg0, %0) : (i8, i8) -> i8
  %2 = "arith.xori"(%arg0, %arg0) : (i8, i8) -> i8
  %3 = "arith.xori"(%arg0, %arg1) : (i8, i8) -> i8
  %4 = "arith.xori"(%3, %arg1) : (i8, i8) -> i8
  %5 = "arith.xori"(%3, %arg0) : (i8, i8) -> i8
  %6 = "arith.xori"(%arg1, %3) : (i8, i8) -> i8
  %7 = "arith.xori"(%arg0, %3) : (i8, i8) -> i8
  "func.return"(%1, %2, %4, %5, %6, %7) : (i8, i8, i8, i8, i8, i8) -> ()
}) : () -> ()

// x << 0, x >> 0; a shift of constants by the width stays
// CHECK-LABEL: sym_name = "shifts"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "arith.constant"() <{value = 8 : i8}> : () -> i8
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.shli"(%[[B]], %[[B]]) <{overflowFlags = #arith.overflow<none>}> : (i8, i8) -> i8
// CHECK-NEXT: "func.return"(%[[A]], %[[A]], %[[A]], %[[C]]) : (i8, i8, i8, i8) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8) -> (i8, i8, i8, i8), sym_name = "shifts"}> ({
^bb0(%arg0: i8):
  %0 = "arith.constant"() <{value = 0 : i8}> : () -> i8
  %1 = "arith.constant"() <{value = 8 : i8}> : () -> i8
  %2 = "arith.shli"(%arg0, %0) <{overflowFlags = #arith.overflow<none>}> : (i8, i8) -> i8
  %3 = "arith.shrui"(%arg0, %0) : (i8, i8) -> i8
  %4 = "arith.shrsi"(%arg0, %0) : (i8, i8) -> i8
  %5 = "arith.shli"(%1, %1) <{overflowFlags = #arith.overflow<none>}> : (i8, i8) -> i8
  "func.return"(%2, %3, %4, %5) : (i8, i8, i8, i8) -> ()
}) : () -> ()

// maxsi: of x and x, of x and what absorbs all, of x and what changes nothing
// CHECK-LABEL: sym_name = "maxsi"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "arith.constant"() <{value = 127 : i8}> : () -> i8
// CHECK-NEXT: "func.return"(%[[A]], %[[B]], %[[A]]) : (i8, i8, i8) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8) -> (i8, i8, i8), sym_name = "maxsi"}> ({
^bb0(%arg0: i8):
  %0 = "arith.constant"() <{value = 127 : i8}> : () -> i8
  %1 = "arith.constant"() <{value = -128 : i8}> : () -> i8
  %2 = "arith.maxsi"(%arg0, %arg0) : (i8, i8) -> i8
  %3 = "arith.maxsi"(%0, %arg0) : (i8, i8) -> i8
  %4 = "arith.maxsi"(%arg0, %1) : (i8, i8) -> i8
  "func.return"(%2, %3, %4) : (i8, i8, i8) -> ()
}) : () -> ()

// maxui: of x and x, of x and what absorbs all, of x and what changes nothing
// CHECK-LABEL: sym_name = "maxui"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "arith.constant"() <{value = -1 : i8}> : () -> i8
// CHECK-NEXT: "func.return"(%[[A]], %[[B]], %[[A]]) : (i8, i8, i8) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8) -> (i8, i8, i8), sym_name = "maxui"}> ({
^bb0(%arg0: i8):
  %0 = "arith.constant"() <{value = -1 : i8}> : () -> i8
  %1 = "arith.constant"() <{value = 0 : i8}> : () -> i8
  %2 = "arith.maxui"(%arg0, %arg0) : (i8, i8) -> i8
  %3 = "arith.maxui"(%0, %arg0) : (i8, i8) -> i8
  %4 = "arith.maxui"(%arg0, %1) : (i8, i8) -> i8
  "func.return"(%2, %3, %4) : (i8, i8, i8) -> ()
}) : () -> ()

// minsi: of x and x, of x and what absorbs all, of x and what changes nothing
// CHECK-LABEL: sym_name = "minsi"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "arith.constant"() <{value = -128 : i8}> : () -> i8
// CHECK-NEXT: "func.return"(%[[A]], %[[B]], %[[A]]) : (i8, i8, i8) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8) -> (i8, i8, i8), sym_name = "minsi"}> ({
^bb0(%arg0: i8):
  %0 = "arith.constant"() <{value = -128 : i8}> : () -> i8
  %1 = "arith.constant"() <{value = 127 : i8}> : () -> i8
  %2 = "arith.minsi"(%arg0, %arg0) : (i8, i8) -> i8
  %3 = "arith.minsi"(%0, %arg0) : (i8, i8) -> i8
  %4 = "arith.minsi"(%arg0, %1) : (i8, i8) -> i8
  "func.return"(%2, %3, %4) : (i8, i8, i8) -> ()
}) : () -> ()

// minui: of x and x, of x and what absorbs all, of x and what changes nothing
// CHECK-LABEL: sym_name = "minui"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8):
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "arith.constant"() <{value = 0 : i8}> : () -> i8
// CHECK-NEXT: "func.return"(%[[A]], %[[B]], %[[A]]) : (i8, i8, i8) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8) -> (i8, i8, i8), sym_name = "minui"}> ({
^bb0(%arg0: i8):
  %0 = "arith.constant"() <{value = 0 : i8}> : () -> i8
  %1 = "arith.constant"() <{value = -1 : i8}> : () -> i8
  %2 = "arith.minui"(%arg0, %arg0) : (i8, i8) -> i8
  %3 = "arith.minui"(%0, %arg0) : (i8, i8) -> i8
  %4 = "arith.minui"(%arg0, %1) : (i8, i8) -> i8
  "func.return"(%2, %3, %4) : (i8, i8, i8) -> ()
}) : () -> ()

// x + -0.0, x - 0.0, x * 1.0, x / 1.0; x + 0.0 and x - -0.0 and x * 0.0 stay
// CHECK-LABEL: sym_name = "floats"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: f32):
// CHECK-NEXT: %[[B:[a-z0-9]+]] = "arith.constant"() <{value = 0.000000e+00 : f32}> : () -> f32
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.constant"() <{value = -0.000000e+00 : f32}> : () -> f32
// CHECK-NEXT: %[[D:[a-z0-9]+]] = "arith.addf"(%[[A]], %[[B]]) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
// CHECK-NEXT: %[[E:[a-z0-9]+]] = "arith.subf"(%[[A]], %[[C]]) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
// CHECK-NEXT: %[[F:[a-z0-9]+]] = "arith.mulf"(%[[A]], %[[B]]) <{fastmath = #arith.fastmath<fast>}> : (f32, f32) -> f32
// CHECK-NEXT: "func.return"(%[[A]], %[[A]], %[[A]], %[[A]], %[[D]], %[[E]], %[[F]]) : (f32, f32, f32, f32, f32, f32, f32) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (f32) -> (f32, f32, f32, f32, f32, f32, f32), sym_name = "floats"}> ({
^bb0(%arg0: f32):
  %0 = "arith.constant"() <{value = 0.000000e+00 : f32}> : () -> f32
  %1 = "arith.constant"() <{value = -0.000000e+00 : f32}> : () -> f32
  %2 = "arith.constant"() <{value = 1.000000e+00 : f32}> : () -> f32
  %3 = "arith.addf"(%1, %arg0) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
  %4 = "arith.subf"(%arg0, %0) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
  %5 = "arith.mulf"(%2, %arg0) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
  %6 = "arith.divf"(%arg0, %2) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
  %7 = "arith.addf"(%arg0, %0) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
  %8 = "arith.subf"(%arg0, %1) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
  %9 = "arith.mulf"(%arg0, %0) <{fastmath = #arith.fastmath<fast>}> : (f32, f32) -> f32
  "func.return"(%3, %4, %5, %6, %7, %8, %9) : (f32, f32, f32, f32, f32, f32, f32) -> ()
}) : () -> ()

// maximumf: of x and x, and of x and the infinity that changes nothing
// CHECK-LABEL: sym_name = "maximumf"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: f32):
// CHECK-NEXT: "func.return"(%[[A]], %[[A]]) : (f32, f32) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (f32) -> (f32, f32), sym_name = "maximumf"}> ({
^bb0(%arg0: f32):
  %0 = "arith.constant"() <{value = 0xFF800000 : f32}> : () -> f32
  %1 = "arith.maximumf"(%arg0, %arg0) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
  %2 = "arith.maximumf"(%0, %arg0) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
  "func.return"(%1, %2) : (f32, f32) -> ()
}) : () -> ()

// minimumf: of x and x, and of x and the infinity that changes nothing
// CHECK-LABEL: sym_name = "minimumf"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: f32):
// CHECK-NEXT: "func.return"(%[[A]], %[[A]]) : (f32, f32) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (f32) -> (f32, f32), sym_name = "minimumf"}> ({
^bb0(%arg0: f32):
  %0 = "arith.constant"() <{value = 0x7F800000 : f32}> : () -> f32
  %1 = "arith.minimumf"(%arg0, %arg0) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
  %2 = "arith.minimumf"(%0, %arg0) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
  "func.return"(%1, %2) : (f32, f32) -> ()
}) : () -> ()

// maxnumf: of x and x, and of x and the infinity that changes nothing
// CHECK-LABEL: sym_name = "maxnumf"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: f32):
// CHECK-NEXT: "func.return"(%[[A]], %[[A]]) : (f32, f32) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (f32) -> (f32, f32), sym_name = "maxnumf"}> ({
^bb0(%arg0: f32):
  %0 = "arith.constant"() <{value = 0xFF800000 : f32}> : () -> f32
  %1 = "arith.maxnumf"(%arg0, %arg0) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
  %2 = "arith.maxnumf"(%0, %arg0) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
  "func.return"(%1, %2) : (f32, f32) -> ()
}) : () -> ()

// minnumf: of x and x, and of x and the infinity that changes nothing
// CHECK-LABEL: sym_name = "minnumf"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: f32):
// CHECK-NEXT: "func.return"(%[[A]], %[[A]]) : (f32, f32) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (f32) -> (f32, f32), sym_name = "minnumf"}> ({
^bb0(%arg0: f32):
  %0 = "arith.constant"() <{value = 0x7F800000 : f32}> : () -> f32
  %1 = "arith.minnumf"(%arg0, %arg0) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
  %2 = "arith.minnumf"(%0, %arg0) <{fastmath = #arith.fastmath<none>}> : (f32, f32) -> f32
  "func.return"(%1, %2) : (f32, f32) -> ()
}) : () -> ()

// -(-x)
// CHECK-LABEL: sym_name = "negf"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: f32):
// CHECK-NEXT: "func.return"(%[[A]]) : (f32) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (f32) -> f32, sym_name = "negf"}> ({
^bb0(%arg0: f32):
  %0 = "arith.negf"(%arg0) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
  %1 = "arith.negf"(%0) <{fastmath = #arith.fastmath<none>}> : (f32) -> f32
  "func.return"(%1) : (f32) -> ()
}) : () -> ()

// Equal operands, extended bits, constants on the left
// CHECK-LABEL: sym_name = "cmpi"
// CHECK-NEXT: ^bb0(%[[A:[a-z0-9]+]]: i8, %[[B:[a-z0-9]+]]: i1):
// CHECK-NEXT: %[[C:[a-z0-9]+]] = "arith.constant"() <{value = 5 : i8}> : () -> i8
// CHECK-NEXT: %[[D:[a-z0-9]+]] = "arith.constant"() <{value = true}> : () -> i1
// CHECK-NEXT: %[[E:[a-z0-9]+]] = "arith.constant"() <{value = false}> : () -> i1
// CHECK-NEXT: %[[F:[a-z0-9]+]] = "arith.cmpi"(%[[A]], %[[C]]) <{predicate = 4 : i64}> : (i8, i8) -> i1
// CHECK-NEXT: "func.return"(%[[D]], %[[E]], %[[B]], %[[B]], %[[F]]) : (i1, i1, i1, i1, i1) -> ()
// CHECK-NEXT: }) : () -> ()
"func.func"() <{function_type = (i8, i1) -> (i1, i1, i1, i1, i1), sym_name = "cmpi"}> ({
^bb0(%arg0: i8, %arg1: i1):
  %0 = "arith.constant"() <{value = 0 : i8}> : () -> i8
  %1 = "arith.constant"() <{value = 5 : i8}> : () -> i8
  %2 = "arith.extui"(%arg1) : (i1) -> i8
  %3 = "arith.extsi"(%arg1) : (i1) -> i8
  %4 = "arith.cmpi"(%arg0, %arg0) <{predicate = 3 : i64}> : (i8, i8) -> i1
  %5 = "arith.cmpi"(%arg0, %arg0) <{predicate = 6 : i64}> : (i8, i8) -> i1
  %6 = "arith.cmpi"(%2, %0) <{predicate = 1 : i64}> : (i8, i8) -> i1
  %7 = "arith.cmpi"(%3, %0) <{predicate = 1 : i64}> : (i8, i8) -> i1
  %8 = "arith.cmpi"(%1, %arg0) <{predicate = 2 : i64}> : (i8, i8) -> i1
  "func.return"(%4, %5, %6, %7, %8) : (i1, i1, i1, i1, i1) -> ()
}) : () -> ()
