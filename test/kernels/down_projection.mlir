// The down-projection of a feed-forward layer, its matrix product: out = h @ w for 16 tokens, 2048 hidden
// features and 1024 outputs. The outputs are made in chunks of 256 columns, each summed over K in blocks of
// 128, and rounded to bf16 while they are stored.
!h = tensor<16x2048xbf16>
!w = tensor<2048x1024xbf16>
!out = tensor<16x1024xbf16>
!h_block = tensor<16x128xbf16>
!w_block = tensor<128x256xbf16>
!chunk = tensor<16x256xf32>
!rounded = tensor<16x256xbf16>
"builtin.module"() ({
  "func.func"() <{function_type = (!h, !w, !out) -> !out, sym_name = "down_projection"}> ({
  ^bb0(%h: !h, %w: !w, %out: !out):
    %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
    %c128 = "arith.constant"() <{value = 128 : index}> : () -> index
    %c256 = "arith.constant"() <{value = 256 : index}> : () -> index
    %c1024 = "arith.constant"() <{value = 1024 : index}> : () -> index
    %c2048 = "arith.constant"() <{value = 2048 : index}> : () -> index
    %result = "scf.for"(%c0, %c1024, %c256, %out) ({
    ^bb0(%n: index, %out_so_far: !out):
      %h_first = "ptensor.slice"(%h, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 16, 128>}> : (!h, index, index) -> !h_block
      %w_first = "ptensor.slice"(%w, %c0, %n) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 128, 256>}> : (!w, index, index) -> !w_block
      %first = "ptensor.matmul"(%h_first, %w_first) <{out_dtype = f32}> : (!h_block, !w_block) -> !chunk
      %sum = "scf.for"(%c128, %c2048, %c128, %first) ({
      ^bb0(%k: index, %acc: !chunk):
        %h_block = "ptensor.slice"(%h, %c0, %k) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 16, 128>}> : (!h, index, index) -> !h_block
        %w_block = "ptensor.slice"(%w, %k, %n) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 128, 256>}> : (!w, index, index) -> !w_block
        %next = "ptensor.matmul_acc"(%acc, %h_block, %w_block) : (!chunk, !h_block, !w_block) -> !chunk
        "scf.yield"(%next) : (!chunk) -> ()
      }) : (index, index, index, !chunk) -> !chunk
      // The unit that stores the accumulator rounds to nearest even.
      %rounded = "ptensor.cast"(%sum) <{mode = #tile.round<rint>, to = bf16}> : (!chunk) -> !rounded
      %out_next = "ptensor.assemble"(%out_so_far, %rounded, %c0, %n) : (!out, !rounded, index, index) -> !out
      "scf.yield"(%out_next) : (!out) -> ()
    }) : (index, index, index, !out) -> !out
    "func.return"(%result) : (!out) -> ()
  }) {jpto.kind = "incore"} : () -> ()
}) : () -> ()
