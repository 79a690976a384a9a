// RUN: jpto-opt %s --convert-tensor-to-tile --split-input-file --verify-diagnostics

// What cannot be done on tiles is reported where the author asked for it.

"func.func"() <{sym_name = "column_left", function_type = (tensor<16x1xf32>, tensor<16x64xf32>) -> tensor<16x64xf32>}> ({
^bb0(%c: tensor<16x1xf32>, %x: tensor<16x64xf32>):
  // expected-error@+1 {{'ptensor.sub' op has a column on the left, which cannot be swapped: expand it first with ptensor.row_expand}}
  %0 = "ptensor.sub"(%c, %x) : (tensor<16x1xf32>, tensor<16x64xf32>) -> tensor<16x64xf32>
  "func.return"(%0) : (tensor<16x64xf32>) -> ()
}) {jpto.kind = "incore"} : () -> ()

// -----

"func.func"() <{sym_name = "row_left", function_type = (tensor<1x64xf32>, tensor<16x64xf32>) -> tensor<16x64xf32>}> ({
^bb0(%r: tensor<1x64xf32>, %x: tensor<16x64xf32>):
  // expected-error@+1 {{'ptensor.div' op has a row on the left, which cannot be swapped: expand it first with ptensor.col_expand}}
  %0 = "ptensor.div"(%r, %x) : (tensor<1x64xf32>, tensor<16x64xf32>) -> tensor<16x64xf32>
  "func.return"(%0) : (tensor<16x64xf32>) -> ()
}) {jpto.kind = "incore"} : () -> ()

// -----

// The greater of -0 and +0 depends on the order.
"func.func"() <{sym_name = "maximum_left", function_type = (tensor<16x1xf32>, tensor<16x64xf32>) -> tensor<16x64xf32>}> ({
^bb0(%c: tensor<16x1xf32>, %x: tensor<16x64xf32>):
  // expected-error@+1 {{'ptensor.maximum' op has a column on the left, which cannot be swapped}}
  %0 = "ptensor.maximum"(%c, %x) : (tensor<16x1xf32>, tensor<16x64xf32>) -> tensor<16x64xf32>
  "func.return"(%0) : (tensor<16x64xf32>) -> ()
}) {jpto.kind = "incore"} : () -> ()

// -----

"func.func"() <{sym_name = "both_stretch", function_type = (tensor<16x1xf32>, tensor<1x64xf32>) -> tensor<16x64xf32>}> ({
^bb0(%c: tensor<16x1xf32>, %r: tensor<1x64xf32>):
  // expected-error@+1 {{'ptensor.add' op broadcasts tiles of '!tile.tile<16x1xf32, vec>' and '!tile.tile<1x64xf32, vec>'; a tile can be joined with a column [..,M,1] or a row [..,1,N] of its own extents}}
  %0 = "ptensor.add"(%c, %r) : (tensor<16x1xf32>, tensor<1x64xf32>) -> tensor<16x64xf32>
  "func.return"(%0) : (tensor<16x64xf32>) -> ()
}) {jpto.kind = "incore"} : () -> ()

// -----

"func.func"() <{sym_name = "remainder", function_type = (tensor<16x64xf32>, tensor<16x1xf32>) -> tensor<16x64xf32>}> ({
^bb0(%x: tensor<16x64xf32>, %c: tensor<16x1xf32>):
  // expected-error@+1 {{'ptensor.fmod' op has no form for a vector operand; expand it first}}
  %0 = "ptensor.fmod"(%x, %c) : (tensor<16x64xf32>, tensor<16x1xf32>) -> tensor<16x64xf32>
  "func.return"(%0) : (tensor<16x64xf32>) -> ()
}) {jpto.kind = "incore"} : () -> ()

// -----

"func.func"() <{sym_name = "divide_integers", function_type = (tensor<16x64xi32>, tensor<16x1xi32>) -> tensor<16x64xi32>}> ({
^bb0(%x: tensor<16x64xi32>, %c: tensor<16x1xi32>):
  // expected-error@+1 {{'ptensor.div' op divides elements of 'i32' by a column; f16 and f32 can be}}
  %0 = "ptensor.div"(%x, %c) : (tensor<16x64xi32>, tensor<16x1xi32>) -> tensor<16x64xi32>
  "func.return"(%0) : (tensor<16x64xi32>) -> ()
}) {jpto.kind = "incore"} : () -> ()

// -----

