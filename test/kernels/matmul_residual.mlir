// out = x @ w + r needs both cores: the product is made by the cube core, the sum by the vector cores. The
// passes for such kernels are not here yet; `tensor-to-pto` refuses it and names the value that crosses.
!x = tensor<16x128xbf16>
!w = tensor<128x64xbf16>
!out = tensor<16x64xf32>
"builtin.module"() ({
  "func.func"() <{function_type = (!x, !w, !out) -> !out, sym_name = "matmul_residual"}> ({
  ^bb0(%x: !x, %w: !w, %r: !out):
    %product = "ptensor.matmul"(%x, %w) <{out_dtype = f32}> : (!x, !w) -> !out
    %sum = "ptensor.add"(%product, %r) : (!out, !out) -> !out
    "func.return"(%sum) : (!out) -> ()
  }) {jpto.kind = "incore"} : () -> ()
}) : () -> ()
