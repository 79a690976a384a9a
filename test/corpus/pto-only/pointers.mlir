"builtin.module"() ({
  "func.func"() <{function_type = (!pto.ptr<f32, gm>, !pto.ptr<f16, ub>, memref<64xf32, #pto.address_space<gm>>, i64, index, f32) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: !pto.ptr<f32, gm>, %arg1: !pto.ptr<f16, ub>, %arg2: memref<64xf32, #pto.address_space<gm>>, %arg3: i64, %arg4: index, %arg5: f32):
    %0 = "pto.addptr"(%arg0, %arg4) : (!pto.ptr<f32, gm>, index) -> !pto.ptr<f32, gm>
    %1 = "pto.addptr"(%arg1, %arg4) : (!pto.ptr<f16, ub>, index) -> !pto.ptr<f16, ub>
    %2 = "pto.castptr"(%arg3) : (i64) -> !pto.ptr<f32, ub>
    %3 = "pto.castptr"(%2) : (!pto.ptr<f32, ub>) -> !pto.ptr<i8, ub>
    %4 = "pto.castptr"(%3) : (!pto.ptr<i8, ub>) -> i64
    %5 = "pto.castptr"(%arg2) : (memref<64xf32, #pto.address_space<gm>>) -> !pto.ptr<f32, gm>
    %6 = "pto.load_scalar"(%0, %arg4) : (!pto.ptr<f32, gm>, index) -> f32
    %7 = "pto.load_scalar"(%arg2, %arg4) : (memref<64xf32, #pto.address_space<gm>>, index) -> f32
    "pto.store_scalar"(%arg0, %arg4, %6) : (!pto.ptr<f32, gm>, index, f32) -> ()
    "pto.store_scalar"(%arg2, %arg4, %arg5) : (memref<64xf32, #pto.address_space<gm>>, index, f32) -> ()
    %8 = "pto.declare_local_array"() : () -> !pto.local_array<4x8xf32>
    %9 = "pto.local_array_get"(%8, %arg4, %arg4) : (!pto.local_array<4x8xf32>, index, index) -> f32
    "pto.local_array_set"(%8, %arg4, %arg4, %9) : (!pto.local_array<4x8xf32>, index, index, f32) -> ()
    %10 = "pto.declare_eventid_array"() : () -> !pto.eventid_array<4>
    %11 = "pto.eventid_array_get"(%10, %arg4) : (!pto.eventid_array<4>, index) -> index
    "pto.eventid_array_set"(%10, %arg4, %11) : (!pto.eventid_array<4>, index, index) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) {pto.target_arch = "a3"} : () -> ()