"func.func"() <{sym_name = "divide_exactly", function_type = (tensor<16x64xf32>, tensor<16x1xf32>) -> tensor<16x64xf32>}> ({
^bb0(%x: tensor<16x64xf32>, %c: tensor<16x1xf32>):
  // expected-error@+1 {{'ptensor.div' op cannot divide by a column with high precision}}
  %0 = "ptensor.div"(%x, %c) <{precision = #tile.precision<high>}> : (tensor<16x64xf32>, tensor<16x1xf32>) -> tensor<16x64xf32>
  "func.return"(%0) : (tensor<16x64xf32>) -> ()
}) {jpto.kind = "incore"} : () -> ()

// -----

!some = tensor<16x1xf32, #ptensor.view<valid = [8, 1]>>
"func.func"() <{sym_name = "divisor_not_valid", function_type = (tensor<16x64xf32>, !some) -> tensor<16x64xf32>}> ({
^bb0(%x: tensor<16x64xf32>, %c: !some):
  // expected-error@+1 {{'ptensor.div' op divides rows that are valid by a column whose rows may not be: '!tile.tile<16x64xf32, vec>' by '!tile.tile<16x1xf32, vec, valid=8x1>'}}
  %0 = "ptensor.div"(%x, %c) : (tensor<16x64xf32>, !some) -> tensor<16x64xf32>
  "func.return"(%0) : (tensor<16x64xf32>) -> ()
}) {jpto.kind = "incore"} : () -> ()

// -----

"func.func"() <{sym_name = "float_on_integers", function_type = (tensor<16x64xi32>) -> tensor<16x64xi32>}> ({
^bb0(%x: tensor<16x64xi32>):
  %s = "arith.constant"() <{value = 0.5 : f32}> : () -> f32
  // expected-error@+1 {{'ptensor.subs' op cannot use 5.000000e-01 : f32 with elements of 'i32'}}
  %0 = "ptensor.subs"(%x, %s) : (tensor<16x64xi32>, f32) -> tensor<16x64xi32>
  "func.return"(%0) : (tensor<16x64xi32>) -> ()
}) {jpto.kind = "incore"} : () -> ()

// -----

"func.func"() <{sym_name = "too_large", function_type = (tensor<512x1024xf32>) -> tensor<512x1024xf32>}> ({
^bb0(%x: tensor<512x1024xf32>):
  // expected-error@+1 {{'ptensor.exp' op needs a tile of 2097152 bytes in vec, which has 188416 bytes: work on windows of the tensor}}
  %0 = "ptensor.exp"(%x) : (tensor<512x1024xf32>) -> tensor<512x1024xf32>
  "func.return"(%0) : (tensor<512x1024xf32>) -> ()
}) {jpto.kind = "incore"} : () -> ()

// -----

"func.func"() <{sym_name = "create_too_large", function_type = (tensor<16x64xf32>) -> tensor<16x64xf32>}> ({
^bb0(%x: tensor<16x64xf32>):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  // expected-error@+1 {{'ptensor.create' op needs a tile of 262144 bytes in vec, which has 188416 bytes: work on windows of the tensor}}
  %0 = "ptensor.create"() : () -> tensor<1024x64xf32>
  %1 = "ptensor.assemble"(%0, %x, %c0, %c0) : (tensor<1024x64xf32>, tensor<16x64xf32>, index, index) -> tensor<1024x64xf32>
  %2 = "ptensor.neg"(%1) : (tensor<1024x64xf32>) -> tensor<1024x64xf32>
  %3 = "ptensor.slice"(%2, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 16, 64>}> : (tensor<1024x64xf32>, index, index) -> tensor<16x64xf32>
  "func.return"(%3) : (tensor<16x64xf32>) -> ()
}) {jpto.kind = "incore"} : () -> ()

// -----

"func.func"() <{sym_name = "unknown_extents", function_type = (tensor<?x64xf32>) -> tensor<?x64xf32>}> ({
^bb0(%x: tensor<?x64xf32>):
  // expected-error@+1 {{'ptensor.exp' op needs all of a tensor of type 'tensor<?x64xf32>', whose extents are not known: take a ptensor.slice of it}}
  %0 = "ptensor.exp"(%x) : (tensor<?x64xf32>) -> tensor<?x64xf32>
  "func.return"(%0) : (tensor<?x64xf32>) -> ()
}) {jpto.kind = "incore"} : () -> ()

// -----

"func.func"() <{sym_name = "view_of_tile", function_type = (tensor<16x64xf32>) -> tensor<64x16xf32>}> ({
^bb0(%x: tensor<16x64xf32>):
  %0 = "ptensor.exp"(%x) : (tensor<16x64xf32>) -> tensor<16x64xf32>
  // expected-error@+1 {{'ptensor.view' op views a tensor computed in this function, which is a tile; ptensor.reshape it}}
  %1 = "ptensor.view"(%0) : (tensor<16x64xf32>) -> tensor<64x16xf32>
  "func.return"(%1) : (tensor<64x16xf32>) -> ()
}) {jpto.kind = "incore"} : () -> ()

// -----

"func.func"() <{sym_name = "atomic_on_tile", function_type = (tensor<16x64xf32>) -> tensor<16x64xf32>}> ({
^bb0(%x: tensor<16x64xf32>):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %0 = "ptensor.exp"(%x) : (tensor<16x64xf32>) -> tensor<16x64xf32>
  // expected-error@+1 {{'ptensor.assemble' op adds atomically to a tile; only tensors in global memory can be}}
  %1 = "ptensor.assemble"(%0, %x, %c0, %c0) <{atomic = #tile.atomic<add>}> : (tensor<16x64xf32>, tensor<16x64xf32>, index, index) -> tensor<16x64xf32>
  "func.return"(%1) : (tensor<16x64xf32>) -> ()
}) {jpto.kind = "incore"} : () -> ()

// -----

"func.func"() <{sym_name = "two_ways", function_type = (tensor<16x64xf32>, tensor<16x64xf32>, f32) -> tensor<16x64xf32>}> ({
^bb0(%x: tensor<16x64xf32>, %out: tensor<16x64xf32>, %s: f32):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  // expected-note@+1 {{a tile is stored here}}
  %0 = "ptensor.assemble"(%out, %x, %c0, %c0) : (tensor<16x64xf32>, tensor<16x64xf32>, index, index) -> tensor<16x64xf32>
  // expected-error@+1 {{'ptensor.write' op writes an element of a tensor that tiles are stored into as well}}
  %1 = "ptensor.write"(%0, %c0, %c0, %s) : (tensor<16x64xf32>, index, index, f32) -> tensor<16x64xf32>
  "func.return"(%1) : (tensor<16x64xf32>) -> ()
}) {jpto.kind = "incore"} : () -> ()

// -----

"func.func"() <{sym_name = "tile_rule", function_type = (tensor<16x64xbf16>) -> tensor<16x1xbf16>}> ({
^bb0(%x: tensor<16x64xbf16>):
  // expected-error@+1 {{'tile.row_sum' op cannot reduce elements of type 'bf16'; expects i16, i32, f16 or f32}}
  %0 = "ptensor.row_sum"(%x) : (tensor<16x64xbf16>) -> tensor<16x1xbf16>
  "func.return"(%0) : (tensor<16x1xbf16>) -> ()
}) {jpto.kind = "incore"} : () -> ()

// -----

"func.func"() <{sym_name = "other_layout", function_type = (tensor<16x1xf32>, index) -> tensor<16x1xf32>}> ({
^bb0(%x: tensor<16x1xf32>, %n: index):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %c1 = "arith.constant"() <{value = 1 : index}> : () -> index
  // expected-error@+1 {{'scf.for' op carries a value that begins as '!tile.tile<16x1xf32, vec>' and goes on as '!tile.tile<16x1xf32, vec, valid=8x1>'}}
  %0 = "scf.for"(%c0, %n, %c1, %x) ({
  ^bb0(%i: index, %a: tensor<16x1xf32>):
    %c8 = "arith.constant"() <{value = 8 : index}> : () -> index
    %1 = "ptensor.set_validshape"(%a, %c8, %c1) : (tensor<16x1xf32>, index, index) -> tensor<16x1xf32, #ptensor.view<valid = [8, 1]>>
    %2 = "ptensor.reshape"(%1) : (tensor<16x1xf32, #ptensor.view<valid = [8, 1]>>) -> tensor<1x16x1xf32, #ptensor.view<valid = [1, 8, 1]>>
    %3 = "ptensor.reshape"(%2) : (tensor<1x16x1xf32, #ptensor.view<valid = [1, 8, 1]>>) -> tensor<16x1xf32, #ptensor.view<valid = [8, 1]>>
    %4 = "ptensor.maximum"(%3, %a) : (tensor<16x1xf32, #ptensor.view<valid = [8, 1]>>, tensor<16x1xf32>) -> tensor<16x1xf32>
    "scf.yield"(%4) : (tensor<16x1xf32>) -> ()
  }) : (index, index, index, tensor<16x1xf32>) -> tensor<16x1xf32>
  "func.return"(%0) : (tensor<16x1xf32>) -> ()
}) {jpto.kind = "incore"} : () -> ()

// -----

"func.func"() <{sym_name = "escapes", function_type = (tensor<16x64xf32>) -> tensor<16x64xf32>}> ({
^bb0(%x: tensor<16x64xf32>):
  %0 = "ptensor.exp"(%x) : (tensor<16x64xf32>) -> tensor<16x64xf32>
  // expected-error@+1 {{'func.call' op uses a tensor computed in this function as operand #0, which is a tile: '!tile.tile<16x64xf32, vec>'}}
  %1 = "func.call"(%0) <{callee = @other}> : (tensor<16x64xf32>) -> tensor<16x64xf32>
  "func.return"(%1) : (tensor<16x64xf32>) -> ()
}) {jpto.kind = "incore"} : () -> ()
"func.func"() <{sym_name = "other", function_type = (tensor<16x64xf32>) -> tensor<16x64xf32>, sym_visibility = "private"}> ({}) : () -> ()
