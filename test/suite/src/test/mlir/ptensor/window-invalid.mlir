// RUN: jpto-opt %s --allow-unregistered-dialect --split-input-file --verify-diagnostics

// Errors of windows that are read and written, one case each.

%a = "test.value"() : () -> tensor<4x8xf32>
%c0 = "arith.constant"() <{value = 0 : index}> : () -> index
// expected-error@+1 {{'ptensor.slice' op needs a shape and offsets of the tensor's rank 2, got 1 and 2}}
%r = "ptensor.slice"(%a, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 4>}> : (tensor<4x8xf32>, index, index) -> tensor<4xf32>

// -----

%a = "test.value"() : () -> tensor<4x8xf32>
%c0 = "arith.constant"() <{value = 0 : index}> : () -> index
%c4 = "arith.constant"() <{value = 4 : index}> : () -> index
// expected-error@+1 {{'ptensor.slice' op needs no or 2 valid sizes, got 1}}
%r = "ptensor.slice"(%a, %c0, %c0, %c4) <{operandSegmentSizes = array<i32: 1, 2, 1>, shape = array<i64: 4, 8>}> : (tensor<4x8xf32>, index, index, index) -> tensor<4x8xf32>

// -----

%a = "test.value"() : () -> tensor<4x8xf32>
%c0 = "arith.constant"() <{value = 0 : index}> : () -> index
// expected-error@+1 {{'ptensor.slice' op needs a window of positive extents, got [0, 8]}}
%r = "ptensor.slice"(%a, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 0, 8>}> : (tensor<4x8xf32>, index, index) -> tensor<0x8xf32>

// -----

%a = "test.value"() : () -> tensor<4x8xf32>
%c0 = "arith.constant"() <{value = 0 : index}> : () -> index
%m = "arith.constant"() <{value = -1 : index}> : () -> index
// expected-error@+1 {{'ptensor.slice' op offset -1 on axis 0 is negative}}
%r = "ptensor.slice"(%a, %m, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 2, 8>}> : (tensor<4x8xf32>, index, index) -> tensor<2x8xf32>

// -----

%a = "test.value"() : () -> tensor<4x8xf32>
%c0 = "arith.constant"() <{value = 0 : index}> : () -> index
%c4 = "arith.constant"() <{value = 4 : index}> : () -> index
// expected-error@+1 {{'ptensor.slice' op window [4, 12) on axis 1 reaches beyond the source's 8}}
%r = "ptensor.slice"(%a, %c0, %c4) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 4, 8>}> : (tensor<4x8xf32>, index, index) -> tensor<4x8xf32>

// -----

%a = "test.value"() : () -> tensor<4x8xf32>
%b = "test.value"() : () -> index
%c0 = "arith.constant"() <{value = 0 : index}> : () -> index
// expected-error@+1 {{'ptensor.slice' op window [?, 9) on axis 1 reaches beyond the source's 8}}
%r = "ptensor.slice"(%a, %c0, %b) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 4, 9>}> : (tensor<4x8xf32>, index, index) -> tensor<4x9xf32>

// -----

%a = "test.value"() : () -> tensor<4x8xf32>
%c0 = "arith.constant"() <{value = 0 : index}> : () -> index
%c4 = "arith.constant"() <{value = 4 : index}> : () -> index
%c9 = "arith.constant"() <{value = 9 : index}> : () -> index
// expected-error@+1 {{'ptensor.slice' op valid size 9 on axis 1 is more than the window's 8}}
%r = "ptensor.slice"(%a, %c0, %c0, %c4, %c9) <{operandSegmentSizes = array<i32: 1, 2, 2>, shape = array<i64: 4, 8>}> : (tensor<4x8xf32>, index, index, index, index) -> tensor<4x8xf32>

// -----

%a = "test.value"() : () -> tensor<4x8xf32, #ptensor.view<valid = [2, 8]>>
%c0 = "arith.constant"() <{value = 0 : index}> : () -> index
// expected-error@+1 {{'ptensor.slice' op inferred type(s) 'tensor<4x8xf32, #ptensor.view<valid = [2, 8]>>' are incompatible with return type(s) of operation 'tensor<4x8xf32>'}}
%r = "ptensor.slice"(%a, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 4, 8>}> : (tensor<4x8xf32, #ptensor.view<valid = [2, 8]>>, index, index) -> tensor<4x8xf32>

// -----

%a = "test.value"() : () -> tensor<4x8xf32>
%c0 = "arith.constant"() <{value = 0 : index}> : () -> index
%c4 = "arith.constant"() <{value = 4 : index}> : () -> index
// expected-error@+1 {{'ptensor.slice' op inferred type(s) 'tensor<4x8xf32, #ptensor.view<valid = [4, 4]>>' are incompatible with return type(s) of operation 'tensor<4x8xf32>'}}
%r = "ptensor.slice"(%a, %c0, %c4) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 4, 8>, clamp = true}> : (tensor<4x8xf32>, index, index) -> tensor<4x8xf32>

