// RUN: jpto-opt %s --allow-unregistered-dialect --split-input-file --verify-diagnostics

// The encoding of a tensor, and what does not fit it. Each error stands at the encoding.

// expected-error@+1 {{has 1 strides for a tensor of rank 2}}
"test.op"() : () -> tensor<4x8xf32, #ptensor.view<strides = [8]>>

// -----

// expected-error@+1 {{has 3 valid extents for a tensor of rank 2}}
"test.op"() : () -> tensor<4x8xf32, #ptensor.view<valid = [4, 8, 1]>>

// -----

// expected-error@+1 {{valid extent 9 on axis 1 is outside of 0 to 8}}
"test.op"() : () -> tensor<4x8xf32, #ptensor.view<valid = [4, 9]>>

// -----

// expected-error@+1 {{valid extent -1 on axis 0 is outside of 0 to ?}}
"test.op"() : () -> tensor<?x8xf32, #ptensor.view<valid = [-1, 8]>>

// -----

// expected-error@+1 {{stride 0 is not positive}}
"test.op"() : () -> tensor<4x8xf32, #ptensor.view<strides = [0, 1]>>

// -----

// expected-error@+1 {{layout dn needs a tensor of rank 2 or more, got rank 1}}
"test.op"() : () -> tensor<4xf32, #ptensor.view<layout = dn>>

// -----

// expected-error@+1 {{layout nz is for packed weights of MX kernels, which ptoas 0.39 does not have}}
"test.op"() : () -> tensor<4x8xf32, #ptensor.view<layout = nz>>

// -----

// expected-error@+1 {{expected key of view to be one of: layout, strides, valid, pad}}
"test.op"() : () -> tensor<4x8xf32, #ptensor.view<shape = [4]>>

// -----

// expected-error@+1 {{duplicate key 'pad'}}
"test.op"() : () -> tensor<4x8xf32, #ptensor.view<pad = zero, pad = max>>

// -----

// expected-error@+1 {{expected layout to be one of: nd, dn, nz}}
"test.op"() : () -> tensor<4x8xf32, #ptensor.view<layout = zn>>
