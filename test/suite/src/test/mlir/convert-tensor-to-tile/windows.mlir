// RUN: jpto-opt %s --convert-tensor-to-tile | FileCheck %s

// Windows and elements that are read and written.

// CHECK-LABEL: sym_name = "slices"
// CHECK: [[W:%.*]] = "tile.load"({{.*}}) <{operandSegmentSizes = array<i32: 1, 3, 0>, shape = array<i64: 1, 16, 64>, target_memory = #tile.space<vec>}> : {{.*}} -> !tile.tile<1x16x64xf32, vec>
// CHECK: [[A:%.*]] = "tile.reshape"([[W]]) : (!tile.tile<1x16x64xf32, vec>) -> !tile.tile<16x64xf32, vec>
// CHECK: [[B:%.*]] = "tile.load"
// A window of what is a tile by then is a window of that.
// CHECK: "tile.slice"([[A]], {{.*}}) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 16, 32>}>
"func.func"() <{sym_name = "slices", function_type = (tensor<4x16x64xf32>, index) -> (tensor<16x32xf32>, tensor<1x16x64xf32>)}> ({
^bb0(%x: tensor<4x16x64xf32>, %i: index):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %0 = "ptensor.slice"(%x, %i, %c0, %c0) <{drop_dims = array<i64: 0>, operandSegmentSizes = array<i32: 1, 3, 0>, shape = array<i64: 1, 16, 64>}> : (tensor<4x16x64xf32>, index, index, index) -> tensor<16x64xf32>
  %1 = "ptensor.slice"(%x, %c0, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 3, 0>, shape = array<i64: 1, 16, 64>}> : (tensor<4x16x64xf32>, index, index, index) -> tensor<1x16x64xf32>
  %2 = "ptensor.exp"(%0) : (tensor<16x64xf32>) -> tensor<16x64xf32>
  %3 = "ptensor.slice"(%0, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 16, 32>}> : (tensor<16x64xf32>, index, index) -> tensor<16x32xf32>
  "func.return"(%3, %1) : (tensor<16x32xf32>, tensor<1x16x64xf32>) -> ()
}) {jpto.kind = "incore"} : () -> ()

