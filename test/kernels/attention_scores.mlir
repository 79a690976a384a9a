// Scores of 32 queries against 256 keys, q @ k^T: the keys are stored one a row, and are read transposed.
!q = tensor<32x128xbf16>
!k = tensor<256x128xbf16>
!k_block = tensor<64x128xbf16>
!scores = tensor<32x256xf32>
!block = tensor<32x64xf32>
"builtin.module"() ({
  "func.func"() <{function_type = (!q, !k, !scores) -> !scores, sym_name = "attention_scores"}> ({
  ^bb0(%q: !q, %k: !k, %scores: !scores):
    %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
    %c64 = "arith.constant"() <{value = 64 : index}> : () -> index
    %c256 = "arith.constant"() <{value = 256 : index}> : () -> index
    %result = "scf.for"(%c0, %c256, %c64, %scores) ({
    ^bb0(%key: index, %scores_so_far: !scores):
      %keys = "ptensor.slice"(%k, %key, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 64, 128>}> : (!k, index, index) -> !k_block
      %qk = "ptensor.matmul"(%q, %keys) <{b_trans = true, out_dtype = f32}> : (!q, !k_block) -> !block
      %scores_next = "ptensor.assemble"(%scores_so_far, %qk, %c0, %key) : (!scores, !block, index, index) -> !scores
      "scf.yield"(%scores_next) : (!scores) -> ()
    }) : (index, index, index, !scores) -> !scores
    "func.return"(%result) : (!scores) -> ()
  }) {jpto.kind = "incore"} : () -> ()
}) : () -> ()
