"builtin.module"() ({
  "func.func"() <{function_type = (memref<128x128xf16, 3>, index) -> (), sym_name = "f"}> ({
  ^bb0(%arg0: memref<128x128xf16, 3>, %arg1: index):
    %0 = "nvgpu.ldmatrix"(%arg0, %arg1, %arg1) <{numTiles = 4 : i32, transpose = false}> : (memref<128x128xf16, 3>, index, index) -> vector<4x2xf16>
    %1 = "nvgpu.device_async_create_group"() : () -> !nvgpu.device.async.token
    "nvgpu.device_async_wait"(%1) <{numGroups = 1 : i32}> : (!nvgpu.device.async.token) -> ()
    "func.return"() : () -> ()
  }) : () -> ()
}) : () -> ()