// How much is valid of a window that begins anywhere in a partly valid tensor is computed, and so is how
// much of it lies inside a tensor that it may leave.
// CHECK-LABEL: sym_name = "narrowed"
// CHECK: ^bb0({{%.*}}: {{.*}}, [[OPEN:%[a-z0-9]+]]: tensor<?x64xf32>, [[I:%[a-z0-9]+]]: index,
// CHECK: [[LEFT:%.*]] = "arith.subi"([[TEN:%.*]], [[I]])
// CHECK: [[SOME:%.*]] = "arith.maxsi"([[LEFT]], {{.*}})
// CHECK: [[N:%.*]] = "arith.minsi"([[SOME]], {{.*}})
// CHECK: "tile.load"({{.*}}, [[I]], {{%.*}}, [[N]], {{%.*}}) <{operandSegmentSizes = array<i32: 1, 2, 2>{{.*}} -> !tile.tile<16x64xf32, vec, valid=?x64>
// CHECK: [[ROWS:%.*]] = "ptensor.dim"([[OPEN]]) <{axis = 0 : i64}>
// CHECK: [[OVER:%.*]] = "arith.subi"([[ROWS]], [[I]])
// CHECK: "tile.load"([[OPEN]]{{.*}} <{clamp = true, operandSegmentSizes = array<i32: 1, 2, 2>
"func.func"() <{sym_name = "narrowed", function_type = (tensor<64x64xf32, #ptensor.view<valid = [10, 64]>>, tensor<?x64xf32>, index) -> (tensor<16x64xf32, #ptensor.view<valid = [?, 64]>>, tensor<16x64xf32, #ptensor.view<valid = [?, 64]>>)}> ({
^bb0(%x: tensor<64x64xf32, #ptensor.view<valid = [10, 64]>>, %open: tensor<?x64xf32>, %i: index):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %0 = "ptensor.slice"(%x, %i, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 16, 64>}> : (tensor<64x64xf32, #ptensor.view<valid = [10, 64]>>, index, index) -> tensor<16x64xf32, #ptensor.view<valid = [?, 64]>>
  %1 = "ptensor.slice"(%open, %i, %c0) <{clamp = true, operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 16, 64>}> : (tensor<?x64xf32>, index, index) -> tensor<16x64xf32, #ptensor.view<valid = [?, 64]>>
  "func.return"(%0, %1) : (tensor<16x64xf32, #ptensor.view<valid = [?, 64]>>, tensor<16x64xf32, #ptensor.view<valid = [?, 64]>>) -> ()
}) {jpto.kind = "incore"} : () -> ()

// A tensor made to be computed with is a tile that others are written into.
// CHECK-LABEL: sym_name = "tile_to_tile"
// CHECK: [[T:%.*]] = "tile.create"() <{target_memory = #tile.space<vec>}> : () -> !tile.tile<16x128xf32, vec>
// CHECK: [[A:%.*]] = "tile.assemble"([[T]], {{.*}}) : (!tile.tile<16x128xf32, vec>, !tile.tile<16x64xf32, vec>, index, index) -> !tile.tile<16x128xf32, vec>
// CHECK: "tile.cast"({{%.*}}) <{mode = #tile.round<rint>, to = f16}>
"func.func"() <{sym_name = "tile_to_tile", function_type = (tensor<16x64xf32>) -> tensor<16x128xf16>}> ({
^bb0(%x: tensor<16x64xf32>):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %c64 = "arith.constant"() <{value = 64 : index}> : () -> index
  %0 = "ptensor.create"() : () -> tensor<16x128xf32>
  %1 = "ptensor.assemble"(%0, %x, %c0, %c0) : (tensor<16x128xf32>, tensor<16x64xf32>, index, index) -> tensor<16x128xf32>
  %2 = "ptensor.assemble"(%1, %x, %c0, %c64) : (tensor<16x128xf32>, tensor<16x64xf32>, index, index) -> tensor<16x128xf32>
  %3 = "ptensor.cast"(%2) <{mode = #tile.round<rint>, to = f16}> : (tensor<16x128xf32>) -> tensor<16x128xf16>
  "func.return"(%3) : (tensor<16x128xf16>) -> ()
}) {jpto.kind = "incore"} : () -> ()

// One made to be written and returned, however large, becomes an argument.
// CHECK-LABEL: arg_attrs = [{}, {jpto.direction = "out"}], function_type = (tensor<1024x1024xf32>, tensor<1024x1024xf32>) -> tensor<1024x1024xf32>, sym_name = "output"
// CHECK: ^bb0([[X:%.*]]: tensor<1024x1024xf32>, [[OUT:%.*]]: tensor<1024x1024xf32>):
// CHECK: [[R:%.*]] = "scf.for"({{.*}}, [[OUT]])
// CHECK: ^bb0({{.*}}, [[SO_FAR:%.*]]: tensor<1024x1024xf32>):
// CHECK: [[S:%.*]] = "tile.store"({{.*}}, [[SO_FAR]]
// CHECK: "scf.yield"([[S]])
// CHECK: "func.return"([[R]])
"func.func"() <{sym_name = "output", function_type = (tensor<1024x1024xf32>) -> tensor<1024x1024xf32>}> ({
^bb0(%x: tensor<1024x1024xf32>):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %c16 = "arith.constant"() <{value = 16 : index}> : () -> index
  %c1024 = "arith.constant"() <{value = 1024 : index}> : () -> index
  %0 = "ptensor.create"() : () -> tensor<1024x1024xf32>
  %1 = "scf.for"(%c0, %c1024, %c16, %0) ({
  ^bb0(%i: index, %so_far: tensor<1024x1024xf32>):
    %2 = "ptensor.slice"(%x, %i, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 16, 1024>}> : (tensor<1024x1024xf32>, index, index) -> tensor<16x1024xf32>
    %3 = "ptensor.exp"(%2) : (tensor<16x1024xf32>) -> tensor<16x1024xf32>
    %4 = "ptensor.assemble"(%so_far, %3, %i, %c0) : (tensor<1024x1024xf32>, tensor<16x1024xf32>, index, index) -> tensor<1024x1024xf32>
    "scf.yield"(%4) : (tensor<1024x1024xf32>) -> ()
  }) : (index, index, index, tensor<1024x1024xf32>) -> tensor<1024x1024xf32>
  "func.return"(%1) : (tensor<1024x1024xf32>) -> ()
}) {jpto.kind = "incore"} : () -> ()

// Elements in memory are read and written there, those of a tile in the tile; the extent of a tile is known.
// CHECK-LABEL: arg_attrs = [{}, {jpto.direction = "inout"}, {}, {jpto.direction = "out"}]
// CHECK: [[V:%.*]] = "ptensor.read"([[X:%.*]], [[I:%.*]], [[I]]) : (tensor<16x64xf32>, index, index) -> f32
// CHECK: "ptensor.write"({{.*}}, [[V]]) : (tensor<16x64xf32>, index, index, f32) -> tensor<16x64xf32>
// CHECK: [[U:%.*]] = "tile.read"([[Y:%[0-9]+]], {{.*}}) : (!tile.tile<16x64xf32, vec>, index, index) -> f32
// CHECK: [[LAST:%.*]] = "arith.subi"({{.*}}, [[I]])
// CHECK: "tile.write"([[Y]], [[I]], [[LAST]], [[U]])
"func.func"() <{sym_name = "elements", function_type = (tensor<16x64xf32>, tensor<16x64xf32>, index) -> tensor<16x64xf32>}> ({
^bb0(%x: tensor<16x64xf32>, %z: tensor<16x64xf32>, %i: index):
  %v = "ptensor.read"(%x, %i, %i) : (tensor<16x64xf32>, index, index) -> f32
  %w = "ptensor.read"(%z, %i, %i) : (tensor<16x64xf32>, index, index) -> f32
  %0 = "ptensor.write"(%z, %i, %i, %v) : (tensor<16x64xf32>, index, index, f32) -> tensor<16x64xf32>
  %y = "ptensor.exp"(%x) : (tensor<16x64xf32>) -> tensor<16x64xf32>
  %u = "ptensor.read"(%y, %i, %i) : (tensor<16x64xf32>, index, index) -> f32
  %n = "ptensor.dim"(%y) <{axis = -1 : i64}> : (tensor<16x64xf32>) -> index
  %last = "arith.subi"(%n, %i) : (index, index) -> index
  %1 = "ptensor.write"(%y, %i, %last, %u) : (tensor<16x64xf32>, index, index, f32) -> tensor<16x64xf32>
  "func.return"(%1) : (tensor<16x64xf32>) -> ()
}) {jpto.kind = "incore"} : () -> ()

// A source of fewer axes is written with leading axes; a sum goes to memory as one.
// CHECK-LABEL: arg_attrs = [{jpto.direction = "inout"}, {}], {{.*}}sym_name = "add_to"
// CHECK: [[T:%.*]] = "tile.reshape"({{.*}}) : (!tile.tile<16x64xf32, vec>) -> !tile.tile<1x16x64xf32, vec>
// CHECK: "tile.store"([[T]], {{.*}}) <{atomic = #tile.atomic<add>, operandSegmentSizes = array<i32: 1, 1, 3, 0>}>
"func.func"() <{sym_name = "add_to", function_type = (tensor<4x16x64xf32>, tensor<16x64xf32>) -> tensor<4x16x64xf32>}> ({
^bb0(%x: tensor<4x16x64xf32>, %y: tensor<16x64xf32>):
  %c0 = "arith.constant"() <{value = 0 : index}> : () -> index
  %0 = "ptensor.assemble"(%x, %y, %c0, %c0, %c0) <{atomic = #tile.atomic<add>}> : (tensor<4x16x64xf32>, tensor<16x64xf32>, index, index, index) -> tensor<4x16x64xf32>
  "func.return"(%0) : (tensor<4x16x64xf32>) -> ()
}) {jpto.kind = "incore"} : () -> ()
