#one = 1 : i32
#arr = [#one, #one]
#space = 3 : i64
"test.op"() {a = #arr, b = {c = #one}, d = memref<4xf32, #space>, e = [#arr, #one]} : () -> ()
