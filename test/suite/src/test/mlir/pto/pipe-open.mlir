// RUN: jpto-opt %s --split-input-file --verify-diagnostics --allow-unregistered-dialect

// Opening a pipe (pto-dialect.md 5.8).

// two of one number
"builtin.module"() ({
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "f"}> ({
  ^bb0(%gm: !pto.ptr<f32, gm>):
    %z = "arith.constant"() <{value = 0 : i32}> : () -> i32
    // expected-error@+1 {{'pto.aic_initialize_pipe' op requires 'id' to be unique across frontend initialize_pipe ops in the function, but there is another of id = 0}}
    "pto.aic_initialize_pipe"(%gm, %z, %z) <{dir_mask = 1 : i8, operandSegmentSizes = array<i32: 1, 0, 1, 1>, slot_size = 1024 : i32}> : (!pto.ptr<f32, gm>, i32, i32) -> ()
    "pto.aic_initialize_pipe"(%gm, %z, %z) <{dir_mask = 1 : i8, operandSegmentSizes = array<i32: 1, 0, 1, 1>, slot_size = 1024 : i32}> : (!pto.ptr<f32, gm>, i32, i32) -> ()
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<cube>} : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

"builtin.module"() ({
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "f"}> ({
  ^bb0(%gm: !pto.ptr<f32, gm>):
    %z = "arith.constant"() <{value = 0 : i32}> : () -> i32
    // expected-error@+1 {{'pto.aic_initialize_pipe' op expects 'dir_mask' to be 1, 2, or 3, but it is 4}}
    "pto.aic_initialize_pipe"(%gm, %z, %z) <{dir_mask = 4 : i8, operandSegmentSizes = array<i32: 1, 0, 1, 1>, slot_size = 1024 : i32}> : (!pto.ptr<f32, gm>, i32, i32) -> ()
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<cube>} : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

"builtin.module"() ({
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "f"}> ({
  ^bb0(%gm: !pto.ptr<f32, gm>):
    %z = "arith.constant"() <{value = 0 : i32}> : () -> i32
    // expected-error@+1 {{'pto.aic_initialize_pipe' op expects 'id' to be non-negative, but it is -1}}
    "pto.aic_initialize_pipe"(%gm, %z, %z) <{dir_mask = 1 : i8, id = -1 : i32, operandSegmentSizes = array<i32: 1, 0, 1, 1>, slot_size = 1024 : i32}> : (!pto.ptr<f32, gm>, i32, i32) -> ()
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<cube>} : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

"builtin.module"() ({
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "f"}> ({
  ^bb0(%gm: !pto.ptr<f32, gm>):
    %z = "arith.constant"() <{value = 0 : i32}> : () -> i32
    // expected-error@+1 {{'pto.aic_initialize_pipe' op expects 'slot_size' to be greater than 0, but it is 0}}
    "pto.aic_initialize_pipe"(%gm, %z, %z) <{dir_mask = 1 : i8, operandSegmentSizes = array<i32: 1, 0, 1, 1>, slot_size = 0 : i32}> : (!pto.ptr<f32, gm>, i32, i32) -> ()
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<cube>} : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

"builtin.module"() ({
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "f"}> ({
  ^bb0(%gm: !pto.ptr<f32, gm>):
    %z = "arith.constant"() <{value = 0 : i32}> : () -> i32
    // expected-error@+1 {{'pto.aic_initialize_pipe' op expects 'c2v_consumer_buf' and 'v2c_consumer_buf' to be provided together; give a constant 0 : i32 for the direction not used}}
    "pto.aic_initialize_pipe"(%gm, %z) <{dir_mask = 1 : i8, operandSegmentSizes = array<i32: 1, 0, 1, 0>, slot_size = 1024 : i32}> : (!pto.ptr<f32, gm>, i32) -> ()
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<cube>} : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

"builtin.module"() ({
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "f"}> ({
  ^bb0(%gm: !pto.ptr<f32, gm>):
    // expected-error@+1 {{'pto.aic_initialize_pipe' op expects local pipe init to provide 'c2v_consumer_buf' and 'v2c_consumer_buf'; use 'gm_slot_tensor' for globaltensor pipe entries}}
    "pto.aic_initialize_pipe"(%gm) <{dir_mask = 1 : i8, operandSegmentSizes = array<i32: 1, 0, 0, 0>, slot_size = 1024 : i32}> : (!pto.ptr<f32, gm>) -> ()
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<cube>} : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

"builtin.module"() ({
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "f"}> ({
  ^bb0(%gm: !pto.ptr<f32, gm>):
    %z = "arith.constant"() <{value = 0 : i32}> : () -> i32
    // expected-error@+1 {{'pto.aic_initialize_pipe' op expects 'local_slot_num' to be less than or equal to 4 for dir_mask = 3, but it is 5}}
    "pto.aic_initialize_pipe"(%gm, %z, %z) <{dir_mask = 3 : i8, local_slot_num = 5 : i32, operandSegmentSizes = array<i32: 1, 0, 1, 1>, slot_size = 1024 : i32}> : (!pto.ptr<f32, gm>, i32, i32) -> ()
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<cube>} : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

"builtin.module"() ({
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "f"}> ({
  ^bb0(%gm: !pto.ptr<f32, gm>):
    %z = "arith.constant"() <{value = 0 : i32}> : () -> i32
    // expected-error@+1 {{'pto.aic_initialize_pipe' op expects 'local_slot_num' to be greater than 0, but it is 0}}
    "pto.aic_initialize_pipe"(%gm, %z, %z) <{dir_mask = 1 : i8, local_slot_num = 0 : i32, operandSegmentSizes = array<i32: 1, 0, 1, 1>, slot_size = 1024 : i32}> : (!pto.ptr<f32, gm>, i32, i32) -> ()
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<cube>} : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

// entries in global memory
"builtin.module"() ({
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "f"}> ({
  ^bb0(%gm: !pto.ptr<f32, gm>):
    %view = "test.view"() : () -> !pto.tensor_view<16x16xf32>
    "pto.aic_initialize_pipe"(%view) <{dir_mask = 1 : i8, operandSegmentSizes = array<i32: 0, 1, 0, 0>, slot_size = 1024 : i32}> : (!pto.tensor_view<16x16xf32>) -> ()
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<cube>} : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

"builtin.module"() ({
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "f"}> ({
  ^bb0(%gm: !pto.ptr<f32, gm>):
    %view = "test.view"() : () -> !pto.tensor_view<16x16xf32>
    // expected-error@+1 {{'pto.aic_initialize_pipe' op globaltensor pipe init expects only 'gm_slot_tensor' and no 'gm_slot_buffer', 'c2v_consumer_buf', or 'v2c_consumer_buf'; leave those or 'gm_slot_tensor' out}}
    "pto.aic_initialize_pipe"(%gm, %view) <{dir_mask = 1 : i8, operandSegmentSizes = array<i32: 1, 1, 0, 0>, slot_size = 1024 : i32}> : (!pto.ptr<f32, gm>, !pto.tensor_view<16x16xf32>) -> ()
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<cube>} : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

"builtin.module"() ({
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "f"}> ({
  ^bb0(%gm: !pto.ptr<f32, gm>):
    %view = "test.view"() : () -> !pto.tensor_view<16x16xf32>
    // expected-error@+1 {{'pto.aic_initialize_pipe' op globaltensor pipe init does not use 'local_slot_num'; leave it out}}
    "pto.aic_initialize_pipe"(%view) <{dir_mask = 1 : i8, local_slot_num = 2 : i32, operandSegmentSizes = array<i32: 0, 1, 0, 0>, slot_size = 1024 : i32}> : (!pto.tensor_view<16x16xf32>) -> ()
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<cube>} : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

// -----

"builtin.module"() ({
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "f"}> ({
  ^bb0(%gm: !pto.ptr<f32, gm>):
    %view = "test.view"() : () -> !pto.tensor_view<16x16xf32>
    // expected-error@+1 {{'pto.aic_initialize_pipe' op globaltensor pipe entries are supported for a2/a3 l2g2l pipes; use local buffers on a5}}
    "pto.aic_initialize_pipe"(%view) <{dir_mask = 1 : i8, operandSegmentSizes = array<i32: 0, 1, 0, 0>, slot_size = 1024 : i32}> : (!pto.tensor_view<16x16xf32>) -> ()
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<cube>} : () -> ()
}) {pto.target_arch = "a5"} : () -> ()

// -----

"builtin.module"() ({
  "func.func"() <{function_type = (!pto.ptr<f32, gm>) -> (), sym_name = "f"}> ({
  ^bb0(%gm: !pto.ptr<f32, gm>):
    %view = "test.view"() : () -> !pto.tensor_view<4x16xf32>
    // expected-error@+1 {{'pto.aic_initialize_pipe' op expects 'slot_size' to equal gm_slot_tensor byte size or twice gm_slot_tensor byte size for split GlobalTensor entries (got slot_size = 1024, gm_slot_tensor byte size = 256)}}
    "pto.aic_initialize_pipe"(%view) <{dir_mask = 1 : i8, operandSegmentSizes = array<i32: 0, 1, 0, 0>, slot_size = 1024 : i32}> : (!pto.tensor_view<4x16xf32>) -> ()
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<cube>} : () -> ()
}) {pto.target_arch = "a3"} : () -> ()
