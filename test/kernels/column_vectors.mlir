// Merges two partial results of attention over different keys. Each comes with the logarithm of its sum of
// exponentials, a column with one number a row: the weights are exp(lse - max), divided by their sum.
!matrix = tensor<64x128xf32>
!column = tensor<64x1xf32>
"builtin.module"() ({
  "func.func"() <{function_type = (!matrix, !column, !matrix, !column, !matrix) -> !matrix, sym_name = "merge_partials"}> ({
  ^bb0(%o1: !matrix, %lse1: !column, %o2: !matrix, %lse2: !column, %out: !matrix):
    %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
    %max = "ptensor.maximum"(%lse1, %lse2) : (!column, !column) -> !column
    %below1 = "ptensor.sub"(%lse1, %max) : (!column, !column) -> !column
    %below2 = "ptensor.sub"(%lse2, %max) : (!column, !column) -> !column
    %w1 = "ptensor.exp"(%below1) : (!column) -> !column
    %w2 = "ptensor.exp"(%below2) : (!column) -> !column
    %both = "ptensor.add"(%w1, %w2) : (!column, !column) -> !column
    %share = "ptensor.recip"(%both) : (!column) -> !column
    %share1 = "ptensor.mul"(%w1, %share) : (!column, !column) -> !column
    %share2 = "ptensor.mul"(%w2, %share) : (!column, !column) -> !column
    %part1 = "ptensor.row_expand_mul"(%o1, %share1) : (!matrix, !column) -> !matrix
    %part2 = "ptensor.row_expand_mul"(%o2, %share2) : (!matrix, !column) -> !matrix
    %merged = "ptensor.add"(%part1, %part2) : (!matrix, !matrix) -> !matrix
    %result = "ptensor.assemble"(%out, %merged, %c0, %c0) : (!matrix, !matrix, index, index) -> !matrix
    "func.return"(%result) : (!matrix) -> ()
  }) {jpto.kind = "incore"} : () -> ()
}) : () -> ()
