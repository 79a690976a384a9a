#blocked = #ttg.blocked<{sizePerThread = [1], threadsPerWarp = [32], warpsPerCTA = [4], order = [0]}>
"builtin.module"() ({
  "tt.func"() <{sym_name = "add_kernel", function_type = (!tt.ptr<f32>, i32) -> ()}> ({
  ^bb0(%x_ptr: !tt.ptr<f32>, %n: i32):
    %pid = "tt.get_program_id"() {axis = 0 : i32} : () -> i32
    %range = "tt.make_range"() {start = 0 : i32, end = 1024 : i32} : () -> tensor<1024xi32, #blocked>
    %splat = "tt.splat"(%x_ptr) : (!tt.ptr<f32>) -> tensor<1024x!tt.ptr<f32>, #blocked>
    %ptrs = "tt.addptr"(%splat, %range) : (tensor<1024x!tt.ptr<f32>, #blocked>, tensor<1024xi32, #blocked>) -> tensor<1024x!tt.ptr<f32>, #blocked>
    %v = "tt.load"(%ptrs) <{boundaryCheck = array<i32>, cache = 1 : i32, evict = 1 : i32, isVolatile = false}> : (tensor<1024x!tt.ptr<f32>, #blocked>) -> tensor<1024xf32, #blocked>
    "tt.return"() : () -> ()
  }) : () -> ()
}) {"ttg.num-warps" = 4 : i32, ttg.target = "cuda:90"} : () -> ()