// -----

%a = "test.value"() : () -> tensor<4x8xf32>
%c0 = "arith.constant"() <{value = 0 : index}> : () -> index
// expected-error@+1 {{'ptensor.slice' op drop_dims: 2 is no axis of a tensor of rank 2, or given twice}}
%r = "ptensor.slice"(%a, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 1, 8>, drop_dims = array<i64: 2>}> : (tensor<4x8xf32>, index, index) -> tensor<8xf32>

// -----

%a = "test.value"() : () -> tensor<4x8xf32>
%c0 = "arith.constant"() <{value = 0 : index}> : () -> index
// expected-error@+1 {{'ptensor.slice' op drop_dims: axis 1 has extent 8, 8 of it valid; only an axis of extent 1 that is certainly valid can be dropped}}
%r = "ptensor.slice"(%a, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 1, 8>, drop_dims = array<i64: 1>}> : (tensor<4x8xf32>, index, index) -> tensor<1xf32>

// -----

%a = "test.value"() : () -> tensor<4x8xf32, #ptensor.view<valid = [2, 8]>>
%b = "test.value"() : () -> index
%c0 = "arith.constant"() <{value = 0 : index}> : () -> index
// expected-error@+1 {{'ptensor.slice' op drop_dims: axis 0 has extent 1, ? of it valid; only an axis of extent 1 that is certainly valid can be dropped}}
%r = "ptensor.slice"(%a, %b, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 1, 8>, drop_dims = array<i64: 0>}> : (tensor<4x8xf32, #ptensor.view<valid = [2, 8]>>, index, index) -> tensor<8xf32>

// -----

%a = "test.value"() : () -> tensor<4x8xf32>
%c0 = "arith.constant"() <{value = 0 : index}> : () -> index
// expected-error@+1 {{'ptensor.slice' op drop_dims drops all axes; keep one, or use ptensor.read for a single element}}
%r = "ptensor.slice"(%a, %c0, %c0) <{operandSegmentSizes = array<i32: 1, 2, 0>, shape = array<i64: 1, 1>, drop_dims = array<i64: 0, 1>}> : (tensor<4x8xf32>, index, index) -> tensor<f32>

// -----

%a = "test.value"() : () -> tensor<4x8xf32>
%b = "test.value"() : () -> tensor<4x8xf16>
%c0 = "arith.constant"() <{value = 0 : index}> : () -> index
// expected-error@+1 {{'ptensor.assemble' op writes elements of 'f16' into 'f32'}}
%r = "ptensor.assemble"(%a, %b, %c0, %c0) : (tensor<4x8xf32>, tensor<4x8xf16>, index, index) -> tensor<4x8xf32>

// -----

%a = "test.value"() : () -> tensor<4x8xf32>
%b = "test.value"() : () -> tensor<1x4x8xf32>
%c0 = "arith.constant"() <{value = 0 : index}> : () -> index
// expected-error@+1 {{'ptensor.assemble' op writes a tensor of rank 3 into one of rank 2}}
%r = "ptensor.assemble"(%a, %b, %c0, %c0) : (tensor<4x8xf32>, tensor<1x4x8xf32>, index, index) -> tensor<4x8xf32>

// -----

%a = "test.value"() : () -> tensor<4x8xf32>
%b = "test.value"() : () -> tensor<8xf32>
%c0 = "arith.constant"() <{value = 0 : index}> : () -> index
// expected-error@+1 {{'ptensor.assemble' op needs an offset for each of the target's 2 axes, got 1}}
%r = "ptensor.assemble"(%a, %b, %c0) : (tensor<4x8xf32>, tensor<8xf32>, index) -> tensor<4x8xf32>

// -----

%a = "test.value"() : () -> tensor<4x8xf32>
%c0 = "arith.constant"() <{value = 0 : index}> : () -> index
%c4 = "arith.constant"() <{value = 4 : index}> : () -> index
// expected-error@+1 {{'ptensor.assemble' op source [4, 8) on axis 0 reaches beyond the target's 4}}
%r = "ptensor.assemble"(%a, %a, %c4, %c0) : (tensor<4x8xf32>, tensor<4x8xf32>, index, index) -> tensor<4x8xf32>

// -----

%a = "test.value"() : () -> tensor<4x8xf32>
%b = "test.value"() : () -> tensor<4x4xf32>
%c0 = "arith.constant"() <{value = 0 : index}> : () -> index
%m = "arith.constant"() <{value = -1 : index}> : () -> index
// expected-error@+1 {{'ptensor.assemble' op offset -1 on axis 1 is negative}}
%r = "ptensor.assemble"(%a, %b, %c0, %m) : (tensor<4x8xf32>, tensor<4x4xf32>, index, index) -> tensor<4x8xf32>

// -----

%a = "test.value"() : () -> tensor<4x8xf32, #ptensor.view<valid = [2, 8]>>
%b = "test.value"() : () -> tensor<1x8xf32>
%c0 = "arith.constant"() <{value = 0 : index}> : () -> index
%c3 = "arith.constant"() <{value = 3 : index}> : () -> index
// expected-error@+1 {{'ptensor.assemble' op leaves a gap on axis 0}}
%r = "ptensor.assemble"(%a, %b, %c3, %c0) : (tensor<4x8xf32, #ptensor.view<valid = [2, 8]>>, tensor<1x8xf32>, index, index) -> tensor<4x8xf32>

// -----

%a = "test.value"() : () -> tensor<4x8xf32, #ptensor.view<valid = [2, 8]>>
%b = "test.value"() : () -> tensor<2x4xf32>
%c0 = "arith.constant"() <{value = 0 : index}> : () -> index
%c2 = "arith.constant"() <{value = 2 : index}> : () -> index
// expected-error@+1 {{'ptensor.assemble' op union is not a box}}
%r = "ptensor.assemble"(%a, %b, %c2, %c0) : (tensor<4x8xf32, #ptensor.view<valid = [2, 8]>>, tensor<2x4xf32>, index, index) -> tensor<4x8xf32>

// -----

%a = "test.value"() : () -> tensor<4x8xf32, #ptensor.view<valid = [2, 8]>>
%b = "test.value"() : () -> tensor<2x8xf32>
%c = "test.value"() : () -> index
%c0 = "arith.constant"() <{value = 0 : index}> : () -> index
// expected-error@+1 {{'ptensor.assemble' op union is not known to be a box: axis 0 depends on values at run time}}
%r = "ptensor.assemble"(%a, %b, %c, %c0) : (tensor<4x8xf32, #ptensor.view<valid = [2, 8]>>, tensor<2x8xf32>, index, index) -> tensor<4x8xf32>

// -----

%a = "test.value"() : () -> tensor<4x8xui8>
%c0 = "arith.constant"() <{value = 0 : index}> : () -> index
// expected-error@+1 {{'ptensor.assemble' op cannot add atomically to elements of 'ui8'; f32, bf16, f16, i32, i16 and i8 can}}
%r = "ptensor.assemble"(%a, %a, %c0, %c0) <{atomic = #tile.atomic<add>}> : (tensor<4x8xui8>, tensor<4x8xui8>, index, index) -> tensor<4x8xui8>

// -----

%a = "test.value"() : () -> tensor<4x8xf32>
%c0 = "arith.constant"() <{value = 0 : index}> : () -> index
// expected-error@+1 {{'ptensor.read' op needs an index for each of 2 axes, got 1}}
%r = "ptensor.read"(%a, %c0) : (tensor<4x8xf32>, index) -> f32

// -----

%a = "test.value"() : () -> tensor<4x8xf32>
%c0 = "arith.constant"() <{value = 0 : index}> : () -> index
%c4 = "arith.constant"() <{value = 4 : index}> : () -> index
// expected-error@+1 {{'ptensor.read' op index 4 on axis 0 is outside of the 4 elements}}
%r = "ptensor.read"(%a, %c4, %c0) : (tensor<4x8xf32>, index, index) -> f32

// -----

%a = "test.value"() : () -> tensor<4x8xf32>
%b = "test.value"() : () -> f16
%c0 = "arith.constant"() <{value = 0 : index}> : () -> index
// expected-error@+1 {{'ptensor.write' op writes a 'f16' into a tensor of 'f32'}}
%r = "ptensor.write"(%a, %c0, %c0, %b) : (tensor<4x8xf32>, index, index, f16) -> tensor<4x8xf32>
