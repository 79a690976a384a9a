// RUN: jpto-opt %s --split-input-file --verify-diagnostics

// One case for each rule of comm.md section 2.1.

"func.func"() <{function_type = (tensor<1xi32>) -> (), sym_name = "one_operand"}> ({
^bb0(%cell: tensor<1xi32>):
  // expected-error@+1 {{comm.notify requires 2 operands (signal, value), got 1}}
  "comm.notify"(%cell) {op = "set"} : (tensor<1xi32>) -> ()
  "func.return"() : () -> ()
}) : () -> ()

// -----

"func.func"() <{function_type = (tensor<1xi32>, i32) -> (), sym_name = "three_operands"}> ({
^bb0(%cell: tensor<1xi32>, %n: i32):
  // expected-error@+1 {{comm.wait requires 2 operands (signal, value), got 3}}
  "comm.wait"(%cell, %n, %n) {cmp = "ge"} : (tensor<1xi32>, i32, i32) -> ()
  "func.return"() : () -> ()
}) : () -> ()

// -----

"func.func"() <{function_type = (i32) -> (), sym_name = "scalar_signal"}> ({
^bb0(%n: i32):
  // expected-error@+1 {{comm.notify: signal must be a tensor, got i32}}
  "comm.notify"(%n, %n) {op = "set"} : (i32, i32) -> ()
  "func.return"() : () -> ()
}) : () -> ()

// -----

"func.func"() <{function_type = (!pto.tile_buf<vec, 1x8xi32>, i32) -> (), sym_name = "tile_signal"}> ({
^bb0(%tile: !pto.tile_buf<vec, 1x8xi32>, %n: i32):
  // expected-error@+1 {{comm.test: signal must be a tensor, got !pto.tile_buf<vec, 1x8xi32>}}
  %0 = "comm.test"(%tile, %n) {cmp = "eq"} : (!pto.tile_buf<vec, 1x8xi32>, i32) -> i1
  "func.return"() : () -> ()
}) : () -> ()

// -----

"func.func"() <{function_type = (tensor<1xf32>, i32) -> (), sym_name = "float_signal"}> ({
^bb0(%cell: tensor<1xf32>, %n: i32):
  // expected-error@+1 {{comm.notify: signal must be INT32, got f32}}
  "comm.notify"(%cell, %n) {op = "set"} : (tensor<1xf32>, i32) -> ()
  "func.return"() : () -> ()
}) : () -> ()

// -----

"func.func"() <{function_type = (tensor<1xi64>, i32) -> (), sym_name = "wide_signal"}> ({
^bb0(%cell: tensor<1xi64>, %n: i32):
  // expected-error@+1 {{comm.wait: signal must be INT32, got i64}}
  "comm.wait"(%cell, %n) {cmp = "ge"} : (tensor<1xi64>, i32) -> ()
  "func.return"() : () -> ()
}) : () -> ()

// -----

"func.func"() <{function_type = (tensor<1xui32>, i32) -> (), sym_name = "unsigned_signal"}> ({
^bb0(%cell: tensor<1xui32>, %n: i32):
  // expected-error@+1 {{comm.test: signal must be INT32, got ui32}}
  %0 = "comm.test"(%cell, %n) {cmp = "ge"} : (tensor<1xui32>, i32) -> i1
  "func.return"() : () -> ()
}) : () -> ()

// -----

"func.func"() <{function_type = (tensor<i32>, i32) -> (), sym_name = "rank_0"}> ({
^bb0(%cell: tensor<i32>, %n: i32):
  // expected-error@+1 {{comm.notify: signal must have rank >= 1}}
  "comm.notify"(%cell, %n) {op = "set"} : (tensor<i32>, i32) -> ()
  "func.return"() : () -> ()
}) : () -> ()

// -----

"func.func"() <{function_type = (tensor<*xi32>, i32) -> (), sym_name = "no_rank"}> ({
^bb0(%cell: tensor<*xi32>, %n: i32):
  // expected-error@+1 {{comm.notify: signal must have rank >= 1}}
  "comm.notify"(%cell, %n) {op = "set"} : (tensor<*xi32>, i32) -> ()
  "func.return"() : () -> ()
}) : () -> ()

