// RUN: jpto-opt %s --split-input-file --verify-diagnostics --pass-pipeline='builtin.module(convert-comm-to-pto{arch=a2a3})'

// What cannot be lowered is said, and nothing is changed.

// expected-error@+1 {{'func.func' op argument #1 of type 'tensor<16xf32>' is not used as a signal; only signals are lowered}}
"func.func"() <{function_type = (tensor<1xi32>, tensor<16xf32>, i32) -> (), sym_name = "other_tensor"}> ({
^bb0(%cell: tensor<1xi32>, %data: tensor<16xf32>, %n: i32):
  "comm.notify"(%cell, %n) {op = "set"} : (tensor<1xi32>, i32) -> ()
  "func.return"() : () -> ()
}) : () -> ()

// -----

// expected-error@+1 {{'func.func' op result #0 of type 'tensor<1xi32>' is not the storage of one signal argument}}
"func.func"() <{function_type = (tensor<1xi32>, tensor<1xi32>, i1, i32) -> tensor<1xi32>, sym_name = "either_cell"}> ({
^bb0(%a: tensor<1xi32>, %b: tensor<1xi32>, %which: i1, %n: i32):
  "comm.notify"(%a, %n) {op = "set"} : (tensor<1xi32>, i32) -> ()
  "comm.notify"(%b, %n) {op = "set"} : (tensor<1xi32>, i32) -> ()
  "cf.cond_br"(%which)[^bb1, ^bb2] <{operandSegmentSizes = array<i32: 1, 0, 0>}> : (i1) -> ()
^bb1:
  "func.return"(%a) : (tensor<1xi32>) -> ()
^bb2:
  "func.return"(%b) : (tensor<1xi32>) -> ()
}) : () -> ()

// -----

"func.func"() <{function_type = () -> tensor<1xi32>, sym_name = "window", sym_visibility = "private"}> ({}) : () -> ()
"func.func"() <{function_type = (i32) -> (), sym_name = "signal_from_a_call"}> ({
^bb0(%n: i32):
  // expected-note@+1 {{the signal is defined here}}
  %cell = "func.call"() <{callee = @window}> : () -> tensor<1xi32>
  // expected-error@+1 {{comm.notify: signal must be an argument of the function, itself or through calls that return it; this is a result of 'func.call'}}
  "comm.notify"(%cell, %n) {op = "set"} : (tensor<1xi32>, i32) -> ()
  "func.return"() : () -> ()
}) : () -> ()

// -----

"func.func"() <{function_type = (tensor<1xi32>, index, i32) -> (), sym_name = "signal_around_a_loop"}> ({
^bb0(%cell: tensor<1xi32>, %steps: index, %n: i32):
  "comm.wait"(%cell, %n) {cmp = "ge"} : (tensor<1xi32>, i32) -> ()
  // expected-error@+2 {{'scf.for' op uses a signal; only operations on signals, calls and returns can}}
  // expected-note@-3 {{the signal is defined here}}
  %last = "scf.for"(%steps, %steps, %steps, %cell) ({
  // expected-note@+1 {{the signal is defined here}}
  ^bb0(%step: index, %carried: tensor<1xi32>):
    // expected-error@+1 {{comm.notify: signal must be an argument of the function, itself or through calls that return it; this is a block argument}}
    "comm.notify"(%carried, %n) {op = "set"} : (tensor<1xi32>, i32) -> ()
    "scf.yield"(%carried) : (tensor<1xi32>) -> ()
  }) : (index, index, index, tensor<1xi32>) -> tensor<1xi32>
  "func.return"() : () -> ()
}) : () -> ()

// -----

"func.func"() <{function_type = (tensor<1x1x1x1x1x1xi32>, i32) -> (), sym_name = "rank_6"}> ({
^bb0(%cell: tensor<1x1x1x1x1x1xi32>, %n: i32):
  // expected-error@+1 {{comm.notify: signal must have rank <= 5, got 6}}
  "comm.notify"(%cell, %n) {op = "set"} : (tensor<1x1x1x1x1x1xi32>, i32) -> ()
  "func.return"() : () -> ()
}) : () -> ()

// -----

"func.func"() <{function_type = (tensor<1xi32>, i32) -> (), sym_name = "kernel"}> ({
^bb0(%cell: tensor<1xi32>, %n: i32):
  "comm.notify"(%cell, %n) {op = "set"} : (tensor<1xi32>, i32) -> ()
  "func.return"() : () -> ()
}) : () -> ()
"func.func"() <{function_type = (tensor<1xi32>, i32) -> (), sym_name = "calls_a_value"}> ({
^bb0(%cell: tensor<1xi32>, %n: i32):
  // expected-error@+1 {{'func.constant' op makes a value of a function whose type changes; call it directly}}
  %f = "func.constant"() <{value = @kernel}> : () -> ((tensor<1xi32>, i32) -> ())
  "func.call_indirect"(%f, %cell, %n) : ((tensor<1xi32>, i32) -> (), tensor<1xi32>, i32) -> ()
  "func.return"() : () -> ()
}) : () -> ()

// -----

// expected-error@+1 {{the module is marked pto.target_arch = "a5", but arch=a2a3 was asked for}}
"builtin.module"() ({
  "func.func"() <{function_type = (tensor<1xi32>, i32) -> (), sym_name = "f"}> ({
  ^bb0(%cell: tensor<1xi32>, %n: i32):
    "comm.notify"(%cell, %n) {op = "set"} : (tensor<1xi32>, i32) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) {pto.target_arch = "a5"} : () -> ()
