// RUN: jpto-opt %s --allow-unregistered-dialect | FileCheck %s

// What says nothing is dropped from the type, so that equal tensors have equal types; the keys may be
// written in any order.

// CHECK: "test.nothing"() : () -> (tensor<4x8xf32>, tensor<4x8xf32>, tensor<?x8xf32>, tensor<f32>)
%0:4 = "test.nothing"() : () -> (
    tensor<4x8xf32, #ptensor.view<>>,
    tensor<4x8xf32, #ptensor.view<layout = nd, valid = [4, 8], pad = null>>,
    tensor<?x8xf32, #ptensor.view<valid = [?, 8]>>,
    tensor<f32, #ptensor.view<valid = []>>)

// CHECK: "test.something"() : () -> (tensor<4x8xf32, #ptensor.view<layout = dn, strides = [1, ?], valid = [4, ?], pad = min>>, tensor<4x8xf32, #ptensor.view<strides = [8, 1]>>)
%1:2 = "test.something"() : () -> (
    tensor<4x8xf32, #ptensor.view<pad = min, valid = [4, ?], strides = [1, ?], layout = dn>>,
    tensor<4x8xf32, #ptensor.view<strides = [8, 1]>>)

// An alias is an encoding too, and stands for what fits the tensor.
#v = #ptensor.view<valid = [4, 8]>
// CHECK: "test.alias"() : () -> (tensor<4x8xf32>, tensor<8x8xf32, #ptensor.view<valid = [4, 8]>>)
%2:2 = "test.alias"() : () -> (tensor<4x8xf32, #v>, tensor<8x8xf32, #v>)