// -----

"func.func"() <{function_type = (tensor<4xi32>, i32) -> (), sym_name = "four_cells"}> ({
^bb0(%cell: tensor<4xi32>, %n: i32):
  // expected-error@+1 {{comm.notify: signal must have exactly one element, got shape [4]}}
  "comm.notify"(%cell, %n) {op = "set"} : (tensor<4xi32>, i32) -> ()
  "func.return"() : () -> ()
}) : () -> ()

// -----

"func.func"() <{function_type = (tensor<1x2xi32>, i32) -> (), sym_name = "two_cells"}> ({
^bb0(%cell: tensor<1x2xi32>, %n: i32):
  // expected-error@+1 {{comm.wait: signal must have exactly one element, got shape [1, 2]}}
  "comm.wait"(%cell, %n) {cmp = "ge"} : (tensor<1x2xi32>, i32) -> ()
  "func.return"() : () -> ()
}) : () -> ()

// -----

"func.func"() <{function_type = (tensor<?x2xi32>, i32) -> (), sym_name = "even_number_of_cells"}> ({
^bb0(%cell: tensor<?x2xi32>, %n: i32):
  // expected-error@+1 {{comm.test: signal must have exactly one element, got shape [?, 2]}}
  %0 = "comm.test"(%cell, %n) {cmp = "ge"} : (tensor<?x2xi32>, i32) -> i1
  "func.return"() : () -> ()
}) : () -> ()

// -----

"func.func"() <{function_type = (tensor<0xi32>, i32) -> (), sym_name = "no_cell"}> ({
^bb0(%cell: tensor<0xi32>, %n: i32):
  // expected-error@+1 {{comm.notify: signal must have exactly one element, got shape [0]}}
  "comm.notify"(%cell, %n) {op = "set"} : (tensor<0xi32>, i32) -> ()
  "func.return"() : () -> ()
}) : () -> ()

// -----

"func.func"() <{function_type = (tensor<1xi32>, f32) -> (), sym_name = "float_value"}> ({
^bb0(%cell: tensor<1xi32>, %n: f32):
  // expected-error@+1 {{comm.notify: value must be an INT32 scalar, got f32}}
  "comm.notify"(%cell, %n) {op = "set"} : (tensor<1xi32>, f32) -> ()
  "func.return"() : () -> ()
}) : () -> ()

// -----

"func.func"() <{function_type = (tensor<1xi32>, i1) -> (), sym_name = "bool_value"}> ({
^bb0(%cell: tensor<1xi32>, %n: i1):
  // expected-error@+1 {{comm.wait: value must be an INT32 scalar, got i1}}
  "comm.wait"(%cell, %n) {cmp = "ge"} : (tensor<1xi32>, i1) -> ()
  "func.return"() : () -> ()
}) : () -> ()

// -----

"func.func"() <{function_type = (tensor<1xi32>) -> (), sym_name = "tensor_value"}> ({
^bb0(%cell: tensor<1xi32>):
  // expected-error@+1 {{comm.wait: value must be an INT32 scalar, got tensor<1xi32>}}
  "comm.wait"(%cell, %cell) {cmp = "ge"} : (tensor<1xi32>, tensor<1xi32>) -> ()
  "func.return"() : () -> ()
}) : () -> ()

// -----

// Which half of it is meant is the author's to say.
"func.func"() <{function_type = (tensor<1xi32>, i64) -> (), sym_name = "wide_value"}> ({
^bb0(%cell: tensor<1xi32>, %n: i64):
  // expected-error@+1 {{comm.notify: value must be an INT32 scalar, got i64; cast it explicitly}}
  "comm.notify"(%cell, %n) {op = "set"} : (tensor<1xi32>, i64) -> ()
  "func.return"() : () -> ()
}) : () -> ()

// -----

"func.func"() <{function_type = (tensor<1xi32>) -> (), sym_name = "value_too_big"}> ({
^bb0(%cell: tensor<1xi32>):
  %n = "arith.constant"() <{value = 2147483648 : index}> : () -> index
  // expected-error@+1 {{comm.notify: value must be an INT32 scalar, got 2147483648 : index}}
  "comm.notify"(%cell, %n) {op = "set"} : (tensor<1xi32>, index) -> ()
  "func.return"() : () -> ()
}) : () -> ()

