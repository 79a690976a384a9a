// One step of an all-reduce between two ranks: waits until the peer has stored its partial result, adds it to
// the own one, stores the sum and tells the peer that it may be read.
//
// %peer_partial lies in this rank's window, where the peer writes; %stored is this rank's cell, which the
// peer increments; %summed is the peer's.
!matrix = tensor<32x256xf32>
!signal = tensor<1xi32>
"builtin.module"() ({
  "func.func"() <{function_type = (!matrix, !matrix, !matrix, !signal, !signal, index) -> !matrix, sym_name = "peer_add"}> ({
  ^bb0(%partial: !matrix, %peer_partial: !matrix, %out: !matrix, %stored: !signal, %summed: !signal, %step: index):
    %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
    %c1 = "arith.constant"() <{value = 1 : index}> : () -> index
    %count = "arith.addi"(%step, %c1) <{overflowFlags = #arith.overflow<none>}> : (index, index) -> index
    %mine = "tile.load"(%partial, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 32, 256>, target_memory = #tile.space<vec>}> : (!matrix, index, index) -> !tile.tile<32x256xf32, vec>
    "comm.wait"(%stored, %count) <{cmp = "ge"}> : (!signal, index) -> ()
    %theirs = "tile.load"(%peer_partial, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 32, 256>, target_memory = #tile.space<vec>}> : (!matrix, index, index) -> !tile.tile<32x256xf32, vec>
    %sum = "tile.add"(%mine, %theirs) : (!tile.tile<32x256xf32, vec>, !tile.tile<32x256xf32, vec>) -> !tile.tile<32x256xf32, vec>
    %result = "tile.store"(%sum, %out, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 1, 2, 0>}> : (!tile.tile<32x256xf32, vec>, !matrix, index, index) -> !matrix
    "comm.notify"(%summed, %count) <{op = "set"}> : (!signal, index) -> ()
    "func.return"(%result) : (!matrix) -> ()
  }) {jpto.kind = "incore"} : () -> ()
}) : () -> ()
