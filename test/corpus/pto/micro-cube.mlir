"builtin.module"() ({
  "func.func"() <{function_type = (!pto.ptr<f16, l1>, !pto.ptr<f16, l0a>, !pto.ptr<f16, l0b>, !pto.ptr<f32, l0c>, i64) -> (), sym_name = "k"}> ({
  ^bb0(%arg0: !pto.ptr<f16, l1>, %arg1: !pto.ptr<f16, l0a>, %arg2: !pto.ptr<f16, l0b>, %arg3: !pto.ptr<f32, l0c>, %arg4: i64):
    %0 = "arith.constant"() <{value = true}> : () -> i1
    "pto.load_cbuf_to_ca"(%arg0, %arg1, %arg4, %arg4) : (!pto.ptr<f16, l1>, !pto.ptr<f16, l0a>, i64, i64) -> ()
    "pto.mte_l1_l0b"(%arg0, %arg2, %arg4, %arg4) <{transpose}> : (!pto.ptr<f16, l1>, !pto.ptr<f16, l0b>, i64, i64) -> ()
    "pto.mad"(%arg1, %arg2, %arg3, %arg4, %arg4, %arg4) <{disable_gemv = false, unit_flag = 0 : i32}> : (!pto.ptr<f16, l0a>, !pto.ptr<f16, l0b>, !pto.ptr<f32, l0c>, i64, i64, i64) -> ()
    "pto.mad_acc"(%arg1, %arg2, %arg3, %arg4, %arg4, %arg4) <{tf32_mode = #pto<tf32_mode round_even>}> : (!pto.ptr<f16, l0a>, !pto.ptr<f16, l0b>, !pto.ptr<f32, l0c>, i64, i64, i64) -> ()
    "pto.mte_l0c_gm"(%arg3, %0) <{operandSegmentSizes = array<i32: 1, 0, 1>, pre_quant = #pto<quant_pre F322F16>}> : (!pto.ptr<f32, l0c>, i1) -> ()
    "func.return"() : () -> ()
  }) {pto.kernel_kind = #pto.kernel_kind<cube>} : () -> ()
}) {pto.target_arch = "a5"} : () -> ()