// -----

"func.func"() <{function_type = (tensor<1xi32>, i32) -> (), sym_name = "other_op"}> ({
^bb0(%cell: tensor<1xi32>, %n: i32):
  // expected-error@+1 {{comm.notify: op must be one of set, atomic_add, got "add"}}
  "comm.notify"(%cell, %n) {op = "add"} : (tensor<1xi32>, i32) -> ()
  "func.return"() : () -> ()
}) : () -> ()

// -----

"func.func"() <{function_type = (tensor<1xi32>, i32) -> (), sym_name = "other_cmp"}> ({
^bb0(%cell: tensor<1xi32>, %n: i32):
  // expected-error@+1 {{comm.wait: cmp must be one of eq, ne, gt, ge, lt, le, got ">="}}
  "comm.wait"(%cell, %n) {cmp = ">="} : (tensor<1xi32>, i32) -> ()
  "func.return"() : () -> ()
}) : () -> ()

// -----

"func.func"() <{function_type = (tensor<1xi32>, i32) -> (), sym_name = "no_op"}> ({
^bb0(%cell: tensor<1xi32>, %n: i32):
  // expected-error@+1 {{'comm.notify' op requires attribute 'op'}}
  "comm.notify"(%cell, %n) : (tensor<1xi32>, i32) -> ()
  "func.return"() : () -> ()
}) : () -> ()

// -----

"func.func"() <{function_type = (tensor<1xi32>, i32) -> (), sym_name = "no_cmp"}> ({
^bb0(%cell: tensor<1xi32>, %n: i32):
  // expected-error@+1 {{'comm.test' op requires attribute 'cmp'}}
  %0 = "comm.test"(%cell, %n) : (tensor<1xi32>, i32) -> i1
  "func.return"() : () -> ()
}) : () -> ()

// -----

"func.func"() <{function_type = (tensor<1xi32>, i32) -> (), sym_name = "numbered_cmp"}> ({
^bb0(%cell: tensor<1xi32>, %n: i32):
  // expected-error@+1 {{'comm.wait' op attribute 'cmp' failed to satisfy constraint: string attribute}}
  "comm.wait"(%cell, %n) {cmp = 3 : i32} : (tensor<1xi32>, i32) -> ()
  "func.return"() : () -> ()
}) : () -> ()

// -----

"func.func"() <{function_type = (tensor<1xi32>, i32) -> (), sym_name = "test_of_i32"}> ({
^bb0(%cell: tensor<1xi32>, %n: i32):
  // expected-error@+1 {{comm.test must return i1}}
  %0 = "comm.test"(%cell, %n) {cmp = "eq"} : (tensor<1xi32>, i32) -> i32
  "func.return"() : () -> ()
}) : () -> ()

// -----

"func.func"() <{function_type = (tensor<1xi32>, i32) -> (), sym_name = "test_of_nothing"}> ({
^bb0(%cell: tensor<1xi32>, %n: i32):
  // expected-error@+1 {{comm.test must return i1}}
  "comm.test"(%cell, %n) {cmp = "eq"} : (tensor<1xi32>, i32) -> ()
  "func.return"() : () -> ()
}) : () -> ()

// -----

"func.func"() <{function_type = (tensor<1xi32>, i32) -> (), sym_name = "wait_with_result"}> ({
^bb0(%cell: tensor<1xi32>, %n: i32):
  // expected-error@+1 {{comm.wait must not return a value}}
  %0 = "comm.wait"(%cell, %n) {cmp = "eq"} : (tensor<1xi32>, i32) -> i1
  "func.return"() : () -> ()
}) : () -> ()

// -----

"func.func"() <{function_type = (tensor<1xi32>, i32) -> (), sym_name = "stray_attribute"}> ({
^bb0(%cell: tensor<1xi32>, %n: i32):
  // expected-error@+1 {{comm.wait: unexpected attribute 'timeout'}}
  "comm.wait"(%cell, %n) {cmp = "ge", timeout = 100 : i32} : (tensor<1xi32>, i32) -> ()
  "func.return"() : () -> ()
}) : () -> ()
