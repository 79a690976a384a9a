"builtin.module"() ({
  "func.func"() <{function_type = (!pto.ptr<f32, gm>, !pto.ptr<f32, ub>, index) -> (), sym_name = "k"}> ({
  ^bb0(%arg0: !pto.ptr<f32, gm>, %arg1: !pto.ptr<f32, ub>, %arg2: index):
    %0 = "arith.constant"() <{value = 0 : i64}> : () -> i64
    %1 = "arith.constant"() <{value = 64 : index}> : () -> index
    "pto.mte_gm_ub"(%arg0, %arg1, %0) <{l2_cache_ctl = 0 : i64, operandSegmentSizes = array<i32: 1, 1, 0, 1>}> : (!pto.ptr<f32, gm>, !pto.ptr<f32, ub>, i64) -> ()
    "pto.copy_gm_to_ubuf"(%arg0, %arg1, %0, %0) <{data_select_bit = false}> : (!pto.ptr<f32, gm>, !pto.ptr<f32, ub>, i64, i64) -> ()
    "pto.set_flag"() <{dst_pipe = #pto.pipe<PIPE_V>, event_id = #pto.event<EVENT_ID0>, src_pipe = #pto.pipe<PIPE_MTE2>}> : () -> ()
    "pto.vecscope"() ({
      %2 = "pto.pset_b32"() <{pattern = "PAT_ALL"}> : () -> !pto.mask<b32>
      %3:2 = "pto.plt_b32"(%0) : (i64) -> (!pto.mask<b32>, i64)
      %4 = "pto.vlds"(%arg1, %arg2) <{dist = "NORM"}> : (!pto.ptr<f32, ub>, index) -> !pto.vreg<64xf32>
      %5 = "pto.vldas"(%arg1) : (!pto.ptr<f32, ub>) -> !pto.align
      %6:3 = "pto.vldus"(%arg1, %5) : (!pto.ptr<f32, ub>, !pto.align) -> (!pto.vreg<64xf32>, !pto.align, !pto.ptr<f32, ub>)
      %7 = "pto.vadd"(%4, %6#0, %2) : (!pto.vreg<64xf32>, !pto.vreg<64xf32>, !pto.mask<b32>) -> !pto.vreg<64xf32>
      %8 = "pto.vcvt"(%7, %3#0) <{part = "EVEN", rnd = "R", sat = "SAT"}> : (!pto.vreg<64xf32>, !pto.mask<b32>) -> !pto.vreg<128xf16>
      %9 = "pto.pbitcast"(%2) : (!pto.mask<b32>) -> !pto.mask<b16>
      "pto.vsts"(%7, %arg1, %arg2, %2) <{dist = "NORM_B32"}> {no_alias} : (!pto.vreg<64xf32>, !pto.ptr<f32, ub>, index, !pto.mask<b32>) -> ()
      "pto.mem_bar"() <{kind = "VST_VLD"}> : () -> ()
    }) : () -> ()
    "pto.strict_vecscope"(%arg1, %1) ({
    ^bb0(%arg3: !pto.ptr<f32, ub>, %arg4: index):
      "pto.vsstb"(%arg3, %arg4) : (!pto.ptr<f32, ub>, index) -> ()
    }) : (!pto.ptr<f32, ub>, index) -> ()
    "func.return"() : () -> ()
  }) {pto.aicore, pto.kernel_kind = #pto.kernel_kind<vector>} : () -> ()
}) {pto.target_arch = "a5"} : () -> ()

