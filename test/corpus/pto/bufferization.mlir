"builtin.module"() ({
  "func.func"() <{function_type = (!pto.partition_tensor_view<32x32xf32>, tensor<32x32xf32>, tensor<32x32xf16>) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: !pto.partition_tensor_view<32x32xf32>, %arg1: tensor<32x32xf32>, %arg2: tensor<32x32xf16>):
    %0 = "pto.tload"(%arg0, %arg1) <{operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0>}> : (!pto.partition_tensor_view<32x32xf32>, tensor<32x32xf32>) -> tensor<32x32xf32>
    %1 = "pto.tmov"(%0, %arg1) <{operandSegmentSizes = array<i32: 1, 1, 0, 0>, reluPreMode = #pto<relu_pre_mode no_relu>}> : (tensor<32x32xf32>, tensor<32x32xf32>) -> tensor<32x32xf32>
    %2 = "pto.tmatmul"(%arg2, %arg2, %arg1) : (tensor<32x32xf16>, tensor<32x32xf16>, tensor<32x32xf32>) -> tensor<32x32xf32>
    %3 = "pto.tmatmul.acc"(%arg1, %arg2, %arg2, %arg1) : (tensor<32x32xf32>, tensor<32x32xf16>, tensor<32x32xf16>, tensor<32x32xf32>) -> tensor<32x32xf32>
    %4 = "pto.tmatmul.bias"(%arg2, %arg2, %arg1, %arg1) : (tensor<32x32xf16>, tensor<32x32xf16>, tensor<32x32xf32>, tensor<32x32xf32>) -> tensor<32x32xf32>
    %5 = "pto.tstore"(%1, %arg1) <{atomicType = #pto<atomic_type atomic_none>, reluPreMode = #pto<relu_pre_mode no_relu>, stPhase = #pto<st_phase unspecified>}> : (tensor<32x32xf32>, tensor<32x32xf32>) -> tensor<32x32xf32>
    "func.return"() : () -> ()
  }) : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

