"test.op"() {a = [dense<[1, 2, 3, 4, 5]> : tensor<5xi32>, 1, 2, 3, 4, 5, 6], b = {w = dense<[1, 2, 3, 4, 5]> : tensor<5xi64>}} : () -> ()
