"builtin.module"() ({
  %0 = "test.make"() : () -> tensor<1x2x3x4x5x6x7x8xf32>
  "test.op"(%0, %0, %0, %0, %0, %0, %0, %0) {a_long_attribute_name = "a long string value that goes on and on", another_long_attribute_name = [1 : i32, 2 : i32, 3 : i32, 4 : i32, 5 : i32]} : (tensor<1x2x3x4x5x6x7x8xf32>, tensor<1x2x3x4x5x6x7x8xf32>, tensor<1x2x3x4x5x6x7x8xf32>, tensor<1x2x3x4x5x6x7x8xf32>, tensor<1x2x3x4x5x6x7x8xf32>, tensor<1x2x3x4x5x6x7x8xf32>, tensor<1x2x3x4x5x6x7x8xf32>, tensor<1x2x3x4x5x6x7x8xf32>) -> ()
}) : () -> ()

